"""Forms of what has parts: lists, tables with keys of the writer's, and records with keys of the language's."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, TypeVar

from zgwviz.source.findings import Findings
from zgwviz.source.node import Mapping as Table
from zgwviz.source.node import Node, Scalar, Sequence
from zgwviz.source.said import Said
from zgwviz.spec.astray import gathered, is_empty, listed, mended
from zgwviz.spec.form import EitherShape, FieldShape, Form, ListShape, RecordShape, Shape, TableShape
from zgwviz.spec.texts import ID, PREFIXED, no_table

T = TypeVar("T")
Values = dict[str, Any]

_ID = re.compile(ID)
_PREFIXED = re.compile(PREFIXED)
# In a pattern the id of the element that uses it is part of an id.
PATTERN_ID = r"(?=.{1,80}$)([A-Za-z_]|\{id\})([A-Za-z0-9_.-]|\{id\})*"


class Field(NamedTuple):
    """What may stand behind a key; `to` is the record's own word for it where that differs."""

    form: Form[Any]
    needed: bool = False
    to: str = ""


class Extra(NamedTuple):
    """Keys that all add to one field of the record, each with a reader that is given the key as well."""

    to: str
    readers: Mapping[str, Callable[[Scalar, Node, Findings], list[Any]]]
    shape: Shape


def many(form: Form[T]) -> Form[tuple[T, ...]]:
    """A list of things, or one of them without brackets."""
    fields = form.shape.fields if isinstance(form.shape, RecordShape) else None

    def read(node: Node, found: Findings) -> tuple[T, ...] | None:
        items = node.items if type(node) is Sequence else (node,)
        if fields and type(node) is Table:
            items = listed(node, fields, found)
        values = [form.read(item, found) for item in items]
        return tuple(value for value in values if value is not None)

    return Form(read, EitherShape((form.shape, ListShape(form.shape))))


def either(short: Form[T], long: Form[T]) -> Form[T]:
    """A text in its short form, anything else in its long form."""

    def read(node: Node, found: Findings) -> T | None:
        return short.read(node, found) if type(node) is Scalar else long.read(node, found)

    return Form(read, EitherShape((short.shape, long.shape)))


def table(value: Form[T], key: str | None = None) -> Form[tuple[tuple[str, T], ...]]:
    """Keys of the writer's own with a value each."""

    def read(node: Node, found: Findings) -> tuple[tuple[str, T], ...] | None:
        if type(node) is not Table:
            no_table(node, found)
            return None
        made = [(name.text, value.read(behind, found)) for name, behind in node.entries]
        return tuple((name, it) for name, it in made if it is not None)

    return Form(read, TableShape(value.shape, key))


def keyed(
    make: Callable[..., T],
    values: Form[Values],
    short: Form[Values] | None = None,
    stand_in: Callable[[str], Values] | None = None,
    ids: str | None = ID,
    elsewhere: Form[Values] | None = None,
) -> Form[tuple[T, ...]]:
    """A table whose keys are ids: each entry a record, or the text that `short` reads.

    What is missing is shown at the id, where the eye looks for it; `stand_in` makes it of the id, and reading goes on.
    `elsewhere` reads what stands behind an id of another spec.
    """
    pattern = re.compile(ids) if ids else None
    fields = _record(values).fields
    needed = frozenset(_needed(values))

    def read(node: Node, found: Findings) -> tuple[T, ...] | None:
        if type(node) is not Table:
            if not (elsewhere and _listed(node, found)):
                no_table(node, found)
            return None
        entries: Iterable[tuple[Scalar, Node]] = node.entries
        if ids and any(name.text in fields for name, _ in entries):
            entries = gathered(node.entries, fields, short is not None, found)
        made = []
        for name, behind in entries:
            if elsewhere and _PREFIXED.fullmatch(name.text):
                made.append(make(Said(name.text, name.span), **(elsewhere.read(behind, found) or {})))
                continue
            if pattern and not pattern.fullmatch(name.text):
                found.add("S007", name.span, word=name.text)
            its = _entry(name, behind, short, values, found)
            for word in its.pop("", ()):
                found.add("S002", name.span, key=word, of=name.text)
            if stand_in and not needed <= its.keys():
                its = stand_in(name.text) | its
            made.append(make(Said(name.text, name.span), **its))
        return tuple(made)

    shape: Shape = EitherShape((short.shape, values.shape)) if short else values.shape
    return Form(read, TableShape(shape, ids, elsewhere.shape if elsewhere else None))


