"""Attributes of information objects as the spec language says them: `string(40) [0..1]`, or a record."""

import re
from collections.abc import Mapping

from zgwviz.exchange.folder.text import Bare, Value
from zgwviz.exchange.folder.texts import cardinality, clean, key, worded
from zgwviz.spec.attribute import SHORT
from zgwviz.spec.records import AttributeSpec

_SHORT = re.compile(SHORT)


def attributes(said: tuple[AttributeSpec, ...], language: str) -> Mapping[str, Value]:
    """Attributes by their names; of two of one name the first."""
    found: dict[str, Value] = {}
    for each in said:
        found.setdefault(key(each.name.value), _attribute(each, language))
    return {name: value for name, value in found.items() if name}


def _attribute(one: AttributeSpec, language: str) -> Value:
    """One attribute, on one line where it says no more than its type, length and number."""
    usual = AttributeSpec(one.name)
    number = cardinality(one.cardinality)
    if one._replace(type=None, max=None, cardinality=usual.cardinality) == usual and one.type:
        text = clean(one.type) + (f"({one.max})" if one.max else "")
        text += f" [{number}]" if number and number != usual.cardinality else ""
        if _SHORT.fullmatch(text) and "\n" not in text:
            return text
    entries: dict[str, Value | None] = {
        "type": clean(one.type or ""),
        "max": Bare(one.max) if one.max else None,
        "cardinality": number if number != usual.cardinality else None,
        "values": [clean(each) for each in one.values if clean(each)],
        "format": clean(one.format or ""),
        "definition": worded(one.definition, language),
        "read_only": Bare("true") if one.read_only else None,
        "unique": Bare("true") if one.unique else None,
        "note": worded(one.note, language),
    }
    return {word: value for word, value in entries.items() if value}
