"""Workbooks come in and go out, and what went out comes in as the same model."""

import re
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest

from zgwviz.exchange.outgoing import gathered_of
from zgwviz.exchange.records import Gathered
from zgwviz.exchange.tables import csv, xlsx
from zgwviz.exchange.tables.write import csv as csv_of
from zgwviz.exchange.tables.write import xlsx as xlsx_of
from zgwviz.pipeline import load
from zgwviz.problem.records import Problem
from zgwviz.source.workbook import read, write

SPEC = {
    "s/plate.yaml": b"""\
zgwviz: 1
title: Klein
layers: [grondslagen, informatie]
types: {wet: {name: Wet, kind: driver}}
""",
    "s/1.yaml": b"""\
layer: grondslagen
name: Grondslagen
groups: {wetten: {name: Wetten, type: wet, elements: {awb: {name: '=Awb <wet> & "zo"', link: "https://x.example"}}}}
""",
    "s/2.yaml": b"""\
layer: informatie
name: Informatie
groups:
  objecten:
    name: Objecten / gegevens
    kind: business-object
    elements:
      klacht:
        name: Klacht
        definition: "Een uiting,\\nmet regels; en tekens"
        tags: [a, b]
        properties: {beheerder: Gemeente, kind: eigen}
        attributes:
          onderwerp: string(40) [1]
          ernst: {values: [licht, zwaar zelfs], read_only: true, definition: Hoe erg}
        associated_with: {melding: {label: gaat over, cardinality: 0..*, from_cardinality: "1", role: r, id: r-1}}
        influences: [awb]
        elements: {deel: Deel}
      melding: Melding
""",
}
TABLES: dict[str, Sequence[Sequence[str]]] = {
    "packages": [["id", "name", "parent_package_id"], ["p0", "Alles", ""], ["p1", "Burger", "p0"]],
    "classes": [
        ["id", "name", "package_id", "definitie"],
        ["c1", "Klacht", "p1", "Uiting#NOTES#x"],
        ["c2", "Mens", "", ""],
    ],
    "attributes": [
        ["id", "clazz_id", "name", "primitive", "lengte", "verplicht", "enumeration_id"],
        ["a1", "c1", "ernst", "CharacterString", "20", "True", "e1"],
        ["a2", "c1", "", "Mens", "", "False", ""],
        ["a3", "c9", "weg", "", "", "", ""],
    ],
    "enumerations": [["id", "name"], ["e1", "Ernst"]],
    "enumerationliterals": [["id", "enumeratie_id", "name"], ["l1", "e1", "licht"], ["l2", "e1", "zwaar"]],
    "associations": [
        [
            "id",
            "name",
            "src_class_id",
            "dst_class_id",
            "src_mult_start",
            "src_mult_end",
            "dst_mult_start",
            "dst_mult_end",
        ],
        ["r1", "van", "c1", "c2", "0", "-1", "1", "1"],
    ],
    "generalizations": [["id", "subclass_id", "superclass_id"], ["g1", "c1", "c2"]],
    "diagrams": [["id", "name"], ["d1", "Overzicht"]],
}


def model() -> Gathered:
    loaded = load("s", SPEC)
    assert loaded.model is not None, loaded.problems
    return gathered_of(loaded.model)


def plain(gathered: Gathered) -> tuple[list[object], set[object]]:
    """What tables carry of a model."""
    elements: list[object] = [
        (
            *(
                each.id,
                each.name.drawn("nl"),
                each.kind,
                each.parent,
                each.definition.drawn("nl"),
                each.link,
                each.tags,
            ),
            sorted((one.name.removesuffix(" *"), one.value.drawn("nl")) for one in each.properties),
            [
                (
                    one.name.value,
                    one.type,
                    one.max,
                    one.cardinality,
                    one.values,
                    one.read_only,
                    one.definition.drawn("nl"),
                )
                for one in each.attributes
            ],
        )
        for each in gathered.elements
    ]
    relations: set[object] = {
        (one.kind, one.source, one.target, one.label.drawn("nl"), one.cardinality, one.from_cardinality, one.role)
        for one in gathered.relations
    }
    return elements, relations


def test_a_model_goes_out_as_a_workbook_and_comes_back() -> None:
    before = model()
    after, problems = xlsx.read(xlsx_of(before), "klein.xlsx")
    assert after is not None
    assert [each for each in problems if each.severity != "info"] == []
    assert plain(after) == plain(before)
    assert [each.type for each in after.elements][:1] == ["Wet"]


def test_a_model_goes_out_as_one_table_and_comes_back() -> None:
    before = model()
    after, problems = csv.read(csv_of(before).encode(), "klein.csv")
    assert after is not None
    assert problems == ()
    assert plain(after) == plain(before)


def test_the_workbook_is_read_by_openpyxl_and_holds_no_formula() -> None:
    book = openpyxl.load_workbook(BytesIO(xlsx_of(model())))
    assert book.sheetnames == ["elements", "relations", "attributes"]
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert '=Awb <wet> & "zo"' in {cell.value for cell in cells}
    assert {cell.data_type for cell in cells} == {"s"}
    assert book["elements"].freeze_panes == "A2"
    assert [sheet.max_row for sheet in book.worksheets] == [5, 3, 3]


def test_the_same_model_is_the_same_bytes() -> None:
    data = xlsx_of(model())
    assert data == xlsx_of(model())
    with ZipFile(BytesIO(data)) as archive:
        stamps = re.findall(r"\d{4}-\d\d-\d\dT", archive.read("docProps/core.xml").decode())
        assert stamps == ["1980-01-01T"] * 2
        assert {each.date_time[0] for each in archive.infolist()} == {1980}


