"""What an information model shows: classes, their attributes in words, relations, and doors to what is elsewhere."""

import pytest

from zgwviz.model.records import Model
from zgwviz.model.trace import trace
from zgwviz.pipeline import load
from zgwviz.view.catalogue import drawable
from zgwviz.view.information.attributes import type_words
from zgwviz.view.information.choose import information
from zgwviz.view.information.records import ClassView, EndView, InformationView, RelationView
from zgwviz.view.scope import scope

PLATE = """
zgwviz: 1
title: Model
language: nl
layers: [waarvoor, inf]
views:
  - {id: eigen, kind: information, title: {nl: Eigen model, en: Own model}, of: {group: zaken}, attributes: all}
  - {id: verplicht, kind: information, of: {group: zaken}, attributes: required}
  - {id: kaal, kind: information, of: {group: zaken}, attributes: none, frame: none}
  - {id: soorten, kind: information, title: Types, of: {group: types}}
  - {id: alles, kind: information, title: Alles}
  - {id: niets, kind: information, title: Niets, of: {group: zaken, status: agreed}}
"""
WHY = """
layer: waarvoor
name: Waarvoor
elements:
  doel: {name: Doel, kind: goal}
  begrip: {name: Begrip, kind: business-object, associated_with: zaak}
"""
WHAT = """
layer: inf
name: Informatie
groups:
  zaken:
    name: Zaken
    kind: business-object
    elements:
      zaak:
        name: {nl: Zaak, en: Case}
        realizes: doel
        standards: [std]
        attributes:
          identificatie: string(40) [1]
          datum: date-time
          delen: uri(1000) [0..*]
          regels: Regel [1..*]
          soort: {values: [a, b, c], cardinality: "1"}
          peil: {type: number, format: m NAP}
        associated_with:
          zaaktype: is van [1]
          status: {label: heeft, cardinality: 0..*, from_cardinality: "1", role: statussen, from_role: zaak}
          zaak: {label: hoofdzaak, role: hoofdzaak}
        elements:
          deel: Deel
      status: {name: Status, kind: business-object, specializes: zaak, status: proposed}
      dossier: {name: Dossier, aggregates: zaak, reads: status}
  types:
    name: Types
    kind: business-object
    elements:
      zaaktype: {name: Zaaktype}
      std: {name: Standaard, kind: constraint, associated_with: zaak}
      lees: {name: Lees, kind: business-process, reads: zaak}
"""


@pytest.fixture(scope="module")
def model() -> Model:
    texts = {"m/plate.yaml": PLATE.encode(), "m/1.yaml": WHY.encode(), "m/2.yaml": WHAT.encode()}
    found = load("m", texts)
    assert found.model is not None, found.problems
    return found.model


def chosen(model: Model, view: str, language: str = "nl", drawn: frozenset[str] | None = None) -> InformationView:
    entry = next(each for each in drawable(model) if each.id == view)
    there = frozenset(each.id for each in drawable(model)) if drawn is None else drawn
    return information(entry, scope(model, trace(model), language, there))


def cls(view: InformationView, name: str) -> ClassView:
    return next(each for each in view.classes if each.item.id == name)


def tie(view: InformationView, source: str, target: str) -> RelationView:
    return next(one for one in view.relations if (one.source, one.target) == (source, target))


def test_the_classes_are_those_selected_in_the_order_of_the_text(model: Model) -> None:
    view = chosen(model, "eigen")
    assert [each.item.id for each in view.classes] == ["zaak", "deel", "status", "dossier"]
    assert (view.head.title, view.head.total) == ("Eigen model", 4)
    assert view.head.trail[-1] == ("", "Eigen model")


def test_without_a_selection_every_information_object_is_shown(model: Model) -> None:
    assert [each.item.id for each in chosen(model, "alles").classes] == [
        "begrip",
        "zaak",
        "deel",
        "status",
        "dossier",
        "zaaktype",
    ]
    assert chosen(model, "niets").classes == ()


