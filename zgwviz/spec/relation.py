"""Relations as an element says them: a verb, and behind it ids, labels or records."""

from typing import Any

from zgwviz.source.findings import Findings
from zgwviz.source.node import Mapping, Node, Scalar, Sequence
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.fields import Extra, Field, Values, values_of
from zgwviz.spec.form import EitherShape, EmptyShape, ListShape, SharedShape, TableShape, TextShape
from zgwviz.spec.records import RelationSpec
from zgwviz.spec.source import SOURCES
from zgwviz.spec.texts import FLAG, SAID, SAID_CARDINAL, TEXT, WORDS, cardinality, chosen, named, plain, within
from zgwviz.spec.verbs import VERBS

_FIELDS = {
    "label": Field(WORDS),
    "cardinality": Field(SAID_CARDINAL),
    "from_cardinality": Field(SAID_CARDINAL),
    "role": Field(TEXT),
    "from_role": Field(TEXT),
    "carries": Field(chosen("information", "money", "goods")),
    "amount": Field(TEXT),
    "strength": Field(TEXT),
    "reason": Field(FLAG),
    "id": Field(SAID),
    "definition": Field(WORDS),
    "note": Field(WORDS),
    "status": Field(named("status")),
    "source": Field(SOURCES),
    "origin": Field(TEXT),
    "decision": Field(SAID),
    "access": Field(chosen("read", "write", "read-write")),
}
_BEHIND = values_of("relation", _FIELDS)
_IN_A_LIST = {"to": Field(SAID, needed=True)} | _FIELDS
_WHOLE = values_of("relation-to", _IN_A_LIST)


def _relations(key: Scalar, node: Node, found: Findings) -> list[RelationSpec]:
    """Every relation that stands behind one verb."""
    verb = Said(key.text, key.span)
    if type(node) is Scalar:
        target = plain(node, found)
        return [RelationSpec(verb, Said(target, node.span))] if target is not None else []
    if type(node) is Sequence:
        return [made for item in node.items for made in _item(verb, item, found)]
    assert isinstance(node, Mapping)
    if any(name.text == "to" for name, _ in node.entries):
        return _item(verb, node, found)
    return [_behind(verb, name, value, found) for name, value in node.entries]


def _item(verb: Said[str], node: Node, found: Findings) -> list[RelationSpec]:
    """One of a list: an id, or a record with `to`."""
    if type(node) is Scalar:
        target = plain(node, found)
        return [] if target is None else [RelationSpec(verb, Said(target, node.span))]
    if type(node) is not Mapping:
        plain(node, found)
        return []
    if node.entries and all(name.text not in _IN_A_LIST for name, _ in node.entries):
        found.add("S002", node.span, key="to", of=verb.value)  # `- zaak: heeft`, clear enough to read on
        return [_behind(verb, name, value, found) for name, value in node.entries]
    its = _WHOLE.read(node, found)
    assert its is not None
    for word in its.pop("", ()):
        found.add("S002", node.span, key=word, of=verb.value)
    return [RelationSpec(verb, its.pop("to"), **its)] if "to" in its else []


def _behind(verb: Said[str], name: Scalar, node: Node, found: Findings) -> RelationSpec:
    """A target as a key, and behind it a label or a record."""
    target = Said(name.text, name.span)
    # `[0..*]` and no label, which YAML takes for a list.
    if type(node) is Sequence and len(node.items) == 1 and type(node.items[0]) is Scalar:
        return RelationSpec(verb, target, cardinality=SAID_CARDINAL.read(node.items[0], found))
    if type(node) is not Scalar:
        return RelationSpec(verb, target, **(_BEHIND.read(node, found) or {}))
    if not node.text and node.plain:
        return RelationSpec(verb, target)
    text = plain(node, found)
    return RelationSpec(verb, target, **_labelled(text, node, found)) if text else RelationSpec(verb, target)


def _labelled(text: str, node: Scalar, found: Findings) -> Values:
    """`label [cardinality]`, each of which may be missing."""
    values: dict[str, Any] = {}
    start = text.rfind("[") if text.endswith("]") else -1
    label = text[:start].rstrip() if start >= 0 else text
    if label:
        values["label"] = Words.bare(label)
    if start >= 0:
        many, span = text[start + 1 : -1], within(node, start + 1, len(text) - 1)
        if cardinality(many, span, found):
            values["cardinality"] = Said(many, span)
    return values


_BY_TARGET = TableShape(EitherShape((EmptyShape(), TextShape(), ListShape(SAID_CARDINAL.shape), _BEHIND.shape)))
RELATIONS = Extra(
    "relations",
    dict.fromkeys(VERBS, _relations),
    SharedShape(
        "relations",
        EitherShape((TextShape(), ListShape(EitherShape((TextShape(), _WHOLE.shape))), _WHOLE.shape, _BY_TARGET)),
    ),
)
