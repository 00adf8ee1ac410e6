"""Pillars: their chips are as high as what they say, and the rest of a pillar stays open."""

from itertools import pairwise

import pytest

from tests.plates import PAPERS, plate
from zgwviz.layout.records import PillarPlace, Tile
from zgwviz.layout.space import text_height


def said(tile: Tile, place: PillarPlace) -> float:
    """The height of what the chip says, with the air around it."""
    size = place.paper.chip
    height = text_height(size, len(tile.lines.texts)) + size
    height += text_height(size, len(tile.note.texts)) + size * 0.4 if tile.note else 0.0
    leads = [text_height(size, len(lead.lines.texts)) + size * 0.4 for lead in tile.leads]
    return height + (sum(leads) + size * 1.2 if leads else 0.0)


@pytest.mark.parametrize("paper", PAPERS)
def test_a_chip_is_not_stretched_far_beyond_what_it_says(paper: str) -> None:
    for place in plate("zaakgericht-werken", paper).pillars:
        assert place.tiles
        for tile in place.tiles:
            assert tile.box.height <= said(tile, place) * 1.7, tile.item.name


@pytest.mark.parametrize("paper", ["a3-portrait", "a0", "screen"])
def test_where_there_is_room_a_chip_says_all_that_its_element_belongs_to(paper: str) -> None:
    tiles = [tile for place in plate("zaakgericht-werken", paper).pillars for tile in place.tiles]
    assert {tile.item.id for tile in tiles if tile.item.leads}
    assert [tile.item.id for tile in tiles if len(tile.leads) < len(tile.item.leads)] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_chips_stand_from_the_top_and_the_pill_right_below_them(paper: str) -> None:
    for place in plate("zaakgericht-werken", paper).pillars:
        boxes = [tile.box for tile in place.tiles] + ([place.more] if place.more else [])
        gaps = {round(below.y - above.bottom, 2) for above, below in pairwise(boxes)}
        assert len(gaps) <= 1
        assert boxes[-1].bottom <= place.box.bottom
