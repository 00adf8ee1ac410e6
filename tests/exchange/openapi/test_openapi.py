"""An API description becomes information objects, relations with their cardinality, and services."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from zgwviz.exchange.folder.make import make
from zgwviz.exchange.folder.records import Wishes
from zgwviz.exchange.openapi.read import read
from zgwviz.exchange.records import Gathered
from zgwviz.pipeline import load
from zgwviz.problem.records import Problem

API = """\
openapi: 3.1.0
info: {title: Klachten API, version: 1.2.0, description: "<b>Klachten</b> van de burger en het vervolg daarvan."}
tags: [{name: klachten, description: Alles over klachten.}]
paths:
  /klachten:
    get:
      operationId: klacht_list
      summary: Alle klachten opvragen.
      tags: [klachten]
      responses:
        "200": {content: {application/json: {schema: {$ref: "#/components/schemas/PaginatedKlachtList"}}}}
        "400": {$ref: "#/components/responses/400"}
    post:
      operationId: klacht_create
      tags: [klachten]
      requestBody: {$ref: "#/components/requestBodies/Klacht"}
      responses: {"201": {content: {application/json: {schema: {$ref: "#/components/schemas/Klacht"}}}}}
  /partijen/{id}:
    get:
      responses: {"200": {content: {application/json: {schema: {$ref: "#/components/schemas/Partij"}}}}}
components:
  requestBodies:
    Klacht: {content: {application/json: {schema: {$ref: "#/components/schemas/KlachtRequest"}}}}
  responses:
    "400": {content: {application/json: {schema: {$ref: "#/components/schemas/Fout"}}}}
  schemas:
    Klacht:
      type: object
      description: Een uiting van ongenoegen.
      required: [url, onderwerp, partij, oorzaken]
      properties:
        url: {type: string, format: uri, readOnly: true}
        onderwerp: {type: string, maxLength: 40, description: Waar het over gaat.}
        ernst: {allOf: [{$ref: "#/components/schemas/ErnstEnum"}], description: Hoe erg.}
        bedrag: {type: [number, "null"]}
        adres: {type: object, required: [straat], properties: {straat: {type: string}}}
        partij: {type: string, format: uri, description: URL-referentie naar de PARTIJ.}
        elders: {type: string, format: uri, description: URL-referentie naar de ZAAK (in de Zaken API).}
        melder: {type: string, format: uri, description: URL-referentie naar de PARTIJ die meldde.}
        betrokken: {type: array, items: {type: string, format: uri}}
        partijen: {type: array, items: {type: string, format: uri}}
        oorzaken: {type: array, minItems: 1, items: {$ref: "#/components/schemas/Oorzaak"}}
        vorige: {oneOf: [{$ref: "#/components/schemas/Klacht"}, {type: "null"}]}
        bijlage: {$ref: "https://elders.example/openapi.yaml#/components/schemas/Document"}
    KlachtEmbedded: {type: object, properties: {betrokken: {type: array, items: {$ref: "#/components/schemas/Partij"}}}}
    KlachtExpanded: {allOf: [{$ref: "#/components/schemas/Klacht"}]}
    KlachtRequest: {type: object, properties: {onderwerp: {type: string}}}
    PatchedKlacht: {type: object, properties: {onderwerp: {type: string}}}
    PaginatedKlachtList:
      type: object
      properties: {results: {type: array, items: {$ref: "#/components/schemas/KlachtExpanded"}}}
    ErnstEnum: {type: string, enum: [licht, zwaar]}
    Fout: {type: object, properties: {title: {type: string}}}
    Leeg: {type: object}
    Oorzaak: {type: object, properties: {tekst: {type: string}}}
    Partij:
      type: object
      properties: {naam: {type: string}, soort: {type: string}}
      discriminator: {propertyName: soort}
    persoon_Partij: {allOf: [{$ref: "#/components/schemas/Partij"}, {$ref: "#/components/schemas/wie_Persoon"}]}
    wie_Persoon: {type: object, properties: {wie: {$ref: "#/components/schemas/Persoon"}}}
    Persoon: {type: object, properties: {bsn: {type: string, maxLength: 9}}}
    Medewerker:
      allOf: [{$ref: "#/components/schemas/Persoon"}, {properties: {afdeling: {type: string}}, required: [afdeling]}]
