"""LOOK's figures hold for the plates of the committed specs, on every paper."""

from collections.abc import Iterator
from itertools import groupby

import pytest

from tests.layout.test_plates import inside, lost, uneven
from tests.plates import NAMES, PAPERS, model, plate, scene, view
from zgwviz.font.wrap import Lines
from zgwviz.layout.records import BandPlace, GroupPlace, Plate
from zgwviz.layout.space import space
from zgwviz.scene.audit import audit
from zgwviz.scene.extent import placed
from zgwviz.scene.records import Text
from zgwviz.style.paper import MM
from zgwviz.view.catalogue import drawable

LARGE = tuple(spec for spec in NAMES if len(model(spec).elements) >= 60)
# Width and height in millimetres (ISO 216), and of a slide in sixteenths.
SIZES = {"slide": (16, 9), "a4": (297, 210), "a3": (420, 297), "a1": (841, 594), "a0": (1189, 841)}
# LOOK's smallest type, in points, on screen in pixels.
SMALLEST = {"slide": 9, "a4": 7, "a3": 7, "a1": 11, "a0": 14, "screen": 12}
SHOWN_WHOLE = ("a0", "a0-portrait", "screen")
PARTS = [(spec, e.id) for spec in NAMES for e in drawable(model(spec)) if e.kind in ("layer", "group")]

every_plate = pytest.mark.parametrize(("spec", "paper"), [(spec, paper) for spec in NAMES for paper in PAPERS])


@every_plate
def test_nothing_overlaps_is_cut_off_too_small_or_too_pale(spec: str, paper: str) -> None:
    smallest = SMALLEST[paper.removesuffix("-portrait")]
    assert audit(scene(spec, paper), smallest) == []


@every_plate
def test_groups_fill_their_band_and_none_is_lost(spec: str, paper: str) -> None:
    made = plate(spec, paper)
    assert uneven(made) + lost(made) == []


@every_plate
def test_a_plate_has_the_shape_of_its_paper(spec: str, paper: str) -> None:
    name, upright = paper.removesuffix("-portrait"), paper.endswith("-portrait")
    drawn = scene(spec, paper)
    if name == "screen":
        assert (drawn.width, drawn.unit) == (1600, "px")
        return
    wide, high = SIZES[name]
    ratio = high / wide if upright else wide / high
    assert drawn.width / drawn.height == pytest.approx(ratio, rel=0.005)
    if name != "slide":
        assert drawn.width == pytest.approx((high if upright else wide) * MM, rel=0.001)


@every_plate
def test_five_sizes_of_type_at_most(spec: str, paper: str) -> None:
    texts = [one.shape for one in placed(scene(spec, paper).children) if isinstance(one.shape, Text)]
    assert len({round(text.size, 3) for text in texts}) <= 5


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("spec", LARGE)
def test_little_of_a_plate_is_empty(spec: str, paper: str) -> None:
    made = plate(spec, paper)
    rooms = [(place, inside(place, made), empty(place, made)) for place in made.bands]
    shares = {place.band.id: left / (room.width * room.height) for place, room, left in rooms}
    assert {band: share for band, share in shares.items() if share > 0.15} == {}
    assert sum(left for *_, left in rooms) <= 0.10 * sum(room.width * room.height for _, room, _ in rooms)


def empty(place: BandPlace, made: Plate) -> float:
    """The area of the band's inside that is neither chip, title, padding nor a gap of the grid."""
    s, room = space(made.sheet.paper), inside(place, made)
    high = room.height - 2 * s.pad
    left = room.width * high
    boxes = [g.box for g in place.groups]
    if place.closed:
        first, last = place.closed[0].box, place.closed[-1].box
        rows = len({round(c.box.y, 2) for c in place.closed})
        columns = len({round(c.box.x, 2) for c in place.closed})
        left -= sum(c.box.width * c.box.height for c in place.closed)
        left -= (columns - 1) * s.chip_gap * (last.bottom - first.y) + (rows - 1) * s.chip_gap * first.width * columns
        head = place.closed_head
        left -= head.width * head.height if head else 0.0
        boxes.append(
            head._replace(height=last.bottom - head.y) if head else first._replace(height=last.bottom - first.y)
        )
    left -= sum(filled(g, s.chip_gap) for g in place.groups)
    shelves = [
        list(some) for _, some in groupby(sorted(boxes, key=lambda b: (round(b.y, 2), b.x)), lambda b: round(b.y, 2))
    ]
    left -= sum((len(shelf) - 1) * s.group_gap * shelf[0].height for shelf in shelves)
    return left - (len(shelves) - 1) * s.shelf_gap * room.width


def filled(group: GroupPlace, gap: float) -> float:
    """The area of a group's head and chips with the gaps of their grid."""
    rows = -(-len(group.tiles) // group.columns)
    wide = sum(tile.box.width for tile in group.tiles[: group.columns])
    gaps = (group.columns - 1) * gap * (group.box.height - group.head.height) + (rows - 1) * gap * wide
    return gaps + group.head.width * group.head.height + sum(t.box.width * t.box.height for t in group.tiles)


@pytest.mark.parametrize("paper", ["slide", "a3", "a0"])
@pytest.mark.parametrize("spec", NAMES)
def test_no_name_takes_more_than_three_lines(spec: str, paper: str) -> None:
    assert [lines.texts for lines in names(plate(spec, paper)) if len(lines.texts) > 3] == []


def names(made: Plate) -> Iterator[Lines]:
    """The names of everything on a plate, in lines."""
    for place in [*made.bands, *([made.roadmap] if made.roadmap else [])]:
        yield place.name
        yield from (closed.lines for closed in place.closed)
        for group in place.groups:
            yield group.title
            yield from (tile.lines for tile in group.tiles)
    for pillar in made.pillars:
        yield pillar.name
        yield from (tile.lines for tile in pillar.tiles)


def test_the_slide_is_the_compact_plate() -> None:
    spec = "zaakgericht-werken"
    chips = drawn_elements(spec, "slide")
    assert 60 <= len(chips) <= 100
    weights = {ident: element.weight for ident, element in model(spec).elements.items()}
    assert [ident for ident, weight in weights.items() if weight == 3 and ident not in chips] == []


def test_every_group_has_its_name_on_the_slide() -> None:
    spec = "zaakgericht-werken"
    made = plate(spec, "slide")
    said = {g.group.id for b in made.bands for g in b.groups} | {c.group.id for b in made.bands for c in b.closed}
    layers = {layer.id for layer in model(spec).layers}
    assert [g.id for g in model(spec).groups.values() if g.layer in layers and g.elements and g.id not in said] == []


@pytest.mark.parametrize("paper", SHOWN_WHOLE)
@pytest.mark.parametrize("spec", NAMES)
def test_large_papers_show_every_element_once(spec: str, paper: str) -> None:
    chips = drawn_elements(spec, paper)
    assert sorted(chips) == sorted(model(spec).elements)


def drawn_elements(spec: str, paper: str) -> list[str]:
    """The ids of the chips in the drawing."""
    found = {id(g): g.id for one in placed(scene(spec, paper).children) for g in one.groups if g.role == "element"}
    return list(found.values())


@pytest.mark.parametrize(("spec", "ident"), PARTS)
def test_a_plate_of_a_layer_or_group_is_whole_and_without_a_fault(spec: str, ident: str) -> None:
    made = plate(spec, "screen", ident)
    assert audit(scene(spec, "screen", ident), SMALLEST["screen"]) == []
    assert uneven(made) + lost(made) == []
    assert made.sheet.shown == view(spec, ident).head.total > 0
