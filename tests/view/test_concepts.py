"""A list of concepts as a plate: what is missing first, by the groups of the list; each concept once."""

from tests.view.asked import asked, spec
from zgwviz.check.concepts import held
from zgwviz.layout.frame import facts
from zgwviz.model.records import Model
from zgwviz.pipeline import load
from zgwviz.view.records import PlateView

PLATE = """zgwviz: 1
title: Proef
layers: [a]
views:
  - {id: gedekt, kind: concepts, against: _lijst.yaml}
"""
LAYER = """layer: a
name: A
groups:
  g:
    name: G
    elements:
      dienst: {name: Dienst (met hulp), kind: business-service, serves: klant, status: agreed}
      los: {name: Voorziening, kind: business-object}
  h: {name: H, elements: {klant: {name: Klant, kind: business-role, external_id: K-1, associated_with: dienst}}}
"""
LIST = """title: Basisconcept
source: Boek
concepts:
  a: {name: Dienst, covered_by: dienst}
  b: Voorziening
groups:
  rollen: {name: Rollen, concepts: {K-1: Afnemer, c: Leverancier}}
  leeg: {name: Leeg, concepts: {}}
"""


def made(listed: str = LIST) -> Model:
    loaded = load("x", {"plate.yaml": PLATE.encode(), "a.yaml": LAYER.encode(), "_lijst.yaml": listed.encode()})
    assert loaded.problems == ()
    assert loaded.model
    return loaded.model


def view(model: Model, name: str) -> PlateView:
    found = asked(model, name)
    assert isinstance(found, PlateView)
    return found


def test_each_concept_stands_in_the_band_of_how_it_is_covered() -> None:
    found = view(made(), "gedekt")
    said = {
        band.name: {group.name: [item.name for item in group.items] for group in band.groups} for band in found.bands
    }
    assert said == {
        "Ontbreekt": {"Rollen (1)": ["Leverancier"]},
        "Deels": {"": ["Voorziening"]},
        "Gedekt": {"": ["Dienst"], "Rollen (1)": ["Afnemer"]},
    }
    assert found.bands[0].question == "1 van 4: niets in het model is dit"
    assert found.head.title == "Basisconcept"
    assert found.head.subtitle == "Het model naast Basisconcept: Boek"
    assert facts(found.head, 4, "nl")[-1] == "4 begrippen"


def test_a_concept_has_the_sign_and_the_drawing_of_its_element_and_says_it_where_it_has_another_name() -> None:
    items = {item.name: item for band in view(made(), "gedekt").bands for group in band.groups for item in group.items}
    dienst, zaak, none = items["Dienst"], items["Voorziening"], items["Leverancier"]
    assert (dienst.icon, dienst.view) == ("business-service", "g")
    assert dienst.definition == "In het model: Dienst (met hulp) (overeengekomen)"
    assert (zaak.icon, zaak.definition) == ("business-object", "")
    assert (none.icon, none.view, none.definition) == ("plain", None, "")


def test_a_chip_is_the_element_where_there_is_one_and_no_other_chip_is() -> None:
    found = {
        item.name: item.id for band in view(made(), "gedekt").bands for group in band.groups for item in group.items
    }
    assert found == {"Leverancier": "concept-c", "Voorziening": "los", "Dienst": "dienst", "Afnemer": "klant"}
    twice = made(LIST.replace("b: Voorziening", "b: {name: Hulp, covered_by: [dienst]}"))
    ids = [item.id for band in view(twice, "gedekt").bands for group in band.groups for item in group.items]
    assert sorted(ids) == ["concept-b", "concept-c", "dienst", "klant"]


def test_the_lists_of_the_theme_are_told_whole() -> None:
    model = spec("zaakgericht-werken")
    for name, listed in (("basisconcept-gedekt", "_basisconcept.yaml"), ("nora-afspraken", "_nora-afspraken.yaml")):
        bands = view(model, name).bands
        shown = [(band.layer, item.name) for band in bands for group in band.groups for item in group.items]
        known = held(model, model.lists[listed])
        assert sorted(shown) == sorted((each.how, model.words(each.concept.name)) for each in known)
        assert len(known) == {"basisconcept-gedekt": 11, "nora-afspraken": 128}[name]


def test_the_sign_of_what_is_missing_has_a_word_for_the_legend() -> None:
    missing, partly, _ = view(made(), "gedekt").bands
    assert [item.word for group in missing.groups for item in group.items] == ["alleen in de lijst"]
    assert [item.word for group in partly.groups for item in group.items] == ["Bedrijfsobject"]
