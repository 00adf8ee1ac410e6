"""LOOK's figures hold for plates of every shape: they fill their paper, nothing is lost, nothing is cut off."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.layout.made import band, counted, group, plate
from zgwviz.draw.plate import draw
from zgwviz.font.faces import default
from zgwviz.font.ruler import Ruler
from zgwviz.font.wrap import Setter
from zgwviz.geometry import Box
from zgwviz.layout.bands.arrange import arrange
from zgwviz.layout.records import BandPlace, Plate
from zgwviz.layout.space import space
from zgwviz.scene.audit import audit
from zgwviz.style.palette import palette
from zgwviz.style.paper import papers
from zgwviz.view.records import PlateView

RULER = Ruler(default())
SETTER = Setter(RULER, "nl")
PAPERS = papers()
NAMES = st.text("abcdefghij klmnopqrstuvw -zZAKéë/", min_size=1, max_size=120)
GROUPS = st.lists(NAMES, min_size=1, max_size=80)


def stand(view: PlateView, paper: str) -> Plate:
    """The view on that paper."""
    return arrange(view, PAPERS[paper], SETTER)


def faults(made: Plate) -> list[str]:
    """What the eye would find wrong in the drawing."""
    return audit(draw(made, palette(None), RULER), PAPERS[made.sheet.paper.name].smallest)


def lost(made: Plate) -> list[str]:
    """The groups whose elements are not all there, counted or one chip."""
    said = {g.group.id: len(g.tiles) + g.hidden for b in made.bands for g in b.groups}
    said |= {c.group.id: len(c.group.items) for b in made.bands for c in b.closed}
    return [g.id for b in made.view.bands for g in b.groups if g.items and said.get(g.id) != len(g.items)]


def inside(place: BandPlace, made: Plate) -> Box:
    """The band's inside, right of its label."""
    s = space(made.sheet.paper)
    left = place.label.right + s.side
    return Box(left, place.box.y, place.box.right - s.side - left, place.box.height)


def uneven(made: Plate) -> list[str]:
    """Bands whose shelves do not span their inside exactly, and groups whose last row is less than half full."""
    found = []
    for place in made.bands:
        room = inside(place, made)
        tops: dict[float, float] = {}
        for box in [g.box for g in place.groups] + ([c.box for c in place.closed] if place.closed else []):
            row = round(box.y, 2)
            tops[row] = max(tops.get(row, 0.0), box.right)
        shelves = {round(g.box.y, 2) for g in place.groups}
        for row in shelves:
            beside = [c.box.right for c in place.closed if place.closed_head and round(place.closed_head.y, 2) == row]
            right = max([tops[row], *beside])
            if abs(right - room.right) > room.width * 0.005:
                found.append(f"{place.band.id}: {right:.1f} of {room.right:.1f}")
        for g in place.groups:
            last = len(g.tiles) % g.columns
            if last and 2 * last < g.columns:
                found.append(f"{g.group.id}: {last} of {g.columns} in its last row")
    return found


def empty(place: BandPlace, made: Plate) -> float:
    """The share of the band's inside that is neither chip, title, padding nor gap: the cells that are left over."""
    grids = [([t.box for t in g.tiles], g.columns) for g in place.groups]
    if place.closed:
        boxes = [c.box for c in place.closed]
        grids.append((boxes, len({round(box.x, 2) for box in boxes})))
    left = sum(-len(boxes) % columns * boxes[0].width * boxes[0].height for boxes, columns in grids)
    room = inside(place, made)
    return left / (room.width * room.height)


def all_faults(view: PlateView, paper: str) -> list[str]:
    """Everything that is wrong with the view on that paper."""
    made = stand(view, paper)
    found = faults(made) + lost(made) + uneven(made)
    if PAPERS[paper].height is not None and made.bands:
        found += [] if made.sheet.height == PAPERS[paper].height else ["it is not as high as its paper"]
    shown = [(b, sum(len(g.tiles) for g in b.groups)) for b in made.bands]
    return found + [
        f"{b.band.id} is empty for {empty(b, made):.0%}" for b, n in shown if n >= 8 and empty(b, made) > 0.35
    ]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize(
    "view",
    [
        counted((5, 8, 3), (12, 4), (22, 12, 7, 7), (15, 9, 3), (3, 4)),
        counted((80,)),
        counted((1,)),
        counted((1,), (1, 1, 1)),
        counted(*[(4, 4)] * 12),
        counted((6, 6, 6), (20,), length=120),
        counted((30, 2), (1,), (9, 9, 9, 9), length=60),
    ],
    ids=["usual", "eighty", "one", "few", "twelve", "long", "mixed"],
)
def test_every_shape_on_every_paper(view: PlateView, paper: str) -> None:
    assert all_faults(view, paper) == []


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.lists(st.integers(1, 80), min_size=1, max_size=5), min_size=1, max_size=12),
    st.integers(1, 120),
    st.sampled_from(sorted(PAPERS)),
)
def test_counts_of_every_kind(layers: list[list[int]], length: int, paper: str) -> None:
    assert all_faults(counted(*layers, length=length), paper) == []


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(GROUPS, min_size=1, max_size=3), min_size=1, max_size=4), st.sampled_from(sorted(PAPERS)))
def test_names_of_every_kind(layers: list[list[list[str]]], paper: str) -> None:
    bands = [band(i, [group(f"g{i}-{j}", names) for j, names in enumerate(groups)]) for i, groups in enumerate(layers)]
    assert all_faults(plate(bands), paper) == []
