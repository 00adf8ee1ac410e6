"""What may stand behind a key: how it is read, and the shape that editors are told."""

from collections.abc import Callable, Mapping
from typing import Generic, Literal, NamedTuple, TypeAlias, TypeVar

from zgwviz.source.findings import Findings
from zgwviz.source.node import Node

T = TypeVar("T")

Sort = Literal["kind", "status", "color", "icon", "theme", "paper"]


class TextShape(NamedTuple):
    """A text; `pattern` is a regular expression that all of it fits."""

    pattern: str | None = None


class EmptyShape(NamedTuple):
    """Nothing: the key alone says enough."""


class WordShape(NamedTuple):
    """A word of which the language has a list, or that the spec declares itself."""

    sort: Sort


class NumberShape(NamedTuple):
    """A whole number from `least` to `most`."""

    least: int
    most: int


class FlagShape(NamedTuple):
    """True or false."""


class ChoiceShape(NamedTuple):
    """One of these words."""

    words: tuple[str, ...]


class ListShape(NamedTuple):
    """A list of things of one shape."""

    item: "Shape"


class TableShape(NamedTuple):
    """Keys that the writer chooses, each with a thing of one shape behind it; `key` is the pattern of the keys.

    `elsewhere` is what stands behind a key with a prefix: an id of another spec.
    """

    value: "Shape"
    key: str | None = None
    elsewhere: "Shape | None" = None


class FieldShape(NamedTuple):
    """What stands behind one key, and whether the key must be there."""

    shape: "Shape"
    needed: bool


class RecordShape(NamedTuple):
    """Keys that the language names; `name` is what its pages call the whole."""

    name: str
    fields: Mapping[str, FieldShape]


class EitherShape(NamedTuple):
    """One of these shapes."""

    options: "tuple[Shape, ...]"


class SharedShape(NamedTuple):
    """A shape that stands behind many keys, with a name of its own."""

    name: str
    shape: "Shape"


class SameShape(NamedTuple):
    """The record of that name again: elements stand within elements."""

    name: str


PlainShape: TypeAlias = TextShape | EmptyShape | NumberShape | FlagShape | ChoiceShape
Shape: TypeAlias = PlainShape | WordShape | ListShape | TableShape | RecordShape | EitherShape | SharedShape | SameShape


class Form(NamedTuple, Generic[T]):
    """`read` gives the value of a node, or None where it kept a problem; `shape` is for the JSON Schema."""

    read: Callable[[Node, Findings], T | None]
    shape: Shape
