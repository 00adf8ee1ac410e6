"""An OpenAPI file as its own words: the parts by their names, and where a reference leads.

https://spec.openapis.org/oas/v3.0.3 and https://spec.openapis.org/oas/v3.1.0
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from zgwviz.exchange.reading import Reading
from zgwviz.problem.records import Problem, Span
from zgwviz.source.node import Mapping as Table
from zgwviz.source.node import Node, Scalar, Sequence

SCHEMAS = "#/components/schemas/"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_MOST_HOPS = 20  # references that lead to references


class Document(NamedTuple):
    """A file: its tree, and the schemas that have a name."""

    root: Table
    schemas: Mapping[str, Table]
    places: Mapping[str, Span]

    def named(self, reference: str) -> str | None:
        """The name of the schema that a reference leads to, None for what is elsewhere or not there."""
        name = _unescaped(reference.removeprefix(SCHEMAS))
        return name if reference.startswith(SCHEMAS) and name in self.schemas else None

    def followed(self, node: Node | None) -> Node | None:
        """What a node stands for, references within the file followed; None where they lead nowhere."""
        for _ in range(_MOST_HOPS):
            reference = text(node, "$ref")
            if not reference:
                return node
            node = self._at(reference)
        return None

    def leads(self, reference: str) -> bool:
        """Whether a reference within the file ends at something."""
        return reference == "#" or self.followed(self._at(reference)) is not None

    def operations(self) -> Iterator[tuple[Scalar, Scalar, Table]]:
        """Every operation: the key of its path, that of its method, and what it says."""
        for path, said in entries(get(self.root, "paths")):
            item = self.followed(said)
            for method, operation in entries(item):
                if method.text in METHODS and isinstance(operation, Table):
                    yield path, method, operation

    def _at(self, reference: str) -> Node | None:
        if not reference.startswith("#/"):
            return None
        node: Node | None = self.root
        for part in reference[2:].split("/"):
            node = get(node, _unescaped(part))
        return node


def document(root: Node, file: str, reading: Reading) -> Document | Problem:
    """The document of a tree, or why it is none."""
    said = text(root, "openapi")
    if not isinstance(root, Table) or not said.startswith(("3.0", "3.1")):
        version = said or text(root, "swagger")
        return Problem("X040", Span(file, 1, 1), (("version", version),))
    schemas: dict[str, Table] = {}
    places: dict[str, Span] = {}
    for key, schema in entries(get(get(root, "components"), "schemas")):
        if isinstance(schema, Table):
            schemas[key.text], places[key.text] = schema, key.span
        else:
            reading.say("X043", key.span, name=key.text)
    return Document(root, schemas, places)


def get(node: Node | None, word: str) -> Node | None:
    """What stands behind a key."""
    if isinstance(node, Table):
        return next((value for key, value in node.entries if key.text == word), None)
    return None


def text(node: Node | None, word: str) -> str:
    """The text behind a key; empty where there is none."""
    value = get(node, word)
    return value.text if isinstance(value, Scalar) else ""


def entries(node: Node | None) -> "tuple[tuple[Scalar, Node], ...]":
    """The keys and values of a table."""
    return node.entries if isinstance(node, Table) else ()


def items(node: Node | None) -> tuple[Node, ...]:
    """What a list holds."""
    return node.items if isinstance(node, Sequence) else ()


def texts(node: Node | None) -> tuple[str, ...]:
    """The texts in a list, or the only one."""
    return (
        (node.text,) if isinstance(node, Scalar) else tuple(one.text for one in items(node) if isinstance(one, Scalar))
    )


def references(node: Node | None) -> Iterator[Scalar]:
    """Every reference in a part of the file, in its order."""
    stack = [node]
    while stack:
        one = stack.pop()
        if isinstance(one, Table):
            for key, value in reversed(one.entries):
                if key.text == "$ref" and isinstance(value, Scalar):
                    yield value
                else:
                    stack.append(value)
        else:
            stack.extend(reversed(items(one)))


def _unescaped(part: str) -> str:
    return part.replace("~1", "/").replace("~0", "~")
