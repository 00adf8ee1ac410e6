"""A text as a tree in which every word keeps its place."""

from typing import NamedTuple, TypeAlias

from zgwviz.problem.records import Span


class Scalar(NamedTuple):
    """A word or text as typed; `plain` when it stood without quotes.

    Of a text in lines behind `|`, `lines` is where its first line begins: each of its lines is a line of the file.
    """

    text: str
    span: Span
    plain: bool = True
    lines: Span | None = None


class Sequence(NamedTuple):
    """A list."""

    items: "tuple[Node, ...]"
    span: Span


class Mapping(NamedTuple):
    """Keys and values in the order of the text; no key occurs twice."""

    entries: "tuple[tuple[Scalar, Node], ...]"
    span: Span


Node: TypeAlias = Scalar | Sequence | Mapping
