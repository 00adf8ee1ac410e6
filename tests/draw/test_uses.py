"""Elements of another spec on a drawing: their corner, the legend that explains and counts it, and whom to name."""

import re
from collections.abc import Iterator

import pytest

from tests.plates import plate, room, scene, view
from zgwviz.draw.sign import ear
from zgwviz.files import Shelf
from zgwviz.geometry import Box
from zgwviz.layout.records import Plate
from zgwviz.pipeline import Studio, load, studio, tools
from zgwviz.scene.audit import audit
from zgwviz.scene.extent import extent
from zgwviz.scene.records import Group, Path, Scene, Shape
from zgwviz.style.paper import papers
from zgwviz.view.information.records import InformationView
from zgwviz.view.records import PlateView

SPEC, NAME = "waterschap", "Zaakgericht werken 0.3"


def groups(shapes: tuple[Shape, ...]) -> Iterator[Group]:
    for shape in shapes:
        if isinstance(shape, Group):
            yield shape
            yield from groups(shape.children)


def elements(shapes: tuple[Shape, ...]) -> Iterator[Group]:
    return (each for each in groups(shapes) if each.role == "element")


def cornered(drawn: Scene) -> set[str]:
    """The elements that bear the corner: a filled path that ends in the top right of their chip."""
    found = set()
    for each in elements(drawn.children):
        box = extent(each)
        assert box is not None
        for shape in each.children:
            if isinstance(shape, Path) and shape.fill and len(shape.segments) == 5:
                at = extent(shape)
                assert at is not None
                if abs(at.right - box.right) < 1 and abs(at.y - box.y) < 1:
                    found.add(each.id)
    return found


def shown(made: Plate) -> dict[str, str]:
    """The name of the other spec of each chip, empty for our own."""
    bands = (*made.bands, *([made.roadmap] if made.roadmap else []))
    return {tile.item.id: tile.item.origin for band in bands for group in band.groups for tile in group.tiles}


@pytest.mark.parametrize("paper", ["a3", "a0", "a4-portrait", "screen"])
def test_what_belongs_to_another_spec_bears_a_corner_and_nothing_else_does(paper: str) -> None:
    theirs = {name for name, origin in shown(plate(SPEC, paper)).items() if origin}
    assert theirs
    assert cornered(scene(SPEC, paper)) == theirs


@pytest.mark.parametrize(
    ("paper", "said"),
    [("a0", [f"11 uit {NAME}"]), ("a3", [f"5 van 11 uit {NAME}"]), ("slide", [])],
)
def test_the_legend_counts_those_that_show(paper: str, said: list[str]) -> None:
    legend = plate(SPEC, paper).sheet.legend
    assert [" ".join(mark.text.texts) for mark in legend if mark.sample == "elsewhere"] == said


@pytest.mark.parametrize("paper", ["slide", "a3", "a0"])
def test_the_frame_counts_them_all_and_names_their_spec(paper: str) -> None:
    text = str(scene(SPEC, paper))
    assert "11 hergebruikt" in text
    assert "Zaakgericht werken 0.3 (CC-BY-4.0)" in text
    assert not re.search(r"\d hergebruikt", str(scene("zaakgericht-werken", paper)))


def test_it_is_said_to_who_does_not_see_it() -> None:
    (awb,) = [each for each in elements(scene(SPEC, "a0").children) if each.id == "nora:awb"]
    assert awb.label.endswith(f", uit {NAME}")


def test_a_part_counts_its_own() -> None:
    found = view(SPEC, "standaarden-applicatie")
    assert isinstance(found, PlateView)
    legend = plate(SPEC, "screen", "standaarden-applicatie").sheet.legend
    assert [" ".join(mark.text.texts) for mark in legend if mark.sample == "elsewhere"] == [f"2 uit {NAME}"]


def test_a_door_says_which_spec_it_leads_to() -> None:
    found = view(SPEC, "infomodel-vergunning")
    assert isinstance(found, InformationView)
    assert {door.name: door.place for door in found.doors if door.id.startswith("nora:")} == {
        "Zaak": NAME,
        "Besluit": NAME,
    }


@pytest.fixture(scope="module")
def all_drawn() -> Studio:
    model = room(SPEC).model
    made = studio(model, None, frozenset(), tools(model, None))
    return made._replace(drawn=frozenset(each.id for each in made.views))


@pytest.mark.parametrize("ident", ["nora-zaak", "nora-awb", "nora-std-oas", "gd-zaken"])
def test_the_page_of_an_element_stands_well_and_says_where_the_thread_goes_on(all_drawn: Studio, ident: str) -> None:
    entry = next(each for each in all_drawn.views if each.id == ident)
    drawn = all_drawn.scene(entry, papers()["screen"])
    assert audit(drawn, 12) == []
    text = str(drawn)
    assert ("gaat verder in" in text) == (ident in {"nora-zaak", "gd-zaken"})
    assert "Volledig dossier" in text or ident not in {"nora-zaak", "gd-zaken"}


def test_the_corner_stays_in_its_box() -> None:
    box = Box(10, 20, 100, 30)
    found = extent(ear(box, 6, 4, "#000000"))
    assert found == Box(104, 20, 6, 6)


NORA = {
    "plate.yaml": "{zgwviz: 1, title: Nora, layers: [a]}",
    "a.yaml": """
        layer: a
        name: A
        elements:
          zaak: {name: Zaak, kind: business-object, attributes: {nummer: string(9)}}
          start: {name: Start, kind: business-event}
          stap: {name: Stap, kind: business-process}
    """,
}
OURS = {
    "plate.yaml": """
        zgwviz: 1
        title: T
        layers: [a]
        uses: {nora: ../nora}
        views:
          - {id: begin, kind: process, rows: [een, nora:start]}
          - {id: alles, kind: process, rows: [een, nora:start, nora:stap]}
          - {id: model, kind: information, of: {kind: business-object}}
    """,
    "a.yaml": """
        layer: a
        name: A
        elements:
          een: {name: Een, kind: business-process, triggered_by: nora:start, triggers: nora:stap}
          ding: {name: Ding, kind: business-object, associated_with: nora:zaak}
    """,
}


@pytest.mark.parametrize(
    ("ident", "corners", "legend"),
    [
        ("begin", set(), []),  # an event has no corner to bear it
        ("alles", {"nora:stap"}, ["1 uit Nora"]),
        ("model", {"nora:zaak"}, ["1 uit Nora"]),
    ],
)
def test_steps_and_classes_bear_it_too(ident: str, corners: set[str], legend: list[str]) -> None:
    shelf = Shelf({Shelf.place("nora"): {name: text.encode() for name, text in NORA.items()}})
    model = load("ours", {name: text.encode() for name, text in OURS.items()}, shelf).model
    assert model is not None
    made = studio(model, None, frozenset(), tools(model, None))
    entry = next(each for each in made.views if each.id == ident)
    drawn = made.scene(entry, papers()["screen"])
    assert cornered(drawn) == corners
    notes = [each.label for each in groups(drawn.children) if each.role == "note"]
    assert [note for note in notes if "uit Nora" in note] == legend
    assert audit(drawn, 12) == []
