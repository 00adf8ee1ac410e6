"""Attributes of information objects: `string(40) [0..1]`, or a record."""

import re

from zgwviz.source.findings import Findings
from zgwviz.source.node import Node, Scalar
from zgwviz.spec.fields import Field, Values, keyed, many, values_of
from zgwviz.spec.form import Form, TextShape
from zgwviz.spec.records import AttributeSpec
from zgwviz.spec.source import SOURCES
from zgwviz.spec.texts import CARDINAL, FLAG, TEXT, WORDS, cardinality, number, plain, within

_LONGEST = 999_999_999
SHORT = r"([^()\[\]]*[^()\[\]\s])(?:\s*\(([0-9]{1,9})\))?(?:\s*\[([^\[\]]*)\])?"
"""An attribute on one line."""
_SHORT = re.compile(SHORT)


def _short(node: Node, found: Findings) -> Values | None:
    """`type(longest text) [cardinality]`."""
    text = plain(node, found)
    if text is None:
        return None
    assert isinstance(node, Scalar)
    match = _SHORT.fullmatch(text)
    if not match:
        found.add("S013", node.span, word=text)
        return None
    values: Values = {"type": match[1]}
    if match[2]:
        values["max"] = int(match[2])
    if match[3] is not None and cardinality(match[3], within(node, *match.span(3)), found):
        values["cardinality"] = match[3]
    return values


_VALUES = values_of(
    "attribute",
    {
        "type": Field(TEXT),
        "max": Field(number(1, _LONGEST)),
        "cardinality": Field(CARDINAL),
        "values": Field(many(TEXT)),
        "format": Field(TEXT),
        "definition": Field(WORDS),
        "read_only": Field(FLAG),
        "unique": Field(FLAG),
        "source": Field(SOURCES),
        "note": Field(WORDS),
    },
)
# An attribute's name is the model's own: it need not be an id.
ATTRIBUTES: Form[tuple[AttributeSpec, ...]] = keyed(AttributeSpec, _VALUES, Form(_short, TextShape(SHORT)), ids=None)