"""
# name of the file: paths, operations, schemas, properties directly in schemas
COUNTED = ("autorisaties-1.1.0", "besluiten-1.1.0", "catalogi-1.4.0", "documenten-1.7.1", "notificaties-1.0.1")


def gathered(text: str) -> Gathered:
    found, _ = read(text.encode(), "api.yaml")
    assert found is not None
    return found


def told(text: str) -> dict[str, Problem]:
    return {each.code: each for each in read(text.encode(), "api.yaml")[1]}


def related(model: Gathered) -> set[tuple[str, str, str, str, str | None]]:
    name = {each.id: each.name.drawn() for each in model.elements}
    return {
        (each.kind, name[each.source], each.label.drawn() or each.access or "", name[each.target], each.cardinality)
        for each in model.relations
    }


def test_objects_are_the_schemas_that_do_not_only_serve_the_traffic() -> None:
    model = gathered(API)
    objects = [each.name.drawn() for each in model.elements if each.kind == "data-object"]
    assert objects == ["Klacht", "Oorzaak", "Partij", "Persoon", "Medewerker"]
    left = dict(told(API)["X041"].args)
    assert left["count"] == "9"
    assert "Paginated… (1)" in left["names"]
    assert dict(told(API)["X042"].args)["count"] == "1"


def test_attributes_say_type_length_number_values_and_what_is_read_only() -> None:
    klacht = next(each for each in gathered(API).elements if each.name.drawn() == "Klacht")
    said = {each.name.value: each for each in klacht.attributes}
    assert set(said) == {"url", "onderwerp", "ernst", "bedrag", "adres", "adres.straat", "elders", "bijlage"}
    assert (said["url"].format, said["url"].read_only, said["url"].cardinality) == ("uri", True, "1")
    assert (said["onderwerp"].type, said["onderwerp"].max) == ("string", 40)
    assert said["onderwerp"].definition.drawn() == "Waar het over gaat."
    assert said["ernst"].values == ("licht", "zwaar")
    assert (said["bedrag"].type, said["bedrag"].cardinality) == ("number", "0..1")
    assert said["adres.straat"].cardinality == "0..1"
    assert said["url"].name.span.line == API[: API.index("url: {")].count("\n") + 1


def test_references_inheritance_and_uris_are_relations_with_their_cardinality() -> None:
    assert {each for each in related(gathered(API)) if each[0] in {"association", "specialization"}} == {
        ("association", "Klacht", "partij", "Partij", "1"),
        ("association", "Klacht", "melder", "Partij", "0..1"),
        ("association", "Klacht", "betrokken", "Partij", "0..*"),
        ("association", "Klacht", "partijen", "Partij", "0..*"),
        ("association", "Klacht", "oorzaken", "Oorzaak", "1..*"),
        ("association", "Klacht", "vorige", "Klacht", "0..1"),
        ("association", "Partij", "wie", "Persoon", "0..1"),
        ("specialization", "Medewerker", "", "Persoon", None),
    }
    assert dict(told(API)["X045"].args)["count"] == "1"
    outside = dict(told(API)["X044"].args)
    assert outside["names"] == "https://elders.example/openapi.yaml (1)"


def test_operations_are_services_that_read_and_write_objects() -> None:
    model = gathered(API)
    services = [each for each in model.elements if each.kind == "application-service"]
    assert [each.name.drawn() for each in services if each.type == "operatie"] == [
        "Alle klachten opvragen",
        "klacht_create",
        "GET /partijen/{id}",
    ]
    assert {each for each in related(model) if each[0] not in {"association", "specialization"}} == {
        ("assignment", "Klachten API", "", "klachten", None),
        ("assignment", "Klachten API", "", "partijen", None),
        ("composition", "klachten", "", "Alle klachten opvragen", None),
        ("composition", "klachten", "", "klacht_create", None),
        ("composition", "partijen", "", "GET /partijen/{id}", None),
        ("access", "Alle klachten opvragen", "read", "Klacht", None),
        ("access", "klacht_create", "write", "Klacht", None),
        ("access", "GET /partijen/{id}", "read", "Partij", None),
    }
    assert model.elements[0].definition.drawn() == "Klachten van de burger en het vervolg daarvan."


def test_the_folder_builds_and_has_an_information_model() -> None:
    made = make(gathered(API), Wishes())
    loaded = load("specs/klachten", {f"specs/klachten/{name}": data for name, data in made.files.items()})
    assert loaded.model is not None
    assert [each for each in loaded.problems if each.severity == "error"] == []
    assert [view.kind.value for view in loaded.model.views] == ["information"]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("swagger: '2.0'\n", "X040", 1),
        ("openapi: 2.9\n", "X040", 1),
        ("- a\n", "X040", 1),
        ("", "Y004", 1),
        ("openapi: 3.0.0\npaths: [\n", "Y017", None),
        ("openapi: 3.0.0\ncomponents: {schemas: {A: tekst}}\n", "X043", 2),
        ('openapi: 3.0.0\ncomponents: {schemas: {A: {properties: {b: {$ref: "#/x/y"}}}}}\n', "X046", 2),
        ('openapi: 3.0.0\ncomponents: {schemas: {A: {$ref: "#/components/schemas/A"}}}\n', "X046", 2),
        ("openapi: 3.0.0\ninfo: {title: &x [*x]}\n", "Y031", 2),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, code: str, line: int | None) -> None:
    problems = read(text.encode(), "api.yaml")[1]
    assert problems
    if line is not None and code.startswith("X"):
        assert [(each.code, each.span and each.span.line) for each in problems if each.code == code] == [(code, line)]
    assert all(each.code[0] == code[0] or each.severity == "info" for each in problems)


def test_references_that_go_round_end() -> None:
    ring = "".join(
        f'    A{one}: {{allOf: [{{$ref: "#/components/schemas/A{other}"}}], properties: {{p: {{type: string}}}}}}\n'
        for one, other in pairwise([*range(50), 0])
    )
    model = gathered(f"openapi: 3.0.3\ninfo: {{title: x}}\ncomponents:\n  schemas:\n{ring}")
    assert len(model.elements) == 51  # and the interface
    assert make(model, Wishes()).files


def test_nothing_in_the_wrong_shape_is_a_traceback() -> None:
    for word in ("info", "paths", "components", "tags", "servers"):
        for shape in (
            "tekst",
            "[]",
            "{a: [b]}",
            "{/a: {get: [], post: {responses: [], tags: {a: b}, requestBody: c}}}",
        ):
            assert read(f"openapi: 3.0.3\n{word}: {shape}\n".encode(), "api.yaml")[0] is not None
    for shape in (
        "[]",
        "{type: [], properties: [a], required: {a: b}, enum: {a: b}, allOf: b, oneOf: {c: d}}",
        "{a: {}}",
    ):
        assert read(f"openapi: 3.0.3\ncomponents: {{schemas: {{A: {shape}}}}}\n".encode(), "a.yaml")[0] is not None


@pytest.mark.parametrize("name", [*COUNTED, "zaken-1.7.0"])
def test_the_counts_of_the_reference_files(reference: Path, name: str) -> None:
    import json

    from zgwviz.exchange.openapi.document import entries, get, references

    counts: dict[str, Any] = json.loads((reference / "COUNTS.json").read_text())[f"openapi/{name}.yaml"]
    data = (reference / "openapi" / f"{name}.yaml").read_bytes()
    model, problems = read(data, f"{name}.yaml")
    assert model is not None
    assert [each for each in problems if each.severity != "info"] == []
    operations = [each for each in model.elements if each.type == "operatie"]
    methods: dict[str, int] = {}
    for each in operations:
        method = each.id.partition(" ")[0].lower()
        methods[method] = methods.get(method, 0) + 1
    assert methods == counts["operations_by_method"]
    left = {each.code: int(dict(each.args)["count"]) for each in problems}
    objects = [each for each in model.elements if each.kind == "data-object"]
    assert len(objects) + left.get("X041", 0) + left.get("X042", 0) == counts["schemas"]
    assert model.title.drawn() == counts["title"]
    assert model.version == counts["version"]

    from zgwviz.source.yaml import read as read_yaml

    root, _ = read_yaml(data, name)
    schemas = entries(get(get(root, "components"), "schemas"))
    assert sum(len(entries(get(schema, "properties"))) for _, schema in schemas) == counts["direct_properties"]
    # The count is of the words in the text: one of them stands in a comment.
    commented = sum(line.lstrip().startswith("# $ref") for line in data.decode().splitlines())
    assert sum(1 for _ in references(root)) == counts["refs"] - commented
