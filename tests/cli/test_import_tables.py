"""`zgwviz import` of APIs, spreadsheets and concept schemes, and spreadsheets out: what a user sees and gets."""

from pathlib import Path

import pytest

from tests.cli.made import run
from tests.exchange.openapi.test_openapi import API
from tests.exchange.skos.test_skos_in import TURTLE
from tests.exchange.tables.test_csv import ENDS, LIST
from zgwviz.problem.pages.exchange import ENTRIES

SOURCES = {"openapi": ("a.yaml", API), "csv": ("a.csv", LIST), "skos": ("a.ttl", TURTLE)}
# Broken in the middle, each in its own way.
BROKEN = {
    "openapi": ("a.yaml", API[:400] + "\n  - [", "Y"),
    "csv": ("a.csv", LIST + '"niet af', "X051"),
    "xlsx": ("a.xlsx", "geen werkmap", "X055"),
    "skos": ("a.ttl", TURTLE[:900], "X070"),
}


def made(name: str, text: str) -> str:
    Path(name).write_text(text, encoding="utf-8")
    return name


@pytest.mark.parametrize("form", SOURCES)
def test_an_import_is_drawn_at_once_and_its_spec_has_no_errors(form: str) -> None:
    said = run("import", form, made(*SOURCES[form]), "-o", "x")
    assert said.status == 0
    assert "error" not in said.err
    drawn = run("render", "x", "--view", "plate", "--paper", "slide", "-f", "svg", "-o", "d")
    assert drawn.status == 0
    assert Path("d/x/plate-slide.svg").is_file()


@pytest.mark.parametrize("form", BROKEN)
def test_a_broken_file_leaves_no_folder(form: str) -> None:
    name, text, code = BROKEN[form]
    said = run("import", form, made(name, text), "-o", "x")
    assert said.status == 1
    assert f"error {code}" in said.err
    assert "Traceback" not in said.err
    assert not Path("x").exists()


def test_a_spec_goes_through_a_spreadsheet_and_back() -> None:
    Path("in").mkdir()
    made("in/lijst.csv", LIST)
    made("in/relaties.csv", ENDS)
    assert run("import", "csv", "in", "-o", "x").status == 0
    for form in ("xlsx", "csv"):
        assert run("export", form, "x", "-o", f"uit.{form}").status == 0
        back = run("import", form, f"uit.{form}", "-o", f"x-{form}")
        assert "3 elements, 2 relations" in back.out
        assert (
            Path(f"x-{form}/1-informatie.yaml").read_text().replace("origin: uit", "origin: in")
            == Path("x/1-informatie.yaml").read_text()
        )


def test_a_concept_scheme_goes_out_and_comes_back() -> None:
    assert run("import", "skos", made("a.ttl", TURTLE), "-o", "x").status == 0
    said = run("export", "skos", "x", "-o", "b.ttl")
    assert said.status == 0
    assert Path("b.ttl").read_text() == run("glossary", "x", "-f", "skos").out
    assert "1 element, " in run("import", "skos", "b.ttl", "-o", "y").out


def test_a_mapping_file_names_the_columns() -> None:
    made("a.csv", "Wat;Waarom\nKlacht;Awb\n")
    assert "X053" in run("import", "csv", "a.csv", "-o", "x").err
    made("m.yaml", "tables: {a: {as: elements, kind: business-object, columns: {name: Wat, note: Waarom}}}\n")
    said = run("import", "csv", "a.csv", "-o", "x", "--mapping", "m.yaml")
    assert "1 element, " in said.out
    assert "note: Awb" in Path("x/1-informatie.yaml").read_text()


def test_every_code_of_these_formats_has_a_case() -> None:
    tests = Path(__file__).parent.parent / "exchange"
    cases = "".join(
        path.read_text(encoding="utf-8")
        for folder in ("openapi", "tables", "skos")
        for path in sorted((tests / folder).glob("test_*.py"))
    )
    assert [code for code in ENTRIES if code >= "X040" and code < "X080" and f'"{code}"' not in cases] == []
