"""All rules over a model."""

from collections.abc import Sequence
from typing import NamedTuple

from zgwviz.check.facts import Facts
from zgwviz.check.identity import identity
from zgwviz.check.records import Found, Rule
from zgwviz.check.rules import RULES
from zgwviz.check.silence import Silenced, Silences
from zgwviz.model.records import Model
from zgwviz.problem.records import Problem

BROKEN = "R900"


class Verdict(NamedTuple):
    """What rules find in a model: `problems` are told; what is silenced, and what was known already, is not.

    `single` are the problems before those of one group are said together.
    """

    problems: tuple[Problem, ...]
    silenced: tuple[Silenced, ...] = ()
    known: tuple[Problem, ...] = ()
    single: tuple[Problem, ...] = ()


def check(model: Model, rules: Sequence[Rule] = RULES) -> tuple[Problem, ...]:
    """What `rules` find in `model` and it does not silence, in the order of the table; it has no errors of its own."""
    return verdict(model, rules).problems


def verdict(model: Model, rules: Sequence[Rule] = RULES, known: frozenset[str] = frozenset()) -> Verdict:
    """What `rules` find in `model`; `known` are the identities of what is known already."""
    facts = Facts(model)
    court = _Court(facts, Silences(model, rules), known)
    for rule in rules:
        court.hear(rule)
    last = tuple(court.silences.problems())
    told = (*court.told, *(each for each in last if identity(each) not in known))
    old = (*court.known, *(each for each in last if identity(each) in known))
    return Verdict(told, tuple(court.silenced), old, (*court.single, *last))


class _Court:
    """Hears rule after rule, and keeps what each of them finds where it belongs."""

    def __init__(self, facts: Facts, silences: Silences, known: frozenset[str]) -> None:
        self.silences = silences
        self.told: list[Problem] = []
        self.silenced: list[Silenced] = []
        self.known: list[Problem] = []
        self.single: list[Problem] = []
        self._facts = facts
        self._known = known

    def hear(self, rule: Rule) -> None:
        kept: list[Found] = []
        problems: list[Problem] = []
        try:
            for finding in rule.find(self._facts):
                if finding.span and finding.span.file in self._facts.elsewhere:
                    continue
                problem = _problem(rule, finding)
                if self._is_new(rule, finding, problem):
                    kept.append(finding)
                    problems.append(problem)
            if rule.fold:
                problems = [_problem(rule, finding) for finding in rule.fold(self._facts, kept)]
        except Exception as bug:  # noqa: BLE001  a rule that fails is a finding about the rule: the others still count
            reason = f"{type(bug).__name__}: {bug}"
            problems.append(Problem(BROKEN, None, (("rule", rule.code), ("reason", reason)), "warning"))
        self.told += problems

    def _is_new(self, rule: Rule, finding: Found, problem: Problem) -> bool:
        silence = self.silences.over(rule.code, finding) if self._facts.model.silences else None
        if silence:
            self.silenced.append(Silenced(problem, silence))
            return False
        self.single.append(problem)
        if self._known and identity(problem) in self._known:
            self.known.append(problem)
            return False
        return True


def _problem(rule: Rule, finding: Found) -> Problem:
    about = [f"{key} {word}" for key, word in finding.about]
    args = dict(finding.args)
    # Two rules of the spec's own may say something of one element: they are told apart by id or reason.
    own = args.get("rule") or args.get("because")
    key = ", ".join([*about, f"rule {own}"] if own and about else about)
    return Problem(rule.code, finding.span, finding.args, finding.severity or rule.severity, key)
