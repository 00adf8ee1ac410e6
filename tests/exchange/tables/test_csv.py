"""CSV files become elements and relations by what their headers say."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from zgwviz.exchange.folder.make import make
from zgwviz.exchange.folder.mapping import wishes
from zgwviz.exchange.records import Gathered
from zgwviz.exchange.tables import csv
from zgwviz.pipeline import load
from zgwviz.problem.records import Problem
from zgwviz.source.table import MOST_ROWS, read_csv, write_csv

LIST = """\
Code-ID;GEMMA-naam;ArchiMate-type;Soort;Definitie;Laag;Map;Tags;Beheerder
a1;Klacht;BusinessObject;Kern;"Een ""uiting""
op twee regels";;Burger/Klachten;x; Gemeente
a2;Melding;business-object;Kern;;;Burger/Klachten;x; y;nan
a3;Klachtservice;Applicatieservice;Bijzaak;;applicatie;;;
"""
ENDS = """\
"Naam","bron","doel","type","kardinaliteit"
"gaat over","a1","Melding","association-relationship","0..*"
"","a3","klacht","realizes",""
"""


def read(text: str, **mapped: str) -> tuple[Gathered | None, tuple[Problem, ...]]:
    return csv.read(
        text.encode(), "lijst.csv", wishes(mapped["mapping"].encode(), "m.yaml")[0].tables if mapped else {}
    )


def gathered(text: str, **mapped: str) -> Gathered:
    found, _ = read(text, **mapped)
    assert found is not None
    return found


def test_the_header_and_the_cells_tell_what_a_column_is() -> None:
    first, second, third = gathered(LIST).elements
    assert (first.id, first.name.drawn(), first.kind, first.type) == ("a1", "Klacht", "business-object", "Kern")
    assert first.definition.drawn() == 'Een "uiting"\nop twee regels'
    assert first.path == ("Burger", "Klachten")
    assert [(each.name, each.value.drawn()) for each in first.properties] == [("Beheerder", "Gemeente")]
    assert first.span
    assert first.span.line == 2
    assert second.span
    assert second.span.line == 4
    assert (third.kind, third.layer, third.type) == ("application-service", "applicatie", "Bijzaak")


def test_a_folder_of_tables_is_one_model_whose_relations_say_ids_or_names() -> None:
    model, problems = csv.read_folder({"x/lijst.csv": LIST.encode(), "x/relaties.csv": ENDS.encode()}, "x")
    assert model is not None
    assert problems == ()
    said = [(each.kind, each.source, each.label.drawn(), each.target, each.cardinality) for each in model.relations]
    assert said == [("association", "a1", "gaat over", "a2", "0..*"), ("realization", "a3", "", "a1", None)]
    made = make(model, wishes(b"", "m.yaml")[0])
    loaded = load("specs/x", {f"specs/x/{name}": data for name, data in made.files.items()})
    assert [each for each in loaded.problems if each.severity == "error"] == []


def test_relations_alone_make_their_ends_elements() -> None:
    model = gathered("van,naar,naam\nA,B,kent\nB,A,kent\n")
    assert [each.id for each in model.elements] == ["A", "B"]
    assert len(model.relations) == 2


def test_a_mapping_file_says_what_the_columns_are() -> None:
    text = "Wat,Code,Van wie\nKlacht,k,\nonderwerp,,k\n"
    mapping = "tables: {'*': {as: elements, kind: data-object, columns: {name: Wat, id: Code, attribute_of: Van wie}}}"
    (element,) = gathered(text, mapping=mapping).elements
    assert (element.id, element.name.drawn(), element.kind) == ("k", "Klacht", "data-object")
    assert [each.name.value for each in element.attributes] == ["onderwerp"]


@pytest.mark.parametrize(
    ("mapping", "code"),
    [
        ("tables: {x: {sa: elements}}", "X032"),
        ("tables: {x: {as: dingen}}", "S008"),
        ("tables: {x: {kind: ding}}", "M005"),
        ("tables: {x: {columns: {naam: y}}}", "X032"),
        ("tables: [x]", "S017"),
        ("tables: {x: y}", "S017"),
        ("tables: {x: {columns: y}}", "S017"),
    ],
)
def test_a_wrong_mapping_is_told(mapping: str, code: str) -> None:
    problems = wishes(mapping.encode(), "m.yaml")[1]
    assert len(problems) == 1
    assert problems[0].span
    if code != "S008":
        assert problems[0].code == code


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [
        (b"", "X052", (1, 1)),
        (b"\n , \n", "X052", (1, 1)),
        (b"a,b\n1,2\n", "X053", None),
        (b'naam\nx\n"niet af\n', "X051", (3, 1)),
        (b'naam\n"x"y\n', "X051", (2, 1)),
        (b"naam\nx\0y\n", "X013", (2, 1)),
        ("x,y\n1,2\n".encode("utf-16"), "X053", None),
        (b"\xff\xfe\x00\xd8", "X050", (1, 1)),
        (b"naam\ncaf\xe9\n", "X054", (2, 4)),
        (b"naam\n\x81\xff\n", "X050", (2, 1)),
        (b"id,naam,soort\na,A,Ding\nb,B,Rol\nc,C,Rol\n", "X058", (2, 1)),
        (b"id,naam\na,A\na,B\n", "X011", (3, 1)),
        (b"id,naam,laag\n,,x\n", "X056", (2, 1)),
        (b"naam,van,naar\nA,,\nrel,A,Z\n", "X056", (2, 1)),
        ("naam\n\u202eA\n".encode(), "X013", (2, 1)),
    ],
)
def test_what_is_wrong_is_told_with_its_row_and_cell(data: bytes, code: str, place: tuple[int, int] | None) -> None:
    told = [each for each in csv.read(data, "x.csv")[1] if each.code == code]
    assert len(told) == 1
    assert (told[0].span and (told[0].span.line, told[0].span.column)) == place


def test_an_unknown_end_is_told_by_its_cell() -> None:
    texts: Mapping[str, bytes] = {"a.csv": b"id,naam\na,A\n", "b.csv": b"naam,van,naar\nkent,A,Zoek\n"}
    model, problems = csv.read_folder(texts, "x")
    assert model is not None
    assert model.relations == ()
    assert [(each.code, dict(each.args)["cell"]) for each in problems] == [("X059", "C2")]


def test_a_million_rows_are_refused() -> None:
    table, problems = read_csv(b"naam\n" + b"x\n" * (MOST_ROWS + 5), "x.csv")
    assert table is None
    assert [each.code for each in problems] == ["X003"]


def test_no_cell_is_a_formula_and_all_come_back() -> None:
    texts = ["=1+1", "@x", "-3", "'=y", "'t is zo", "gewoon"]
    text = write_csv([["naam"], *([each] for each in texts)])
    lines = text.split("\r\n")[1:-1]
    assert not [line for line in lines if line.startswith(("=", "@", "-"))]
    table, _ = read_csv(text.encode(), "x.csv")
    assert table
    assert [row.cells[0] for row in table.rows[1:]] == texts


def test_excel_says_its_separator_itself() -> None:
    table, _ = read_csv("sep=|\nnaam|x;y,z\n".encode("utf-16"), "x.csv")
    assert table
    assert table.rows[0].cells == ("naam", "x;y,z")
    assert table.rows[0].number == 2


@pytest.mark.parametrize(
    ("name", "elements", "relations"),
    [
        ("GEMMA-GGM_Beleidsdomeinen", "by_type", None),
        ("GEMMA_Bedrijfsobjecten_element", "by_GEMMA-type", None),
        ("GEMMA_Bedrijfsobjecten_relatie", None, "by_GEMMA-type"),
        ("gemma-lijsten-derived", "by_gemma-type", None),
    ],
)
def test_the_counts_of_the_reference_files(
    reference: Path, name: str, elements: str | None, relations: str | None
) -> None:
    import json

    counts = json.loads((reference / "COUNTS.json").read_text())[f"tables/{name}.csv"]
    model, problems = csv.read((reference / "tables" / f"{name}.csv").read_bytes(), f"{name}.csv")
    assert model is not None
    assert problems == ()
    if elements:
        assert len(model.elements) == counts["records"]
        found: dict[str, int] = {}
        for each in model.elements:
            word = (each.type if elements == "by_gemma-type" else each.kind) or ""
            found[word] = found.get(word, 0) + 1
        assert found == counts[elements]
    if relations:
        assert len(model.relations) == counts["records"] == counts["rows_with_both_ends"]
        kinds: dict[str, int] = {}
        for one in model.relations:
            kinds[f"{one.kind}-relationship"] = kinds.get(f"{one.kind}-relationship", 0) + 1
        assert kinds == counts[relations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("id,naam\n1,a\n2,b,meer\n3,c,\n", [("X062", 3, "C3")]),
        ("van,naar\na,b\n,b\na,\n", [("X056", 3, "A3"), ("X056", 4, "B4")]),
    ],
)
def test_cells_without_a_header_and_ends_that_are_empty_are_told_of(
    text: str, expected: list[tuple[str, int, str]]
) -> None:
    found, problems = csv.read(text.encode(), "x.csv")
    assert found is not None
    told = [(each.code, each.span.line if each.span else 0, dict(each.args)["cell"]) for each in problems]
    assert told == expected


def test_an_attribute_whose_name_another_one_has_is_counted() -> None:
    text = "id,naam,attribute_of,datatype\na,Zaak,,\n1,nummer,a,int\n2,nummer,a,tekst\n3,datum,a,datum\n"
    mapping = "tables: {'*': {as: elements, kind: data-object}}"
    folder = make(gathered(text, mapping=mapping), wishes(b"", "m.yaml")[0])
    assert dict(folder.left_out) == {"attributes": 1}
    assert b"{nummer: int, datum: datum}" in folder.files["1-informatie.yaml"]
