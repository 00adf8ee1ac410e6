"""Drawings on a dark page: every word still stands out from what is behind it."""

from pathlib import Path

import pytest
from hypothesis import assume, given, strategies

from tests.site.made import hostile
from zgwviz.files import Shelf, on_disk, read_spec
from zgwviz.pipeline import load, studio, tools
from zgwviz.scene.audit import CONTRAST, audit
from zgwviz.scene.records import Group, Rect, Scene, Shape, Text, Use
from zgwviz.scene.records import Path as Line
from zgwviz.site.build import _NIGHT
from zgwviz.site.plates import _paper, _scene
from zgwviz.style.contrast import contrast, mix
from zgwviz.style.dark import dark
from zgwviz.style.palette import hue, palette
from zgwviz.view.catalogue import drawable

COLORS = strategies.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
SHARES = strategies.floats(0.6, 1.0)
LIGHT = strategies.builds(lambda color, share: mix(color, "#ffffff", share), COLORS, SHARES)
DEEP = strategies.builds(lambda color, share: mix(color, "#000000", share), COLORS, strategies.floats(0.0, 0.6))


def darkened(shape: Shape) -> Shape:
    if isinstance(shape, Group):
        return shape._replace(children=tuple(darkened(child) for child in shape.children))
    if isinstance(shape, Text):
        return shape._replace(fill=dark(shape.fill, "ink"))
    if isinstance(shape, Use):
        return shape._replace(color=dark(shape.color, "ink"))
    assert isinstance(shape, Rect | Line)
    ground = dark(shape.fill, "ground") if shape.fill else None
    return shape._replace(fill=ground, stroke=dark(shape.stroke, "line") if shape.stroke else None)


def night(scene: Scene) -> Scene:
    inside = tuple(darkened(shape) for shape in scene.children)
    return scene._replace(background=dark(scene.background, "ground"), children=inside)


@pytest.mark.parametrize("spec", ["starter", "waterschap"])
def test_every_word_of_every_plate_stands_out_in_the_dark(spec: str, root: Path) -> None:
    texts = read_spec(root / "specs" / spec)
    assert isinstance(texts, dict)
    model = load(f"{root}/specs/{spec}", texts, Shelf(read=on_disk)).model
    assert model is not None
    room = studio(model, None, frozenset(), tools(model, None))
    for entry in drawable(model):
        found = [fault for fault in audit(night(_scene(room, entry, _paper(entry))), 1.0) if "contrast" in fault]
        assert found == [], entry.id


@given(strategies.one_of(strategies.tuples(DEEP, LIGHT), strategies.tuples(LIGHT, DEEP)))
def test_words_that_stood_out_do_so_in_the_dark(pair: tuple[str, str]) -> None:
    ink, ground = pair
    deep = contrast(ground, "#ffffff") >= CONTRAST
    # Dark words on a dark ground are on no plate: what is dark carries white.
    assume(contrast(ink, ground) >= CONTRAST)
    assume(not (deep and contrast(ink, "#ffffff") >= CONTRAST))
    assert contrast(dark(ink, "ink"), dark(ground, "ground")) >= CONTRAST


@given(DEEP, LIGHT)
def test_lines_that_stood_out_do_so_in_the_dark(line: str, ground: str) -> None:
    assume(contrast(ground, "#ffffff") < CONTRAST)
    assume(contrast(line, ground) >= 3.0)
    assume(contrast(line, "#ffffff") >= 3.0)
    assert contrast(dark(line, "line"), dark(ground, "ground")) >= 3.0


@pytest.mark.parametrize("name", sorted(palette(None).mains))
def test_a_layer_in_the_dark(name: str) -> None:
    colors = hue(palette(None).mains[name])
    label = dark(colors.main, "ground")
    assert contrast("#ffffff", label) >= CONTRAST
    for ground in (colors.tint, colors.second_tint, colors.tint2, "#ffffff"):
        below = dark(ground, "ground")
        assert contrast(dark(colors.main, "ink"), below) >= CONTRAST
        assert contrast(dark(colors.edge, "line"), below) >= 3.0
        assert contrast(_NIGHT["dim"], below) >= CONTRAST
        assert contrast(_NIGHT["ink"], below) >= CONTRAST


def test_what_is_chosen_has_white_words_on_its_ground_in_both() -> None:
    for main in palette(None).mains.values():
        assert contrast("#ffffff", main) >= CONTRAST
        assert contrast("#ffffff", dark(main, "ground")) >= CONTRAST


def test_dimmed_words_stand_out_on_every_ground_of_the_light_page() -> None:
    style = hostile().text
    dim = style.partition("--dim: ")[2][:7]
    for main in palette(None).mains.values():
        colors = hue(main)
        for ground in ("#ffffff", colors.tint, colors.second_tint, colors.tint2):
            assert contrast(dim, ground) >= CONTRAST, (dim, ground)
