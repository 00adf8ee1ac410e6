"""All rules over a model."""

from collections.abc import Iterable, Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Rule
from zgwviz.check.rules import RULES
from zgwviz.model.records import Model
from zgwviz.problem.records import Problem

BROKEN = "R900"


def check(model: Model, rules: Iterable[Rule] = RULES) -> tuple[Problem, ...]:
    """What `rules` find in `model`, in the order of the table; the model has no errors of its own."""
    facts = Facts(model)
    return tuple(problem for rule in rules for problem in _findings(rule, facts))


def _findings(rule: Rule, facts: Facts) -> Iterator[Problem]:
    try:
        for span, args, severity in rule.find(facts):
            yield Problem(rule.code, span, args, severity or rule.severity)
    except Exception as bug:  # noqa: BLE001  a rule that fails is a finding about the rule: the others still count
        yield Problem(BROKEN, None, (("rule", rule.code), ("reason", f"{type(bug).__name__}: {bug}")), "warning")
