"""Words that people write in tables for ArchiMate's kinds, and for nothing."""

import re
from collections.abc import Mapping

from zgwviz.model.kinds import KINDS
from zgwviz.spec.verbs import VERBS

_LETTERS = re.compile(r"[^a-z]+")
_NOTHING = frozenset({"nan", "none", "null", "<memo>", "n/a", "-"})
_NOTES = "#NOTES#"  # Enterprise Architect puts the description of a tag behind its value
_ELEMENTS: Mapping[str, str] = {_LETTERS.sub("", kind): kind for kind in KINDS} | {
    "class": "business-object",
    "klasse": "business-object",
    "objecttype": "business-object",
    "gegevensgroeptype": "data-object",
    "bedrijfsobject": "business-object",
    "dataobject": "data-object",
    "applicatiecomponent": "application-component",
    "applicatieservice": "application-service",
    "applicatie": "application-component",
    "bedrijfsproces": "business-process",
    "proces": "business-process",
    "bedrijfsfunctie": "business-function",
    "dienst": "business-service",
    "rol": "business-role",
    "actor": "business-actor",
    "principe": "principle",
    "eis": "requirement",
    "doel": "goal",
}
_RELATIONS: Mapping[str, str] = {
    **{_LETTERS.sub("", word): verb.kind for word, verb in VERBS.items() if not verb.inverse},
    **{_LETTERS.sub("", verb.kind): verb.kind for verb in VERBS.values()},
    "generalization": "specialization",
    "generalisatie": "specialization",
    "specialisatie": "specialization",
    "dependency": "association",
    "usedby": "serving",
    "associatie": "association",
    "aggregatie": "aggregation",
    "compositie": "composition",
}


def element_kind(word: str) -> str | None:
    """ArchiMate's kind of element that a word means: `BusinessObject`, `business-object`, `Class`."""
    return _ELEMENTS.get(_LETTERS.sub("", word.lower()))


def relation_kind(word: str) -> str | None:
    """ArchiMate's kind of relation that a word means: `association-relationship`, `Association`, `realizes`."""
    return _RELATIONS.get(_LETTERS.sub("", word.lower()).removesuffix("relationship"))


def said(text: str) -> str:
    """A text, empty where it is one of the words for nothing."""
    if _NOTES in text:
        text = text.partition(_NOTES)[0].strip()
    return "" if text.lower() in _NOTHING else text


def is_true(text: str) -> bool:
    """Whether a cell says yes."""
    return text.lower() in {"true", "ja", "yes", "1", "x", "waar", "verplicht"}
