"""What a rule is, and what it finds."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeAlias

from zgwviz.check.facts import Facts
from zgwviz.model.records import Element, Group, Layer, Relation, Type
from zgwviz.problem.records import Severity, Span

Subject: TypeAlias = tuple[str, str]
"""What a finding is about: a key of selectors (`id`, `group`, `layer`, `type`), and the word behind it."""


class Found(NamedTuple):
    """One finding: its place, what fills the words, its severity where that is not the rule's, what it is about."""

    span: Span | None
    args: tuple[tuple[str, str], ...]
    severity: Severity | None = None
    about: tuple[Subject, ...] = ()


class Rule(NamedTuple):
    """A rule: `code` leads to its words, `find` gives what offends it; its module's docstring is its manual page.

    `fold` makes one finding of several, once those that the spec silences are left out.
    """

    code: str
    severity: Severity
    find: Callable[[Facts], Iterable[Found]]
    fold: Callable[[Facts, Sequence[Found]], Iterable[Found]] | None = None


def found(
    at: Element | Group | Layer | Type | Relation | Span | None, severity: Severity | None = None, **args: str
) -> Found:
    """A finding about `at`, in its place; or in a place only, about nothing that a selector could name."""
    said = tuple(args.items())
    match at:
        case Element():
            return Found(at.span, said, severity, (("id", at.id),))
        case Relation():
            return Found(at.span, said, severity, (("id", at.source), ("id", at.target)))
        case Group():
            return Found(at.span, said, severity, (("group", at.id),))
        case Layer():
            return Found(at.span, said, severity, (("layer", at.id),))
        case Type():
            return Found(at.span, said, severity, (("type", at.id),))
        case _:
            return Found(at, said, severity)