def test_attributes_are_said_in_words(model: Model) -> None:
    lines = [(a.name, a.type, a.cardinality, a.required) for a in cls(chosen(model, "eigen"), "zaak").attributes]
    assert lines == [
        ("identificatie", "tekst 40", "1", True),
        ("datum", "datum en tijd", "0..1", False),
        ("delen", "uri 1000", "0..*", False),
        ("regels", "Regel", "1..*", True),
        ("soort", "keuze uit 3", "1", True),
        ("peil", "getal m NAP", "0..1", False),
    ]
    english = cls(chosen(model, "eigen", "en"), "zaak")
    assert [a.type for a in english.attributes][:5] == ["text 40", "date and time", "uri 1000", "Regel", "one of 3"]
    assert english.item.name == "Case"
    assert [a.values for a in english.attributes if a.values] == [("a", "b", "c")]
    assert [type_words("boolean", language) for language in ("nl", "en", "nl-BE")] == ["ja/nee", "yes/no", "ja/nee"]


def test_a_view_may_show_required_attributes_or_none_and_counts_the_rest(model: Model) -> None:
    zaak = cls(chosen(model, "verplicht"), "zaak")
    assert ([a.name for a in zaak.attributes], zaak.total) == (["identificatie", "regels", "soort"], 6)
    bare = chosen(model, "kaal")
    assert (cls(bare, "zaak").attributes, cls(bare, "zaak").total, bare.head.framed) == ((), 6, False)


def test_relations_carry_names_roles_and_numbers(model: Model) -> None:
    view = chosen(model, "eigen")
    one = tie(view, "zaak", "status")
    assert (one.notation, one.name) == ("association", "heeft")
    assert (one.source_end, one.target_end) == (EndView("zaak", "1"), EndView("statussen", "0..*"))
    assert tie(view, "status", "zaak").notation == "specialization"
    assert tie(view, "dossier", "zaak").notation == "aggregation"
    assert tie(view, "dossier", "status").notation == "access-read"
    assert tie(view, "zaak", "deel").notation == "composition", "nesting is a whole and its part"


def test_what_a_role_says_is_not_said_twice(model: Model) -> None:
    one = tie(chosen(model, "eigen"), "zaak", "zaak")
    assert (one.name, one.verb, one.target_end.role) == ("", "hangt samen met", "hoofdzaak")


def test_doors_lead_to_information_objects_elsewhere_and_only_to_those(model: Model) -> None:
    view = chosen(model, "eigen")
    assert [(each.id, each.place, each.view) for each in view.doors] == [
        ("begrip", "Waarvoor", "alles"),
        ("zaaktype", "Types", "soorten"),
    ]
    assert {one.id for one in view.relations if "zaaktype" in (one.source, one.target)} != set()
    assert not [one for one in view.relations if {"lees", "doel"} & {one.source, one.target}]


def test_doors_and_classes_lead_only_to_what_is_drawn(model: Model) -> None:
    view = chosen(model, "eigen", drawn=frozenset({"eigen", "zaken"}))
    assert {each.view for each in view.doors} == {None}
    assert {each.view for each in view.classes} == {"zaken"}
    assert {each.view for each in chosen(model, "eigen", drawn=frozenset()).classes} == {None}


def test_the_class_that_most_hangs_on_is_central(model: Model) -> None:
    view = chosen(model, "eigen")
    assert (view.central, cls(view, "zaak").degree) == ("zaak", 8)
    assert chosen(model, "soorten").central == ""


def test_the_groups_with_the_most_classes_are_the_views_own(model: Model) -> None:
    view = chosen(model, "alles")
    assert {each.item.id: each.own for each in view.classes}["zaaktype"] is False
    assert {each.item.id: each.own for each in view.classes}["zaak"] is True
    assert [group.name for group in view.groups] == ["Waarvoor", "Zaken", "Types"]
    assert [each.color for each in view.classes][:2] == ["green", "purple"]
