"""Relations on a plate: no line through a chip or a word; too many give way to those between groups, and say so."""

from itertools import pairwise

import pytest

from tests.layout.made import band as made_band
from tests.layout.made import counted, group, plate
from tests.plates import scene
from zgwviz.draw.plate import draw
from zgwviz.font.faces import default
from zgwviz.font.ruler import Ruler
from zgwviz.font.wrap import Setter
from zgwviz.geometry import Box
from zgwviz.layout.bands.arrange import arrange
from zgwviz.layout.records import Plate
from zgwviz.scene.audit import audit
from zgwviz.style.palette import palette
from zgwviz.style.paper import papers
from zgwviz.view.records import PlateView, Tie, Tied

RULER = Ruler(default())
SETTER = Setter(RULER, "nl")


def tied(view: PlateView, how: Tied, every: int = 1) -> PlateView:
    """The view with a relation from elements of each layer to one in the layer above."""
    ids = [[item.id for g in b.groups for item in g.items] for b in view.bands]
    ties = [
        Tie(f"r-{below}", below, above[(at * 7) % len(above)], "realization")
        for above, belows in pairwise(ids)
        for at, below in enumerate(belows)
        if at % every == 0
    ]
    return view._replace(ties=tuple(ties), tied=how)


def stand(view: PlateView, paper: str) -> Plate:
    return arrange(view, papers()[paper], SETTER)


def through(made: Plate) -> list[str]:
    """Lines that run through a chip that is not one of their ends."""
    chips = {tile.item.id: tile.box for b in made.bands for g in b.groups for tile in g.tiles}
    found = []
    for place in made.ties:
        for one, other in pairwise(place.points):
            part = Box(min(one.x, other.x), min(one.y, other.y), abs(one.x - other.x), abs(one.y - other.y))
            found += [f"{place.tie.id} {name}" for name, box in chips.items() if box.inset(0.5).overlaps(part, 0.0)]
    return found


def words(made: Plate) -> str:
    return " ".join(text for mark in made.sheet.legend for text in mark.text.texts)


@pytest.mark.parametrize("paper", ["screen", "a3", "slide"])
@pytest.mark.parametrize("how", ["elements", "groups"])
@pytest.mark.parametrize("view", [counted(*[(5, 5)] * 4), counted((3,), (8, 2), (4, 4, 4))], ids=["even", "mixed"])
def test_lines_keep_clear(view: PlateView, how: Tied, paper: str) -> None:
    made = stand(tied(view, how), paper)
    assert made.ties
    assert through(made) == []
    assert audit(draw(made, palette(None), RULER), papers()[paper].smallest) == []


def test_each_relation_has_its_line_and_the_legend_its_notation() -> None:
    made = stand(tied(counted((4,), (4,)), "elements"), "screen")
    assert [place.tie.id for place in made.ties] == ["r-g1-0-0", "r-g1-0-1", "r-g1-0-2", "r-g1-0-3"]
    assert "realiseert" in words(made)


def test_between_groups_one_line_says_how_many() -> None:
    made = stand(tied(counted((4,), (4, 2)), "groups"), "screen")
    assert [(p.tie.source, p.tie.target, p.tie.size) for p in made.ties] == [("g1-0", "g0-0", 4), ("g1-1", "g0-0", 2)]
    assert all(place.label for place in made.ties)
    assert "zoveel relaties tussen twee groepen" in words(made)


def test_too_many_to_follow_are_drawn_between_groups_and_it_says_so() -> None:
    made = stand(tied(counted(*[(25, 25)] * 6), "elements"), "screen")
    assert {place.tie.source for place in made.ties} <= {f"g{layer}-{at}" for layer in range(6) for at in range(2)}
    assert "te veel om te volgen" in words(made)


@pytest.mark.parametrize("said", ["", "Van waarvoor tot waarmee"])
def test_how_many_of_all_are_drawn_stands_beside_the_title(said: str) -> None:
    view = tied(counted(*[(25,) * 12] * 6), "groups")
    made = stand(view._replace(head=view.head._replace(subtitle=said)), "slide")
    assert made.sheet.frame is not None
    assert made.sheet.frame.subtitle is not None
    told = " ".join(made.sheet.frame.subtitle.lines.texts)
    assert told == f"{said}{' · ' if said else ''}De {len(made.ties)} sterkste van 420 verbanden tussen groepen"
    assert "sterkste" not in words(made)


def test_the_real_plate_of_relations_keeps_clear_of_its_title() -> None:
    assert audit(scene("zaakgericht-werken", "a3", "samenhang"), papers()["a3"].smallest) == []


def test_where_all_are_drawn_nothing_stands_beside_the_title_of_their_number() -> None:
    made = stand(tied(counted((4,), (4, 2)), "groups"), "screen")
    assert made.sheet.head.subtitle == "van waarvoor tot waarmee"


def test_a_relation_within_a_group_is_none_between_groups() -> None:
    view = plate([made_band(0, [group("g", ["A", "B"])])])
    view = view._replace(ties=(Tie("r", "g-0", "g-1", "serving"),), tied="groups")
    assert stand(view, "screen").ties == ()
