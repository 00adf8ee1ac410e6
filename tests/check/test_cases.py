"""Whole small specs, each about one rule: `# problem: FILE:LINE:COLUMN WORDS` for what it finds there, none if good."""

import re
from pathlib import Path

import pytest

from zgwviz.check.rule import silence_idle, silence_unknown
from zgwviz.check.rules import RULES
from zgwviz.check.run import BROKEN, check
from zgwviz.model.build import build
from zgwviz.problem.pages.rule import ENTRIES
from zgwviz.problem.records import Problem
from zgwviz.problem.report import ordered
from zgwviz.problem.words import fields as fields_of
from zgwviz.problem.words import worded
from zgwviz.spec.read import read

CASES = sorted((Path(__file__).parents[1] / "cases" / "check").glob("*.yaml"))
CODES = [*(rule.code for rule in RULES), silence_unknown.CODE, silence_idle.CODE]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_case_has_the_findings_that_stand_above_it(path: Path) -> None:
    code = path.name.partition("-")[0]
    head, *parts = path.read_text(encoding="utf-8").split("--- file: ")
    texts = {name: text.encode() for name, _, text in (part.partition("\n") for part in parts)}
    spec, problems = read("case", texts)
    assert problems == ()
    assert spec is not None
    model, problems = build(spec)
    assert [problem for problem in problems if problem.severity == "error"] == []
    assert model is not None
    found = [problem for problem in ordered(check(model)) if problem.code in {code, "R900"}]
    assert [shown(each) for each in found] == re.findall(r"(?m)^# problem: (.+)$", head)
    assert path.stem.startswith(f"{code}-bad") <= bool(found)
    assert path.stem.startswith(f"{code}-good") <= (not found)
    for problem in found:
        assert fields(ENTRIES[problem.code].message.en) <= set(dict(problem.args))


def shown(problem: Problem) -> str:
    words, span = worded(problem, "en"), problem.span
    place = f"{span.file}:{span.line}:{span.column} " if span else ""
    severity = "" if problem.severity == "warning" else f"{problem.severity} "
    return f"{place}{severity}{words.message}; {words.hint}"


def fields(text: str) -> set[str]:
    return set(fields_of(text))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("sort", ["good", "bad", "border"])
def test_every_rule_has_a_good_a_bad_and_a_border_case(code: str, sort: str) -> None:
    assert [path for path in CASES if path.name.startswith(f"{code}-{sort}")]


@pytest.mark.parametrize("code", ENTRIES)
def test_both_languages_say_the_same_words_of_the_user(code: str) -> None:
    for both in (ENTRIES[code].message, *ENTRIES[code].hints):
        assert fields(both.en) == fields(both.nl)


def test_every_rule_has_words_and_every_word_its_rule() -> None:
    assert sorted([*CODES, BROKEN]) == sorted(ENTRIES)
    assert len(set(CODES)) == len(CODES)
