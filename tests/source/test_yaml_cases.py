"""Every file of tests/cases/syntax gives the problems that its first lines name, and no other."""

import re
from pathlib import Path

import pytest
import yaml

from zgwviz.problem.pages.syntax import ENTRIES
from zgwviz.problem.records import Problem
from zgwviz.problem.words import worded
from zgwviz.source import yaml as door
from zgwviz.source.yaml import read

CASES = sorted((Path(__file__).parent.parent / "cases" / "syntax").glob("*.yaml"))
EXPECTED = re.compile(r"# problem: (\d+):(\d+) (Y\d{3}) (.*)")
# Codes that need bytes no editor writes, or a size no repository wants: tests/source/test_yaml.py has them.
MADE_IN_TESTS = {"Y001", "Y002", "Y003", "Y005", "Y032"}


def said(problem: Problem) -> str:
    words = worded(problem, "en")
    return f"{words.message}; {words.hint}" if words.hint else words.message


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_case_gives_the_problems_it_names(path: Path) -> None:
    data = path.read_bytes()
    expected = [named.groups() for line in data.decode().splitlines() if (named := EXPECTED.match(line))]
    _, problems = read(data, "case.yaml")
    found = [(str(p.span.line), str(p.span.column), p.code, said(p)) for p in problems if p.span]
    assert [one[:3] for one in found] == [one[:3] for one in expected]
    for (*_, words), (*_, part) in zip(found, expected, strict=True):
        assert part in words
    assert len(found) == len(problems)
    assert {problem.span.file for problem in problems if problem.span} <= {"case.yaml"}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_line_that_a_hint_shows_mends_the_text(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for problem in read(text.encode(), "case.yaml")[1]:
        fixed = dict(problem.args).get("fixed")
        if not fixed or problem.span is None:
            continue
        lines = text.split("\n")
        line = lines[problem.span.line - 1]
        lines[problem.span.line - 1] = line[: len(line) - len(line.lstrip())] + fixed
        again = read("\n".join(lines).encode(), "case.yaml")[1]
        assert problem.span.line not in {other.span.line for other in again if other.span}, fixed


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_without_the_c_library_the_same_mistakes_are_found(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_library = read(path.read_bytes(), "case.yaml")
    monkeypatch.setattr(door, "_PARSER", yaml.SafeLoader)
    node, problems = read(path.read_bytes(), "case.yaml")
    if path.stem == "y020-colon-before-comma":  # the libraries do not agree whether this is an error
        return
    assert node == with_library[0]
    assert [(p.code, p.span) for p in problems] == [(p.code, p.span) for p in with_library[1]]


def test_every_code_has_a_case() -> None:
    codes = {found[3] for path in CASES for found in EXPECTED.finditer(path.read_text(encoding="utf-8"))}
    assert sorted(codes | MADE_IN_TESTS) == sorted(ENTRIES)
    assert codes & MADE_IN_TESTS == set()


def test_every_argument_of_the_words_is_given() -> None:
    for path in CASES:
        for problem in read(path.read_bytes(), "case.yaml")[1]:
            fields = re.findall(r"\{([a-z_]+)\}", ENTRIES[problem.code].message.en)
            assert {field for field in fields if not dict(problem.args).get(field)} == set(), path.stem


def test_both_languages_name_the_same_arguments() -> None:
    for code, entry in ENTRIES.items():
        for text in (entry.message, *entry.hints):
            english, dutch = (sorted(re.findall(r"\{([a-z_]+)\}", words)) for words in text)
            assert english == dutch, code