def _listed(node: Node, found: Findings) -> bool:
    """Whether this is a list of ids of another spec; kept as a problem."""
    items = node.items if type(node) is Sequence else ()
    words = [item.text for item in items if type(item) is Scalar and _PREFIXED.fullmatch(item.text)]
    if not words or len(words) < len(items):
        return False
    found.add("S024", node.span, word=words[0])
    return True


def _entry(name: Scalar, node: Node, short: Form[Values] | None, values: Form[Values], found: Findings) -> Values:
    """What stands behind an id."""
    if type(node) is not Scalar:
        return values.read(node, found) or {}
    if is_empty(node):
        found.add("S014", name.span)
    elif short is None:
        no_table(node, found)
    else:
        return short.read(node, found) or {}
    return {}


def values_of(name: str, fields: Mapping[str, Field], extra: Extra | None = None) -> Form[Values]:
    """A record's values by their words; the needed keys that are missing stand under the empty word."""
    shapes = {key: FieldShape(field.form.shape, field.needed) for key, field in fields.items()}
    if extra:
        shapes |= {key: FieldShape(extra.shape, needed=False) for key in extra.readers}
    known = {key: (field.form.read, field.to or key) for key, field in fields.items()}
    needed = tuple(key for key, field in fields.items() if field.needed)
    return Form(_Reader(known, shapes, needed, extra).read, RecordShape(name, shapes))


class _Reader(NamedTuple):
    """Reads a record: `known` are the readers of its keys and its own words for them."""

    known: Mapping[str, tuple[Callable[[Node, Findings], Any], str]]
    shapes: Mapping[str, FieldShape]
    needed: tuple[str, ...]
    extra: Extra | None

    def read(self, node: Node, found: Findings) -> Values | None:
        if type(node) is not Table:
            no_table(node, found)
            return None
        known, shapes = self.known, self.shapes
        entries = node.entries
        for key, behind in entries:
            if key.text not in shapes or (type(behind) is Scalar and not behind.text):
                entries = mended(entries, shapes, found)
                break
        values: Values = {}
        more: list[Any] = []
        for key, behind in entries:
            word = key.text
            if word in known:
                form, to = known[word]
                value = form(behind, found)
                if value is not None:
                    values[to] = value
            elif self.extra:
                more += self.extra.readers[word](key, behind, found)
        if more and self.extra:
            values[self.extra.to] = tuple(more)
        if self.needed:
            said = {key.text for key, _ in (*node.entries, *entries)}
            if missing := tuple(word for word in self.needed if word not in said):
                values[""] = missing
        return values


def record(make: Callable[..., T], values: Form[Values]) -> Form[T]:
    """A record; a needed key that is missing is shown where the record begins, and the record left out."""
    needed = _needed(values)

    def read(node: Node, found: Findings) -> T | None:
        its = values.read(node, found)
        if its is None:
            return None
        for word in its.pop("", ()):
            found.add("S002", node.span, key=word, of="")
        return None if any(word not in its for word in needed) else make(**its)

    return Form(read, values.shape)


def _record(values: Form[Values]) -> RecordShape:
    shape = values.shape
    assert isinstance(shape, RecordShape)
    return shape


def _needed(values: Form[Values]) -> tuple[str, ...]:
    """The keys that must be there."""
    return tuple(key for key, field in _record(values).fields.items() if field.needed)
