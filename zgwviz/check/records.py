"""What a rule is, and what it finds."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from zgwviz.check.facts import Facts
from zgwviz.problem.records import Severity, Span


class Found(NamedTuple):
    """One finding: its place, what fills the words, and its severity where that is not the rule's."""

    span: Span | None
    args: tuple[tuple[str, str], ...]
    severity: Severity | None = None


class Rule(NamedTuple):
    """A rule: `code` leads to its words, `find` gives what offends it; its module's docstring is its manual page."""

    code: str
    severity: Severity
    find: Callable[[Facts], Iterable[Found]]


def found(span: Span | None, severity: Severity | None = None, **args: str) -> Found:
    """A finding at `span`."""
    return Found(span, tuple(args.items()), severity)
