"""The heads of groups: as high as the titles on their shelf, with the flag inside them."""

from collections.abc import Iterator
from itertools import groupby

import pytest

from tests.plates import NAMES, PAPERS, plate, scene
from zgwviz.layout.records import GroupPlace, Plate
from zgwviz.layout.space import head_height, row_height, space, text_height
from zgwviz.scene.extent import placed
from zgwviz.scene.records import Rect

drawings = pytest.mark.parametrize(
    ("spec", "paper", "view"),
    [
        *((spec, paper, "plate") for spec in NAMES for paper in PAPERS),
        *(("zaakgericht-werken", "screen", layer) for layer in ("grondslagen", "organisatie", "informatie")),
    ],
)


def shelves(made: Plate) -> Iterator[list[GroupPlace]]:
    """The open groups that stand side by side."""
    for band in made.bands:
        for _, some in groupby(band.groups, key=lambda g: round(g.head.y, 2)):
            yield list(some)


@drawings
def test_the_head_of_a_shelf_is_as_high_as_its_own_tallest_title(spec: str, paper: str, view: str) -> None:
    made = plate(spec, paper, view)
    asked = made.sheet.paper
    for shelf in shelves(made):
        if shelf[0].group.name:
            tallest = max(len(group.title.texts) for group in shelf)
            assert {round(g.head.height, 3) for g in shelf} == {round(head_height(asked, tallest), 3)}


def test_one_shelf_with_a_tall_title_leaves_the_heads_of_the_others_low() -> None:
    heads = [
        {len(g.title.texts) for g in shelf} for shelf in shelves(plate("zaakgericht-werken", "screen", "organisatie"))
    ]
    assert {1} in heads
    assert any(2 in shelf for shelf in heads)


@drawings
def test_the_flag_stands_inside_its_head_and_clear_of_the_title(spec: str, paper: str, view: str) -> None:
    made = plate(spec, paper, view)
    flagged = [g for b in made.bands for g in b.groups if g.group.start]
    shapes = list(placed(scene(spec, paper, view).children))
    for group in flagged:
        head = group.head
        pills = [
            one.shape.box
            for one in shapes
            if isinstance(one.shape, Rect)
            and one.shape.radius == one.shape.box.height / 2
            and head.y < one.shape.box.middle.y < head.bottom
            and head.x <= one.shape.box.x < head.right
            and one.shape.box != group.more
        ]
        assert len(pills) == 1
        assert pills[0].right <= head.right + 0.01
        assert pills[0].x - head.x - max(group.title.widths) >= made.sheet.paper.chip * 0.6


@pytest.mark.parametrize("lines", [2, 3])
def test_a_name_does_not_touch_the_border_of_its_chip(lines: int) -> None:
    paper = PAPERS["a0"]
    air = row_height(paper, lines) - text_height(paper.chip, lines)
    assert air >= (space(paper).chip_pad * 2 if lines == 3 else paper.chip * 0.36)
