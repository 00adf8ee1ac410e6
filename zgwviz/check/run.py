"""All rules over a model."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule
from zgwviz.check.rules import RULES
from zgwviz.check.silence import Silenced, Silences
from zgwviz.model.records import Model
from zgwviz.problem.records import Problem

BROKEN = "R900"


class Verdict(NamedTuple):
    """What rules find in a model, and what the spec silences of it."""

    problems: tuple[Problem, ...]
    silenced: tuple[Silenced, ...] = ()


def check(model: Model, rules: Sequence[Rule] = RULES) -> tuple[Problem, ...]:
    """What `rules` find in `model` and it does not silence, in the order of the table; it has no errors of its own."""
    return verdict(model, rules).problems


def verdict(model: Model, rules: Sequence[Rule] = RULES) -> Verdict:
    """What `rules` find in `model`, told and silenced."""
    facts = Facts(model)
    silences = Silences(model, rules)
    told: list[Problem] = []
    silenced: list[Silenced] = []
    for rule in rules:
        kept: list[Found] = []
        try:
            for finding in rule.find(facts):
                silence = silences.over(rule.code, finding) if model.silences else None
                if silence:
                    silenced.append(Silenced(_problem(rule, finding), silence))
                else:
                    kept.append(finding)
            told += _problems(rule, rule.fold(facts, kept))
        except Exception as bug:  # noqa: BLE001  a rule that fails is a finding about the rule: the others still count
            reason = f"{type(bug).__name__}: {bug}"
            told += _problems(rule, kept)
            told.append(Problem(BROKEN, None, (("rule", rule.code), ("reason", reason)), "warning"))
    return Verdict((*told, *silences.problems()), tuple(silenced))


def _problems(rule: Rule, findings: Iterable[Found]) -> list[Problem]:
    return [_problem(rule, finding) for finding in findings]


def _problem(rule: Rule, finding: Found) -> Problem:
    return Problem(rule.code, finding.span, finding.args, finding.severity or rule.severity)
