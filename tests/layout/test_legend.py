"""The legend of a plate: what is drawn on it, all of that, and nothing else."""

from collections.abc import Iterator, Sequence

import pytest

from tests.layout.made import band, group, item, plate
from tests.plates import NAMES, model
from tests.plates import plate as real
from zgwviz.draw.plate import draw
from zgwviz.font.faces import default
from zgwviz.font.ruler import Ruler
from zgwviz.font.wrap import Setter
from zgwviz.layout.bands.arrange import arrange
from zgwviz.layout.records import Plate
from zgwviz.scene.audit import audit
from zgwviz.scene.records import Group, Shape, Text, Use
from zgwviz.style.palette import palette
from zgwviz.style.paper import papers
from zgwviz.view.catalogue import drawable
from zgwviz.view.records import Item, PillarView, PlateView, Status, Tag

RULER = Ruler(default())
SETTER = Setter(RULER, "nl")
DEFINITION = "Wat dit is, in zoveel woorden dat er in een pilaar niet veel van passen, en dan nog een paar."


def stand(view: PlateView, paper: str) -> Plate:
    return arrange(view, papers()[paper], SETTER)


def drawn(made: Plate) -> list[Item]:
    bands = (*made.bands, made.roadmap) if made.roadmap else made.bands
    tiles = [tile for b in bands for g in b.groups for tile in g.tiles]
    return [tile.item for tile in [*tiles, *(tile for pillar in made.pillars for tile in pillar.tiles)]]


def explained(made: Plate, sample: str) -> dict[str, str]:
    """The entries with that sample: words by icon."""
    return {mark.icon: " ".join(mark.text.texts) for mark in made.sheet.legend if mark.sample == sample}


def symbols(shapes: Sequence[Shape], chip: str, inside: bool = False) -> Iterator[str]:
    """The symbols in the group of that id."""
    for shape in shapes:
        if isinstance(shape, Group):
            yield from symbols(shape.children, chip, inside or shape.id == chip)
        elif isinstance(shape, Use) and inside:
            yield shape.symbol


def beside(count: int) -> PlateView:
    """A plate with a pillar of `count` elements, each of a kind of its own, the last with a status."""
    items = [
        item(f"p-{n}", f"Aspect {n}", 9 if n < 2 else 1)._replace(
            icon=f"icon-{n}", word=f"Soort {n}", definition=DEFINITION
        )
        for n in range(count)
    ]
    items[-1] = items[-1]._replace(status="discussed")
    view = plate(
        [band(n, [group(f"g{n}", ["Een", "Twee", "Drie"])]) for n in range(2)],
        [PillarView("p", "Beheer", "", "grey", tuple(items), view="p")],
    )
    return view._replace(head=view.head._replace(statuses=(Status("discussed", "in bespreking"),)))


def test_what_a_pillar_has_no_room_for_is_not_explained() -> None:
    made = stand(beside(12), "slide")
    (pillar,) = made.pillars
    assert 0 < len(pillar.tiles) < 12
    assert set(explained(made, "icon")) == {each.icon for each in drawn(made)}
    assert explained(made, "status") == {}
    assert explained(made, "more") == {"": "meer op de eigen plaat"}
    assert audit(draw(made, palette(None), RULER), papers()["slide"].smallest) == []


def test_what_a_pillar_shows_is_explained() -> None:
    made = stand(beside(2), "slide")
    assert {"icon-0", "icon-1"} < set(explained(made, "icon"))
    assert explained(made, "status") == {"discussed": "in bespreking"}
    assert explained(made, "more") == {}


@pytest.mark.parametrize("paper", ["slide", "a4", "a3", "screen", "slide-portrait", "a4-portrait"])
@pytest.mark.parametrize("count", [*range(1, 12), 25, 40])
def test_a_pillar_and_the_legend_agree(count: int, paper: str) -> None:
    made = stand(beside(count), paper)
    assert set(explained(made, "icon")) == {each.icon for each in drawn(made)}
    assert audit(draw(made, palette(None), RULER), papers()[paper].smallest) == []


def test_an_overlay_explains_the_letters_that_chips_bear_and_says_how_many_do() -> None:
    often, never, seldom = Tag("A", "voorstel", 200), Tag("B", "vervallen", 3), Tag("–", "niet genoemd", 2)
    view = plate([band(0, [group("g", [f"Element {n}" for n in range(205)], [5] * 2 + [3] * 200 + [1] * 3)])])
    groups = tuple(
        each._replace(
            items=tuple(
                one._replace(tag=seldom if at < 2 else often if at < 202 else never)
                for at, one in enumerate(each.items)
            )
        )
        for each in view.bands[0].groups
    )
    view = view._replace(bands=(view.bands[0]._replace(groups=groups),), tags=(often, never, seldom))
    made = stand(view, "slide")
    shown = sum(each.tag == often for each in drawn(made))
    assert 0 < shown < 200
    assert explained(made, "tag") == {"A": f"voorstel ({shown} van 200)", "–": "niet genoemd (2)"}


