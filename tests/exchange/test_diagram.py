"""What text diagrams show of a view: its elements, each once, in groups in layers, and the relations between them."""

from pathlib import Path

import pytest

from tests.exchange.rooms import SPECS, entry, hostile, real, room
from tests.report.made import WHO, WITH, model
from zgwviz.exchange.diagram import Diagram, Edge, nodes_of, one_line
from zgwviz.site.sketch import sketch


def whole(view: str = "plate") -> Diagram:
    return sketch(hostile(), entry(hostile(), view))


def test_a_plate_has_all_and_a_view_what_it_shows() -> None:
    assert [node.element for node in nodes_of(whole().layers)] == [
        *("veilig", "snel", "vergunning", "gem", "intake", "los", "zaak", "deel", "spoed", "brief"),
        *("app", "std", "oud", "extra"),
    ]
    (layer,) = whole("objecten").layers
    assert (layer.id, layer.words, [each.id for each in layer.inside]) == ("wie", "Wie", ["objecten"])
    assert [node.element for node in layer.inside[0].nodes] == ["zaak", "deel", "spoed", "brief"]
    assert {each.kind for each in whole("objecten").edges} == {"composition", "association", "specialization"}


@pytest.mark.parametrize("folder", SPECS, ids=lambda folder: folder.name)
def test_of_a_whole_spec_nothing_is_lost(folder: Path) -> None:
    made = sketch(real(folder), entry(real(folder), "plate"))
    known = real(folder).model
    assert sorted(node.element for node in nodes_of(made.layers)) == sorted(known.elements)
    between = [each for each in known.relations if {each.source, each.target} <= set(known.elements)]
    composed = {(each.source, each.target) for each in between if each.kind == "composition"}
    nested = [each for each in known.elements.values() if each.parent and (each.parent, each.id) not in composed]
    assert len(made.edges) == len(between) + len(nested)


def test_a_view_that_is_no_plate_is_about_what_it_draws() -> None:
    of = real(next(each for each in SPECS if each.name == "zaakgericht-werken"))
    found = {node.element for node in nodes_of(sketch(of, entry(of, "geldstromen")).layers)}
    assert "gemeente" in found
    assert len(found) < 20


def test_of_every_sort_of_view_there_is_a_diagram_that_holds_together() -> None:
    of = real(next(each for each in SPECS if each.name == "zaakgericht-werken"))
    first = {each.kind: each for each in reversed(of.views)}
    assert len(first) >= 10
    for each in first.values():
        diagram = sketch(of, each)
        names = {node.name for node in nodes_of(diagram.layers)}
        assert names, each.id
        assert {end for edge in diagram.edges for end in (edge.source, edge.target)} <= names, each.id


def test_a_part_is_composed_by_its_whole_once() -> None:
    nested = WITH.replace("app: {name: App, ", "app: {name: App, elements: {sub: Sub}, ")
    of = room(model(_3=nested))
    edges = sketch(of, entry(of, "plate")).edges
    assert [each for each in edges if each.target == "e_sub"] == [
        Edge("e_app", "e_sub", "composition", verb="bestaat uit")
    ]
    said = room(model(_3=nested.replace("{sub: Sub}", "{sub: {name: Sub, part_of: app}}")))
    assert sum(each.target == "e_sub" for each in sketch(said, entry(said, "plate")).edges) == 1


def test_names_are_safe_and_no_two_are_one() -> None:
    of = room(model(_2=WHO.replace("      los: Los\n", "      end: A\n      e.n-d: B\n      e_n.d: C\n")))
    names = {node.element: node.name for node in nodes_of(sketch(of, entry(of, "stappen")).layers)}
    assert names == {"intake": "e_intake", "end": "e_end", "e.n-d": "e_e_n_d", "e_n.d": "e_e_n_d_2"}


def test_a_line_says_its_label_or_its_verb_and_how_many() -> None:
    assert Edge("a", "b", "access", verb="gebruikt").words == "gebruikt"
    assert Edge("a", "b", "access", verb="gebruikt", label="leest", many="0..*").words == "leest [0..*]"


def test_a_text_is_one_line_that_can_be_seen() -> None:
    assert one_line(" a\tb\r\nc\u2028d\u202ee\x00 ") == "a b c d e"
