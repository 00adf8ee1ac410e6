"""A value together with the place where it was said."""

from typing import Generic, NamedTuple, TypeVar

from zgwviz.problem.records import Span

T = TypeVar("T")


class Said(NamedTuple, Generic[T]):
    """`value`, and the `span` of the words that said it."""

    value: T
    span: Span