@pytest.mark.parametrize(("drawn_too", "words"), [("v-g", {"": "meer op de eigen plaat"}), (None, {})])
def test_more_on_its_own_drawing_is_said_of_a_group_that_has_one(drawn_too: str | None, words: dict[str, str]) -> None:
    many = group("g", [f"Element {n}" for n in range(305)])
    made = stand(plate([band(0, [many._replace(view=drawn_too)])]), "slide")
    assert len(drawn(made)) < 305
    assert explained(made, "more") == words


@pytest.mark.parametrize("layers", [2, 12])
def test_the_bar_of_what_is_traced_is_explained_where_a_label_has_one(layers: int) -> None:
    view = plate([band(n, [group(f"g{n}", ["Een", "Twee", "Drie"])]) for n in range(layers)])
    bands = tuple(each._replace(name=f"Een laag met een lange naam, {n}") for n, each in enumerate(view.bands))
    made = stand(view._replace(bands=tuple(each._replace(short=each.name) for each in bands)), "slide")
    bars = any(each.bar and each.coverage.texts for each in made.bands if each.band.coverage)
    assert bars == (layers == 2)
    words = {"": "herleid tot laag 1: direct, indirect, niet"}
    assert explained(made, "coverage") == (words if bars else {})
    assert explained(made, "words") == ({} if bars else words)


def test_a_chip_bears_its_status_and_that_one_begins_there() -> None:
    view = plate([band(0, [group("g", ["Een", "Twee"])])])
    both = view.bands[0].groups[0].items[0]._replace(status="agreed", start=True, standards=2)
    groups = (view.bands[0].groups[0]._replace(items=(both, view.bands[0].groups[0].items[1])),)
    view = view._replace(
        head=view.head._replace(statuses=(Status("agreed", "overeengekomen"),)),
        bands=(view.bands[0]._replace(groups=groups),),
    )
    for paper in ("slide", "a3", "a0"):
        made = stand(view, paper)
        scene = draw(made, palette(None), RULER)
        assert {"start", "status-agreed"} <= set(symbols(scene.children, both.id))
        assert explained(made, "start") == {"": "begin hier"}
        assert explained(made, "status") == {"agreed": "overeengekomen"}
        assert audit(scene, papers()[paper].smallest) == []


def test_the_letter_of_an_overlay_stands_where_the_flag_would() -> None:
    view = plate([band(0, [group("g", ["Een", "Twee"])])])
    items = tuple(each._replace(start=True, tag=Tag("A", "voorstel", 2)) for each in view.bands[0].groups[0].items)
    groups = (view.bands[0].groups[0]._replace(items=items),)
    made = stand(view._replace(bands=(view.bands[0]._replace(groups=groups),)), "slide")
    assert explained(made, "start") == {}


def test_a_sample_of_a_number_of_standards_has_a_number_in_it() -> None:
    view = plate([band(0, [group("g", ["Een", "Twee"])])])
    items = tuple(each._replace(standards=3) for each in view.bands[0].groups[0].items)
    groups = (view.bands[0].groups[0]._replace(items=items),)
    scene = draw(stand(view._replace(bands=(view.bands[0]._replace(groups=groups),)), "a0"), palette(None), RULER)
    legend = next(each for each in scene.children if isinstance(each, Group) and each.id == "legend")
    entries = {each.label: each for each in legend.children if isinstance(each, Group)}
    texts = [each.text for each in entries["aantal standaarden"].children if isinstance(each, Text)]
    assert texts == ["2", "aantal standaarden"]
    assert audit(scene, papers()["a0"].smallest) == []


@pytest.mark.parametrize("paper", ["slide", "a3", "a0"])
@pytest.mark.parametrize("spec", NAMES)
def test_the_legend_of_the_real_plates(spec: str, paper: str) -> None:
    for entry in drawable(model(spec)):
        if entry.kind != "plate":
            continue
        made = real(spec, paper, entry.id)
        items = drawn(made)
        assert set(explained(made, "icon")) == {each.icon for each in items if each.word}, entry.id
        assert set(explained(made, "status")) == {each.status for each in items if each.status}, entry.id
        assert set(explained(made, "tag")) == {each.tag.letter for each in items if each.tag}, entry.id