def test_tables_of_a_class_model() -> None:
    found, problems = xlsx.read(write(TABLES), "ggm.xlsx")
    assert found is not None
    klacht, mens = found.elements
    assert (klacht.path, klacht.kind, klacht.definition.drawn()) == (("Burger",), "business-object", "Uiting")
    assert mens.path == ()
    (ernst,) = klacht.attributes
    assert (ernst.type, ernst.max, ernst.cardinality, ernst.values) == ("CharacterString", 20, "1", ("licht", "zwaar"))
    assert [(each.kind, each.cardinality, each.from_cardinality) for each in found.relations] == [
        ("association", "1", "0..*"),
        ("specialization", None, None),
    ]
    assert {each.code: dict(each.args).get("count") or dict(each.args)["cell"] for each in problems} == {
        "X057": "1",
        "X059": "attributes!B4",
        "X060": "1",
        "X061": "1",
    }
    assert problems[0].span
    assert problems[0].span.file == "ggm.xlsx[attributes]"


def zipped(members: dict[str, bytes]) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def spoiled(name: str, old: bytes, new: bytes) -> bytes:
    """A workbook in one member of which something is replaced."""
    with ZipFile(BytesIO(write({"a": [["naam"], ["x"]]}))) as archive:
        members = {each: archive.read(each) for each in archive.namelist()}
    assert old in members[name]
    return zipped(members | {name: members[name].replace(old, new, 1)})


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "X055"),
        (b"naam\nx\n", "X055"),
        (b"PK\x03\x04kapot", "X055"),
        (write({"a": [["naam"], ["x"]]})[:-400], "X055"),
        (zipped({"x": b""}), "X055"),
        (zipped({"bom": b"\0" * 300_000_000}), "X003"),
        (write({"a": [[]]}), "X052"),
        (write({"a": [["x", "y"], ["1", "2"]]}), "X053"),
        (spoiled("xl/worksheets/sheet1.xml", b"<worksheet", b"<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet"), "X055"),
        (
            spoiled(
                "xl/workbook.xml", b"<workbook", b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><workbook"
            ),
            "X055",
        ),
        (spoiled("xl/worksheets/sheet1.xml", b"</sheetData>", b""), "X055"),
        (spoiled("xl/worksheets/sheet1.xml", b'r="A2"', b'r="ZZZZ9999999"'), "X055"),
    ],
)
def test_what_is_no_workbook_is_told(data: bytes, code: str) -> None:
    found, problems = xlsx.read(data, "x.xlsx")
    assert found is None
    assert [each.code for each in problems] == [code]


def test_too_many_rows_are_seen_before_they_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zgwviz.source.workbook.MOST_ROWS", 3)
    monkeypatch.setattr("zgwviz.source.workbook._sheets", lambda *_: ())
    few, many = (write({"a": [["naam"], *(["x"],) * count]}) for count in (2, 3))
    assert read(few, "x.xlsx") == ()
    found = read(many, "x.xlsx")
    assert isinstance(found, Problem)
    assert (found.code, dict(found.args)["limit"]) == ("X003", "3 rows")


@pytest.mark.parametrize("member", ["xl/worksheets/sheet1.xml", "xl/workbook.xml"])
def test_a_document_type_in_a_workbook_is_told_in_plain_words(member: str) -> None:
    tag = b"<workbook" if member == "xl/workbook.xml" else b"<worksheet"
    found = read(spoiled(member, tag, b"<!DOCTYPE a [<!ENTITY b 'c'>]>" + tag), "x.xlsx")
    assert isinstance(found, Problem)
    assert dict(found.args)["words"] == "a document type (DOCTYPE) is not read"


def test_a_cell_far_away_does_not_hang() -> None:
    data = spoiled("xl/worksheets/sheet1.xml", b'<row r="2"', b'<row r="1048576"')
    found = read(data, "x.xlsx")
    assert not isinstance(found, Problem)
    assert [row.number for row in found[0].rows] == [1, 1_048_576]


def test_numbers_and_dates_are_texts_as_people_see_them() -> None:
    from datetime import date

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["naam", 3.0, 2.5, True, date(2026, 11, 24), None, "  x "])
    out = BytesIO()
    book.save(out)
    found = read(out.getvalue(), "x.xlsx")
    assert not isinstance(found, Problem)
    assert found[0].rows[0].cells == ("naam", "3", "2.5", "true", "2026-11-24", "", "x")


def test_the_counts_of_the_reference_workbook(reference: Path) -> None:
    import json

    name = "Gemeentelijk_Gegevensmodel_v2.5.1.xlsx"
    counts = json.loads((reference / "COUNTS.json").read_text())[f"tables/{name}"]
    data = (reference / "tables" / name).read_bytes()
    sheets = read(data, name)
    assert not isinstance(sheets, Problem)
    assert [sheet.name for sheet in sheets] == counts["sheets"]
    assert [len(sheet.rows) for sheet in sheets] == list(counts["rows_per_sheet_file"].values())
    rows = dict(zip(counts["sheets"], counts["rows_per_sheet_file"].values(), strict=True))
    model, problems = xlsx.read(data, name)
    assert model is not None
    left = {each.code: int(dict(each.args)["count"]) for each in problems}
    assert set(left) == {"X057", "X060", "X061"}
    assert len(model.elements) == rows["classes"] - 1
    assert len(model.relations) == rows["associations"] + rows["generalizations"] - 2
    assert sum(len(each.attributes) for each in model.elements) + left["X061"] == rows["attributes"] - 1
    assert left["X060"] == rows["enumerations"] - 1
