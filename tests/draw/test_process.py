"""Processes as they are drawn: the specs' own, their words for who does not see them, and their links."""

from functools import cache
from pathlib import Path

import pytest

from tests.view.processes import PLATE, model, scene
from zgwviz.files import Shelf, on_disk, read_spec
from zgwviz.model.records import Model
from zgwviz.pipeline import Studio, load, studio, tools
from zgwviz.scene.audit import audit
from zgwviz.scene.records import Group, Rect, Scene, Shape, Text, Use
from zgwviz.scene.records import Path as Line
from zgwviz.style.paper import papers
from zgwviz.view.catalogue import drawable

SPECS = Path(__file__).parents[2] / "specs"
VIEWS = (
    ("zaakgericht-werken", "zaakproces-in-banen"),
    ("zaakgericht-werken", "vergunning-in-stappen"),
    ("waterschap", "vergunning-in-banen"),
    ("starter", "proces-in-banen"),
)


@cache
def opened(folder: str) -> tuple[Model, Studio]:
    """A spec of the project, all its views drawn."""
    texts = read_spec(SPECS / folder)
    assert isinstance(texts, dict)
    found = load(str(SPECS / folder), texts, Shelf(read=on_disk)).model
    assert found is not None
    return found, studio(found, None, frozenset(one.id for one in drawable(found)), tools(found, None))


@cache
def drawn(folder: str, name: str, paper: str) -> Scene:
    """A process of a spec."""
    found, made = opened(folder)
    return made.scene(next(one for one in drawable(found) if one.id == name), papers()[paper])


def groups(shapes: tuple[Shape, ...]) -> list[Group]:
    """All groups in the order in which they are read."""
    found = []
    for shape in shapes:
        if isinstance(shape, Group):
            found += [shape, *groups(shape.children)]
    return found


def texts(shapes: tuple[Shape, ...]) -> list[str]:
    """All words."""
    own = [shape.text for shape in shapes if isinstance(shape, Text)]
    return own + [text for group in groups(shapes) for text in (s.text for s in group.children if isinstance(s, Text))]


@pytest.mark.parametrize("paper", ["screen", "a3", "slide", "a4", "a0", "slide-portrait"])
@pytest.mark.parametrize(("folder", "name"), VIEWS)
def test_the_specs_own_processes_have_no_fault(folder: str, name: str, paper: str) -> None:
    assert audit(drawn(folder, name, paper), papers()[paper].smallest) == []


@pytest.mark.parametrize(("folder", "name"), VIEWS)
def test_on_screen_all_steps_are_shown_in_one_system(folder: str, name: str) -> None:
    found = drawn(folder, name, "screen")
    heads = [group.id for group in groups(found.children) if group.id.startswith("lane-")]
    assert len(heads) == len(set(heads))
    said = " ".join(texts(found.children))
    assert "meer" not in said
    entry = next(one for one in drawable(opened(folder)[0]) if one.id == name)
    assert len([one for one in groups(found.children) if one.role == "element"]) == entry.elements


def test_the_theme_s_process_shows_the_journey_above_contacts_and_control_below() -> None:
    found = drawn("zaakgericht-werken", "zaakproces-in-banen", "screen")
    lanes = [group.label for group in groups(found.children) if group.id.startswith("lane-")]
    assert lanes == [
        *("Afnemer", "Klantcontacter", "Behandelaar", "Adviseur", "Beslisser", "Informatiebeheerder"),
        *("Gemeente", "Provincie", "Waterschap", "Uitvoeringsorganisatie"),
        *("Dienstverlener", "Proceseigenaar", "Op elk moment"),
    ]
    said = texts(found.children)
    assert {"adviesvraag", "advies", "aanvulling", "besluit of product"} <= set(said)
    label = next(group.label for group in groups(found.children) if group.id == "group-basisconcept")
    assert label.endswith("bestuurt Zaakproces")


def test_a_long_word_below_a_step_breaks_at_its_seam() -> None:
    said = texts(drawn("zaakgericht-werken", "zaakproces-in-banen", "screen").children)
    assert {word for word in said if word.startswith("Informa")} <= {"Informatie-", "Informatieobject"}


def test_steps_are_read_in_the_order_of_time_with_who_and_what_and_what_comes_next() -> None:
    found = drawn("starter", "proces-in-banen", "slide")
    steps = [group for group in groups(found.children) if group.role == "element"]
    assert [step.id for step in steps] == ["stap-melden", "stap-beoordelen", "stap-herstellen", "stap-terugkoppelen"]
    assert steps[1].label == (
        "Beoordelen, Processtap; Behandelaar; levert Melding openbare ruimte; leest Melding;"
        " schrijft Herstelopdracht; daarna Herstellen"
    )
    assert found.description == (
        "Melder: Melden. Behandelaar: Beoordelen. Hersteller: Herstellen. Behandelaar: Terugkoppelen."
    )


def test_steps_lanes_notes_and_titles_lead_to_their_own_drawings() -> None:
    found = groups(drawn("zaakgericht-werken", "zaakproces-in-banen", "screen").children)
    links = {group.label.split(",")[0]: group.link.scene for group in found if group.link and group.link.scene}
    assert links["Klantreis"] == "klantreis"
    assert links["Afnemer"] == "rollen"
    assert links["Deelproces Intaken"] == "zaakproces"
    assert links["Verzoek"] == "dienstverlening"
    known = {one.id for one in drawable(opened("zaakgericht-werken")[0])}
    assert set(links.values()) <= known


