"""A schema as an object with properties: what it inherits, what it offers a choice of, and what each property is."""

from collections.abc import Iterator
from typing import NamedTuple

from zgwviz.exchange.openapi.document import Document, entries, get, items, text, texts
from zgwviz.problem.records import Span
from zgwviz.source.node import Mapping as Table
from zgwviz.source.node import Node, Scalar

_DEEPEST = 3  # objects that are written out in objects


class Property(NamedTuple):
    """A property: its name (`outer.inner` in an object that is written out), what it is, whether it must be there."""

    name: str
    span: Span
    node: Node
    required: bool


class Content(NamedTuple):
    """What a schema may hold: names of other schemas, the node that says its type, and how many there may be."""

    names: tuple[str, ...]
    leaf: Node | None
    many: bool = False
    least: int = 0
    most: str = "*"


def properties(schema: Node, depth: int = 0) -> Iterator[Property]:
    """The properties that a schema itself says, those written out in its `allOf` among them."""
    required = set(texts(get(schema, "required")))
    for key, node in entries(get(schema, "properties")):
        yield Property(key.text, key.span, node, key.text in required)
        if depth < _DEEPEST:
            for inner in properties(node, depth + 1):
                yield inner._replace(name=f"{key.text}.{inner.name}", required=inner.required and key.text in required)
    for part in items(get(schema, "allOf")):
        if not text(part, "$ref") and depth <= _DEEPEST:
            for one in properties(part, depth + 1):
                yield one._replace(required=one.required or one.name in required)


def parents(schema: Node, document: Document) -> tuple[str, ...]:
    """The schemas of which this one is a special form."""
    said = (text(part, "$ref") for part in items(get(schema, "allOf")))
    return tuple(dict.fromkeys(name for each in said if (name := document.named(each))))


def choices(schema: Node, document: Document) -> tuple[str, ...]:
    """The schemas of which this one is one."""
    said = (text(part, "$ref") for word in ("oneOf", "anyOf") for part in items(get(schema, word)))
    return tuple(dict.fromkeys(name for each in said if (name := document.named(each))))


def content(node: Node | None, document: Document) -> Content:
    """What a property or a body holds: arrays opened, choices and wrappings of one reference followed."""
    many, least, most = False, 0, "*"
    if kind(node) == "array" or get(node, "items"):
        many, least, most = True, _number(text(node, "minItems")), text(node, "maxItems")
        node = get(node, "items")
    names, leaf = _names(node, document, 3)
    if not many and any(kind(part) == "array" for word in ("oneOf", "anyOf") for part in items(get(node, word))):
        many = True
    return Content(names, leaf, many, least, most if most.isdigit() and int(most) > 1 else "*")


def kind(node: Node | None) -> str:
    """The type of a schema; of a list of types (3.1) the first that is not null."""
    return next((each for each in texts(get(node, "type")) if each != "null"), "")


def may_be_nothing(node: Node) -> bool:
    """Whether null is a value."""
    choice = (each for word in ("oneOf", "anyOf") for each in items(get(node, word)))
    return (
        text(node, "nullable") == "true"
        or "null" in texts(get(node, "type"))
        or any("null" in texts(get(each, "type")) for each in choice)
    )


def values(node: Node | None, document: Document) -> tuple[str, ...]:
    """The values that a property may have; those of all of a choice."""
    found = [*texts(get(node, "enum")), *texts(get(node, "const"))]
    for word in ("oneOf", "anyOf", "allOf"):
        for part in items(get(node, word)):
            found += values_at(part, document)
    if text(node, "$ref"):
        found += values_at(node, document)
    return tuple(dict.fromkeys(each for each in found if each not in {"", "null"}))


def values_at(node: Node | None, document: Document) -> tuple[str, ...]:
    """The values said at one schema, references followed."""
    there = document.followed(node)
    return (*texts(get(there, "enum")), *texts(get(there, "const")))


def _names(node: Node | None, document: Document, depth: int) -> tuple[tuple[str, ...], Node | None]:
    """The schemas that a node names, and the node itself where it says its own type."""
    name = document.named(text(node, "$ref"))
    if name:
        return (name,), document.followed(node)
    leaf = node
    found: list[str] = []
    for word in ("allOf", "oneOf", "anyOf"):
        for part in items(get(node, word)) if depth else ():
            names, its = _names(get(part, "items") or part, document, depth - 1)
            found += names
            leaf = its if isinstance(its, Table) and leaf is node and not kind(node) and kind(its) != "null" else leaf
    return tuple(dict.fromkeys(found)), leaf


def _number(said: str) -> int:
    return int(said) if said.isdigit() and len(said) < 10 else 0


def is_object(node: Node | None) -> bool:
    """Whether a schema describes something with parts, and not a text, number or list."""
    if any(get(node, word) for word in ("properties", "allOf", "oneOf", "anyOf")):
        return True
    return kind(node) in {"object", ""} and not isinstance(get(node, "enum"), Scalar) and get(node, "enum") is None
