"""Whole small specs with what is wrong in them: `# problem: FILE:LINE:COLUMN CODE WORDS` above their files."""

import re
from pathlib import Path

import pytest

from zgwviz.pipeline import load
from zgwviz.problem.pages.spec import ENTRIES
from zgwviz.problem.records import Problem
from zgwviz.problem.report import ordered
from zgwviz.problem.words import worded

CASES = sorted((Path(__file__).parents[1] / "cases" / "spec").glob("*.yaml"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_case_has_the_problems_that_stand_above_it(path: Path) -> None:
    head, *parts = path.read_text(encoding="utf-8").split("--- file: ")
    texts = {name: text.encode() for name, _, text in (part.partition("\n") for part in parts)}
    model, problems = load("case", texts)
    assert [shown(each) for each in ordered(problems)] == re.findall(r"(?m)^# problem: (.+)$", head)
    assert model is None
    for problem in problems:
        if problem.code in ENTRIES:
            assert fields(ENTRIES[problem.code].message.en) <= set(dict(problem.args))
            assert fields(worded(problem, "nl").hint) == set()


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


@pytest.mark.parametrize("code", ENTRIES)
def test_every_hint_of_a_code_is_said_in_some_case(code: str) -> None:
    said = [
        line for path in CASES for line in re.findall(rf"(?m)^# problem: \S+ {code} (.+)$", path.read_text("utf-8"))
    ]
    for hint in ENTRIES[code].hints:
        pattern = re.sub(r"\\\{\w+\\\}", ".+", re.escape(hint.en))
        assert any(re.search(f"; {pattern}$", line) for line in said), hint.en
