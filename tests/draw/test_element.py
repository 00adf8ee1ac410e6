"""The view of an element as shapes: what is read and heard first, where things lead, and in which colours."""

from collections.abc import Iterator

from tests.plates import model, room
from zgwviz.draw.draw import draw
from zgwviz.layout.arrange import arrange
from zgwviz.pipeline import studio, tools
from zgwviz.scene.records import Group, Move, Path, Scene, Shape, Text, Use
from zgwviz.style.palette import hue_of, palette
from zgwviz.style.paper import papers
from zgwviz.view.catalogue import view_of

SPEC = "zaakgericht-werken"


def scene(name: str, drawn: frozenset[str] = frozenset(), paper: str = "screen") -> Scene:
    of = model(SPEC)
    at = studio(of, None, drawn, tools(of, None)) if drawn else room(SPEC)
    return draw(
        arrange(at.view(view_of(of.elements[name], of)), papers()[paper], at.tools.means), palette(None), at.tools.ruler
    )


def groups(shapes: tuple[Shape, ...]) -> Iterator[Group]:
    for shape in shapes:
        if isinstance(shape, Group):
            yield shape
            yield from groups(shape.children)


def named(of: Scene, name: str) -> Group:
    return next(group for group in groups(of.children) if group.id == name)


def links(of: Scene) -> dict[str, str | None]:
    return {group.label: group.link.scene or group.link.url for group in groups(of.children) if group.link}


def test_the_element_itself_is_read_before_what_is_around_it() -> None:
    order = [group.id for group in groups(scene("zaak").children) if group.id]
    first = [order.index(each) for each in ("about", "zaak", "said", "table", "purpose", "way", "carriers", "legend")]
    assert first == sorted(first)


def test_it_says_what_it_is_in_its_name_and_in_words() -> None:
    made = scene("kd11")
    hero = named(made, "kd11")
    assert hero.label == "Duurzaam, Kwaliteitsdoel, vastgesteld"
    assert hero.role == "element"
    assert hero.description == "Diensten belasten milieu en omgeving zo min mogelijk."
    assert made.description.startswith("Kwaliteitsdoel, ArchiMate: Doel, Laag 1: Grondslagen")
    assert "wordt gerealiseerd door: Hergebruik vóór kopen vóór maken, Bouw diensten modulair op" in made.description
    assert {"status-decided", "value"} & {use.symbol for use in hero.children if isinstance(use, Use)}


def test_every_attribute_can_be_heard_with_all_that_is_said_of_it() -> None:
    rows = named(scene("zaak"), "attributes")
    assert rows.role == "list"
    labels = [row.label for row in rows.children if isinstance(row, Group)]
    assert len(labels) == len(model(SPEC).elements["zaak"].attributes) == 41
    assert "url, uri 1000, 1, alleen lezen" in labels
    assert "betalingsindicatie, keuze uit 4, 0..1, nvt | nog_niet | gedeeltelijk | geheel" in labels


def test_chips_lead_to_what_is_drawn_words_to_where_they_come_from() -> None:
    found = links(scene("rc-zaakafhandel", frozenset({"plate", "applicatie", "rc-zaakregistratie", "actoren"})))
    assert found["Zaakgericht werken"] == "plate"
    assert found["Laag 4: Applicatie"] == "applicatie"
    assert found["Gemeente"] == "actoren"
    assert found["Zaakregistratiecomponent, Component"] == "rc-zaakregistratie"
    assert not any("Mijngemeente" in label for label in found)
    assert links(scene("zaak"))["Zaken API 1.7.0 (OpenAPI) (gecontroleerd)"].startswith("https://github.com/")  # type: ignore[union-attr]


def test_the_way_leads_to_the_whole_thread_where_that_is_drawn() -> None:
    caption = "De rode draad, indirect herleid tot 1 Grondslagen: over associaties"
    assert links(scene("dienst-vergunning"))[caption] == "draad-vergunning"
    assert caption not in links(scene("dienst-vergunning", frozenset({"plate"})))


def test_what_is_around_it_has_the_colour_of_its_own_layer_and_names_that() -> None:
    made = scene("zaak")
    bundle = next(g for g in groups(made.children) if g.label == "realiseert, 1 Grondslagen")
    green = hue_of(palette(None), "green").main
    assert {text.text for text in bundle.children if isinstance(text, Text) and text.fill == green} == {"1 Grondslagen"}


def test_lines_are_drawn_in_the_direction_of_their_relation() -> None:
    made = scene("rc-zaakafhandel")

    def ends(label: str) -> tuple[float, float]:
        """Where the sample's line begins, and where the point of its head is."""
        bundle = next(g for g in groups(made.children) if g.label == label)
        line, head = [shape.segments[0] for shape in bundle.children if isinstance(shape, Path)][:2]
        assert isinstance(line, Move)
        assert isinstance(head, Move)
        return line.to.x, head.to.x

    start, tip = ends("stroomt naar, 4 Applicatie")
    assert tip > start
    start, tip = ends("ontvangt van, 4 Applicatie")
    assert tip < start


def test_a_gap_is_told_by_sign_and_words() -> None:
    made = scene("std-zaken-api")
    note = next(g for g in groups(made.children) if g.label.startswith("Hiaat: geen weg naar 1 Grondslagen."))
    assert "warning" in {use.symbol for use in note.children if isinstance(use, Use)}


def test_the_legend_holds_what_is_there_and_nothing_else() -> None:
    legend = {group.label for group in groups(named(scene("kd11"), "legend").children)}
    assert legend == {"Kwaliteitsdoel", "Kernwaarde", "Beleidskader", "Principe", "vastgesteld"}
    assert "verplicht attribuut" in {group.label for group in groups(named(scene("zaak"), "legend").children)}
