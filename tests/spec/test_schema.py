"""The schema for editors: up to date, complete, and it says of a text what the reader says."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from zgwviz.model.kinds import KINDS
from zgwviz.model.offer import offered
from zgwviz.pipeline import load
from zgwviz.problem.records import Problem
from zgwviz.source.yaml import read as read_yaml
from zgwviz.spec.concepts import CONCEPTS
from zgwviz.spec.form import EitherShape, ListShape, RecordShape, Shape, SharedShape, TableShape
from zgwviz.spec.layer import LAYER
from zgwviz.spec.manual import manual, told
from zgwviz.spec.plate import PLATE
from zgwviz.spec.read import read
from zgwviz.spec.schema import concepts_schema, layer_schema, plate_schema, to_json

ROOT = Path(__file__).parents[2]
SCHEMAS = {
    "plate": plate_schema(offered()),
    "layer": layer_schema(offered()),
    "concepts": concepts_schema(offered()),
}
TEXTS = sorted(
    [
        *(ROOT / "specs").glob("*/[!_]*.yaml"),
        *(ROOT / "specs").glob("*/_[bn]*.yaml"),  # lists of concepts
        *(ROOT / "tests/cases/spec/contract").glob("*.yaml"),
    ]
)


class Editor(yaml.SafeLoader):
    """Reads as editors do, by YAML 1.2: dates are texts, and only true and false are no texts."""


Editor.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag.rpartition(":")[2] in {"int", "float", "null", "merge"}]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Editor.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("true|false"), list("tf"))


def faults(text: str, name: str) -> list[str]:
    """What an editor marks in a text, by the schema of its file."""
    schema = SCHEMAS["plate" if name.endswith("plate.yaml") else "concepts" if name.startswith("_") else "layer"]
    document = yaml.load(text, Editor)  # noqa: S506  # a safe loader
    return [error.message for error in jsonschema.Draft7Validator(schema).iter_errors(document)]


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schema_that_the_specs_name_is_up_to_date(name: str) -> None:
    jsonschema.Draft7Validator.check_schema(SCHEMAS[name])
    committed = (ROOT / "specs" / f"{name}.schema.json").read_text(encoding="utf-8")
    assert committed == to_json(SCHEMAS[name]), "run: zgwviz schema -o specs"
    assert committed == to_json(json.loads(committed))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_good_text_fits(path: Path) -> None:
    assert faults(path.read_text(encoding="utf-8"), path.name) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("plate.yaml", "zgwviz: 2\ntitle: T\nlayers: [a]\n"),
        ("plate.yaml", "zgwviz: 1\nlayers: [a]\n"),
        ("plate.yaml", "zgwviz: 1\ntitle: T\nlayers: [a b]\n"),
        ("plate.yaml", "zgwviz: 1\ntitle: T\nlayers: [a]\ndate: 24 november\n"),
        ("plate.yaml", "zgwviz: 1\ntitle: T\nlayers: [a]\npapers: [a2]\n"),
        ("plate.yaml", "zgwviz: 1\ntitle: T\nlayers: [a]\ntypes: {wet: {name: Wet, icon: lawbook}}\n"),
        ("plate.yaml", "zgwviz: 1\ntitle: {dutch: T}\nlayers: [a]\n"),
        ("plate.yaml", "zgwviz: 1\ntitle: T\nlayers: [a]\npatterns: {p: {elements: {'{naam}': N}}}\n"),
        ("plate.yaml", "zgwviz: 1\ntitle: T\nlayers: [a]\nviews: [{id: v, kind: gaps, of: {not: {colour: c}}}]\n"),
        ("a.yaml", "layer: a\ncolor: paars\n"),
        ("a.yaml", "layer: a\nelements: [zaak]\n"),
        ("a.yaml", "layer: a\nelements: {zaak: {kind: object}}\n"),
        ("a.yaml", "layer: a\nelements: {zaak: {name: Zaak, kind: object}}\n"),
        ("a.yaml", "layer: a\nelements: {zaak: {name: Zaak, weight: 10}}\n"),
        ("a.yaml", "layer: a\nelements: {zaak: {name: Zaak, elements: {deel: {colour: x}}}}\n"),
        ("a.yaml", "layer: a\nelements: {1e: Zaak}\n"),
        ("a.yaml", "layer: a\nelements: {zaak: {name: Zaak, serves: {b: {lable: x}}}}\n"),
        ("a.yaml", "layer: a\nelements: {zaak: {name: Zaak, serves: [{label: x}]}}\n"),
        ("a.yaml", "layer: a\nelements: {zaak: {name: Zaak, attributes: {a: 'string(40'}}}\n"),
        ("a.yaml", "layer: a\nelements: {zaak: {name: Zaak, start: ja}}\n"),
    ],
)
def test_a_wrong_text_is_marked_by_both(name: str, text: str) -> None:
    assert faults(text, name) != []
    plate = {} if name == "plate.yaml" else {"plate.yaml": b"zgwviz: 1\ntitle: T\nlayers: [a]\n"}
    assert any(
        problem.span and problem.span.file == name for problem in load("f", {**plate, name: text.encode()}).problems
    )


def records(shape: Shape) -> Iterator[RecordShape]:
    if isinstance(shape, RecordShape):
        yield shape
        for field in shape.fields.values():
            yield from records(field.shape)
    elif isinstance(shape, EitherShape):
        for option in shape.options:
            yield from records(option)
    elif isinstance(shape, ListShape):
        yield from records(shape.item)
    elif isinstance(shape, TableShape):
        yield from records(shape.value)
        if shape.elsewhere:
            yield from records(shape.elsewhere)
    elif isinstance(shape, SharedShape):
        yield from records(shape.shape)


def test_the_manual_tells_of_every_key_and_of_nothing_else() -> None:
    pages = manual()
    keys = {
        (each.name, key)
        for shape in (PLATE.shape, LAYER.shape, CONCEPTS.shape)
        for each in records(shape)
        for key in ("", *each.fields)
    }
    used = {id(told(pages, *each)) for each in keys}
    assert [each for each, page in pages.items() if id(page) not in used] == [("relations", "")]
    assert [each for each, page in pages.items() if bool(page.example) == (each[1] == "")] == []
    text = (ROOT / "zgwviz/spec/manual.md").read_text(encoding="utf-8")
    assert len(pages) == sum(line.startswith(("## ", "### ")) for line in text.splitlines()), "a page of another form"


FRAME: dict[str, Any] = {"zgwviz": "1", "title": "T", "layers": ["a"]}
VIEW: dict[str, Any] = {"id": "v", "kind": "gaps"}
EACH: dict[str, Any] = {"each": {"layer": "a"}}
BARE: dict[str, Any] = {"name": "N", "concepts": {"d": "D"}}
BARE_LIST: dict[str, Any] = {"title": "L", "concepts": {"c": "C"}}
ZAAK: dict[str, Any] = {"layer": "a", "elements": {"zaak": "Zaak"}}


def around(record: str, key: str, example: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The files of a spec in which an example of the manual stands where it belongs."""
    named = {"name": "N"} | example
    relation = {"relations": example, "relation": {"serves": {"b": example}}, "relation-to": {"serves": [example]}}
    plate = {
        "plate",
        "use",
        "type",
        "decision",
        "pattern",
        "viewpoint",
        "selector",
        "rule",
        "silence",
        "count",
        "view",
        "hints",
        "block",
        "link-to",
    }
    listed = {"concepts": example, "concept_group": {"groups": {"g": {**BARE, **example}}}}
    listed["concept"] = {"concepts": {"c": named}}
    if record in listed:
        view = VIEW | {"kind": "concepts", "against": "_l.yaml"}
        made = BARE_LIST | listed[record]
        return {"plate.yaml": FRAME | {"views": view}, "a.yaml": ZAAK, "_l.yaml": made}
    if record in plate:
        asked = {} if key in {"reaches", "has", "count"} else {"has": "owner"}
        inside = {
            "plate": example,
            "use": {"uses": {"nora": {"spec": "../nora"} | example}},
            "type": {"types": {"t": named}},
            "decision": {"decisions": {"d": example}},
            "pattern": {"patterns": {"p": example}},
            "viewpoint": {"viewpoint": example},
            "selector": {"views": VIEW | {"of": example}},
            "rule": {"rules": EACH | asked | example},
            "silence": {"silence": {"rule": "R031", "because": "B"} | example},
            "count": {"rules": EACH | {"count": {"of": {"layer": "a"}} | example}},
            "view": {"views": VIEW | example},
            "hints": {"views": VIEW | {"hints": {"zaak": example}}},
            "block": {"views": VIEW | {"blocks": [({"plate": "plate"} if key == "caption" else {}) | example]}},
            "link-to": {"views": VIEW | {"blocks": [{"links": [{"to": "zaak"} | example]}]}},
        }[record]
        return {"plate.yaml": FRAME | inside, "a.yaml": {"layer": "a"}, "_basisconcept.yaml": BARE_LIST}
    element = {
        "element": example,
        "attribute": {"attributes": {"a": example}},
        "source": {"source": example},
        "example": {"examples": [example]},
        "plateau": {"plateau": example},
    } | relation
    layer = {
        "layer": example,
        "band": {"bands": {"id": "b", "name": "B", "groups": ["g"]} | example},
        "group": {"groups": {"g": named}},
    }.get(record) or {"elements": {"zaak": {"name": "Zaak"} | element[record]}}
    return {"plate.yaml": FRAME, "a.yaml": {"layer": "a"} | layer}


