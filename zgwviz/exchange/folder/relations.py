"""Relations as an element says them: a verb, and behind it ids, labels or records."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from zgwviz.exchange.folder.circles import closing
from zgwviz.exchange.folder.ids import Ids
from zgwviz.exchange.folder.text import Value
from zgwviz.exchange.folder.texts import cardinality, clean, many, named, worded
from zgwviz.exchange.records import Gathered, GatheredRelation
from zgwviz.spec.verbs import VERBS

_OUT = {(verb.kind, verb.access): word for word, verb in VERBS.items() if not verb.inverse}
_BACK = {(verb.kind, verb.access): word for word, verb in VERBS.items() if verb.inverse and word != "between"}
_BACK["association", None] = "associated_with"  # reads the same from both ends


class Related(NamedTuple):
    """What each element (by the party's id) says behind its verbs; how many relations could not be said, and why."""

    said: Mapping[str, Mapping[str, Value]]
    left_out: tuple[tuple[str, int], ...]


class _Said(NamedTuple):
    """One relation as its element says it: the id behind the verb, and what is said of it."""

    verb: str
    target: str
    fields: Mapping[str, Value]


def relations_of(gathered: Gathered, elements: Mapping[str, str], ids: Ids) -> Related:
    """The relations of `gathered` by the element that says them; each once, as the spec language wants it."""
    circles = closing(gathered)
    sayable = _sayable(gathered, elements, circles)
    ends = {end for one in sayable for end in (one.source, one.target) if end not in elements}
    names = {one.id: ids.give(one.id, one.id) for one in sayable if one.id in ends}
    found: dict[str, list[_Said]] = {}
    twice = 0
    seen: set[object] = set()
    for one in sayable:
        key = _key(one)
        if key in seen and one.id not in names:
            twice += 1
            continue
        seen.add(key)
        element, said = _said(one, elements, names, gathered.language)
        found.setdefault(element, []).append(said)
    by_element = {element: dict(_verbs(each)) for element, each in found.items()}
    nowhere = len(gathered.relations) - len(circles) - len(sayable)
    return Related(by_element, (("twice", twice), ("circle", len(circles)), ("between-relations", nowhere)))


def _sayable(gathered: Gathered, elements: Mapping[str, str], circles: frozenset[str]) -> list[GatheredRelation]:
    """The relations that an element can say: one end is an element, the other one too, or a relation that is said."""
    known = set(elements)
    found: set[str] = set()
    while True:
        more = [
            one.id
            for one in gathered.relations
            if one.id not in known
            and one.id not in circles
            and {one.source, one.target} <= known
            and not {one.source, one.target} <= found
        ]
        if not more:
            return [one for one in gathered.relations if one.id in found]
        known.update(more)
        found.update(more)


def _key(one: GatheredRelation) -> object:
    """What makes two relations one to the spec language: ends, kind, label, access, and what is carried."""
    ends = (one.source, one.target)
    if one.kind == "association" and not one.label:
        ends = (min(ends), max(ends))
    return (one.kind, *ends, one.label, one.access, one.carries)


def _said(
    one: GatheredRelation, elements: Mapping[str, str], names: Mapping[str, str], language: str
) -> tuple[str, _Said]:
    """The element that says a relation, and how: the one it starts from, else the one it ends at."""
    fields = _fields(one, language)
    if one.id in names:
        fields["id"] = names[one.id]
    access = one.access if one.kind == "access" and one.access in {"read", "write"} else None
    if one.source in elements:
        target = elements.get(one.target) or names[one.target]
        return one.source, _Said(_OUT[one.kind, access], target, fields)
    return one.target, _Said(_BACK[one.kind, access], names[one.source], fields)


def _fields(one: GatheredRelation, language: str) -> dict[str, Value]:
    """What there is to say of a relation besides its ends."""
    fields = {
        "label": named(one.label, language),
        "cardinality": cardinality(one.cardinality),
        "from_cardinality": cardinality(one.from_cardinality),
        "role": clean(one.role or ""),
        "from_role": clean(one.from_role or ""),
        "carries": one.carries,
        "strength": clean(one.strength or ""),
        "access": one.access if one.access == "read-write" else None,
        "definition": worded(one.definition, language),
        "note": worded(one.note, language),
    }
    return {word: value for word, value in fields.items() if value}


def _verbs(said: list[_Said]) -> Iterator[tuple[str, Value]]:
    """The verbs of one element in the order of their first use, and behind each what is shortest."""
    for verb in dict.fromkeys(each.verb for each in said):
        yield verb, _behind([each for each in said if each.verb == verb])


def _behind(said: list[_Said]) -> Value:
    """An id or a list of them; a table of labels where all have one; a list of records where targets come twice."""
    targets = [each.target for each in said]
    if not any(each.fields for each in said):
        return many(targets)
    if len(set(targets)) == len(targets) and all(each.fields for each in said):
        return {each.target: labelled(each.fields) for each in said}
    return [{"to": each.target, **each.fields} if each.fields else each.target for each in said]


def labelled(fields: Mapping[str, Value]) -> Value:
    """`label [cardinality]`, or a record where there is more to say."""
    label, number = fields.get("label", ""), fields.get("cardinality", "")
    plain = isinstance(label, str) and isinstance(number, str) and not label.endswith("]")
    if not plain or set(fields) - {"label", "cardinality"}:
        return dict(fields)
    return f"{label} [{number}]" if label and number else label or dict(fields)
