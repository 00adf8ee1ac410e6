"""Selectors, the rules of a spec, and the findings it silences."""

from typing import Any

from zgwviz.source.findings import Findings
from zgwviz.source.node import Mapping, Node, Scalar, Sequence
from zgwviz.source.said import Said
from zgwviz.spec.fields import Field, many, record, values_of
from zgwviz.spec.form import EitherShape, FieldShape, Form, ListShape, RecordShape, SameShape
from zgwviz.spec.records import CountSpec, ElementSpec, RuleSpec, Selector, SilenceSpec
from zgwviz.spec.texts import SAID, WORDS, choice, chosen, named, no_table, number
from zgwviz.spec.verbs import VERBS

KEYS = (
    *("layer", "band", "group", "kind", "type", "tag", "status", "owner", "scope", "perspective", "domain"),
    *("product", "plateau", "standard", "id"),
)
_WORDS = many(SAID)
_STEPS = 1000


def _selector(node: Node, found: Findings) -> Selector | None:
    """A table of keys that all hold, or a list of them of which one holds."""
    if type(node) is Sequence:
        parts = [made for item in node.items if (made := _selector(item, found))]
        return parts[0]._replace(also=tuple(parts[1:]), span=node.span) if parts else None
    if type(node) is not Mapping:
        no_table(node, found)
        return None
    fields: list[tuple[str, tuple[Said[str], ...]]] = []
    but = None
    for key, value in node.entries:
        if type(value) is Scalar and not value.text and value.plain:
            found.add("S014", key.span)
        elif key.text == "not":
            but = _selector(value, found)
        elif key.text in KEYS:
            fields.append((key.text, _WORDS.read(value, found) or ()))
        else:
            found.unknown("S001", Said(key.text, key.span), dict.fromkeys((*KEYS, "not")))
    return Selector(tuple(fields), but, span=node.span)


_KIND, _STATUS = many(named("kind")), many(named("status"))
_ONE = RecordShape(
    "selector",
    {key: FieldShape(_WORDS.shape, needed=False) for key in KEYS}
    | {"kind": FieldShape(_KIND.shape, needed=False), "status": FieldShape(_STATUS.shape, needed=False)}
    | {"not": FieldShape(EitherShape((SameShape("selector"), ListShape(SameShape("selector")))), needed=False)},
)
SELECTOR: Form[Selector] = Form(_selector, EitherShape((_ONE, ListShape(SameShape("selector")))))

VERB_WORDS = many(chosen(*VERBS))
_MOST = 9999
_COUNT_VALUES = values_of(
    "count",
    {
        "of": Field(SELECTOR, needed=True),
        "by": Field(VERB_WORDS),
        "min": Field(number(0, _MOST)),
        "max": Field(number(0, _MOST)),
    },
)
_COUNT_RECORD = record(CountSpec, _COUNT_VALUES)


def _count(node: Node, found: Findings) -> CountSpec | None:
    """A count that can be kept: its `max` is no less than its `min`."""
    count = _COUNT_RECORD.read(node, found)
    if count and isinstance(node, Mapping) and count.max is not None and count.max < (count.min or 0):
        span = next(value.span for key, value in node.entries if key.text == "max")
        found.add("S004", span, word=str(count.max), least=str(count.min), most=str(_MOST))
        return None
    return count


_COUNT: Form[CountSpec] = Form(_count, _COUNT_VALUES.shape)
# What an element may be asked to have: any field of it that the text gives.
_ASKABLE = tuple(field for field in ElementSpec._fields if field not in {"id", "name", "weight", "elements"})
_VALUES = values_of(
    "rule",
    {
        "each": Field(SELECTOR, needed=True),
        "reaches": Field(SELECTOR),
        "has": Field(chosen(*_ASKABLE)),
        "count": Field(_COUNT),
        "by": Field(VERB_WORDS),
        "direction": Field(choice("up", "down", "out", "in", "any")),
        "within": Field(number(1, _STEPS)),
        "severity": Field(choice("warning", "info")),
        "because": Field(WORDS),
        "id": Field(SAID),
    },
)
_RECORD = record(RuleSpec, _VALUES)


def _rule(node: Node, found: Findings) -> RuleSpec | None:
    rule = _RECORD.read(node, found)
    if rule is None:
        return None
    asked = [word for word in ("reaches", "has", "count") if _said(node, word)]
    if len(asked) != 1:
        found.add("S015", node.span, words=", ".join(asked))
        return None
    return rule._replace(span=node.span)


def _said(node: Node, word: str) -> bool:
    return isinstance(node, Mapping) and any(key.text == word for key, _ in node.entries)


RULES: Form[Any] = many(Form(_rule, _VALUES.shape))


_SILENCE_VALUES = values_of(
    "silence",
    {"rule": Field(SAID, needed=True), "because": Field(WORDS, needed=True), "of": Field(SELECTOR)},
)
_SILENCE = record(SilenceSpec, _SILENCE_VALUES)


def _silence(node: Node, found: Findings) -> SilenceSpec | None:
    silence = _SILENCE.read(node, found)
    return silence and silence._replace(span=node.span)


SILENCES: Form[Any] = many(Form(_silence, _SILENCE_VALUES.shape))
