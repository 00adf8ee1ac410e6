"""Whole small specs with what is wrong in them: `# problem: FILE:LINE:COLUMN CODE WORDS` above their files."""

import re
from pathlib import Path

import pytest

from zgwviz.files import Shelf, on_disk, read_spec
from zgwviz.pipeline import load
from zgwviz.problem.pages.model import ENTRIES
from zgwviz.problem.records import Problem
from zgwviz.problem.report import ordered
from zgwviz.problem.words import worded

ROOT = Path(__file__).parents[2]
CASES = sorted((ROOT / "tests" / "cases" / "model").glob("*.yaml"))
SPECS = sorted(path.parent for path in (ROOT / "specs").glob("*/plate.yaml"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_case_has_the_problems_that_stand_above_it(path: Path) -> None:
    head, *parts = path.read_text(encoding="utf-8").split("--- file: ")
    texts = {name: text.encode() for name, _, text in (part.partition("\n") for part in parts)}
    model, problems = load("case", {name: text for name, text in texts.items() if "/" not in name}, shelf(texts))
    assert [shown(each) for each in ordered(problems)] == re.findall(r"(?m)^# problem: (.+)$", head)
    assert (model is None) == any(each.severity == "error" for each in problems)
    for problem in problems:
        assert fields(ENTRIES[problem.code].message.en) <= set(dict(problem.args))


def shelf(texts: dict[str, bytes]) -> Shelf:
    """The specs beside that of the case: those in folders."""
    found: dict[str, dict[str, bytes]] = {}
    for name, text in texts.items():
        if "/" in name:
            found.setdefault(Shelf.place(name.rpartition("/")[0]), {})[name] = text
    return Shelf(found)


def shown(problem: Problem) -> str:
    words, span = worded(problem, "en"), problem.span
    assert span is not None
    return f"{span.file}:{span.line}:{span.column} {problem.code} {words.message}; {words.hint}"


def fields(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


@pytest.mark.parametrize("code", ENTRIES)
def test_both_languages_say_the_same_words_of_the_user(code: str) -> None:
    for both in (ENTRIES[code].message, *ENTRIES[code].hints):
        assert fields(both.en) == fields(both.nl)


@pytest.mark.parametrize("code", ENTRIES)
def test_every_code_has_a_case_by_its_name(code: str) -> None:
    named = [path for path in CASES if path.name.startswith(f"{code}-")]
    assert named
    assert all(f" {code} " in path.read_text(encoding="utf-8") for path in named)


@pytest.mark.parametrize("folder", SPECS, ids=lambda folder: folder.name)
def test_a_real_spec_has_no_problem(folder: Path) -> None:
    texts = read_spec(folder)
    assert isinstance(texts, dict)
    model, problems = load(folder.as_posix(), texts, Shelf(read=on_disk))
    assert problems == ()
    assert model is not None
