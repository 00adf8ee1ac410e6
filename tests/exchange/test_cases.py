"""Every file of tests/cases/exchange gives the problems that its first lines name, and no other."""

import re
from pathlib import Path

import pytest

from zgwviz.exchange.importers import reader
from zgwviz.problem.pages.exchange import ENTRIES
from zgwviz.problem.records import Problem
from zgwviz.problem.words import worded

CASES = sorted(
    path
    for path in (Path(__file__).parent.parent / "cases" / "exchange").iterdir()
    if path.suffix in {".xml", ".archimate", ".xmi"}
)
FORMS = {".xml": "archimate", ".archimate": "archi", ".xmi": "xmi"}
EXPECTED = re.compile(r"<!-- problem: (?:(\d+):(\d+)|-) (X\d{3}) (.*) -->")
# Codes that need bytes no editor writes, a folder or a zip, or a command: tests/source, tests/cli and this folder.
MADE_IN_TESTS = {
    *("X003", "X004", "X005", "X008", "X009", "X015", "X017", "X018", "X019", "X022", "X025", "X026", "X027", "X028"),
    *("X030", "X032"),
}


def said(problem: Problem) -> str:
    words = worded(problem, "en")
    return f"{words.message}; {words.hint}" if words.hint else words.message


def place(problem: Problem) -> tuple[str, str]:
    return (str(problem.span.line), str(problem.span.column)) if problem.span else ("", "")


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_a_case_gives_the_problems_it_names(path: Path) -> None:
    data = path.read_bytes()
    expected = [(line or "", column or "", code, part) for line, column, code, part in EXPECTED.findall(data.decode())]
    assert expected
    gathered, problems = reader(FORMS[path.suffix]).read(data, "case.xml")
    found = [
        (*place(one), one.code, said(one))
        for one in problems
        if one.code != "X020" or "X020" in path.name + data.decode()
    ]
    assert [one[:3] for one in found] == [one[:3] for one in expected]
    for (*_, words), (*_, part) in zip(found, expected, strict=True):
        assert part in words
    assert (gathered is None) == any(one.severity == "error" for one in problems)


def test_every_code_of_files_has_a_case() -> None:
    ours = {code for code in ENTRIES if code < "X040" or code.startswith("X08")}
    named = {path.name[:4] for path in CASES} | {
        code for path in CASES for *_, code, _ in EXPECTED.findall(path.read_text(encoding="utf-8"))
    }
    assert ours - named == MADE_IN_TESTS