def test_reading_and_writing_are_told_by_a_sign_and_a_word_not_by_colour() -> None:
    groups_ = {
        "dingen": {"d": "kind: business-object, name: Ding", "e": "kind: business-object, name: Eend"},
        "stappen": {"a": "reads: d, writes: e"},
    }
    found = groups(scene(model(groups_), "screen").children)
    notes = {group.label: group for group in found if group.label in {"Ding, leest", "Eend, schrijft"}}
    arrows = [[shape for shape in note.children if isinstance(shape, Line)] for note in notes.values()]
    assert len(notes) == 2
    assert all(len(one) == 1 for one in arrows)
    up, down = (one[0].segments for one in arrows)
    assert up[0].to.y > up[1].to.y  # type: ignore[union-attr]
    assert down[0].to.y < down[1].to.y  # type: ignore[union-attr]
    legend = next(group for group in found if group.id == "legend")
    assert {"leest", "schrijft"} <= {entry.label for entry in groups(legend.children)}


def test_a_contact_moment_has_its_sign_in_both_lanes_and_a_line_between() -> None:
    groups_ = {
        "wie": {"p": "kind: business-actor, name: P", "q": "kind: business-actor, name: Q"},
        "stappen": {"c": "kind: business-interaction, name: Overleg, between: [p, q]"},
    }
    found = scene(model(groups_), "screen")
    discs = [one for group in groups(found.children) for one in group.children if _disc(one)]
    # One in the step, one in the other lane, one in the legend.
    assert len(discs) == 3
    step = next(group for group in groups(found.children) if group.id == "c")
    assert step.label == "Overleg, Bedrijfsinteractie; P – Q"


def test_a_contact_moment_that_nothing_orders_says_who_meets_in_a_lane_for_any_moment() -> None:
    groups_ = {
        "wie": {"p": "kind: business-actor, name: P", "q": "kind: business-actor, name: Q"},
        "stappen": {"a": "triggers: b", "b": "", "c": "kind: business-interaction, name: Overleg, between: [p, q]"},
    }
    found = scene(model(groups_), "slide")
    assert audit(found, 9.0) == []
    lanes = [group.label for group in groups(found.children) if group.id.startswith("lane-")]
    assert lanes == ["zonder rol", "Op elk moment"]
    notes = [group.label for group in groups(found.children) if group.role == "note"]
    assert "P – Q" in notes
    step = next(group for group in groups(found.children) if group.id == "c")
    assert step.label == "Overleg, Bedrijfsinteractie; Op elk moment; P – Q"
    assert [one for one in step.children if _disc(one)]


@pytest.mark.parametrize("kind", ["business-process", "business-event", "business-interaction"])
def test_a_gap_is_marked_on_every_sort_of_step(kind: str) -> None:
    step = next(one for one in groups(gap(kind).children) if one.id == "c")
    warnings = [shape for shape in step.children if isinstance(shape, Use) and shape.symbol == "warning"]
    hatches = [shape for shape in step.children if isinstance(shape, Line) and shape.fill is None]
    words = [shape for shape in step.children if isinstance(shape, Text)]
    assert (len(warnings), len(hatches)) == (1, 1)
    assert audit(gap(kind), 9.0) == []
    # All three stand beside one another, and no word upon the sign of warning.
    assert all(warnings[0].box.right <= word.at.x for word in words)
    assert "hiaat: geen reden uit laag 1" in step.label


def gap(kind: str) -> Scene:
    """A step of two layers' model that nothing leads up from."""
    above = "layer: doel\nname: Doel\ngroups:\n  g: {name: G, elements: {x: {kind: goal, name: X}}}\n"
    parties = "p: {kind: business-actor, name: P}, q: {kind: business-actor, name: Q}"
    what = f"c: {{kind: {kind}, name: Zaak, {'between: [p, q]' if kind.endswith('interaction') else ''}}}"
    below = f"layer: werk\nname: Werk\ngroups:\n  s: {{name: S, elements: {{{what}, {parties}}}}}\n"
    plate = PLATE.format(view=", rows: [s]").replace("[laag]", "[doel, werk]")
    found = load("p", {"p/plate.yaml": plate.encode(), "p/1.yaml": above.encode(), "p/2.yaml": below.encode()}).model
    assert found is not None
    return scene(found, "slide")


def _disc(shape: Shape) -> bool:
    return isinstance(shape, Rect) and shape.radius > 0 and abs(shape.radius * 2 - shape.box.width) < 0.01


def test_a_view_of_nothing_says_so() -> None:
    made = model({"dingen": {"ding": "kind: business-object, name: Ding"}}, "rows: [dingen]")
    for paper in ("screen", "slide"):
        found = scene(made, paper)
        assert audit(found, papers()[paper].smallest) == []
        assert "Geen stappen gekozen." in texts(found.children)


def test_a_frame_of_none_leaves_the_lanes() -> None:
    found = scene(model({"stappen": {"a": "triggers: b", "b": ""}}, "rows: [stappen], frame: none"), "slide")
    assert audit(found, 9.0) == []
    assert "Een proces" not in texts(found.children)