@pytest.mark.parametrize(("record", "key"), [each for each in manual() if each[1]], ids="-".join)
def test_an_example_of_the_manual_is_right(record: str, key: str) -> None:
    example = manual()[record, key].example
    assert example.startswith(f"{key}: ")
    files = around(record, key, yaml.load(example, yaml.BaseLoader))  # noqa: S506  # a safe loader
    texts = {name: json.dumps(said, ensure_ascii=False) for name, said in files.items()}
    assert problems(texts) == ()
    # As an editor reads it: numbers and flags without quotes.
    typed = around(record, key, yaml.load(example, Editor))  # noqa: S506  # a safe loader
    assert [fault for name, said in typed.items() for fault in faults(json.dumps(said), name)] == []
    assert read_yaml(example.encode(), "f")[1] == ()


def problems(texts: dict[str, str]) -> tuple[Problem, ...]:
    return read("f", {name: text.encode() for name, text in texts.items()})[1]


def test_editors_offer_the_words_that_there_are() -> None:
    words = SCHEMAS["layer"]["definitions"]["word-kind"]
    assert words["enum"] == list(KINDS)
    assert words["enumDescriptions"][0] == "Belanghebbende (Stakeholder)"
    assert "slide" in SCHEMAS["plate"]["definitions"]["word-paper"]["enum"]
    page = SCHEMAS["layer"]["definitions"]["element"]["properties"]["performed_by"]
    assert page["description"].startswith("Wordt uitgevoerd door")
    assert page["markdownDescription"].endswith("```yaml\nperformed_by: rol-intaker\n```")


