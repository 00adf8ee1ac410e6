"""A plate is stable: one element more, and all that must not move stays where it was.

LOOK.md: adding one element to a group never changes, in another band, the order, the column of any group or the
rows × columns of its chips, as long as the new one fits a free cell of its group.
"""

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.layout.made import band, group, item, plate
from tests.layout.test_plates import PAPERS, stand
from tests.plates import plate as real
from zgwviz.layout.records import BandPlace, GroupPlace, Plate
from zgwviz.view.records import Item, PlateView

WORDS = ("dossier", "beheer", "toezicht", "aanvraag", "van het", "register", "besluit", "zaak")
NAMES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
ELEMENTS = st.lists(st.tuples(NAMES, st.integers(0, 3)), min_size=1, max_size=24)
BANDS = st.lists(st.lists(ELEMENTS, min_size=1, max_size=4), min_size=2, max_size=6)


class Stand(NamedTuple):
    """How a group stands: its left edge and width, and the columns and rows of its chips."""

    group: str
    left: float
    width: float
    columns: int
    rows: int


def stands(place: BandPlace) -> tuple[tuple[Stand, ...], tuple[str, ...]]:
    """What of a band must not change: how its groups stand, in order, and which are closed."""
    open_ = (Stand(g.group.id, round(g.box.x, 2), round(g.box.width, 2), g.columns, rows(g)) for g in place.groups)
    return tuple(open_), tuple(closed.group.id for closed in place.closed)


def rows(place: GroupPlace) -> int:
    """The rows of a group's chips."""
    return -(-len(place.tiles) // place.columns)


def with_one_more(view: PlateView, number: int, group_id: str, new: Item) -> PlateView:
    """The view with `new` as the last of the group in the band of that number."""
    old = view.bands[number]
    groups = tuple(g._replace(items=(*g.items, new)) if g.id == group_id else g for g in old.groups)
    changed = old._replace(groups=groups, size=old.size + 1 if old.size else 0)
    bands = (*view.bands[:number], changed, *view.bands[number + 1 :])
    return view._replace(bands=bands, head=view.head._replace(total=view.head.total + 1))


def moved(before: Plate, after: Plate, number: int) -> list[str]:
    """The bands but that of the number in which something stands differently."""
    pairs = zip(before.bands, after.bands, strict=True)
    return [a.band.id for i, (a, b) in enumerate(pairs) if i != number and stands(a) != stands(b)]


def free(made: Plate) -> Iterator[tuple[int, GroupPlace]]:
    """The groups that are shown whole and have a free cell, with the numbers of their bands."""
    for number, place in enumerate(made.bands):
        yield from ((number, g) for g in place.groups if not g.hidden and len(g.tiles) % g.columns)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(BANDS, st.sampled_from(sorted(PAPERS)), st.integers(0, 3), st.data())
def test_one_more_in_a_free_cell_moves_nothing_in_another_band(
    bands: list[list[list[tuple[str, int]]]], paper: str, weight: int, data: st.DataObject
) -> None:
    view = plate(
        [
            band(i, [group(f"g{i}-{j}", [n for n, _ in some], [w for _, w in some]) for j, some in enumerate(groups)])
            for i, groups in enumerate(bands)
        ]
    )
    before = stand(view, paper)
    found = list(free(before))
    assume(found)
    number, chosen = data.draw(st.sampled_from(found))
    shortest = min((tile.item.name for tile in chosen.tiles), key=len)
    after = stand(with_one_more(view, number, chosen.group.id, item("new", shortest, weight)), paper)
    again = next((g for g in after.bands[number].groups if g.group.id == chosen.group.id), None)
    # It took the free cell, and its group was not set in other rows and columns altogether to look better.
    assume(again is not None and (again.columns, rows(again)) == (chosen.columns, rows(chosen)))
    assert moved(before, after, number) == []


@pytest.mark.parametrize("paper", ["slide", "a3"])
def test_one_more_in_any_group_of_the_real_plate_moves_nothing_in_another_band(paper: str) -> None:
    """Also where it is only counted: "+ 7 meer" becomes "+ 8 meer"."""
    before = real("zaakgericht-werken", paper)
    tried, wrong = 0, []
    for number, place in enumerate(before.bands):
        for chosen in place.groups:
            if not chosen.hidden and not len(chosen.tiles) % chosen.columns:
                continue
            like = min(chosen.group.items, key=lambda each: (each.weight, len(each.name)))
            after = stand(with_one_more(before.view, number, chosen.group.id, like._replace(id="new")), paper)
            tried += 1
            wrong += [(chosen.group.id, moved_) for moved_ in moved(before, after, number)]
    assert wrong == []
    assert tried >= 9


def test_one_less_room_shows_in_a_band_of_its_own_only_when_it_must() -> None:
    """The tests above can see a change: a group that grows by a whole page moves what stands below it."""
    view = plate([band(i, [group(f"g{i}", ["zaak"] * 30)]) for i in range(3)])
    grown = view._replace(bands=(band(0, [group("g0", ["dossier van het register"] * 200)]), *view.bands[1:]))
    assert moved(stand(view, "slide"), stand(grown, "slide"), 0) != []
