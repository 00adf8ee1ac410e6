"""How large a plate's type is and how much it says: as the paper allows, with the words of its labels whole."""

import pytest

from tests.layout.made import band, group, plate
from tests.layout.test_plates import stand
from tests.plates import PAPERS
from tests.plates import plate as committed


@pytest.mark.parametrize("paper", sorted(PAPERS))
def test_no_word_of_a_label_is_broken_for_larger_type(paper: str) -> None:
    made = committed("starter", paper)
    assert [texts.texts for b in made.bands for texts in (b.name, b.question) if any(texts.hyphens)] == []


def test_a_label_is_wider_on_an_upright_slide_so_that_its_name_stays_whole() -> None:
    names = [b.name for b in committed("zaakgericht-werken", "slide-portrait").bands]
    assert [name.texts for name in names if any(name.hyphens)] == []


def test_a_word_wider_than_any_label_does_not_widen_it() -> None:
    usual = plate([band(0, [group("g", ["Zaak", "Besluit"])])])
    usual = usual._replace(bands=(usual.bands[0]._replace(name="Laag", short="Laag"),))
    long = usual._replace(bands=(usual.bands[0]._replace(name="x" * 120, short="x" * 120),))
    before, after = stand(usual, "slide-portrait").bands[0], stand(long, "slide-portrait").bands[0]
    assert after.label.width <= before.label.width * 1.5


@pytest.mark.parametrize("paper", ["a3", "a0"])
def test_a_small_model_says_what_its_elements_mean_on_a_large_paper(paper: str) -> None:
    made = committed("starter", paper)
    tiles = [tile for b in made.bands for g in b.groups for tile in g.tiles]
    assert all(tile.note for tile in tiles if tile.item.definition)
    assert made.sheet.paper.chip >= PAPERS[paper].chip * 1.35


def test_a_large_model_shows_its_elements_before_their_definitions() -> None:
    made = committed("zaakgericht-werken", "a0")
    assert not [tile for b in made.bands for g in b.groups for tile in g.tiles if tile.note]


def test_notes_grow_with_the_type() -> None:
    assert committed("starter", "a0").sheet.paper.note > PAPERS["a0"].note
    assert committed("zaakgericht-werken", "a0").sheet.paper.note == PAPERS["a0"].note


@pytest.mark.parametrize("paper", ["slide", "a3", "a3-portrait", "slide-portrait"])
@pytest.mark.parametrize("spec", ["zaakgericht-werken", "waterschap"])
def test_a_group_shows_more_of_its_elements_before_it_stretches_those_it_shows(spec: str, paper: str) -> None:
    stretched = []
    for b in committed(spec, paper).bands:
        for g in b.groups:
            beside = [o.tiles[0].box.height for o in b.groups if round(o.head.y, 2) == round(g.head.y, 2)]
            if g.hidden and g.tiles[0].box.height > 1.9 * min(beside):
                stretched.append(g.group.id)
    assert stretched == []


def test_three_capabilities_do_not_stand_as_high_as_five_rows() -> None:
    groups = [g for b in committed("zaakgericht-werken", "a3").bands for g in b.groups]
    group = next(g for g in groups if g.group.id == "capabilities")
    beside = [g for g in groups if round(g.head.y, 2) == round(group.head.y, 2)]
    assert group.tiles[0].box.height <= 1.6 * min(g.tiles[0].box.height for g in beside)