@pytest.mark.parametrize(
    ("text", "name", "right"),
    [
        ("elements: {nora:awb: {weight: 2, short: Awb, realizes: x}, x: X}", "a.yaml", True),
        ("elements:\n  nora:awb:\n", "a.yaml", True),
        ("groups: {nora:wetten: {start: true}}", "a.yaml", True),
        ("elements: {nora:awb: {name: Awb}}", "a.yaml", False),
        ("elements: {nora:awb: Awb}", "a.yaml", False),
        ("elements: {x: {name: X, elements: {nora:awb: {definition: D}}}}", "a.yaml", False),
        ("groups: {nora:wetten: {elements: {x: X}}}", "a.yaml", False),
        ("elements: {a:b:c: {}}", "a.yaml", False),
        ("uses: {nora: ../nora}", "plate.yaml", True),
        ("uses: {nora: {spec: ../nora, version: 0.3, hash: sha256-1f3a09c2}}", "plate.yaml", True),
        ("uses: {nora: {version: 0.3}}", "plate.yaml", False),
        ("uses: {nora: {spec: ../nora, hash: 1f3a09c2}}", "plate.yaml", False),
    ],
)
def test_of_another_spec_editors_and_the_reader_take_the_same(text: str, name: str, right: bool) -> None:
    start = "layer: a\nname: A\n" if name == "a.yaml" else "zgwviz: 1\ntitle: T\nlayers: [a]\n"
    assert (faults(start + text, name) == []) == right
    frame = {"plate.yaml": json.dumps(FRAME), "a.yaml": "{layer: a, name: A}"}
    assert (problems(frame | {name: start + text}) == ()) == right
