"""JSON: read back, everything that was said is there, in the order of the text."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.model.made import band, built, element, group, layer, relation, said, type_, view, words
from zgwviz.exchange.json import export
from zgwviz.files import Shelf, on_disk, read_spec
from zgwviz.model.records import Model
from zgwviz.pipeline import load
from zgwviz.problem.records import Span
from zgwviz.spec.records import (
    AttributeSpec,
    DecisionSpec,
    ExampleSpec,
    PlateauSpan,
    RuleSpec,
    Selector,
    SourceSpec,
    Viewpoint,
)

ROOT = Path(__file__).parents[2]
SPECS = sorted(path.parent for path in (ROOT / "specs").glob("*/plate.yaml"))


def small() -> Model:
    top = layer("one", group("doelen", element("doel", kind="goal")), short=words("1"), question=words("Waarvoor?"))
    zaak = element(
        "zaak",
        name={"nl": 'Intake <balie> & "zo"', "en": "Intake"},
        type="object",
        definition=words({"nl": "Werk.", "en": "Work."}),
        source=(SourceSpec("Zaken API", "https://example.org", checked=False),),
        standards=((said("norm"), "mandatory"), (said("doel"), None)),
        attributes=(AttributeSpec(said("naam"), "string", 40, values=("a", "b"), read_only=True),),
        owner="gemeente",
        status="agreed",
        decision="raad",
        plateau=PlateauSpan(said("nu"), None),
        examples=(ExampleSpec("Gouda", words("Zo."), None),),
        weight=0,
        start=True,
        tags=("t",),
        same_as=(("gemma", "1"),),
        properties=(("date", "2026"),),
        relations=(
            relation("reads", "norm", carries="money", label="heeft", cardinality="0..*", reason=True),
            relation("realizes", "doel"),
        ),
        elements=(element("deel"),),
    )
    low = layer("two", group("g", zaak, element("norm"), all_or_none=True), bands=(band("b", "g"),), file="b.yaml")
    road = layer("weg", element("nu", kind="plateau"), file="c.yaml")
    return built(
        top,
        low,
        road,
        types=(type_("object", "business-object"),),
        roadmap="weg",
        decisions=(DecisionSpec(said("raad"), "Raad", "2026-01-01", words("Ja")),),
        rules=(RuleSpec(Selector(), has=said("owner"), because=words("wie"), id=said("r")),),
        views=(view("v"),),
        viewpoint=Viewpoint("top-down", None),
    )


def read_back(model: Model) -> dict[str, Any]:
    text = export(model)
    assert text.endswith("}\n")
    assert text == export(model)
    found = json.loads(text)
    assert isinstance(found, dict)
    return found


def test_an_element_says_all_that_was_said_of_it() -> None:
    found = {each["id"]: each for each in read_back(small())["elements"]}
    assert list(found) == ["doel", "zaak", "deel", "norm", "nu"]
    assert found["zaak"] == {
        "id": "zaak",
        "name": 'Intake <balie> & "zo"',
        "names": {"nl": 'Intake <balie> & "zo"', "en": "Intake"},
        "kind": "business-object",
        "type": "object",
        "layer": "two",
        "group": "g",
        "parent": None,
        "weight": 0,
        "definition": "Werk.",
        "definitions": {"nl": "Werk.", "en": "Work."},
        "sources": [{"text": "Zaken API", "url": "https://example.org", "checked": False}],
        "standards": [{"id": "norm", "obligation": "mandatory"}, {"id": "doel", "obligation": None}],
        "attributes": [
            {
                "name": "naam",
                "type": "string",
                "max": 40,
                "cardinality": "0..1",
                "values": ["a", "b"],
                "read_only": True,
            }
        ],
        "owner": "gemeente",
        "plateau": {"from": "nu"},
        "traced": "direct",
        "path": [{"relation": "zaak-realization-doel", "element": "doel"}],
        "status": "agreed",
        "decision": "raad",
        "start": True,
        "tags": ["t"],
        "same_as": {"gemma": "1"},
        "properties": {"date": "2026"},
        "examples": [{"organisation": "Gouda", "text": "Zo.", "texts": {"nl": "Zo."}}],
    }
    assert (found["deel"]["parent"], found["deel"]["path"][0]) == ("zaak", {"relation": None, "element": "zaak"})
    assert "traced" not in found["nu"]
    assert found["norm"]["names"] == {"nl": "Norm"}


def test_a_relation_is_a_noun_between_ids_and_fields_are_no_relations() -> None:
    assert read_back(small())["relations"] == [
        {
            "id": "zaak-access-norm",
            "source": "zaak",
            "target": "norm",
            "kind": "access",
            "label": "heeft",
            "labels": {"nl": "heeft"},
            "cardinality": "0..*",
            "access": "read",
            "carries": "money",
            "reason": True,
        },
        {"id": "zaak-realization-doel", "source": "zaak", "target": "doel", "kind": "realization", "label": None},
    ]


def test_the_plate_its_layers_and_words_are_there() -> None:
    found = read_back(small())
    assert (found["title"], found["titles"], found["language"]) == ("Title", {"nl": "Title"}, "nl")
    assert found["viewpoint"] == {"approach": "top-down"}
    assert found["layers"][0] == {
        "id": "one",
        "place": "layer",
        "number": 1,
        "name": "One",
        "names": {"nl": "One"},
        "short": "1",
        "shorts": {"nl": "1"},
        "question": "Waarvoor?",
        "questions": {"nl": "Waarvoor?"},
        "bands": [
            {
                "id": "one",
                "number": "1",
                "name": "One",
                "names": {"nl": "One"},
                "question": "Waarvoor?",
                "questions": {"nl": "Waarvoor?"},
                "groups": ["doelen"],
            }
        ],
        "groups": ["doelen"],
    }
    assert [each["id"] for each in found["layers"][1]["bands"]] == ["b"]
    assert (found["pillars"], found["roadmap"]["number"]) == ([], 0)
    assert found["groups"][1]["all_or_none"] is True
    assert found["groups"][1]["elements"] == ["zaak", "deel", "norm"]
    assert found["types"][0]["kind"] == "business-object"
    assert found["statuses"][2] == {
        "id": "agreed",
        "name": "overeengekomen",
        "names": {"nl": "overeengekomen", "en": "agreed"},
    }
    assert found["decisions"][0]["body"] == "Raad"
    assert found["rules"] == [{"id": "r", "severity": "warning", "because": "wie", "because_texts": {"nl": "wie"}}]
    assert found["views"] == [{"id": "v", "kind": "plate"}]


@pytest.mark.parametrize("folder", SPECS, ids=lambda folder: folder.name)
def test_nothing_of_a_real_spec_is_lost(folder: Path) -> None:
    texts = read_spec(folder)
    assert isinstance(texts, dict)
    model = load(folder.as_posix(), texts, Shelf(read=on_disk)).model
    assert model is not None
    found = read_back(model)
    assert [each["id"] for each in found["elements"]] == list(model.elements)
    assert [each["id"] for each in found["relations"]] == [each.id for each in model.relations]
    written = {"", *strings(found)}  # an empty text is the tag of a bare one
    lost = [text for element in model.elements.values() for text in strings(element) if text not in written]
    lost += [text for relation in model.relations for text in strings(relation) if text not in written]
    assert lost == []


def strings(value: object) -> Iterator[str]:
    """Every text within a value, those of its records and the keys of its tables included; places are left out."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from strings(each)
    elif isinstance(value, list | tuple) and not isinstance(value, Span):
        for each in value:
            yield from strings(each)
