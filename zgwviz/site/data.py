"""What the page knows of the model, as compact JSON: short keys, what is not said left out.

The page's own names for these records are in `page/script/data.js`.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, TypeVar

from zgwviz.model.kinds import KINDS, RELATIONS
from zgwviz.model.records import Decision, Element, Layer, Reach, Relation
from zgwviz.model.trace import is_reason, way_up
from zgwviz.pipeline import Studio
from zgwviz.site.plates import Seen, elements, title
from zgwviz.site.words import words
from zgwviz.source.words import Words
from zgwviz.spec.records import AttributeSpec, ExampleSpec, SourceSpec
from zgwviz.view.scope import Scope, scope
from zgwviz.view.words import date, relation

Record = dict[str, Any]
_Key = TypeVar("_Key", str, SourceSpec)


class _Places(NamedTuple):
    """Where each thing stands in its list: the page's records refer to each other by number."""

    elements: Mapping[str, int]
    layers: Mapping[str, int]
    groups: Mapping[str, int]
    decisions: Mapping[str, int]
    relations: Mapping[str, int]
    sources: Mapping[SourceSpec, int]


def data(room: Studio, sights: Iterable[Seen], icons: Mapping[str, str]) -> Record:
    """The whole record of the page; `icons` are the ids of its icons by their word."""
    model = room.model
    seen = scope(model, room.reaches, room.language, room.drawn)
    relations = [r for r in model.relations if r.source in model.elements and r.target in model.elements]
    at = _Places(
        _numbers(model.elements),
        _numbers(seen.layers),
        _numbers(model.groups),
        _numbers(model.decisions),
        _numbers(each.id for each in relations),
        _numbers(dict.fromkeys(each for element in model.elements.values() for each in element.source)),
    )
    return {
        "title": seen.words(model.title),
        "words": words(room.language),
        "layers": [_layer(layer, seen) for layer in seen.layers.values()],
        "groups": [
            _said(id=g.id, name=seen.words(g.name), layer=at.layers[g.layer], view=seen.by_subject.get(f"group:{g.id}"))
            for g in model.groups.values()
        ],
        "verbs": _verbs(relations, room.language),
        "elements": [_element(e, seen, at, icons) for e in model.elements.values()],
        "relations": [_relation(r, seen, at) for r in relations],
        "sources": [_source(each) for each in at.sources],
        "decisions": [_decision(each, seen) for each in model.decisions.values()],
        "views": [
            _said(
                id=s.entry.id,
                kind=s.entry.kind,
                title=title(s),
                subject=s.entry.subject,
                shows=sorted(at.elements[e] for e in elements(s) if e in at.elements),
            )
            for s in sights
        ],
    }


def _layer(layer: Layer, seen: Scope) -> Record:
    return _said(
        id=layer.id,
        name=seen.words(layer.name),
        short=seen.words(layer.short),
        place=layer.place,
        number=layer.number,
        view=seen.by_subject.get(f"layer:{layer.id}"),
    )


def _verbs(relations: Iterable[Relation], language: str) -> Mapping[str, tuple[str, str]]:
    """For each notation that occurs, what it says from source to target and from target to source."""
    english, said = language.startswith("en"), words(language)
    inverse = {kind: each.inverse_en if english else each.inverse_nl for kind, each in RELATIONS.items()}
    inverse |= {
        "access-read": said["read-inverse"],
        "access-write": said["write-inverse"],
        "access-read-write": said["read-write-inverse"],
    }
    used = dict.fromkeys(["composition", *(each.notation for each in relations)])
    return {notation: (relation(notation, language), inverse[notation]) for notation in used}


def _element(element: Element, seen: Scope, at: _Places, icons: Mapping[str, str]) -> Record:
    model, text = seen.model, seen.words
    icon, word = seen.sign(element)
    kind = KINDS.get(element.kind or "")
    name = text(element.name)
    return _said(
        id=element.id,
        name=name,
        short=text(element.short) if text(element.short) != name else "",
        names=_others(element.name, name, seen),
        icon=icons.get(icon),
        word=word,
        kind=(kind.name_en if seen.language.startswith("en") else kind.name_nl) if kind else "",
        layer=at.layers[element.layer],
        group=at.groups.get(element.group or ""),
        parent=at.elements[element.parent] if element.parent else None,
        definition=text(element.definition),
        status=text(model.statuses[element.status]) if element.status else "",
        sources=[at.sources[each] for each in element.source],
        standards=[[at.elements[each], how or ""] for each, how in element.standards],
        attributes=[_attribute(each, seen) for each in element.attributes],
        decision=at.decisions.get(element.decision or ""),
        examples=[_example(each, seen) for each in element.examples],
        path=_path(seen.reaches.get(element.id), at),
        **_rest(element, seen),
    )


def _rest(element: Element, seen: Scope) -> Record:
    """What mostly is not said of an element."""
    plain = ("owner", "perspective", "domain", "start", "pattern", "origin", "subtype", "version", "link")
    plateaus = {"from": element.since, "until": element.until}
    elements = seen.model.elements
    return {
        **{field: getattr(element, field) for field in plain},
        "impact": seen.words(element.impact),
        "note": seen.words(element.note),
        "quote": seen.words(element.quote),
        "external": element.external_id,
        "scope": list(element.scope),
        "tags": list(element.tags),
        "same": [list(pair) for pair in element.same_as],
        "properties": [list(pair) for pair in element.properties],
        "plateau": {
            key: seen.words(elements[each].name) if each in elements else each for key, each in plateaus.items() if each
        },
    }


def _path(reach: Reach | None, at: _Places) -> list[Any] | None:
    """How the element is traced, and each step of the path: the relation's number (-1 for nesting), the element's."""
    if reach is None:
        return None
    return [reach.how, *([at.relations.get(step.relation, -1), at.elements[step.element]] for step in reach.path)]


def _relation(each: Relation, seen: Scope, at: _Places) -> Record:
    """A relation; `up` is which way the golden thread follows it: 1 as written, -1 backwards, 2 both, as a reason."""
    up = {"forward": 1, "backward": -1, "": 0}[way_up(each)]
    return _said(
        a=at.elements[each.source],
        b=at.elements[each.target],
        verb=each.notation,
        up=2 if is_reason(each, seen.model.elements) else up,
        label=seen.words(each.label),
        **{key: getattr(each, field) for key, field in _ENDS.items()},
        amount=each.amount,
        carries=each.carries,
        note=seen.words(each.note),
        definition=seen.words(each.definition),
    )


_ENDS: Mapping[str, str] = {"many": "cardinality", "from": "from_cardinality", "role": "role", "fromRole": "from_role"}


def _attribute(each: AttributeSpec, seen: Scope) -> Record:
    kind = each.type or ""
    size = f"({each.max})" if each.max else ""
    return _said(
        name=each.name.value,
        type=f"{kind}{size}" + (f" {each.format}" if each.format and each.format != kind else ""),
        many=each.cardinality,
        values=list(each.values),
        definition=seen.words(each.definition),
        note=seen.words(each.note),
        fixed=each.read_only,
        unique=each.unique,
    )


def _example(each: ExampleSpec, seen: Scope) -> Record:
    return _said(who=each.organisation, text=seen.words(each.text), link=each.link)


def _decision(each: Decision, seen: Scope) -> Record:
    return _said(
        body=each.body,
        date=date(each.date, seen.language) if each.date else None,
        subject=seen.words(each.subject),
        sources=[_source(one) for one in each.source],
    )


def _source(each: SourceSpec) -> Record:
    return {key: value for key, value in each._asdict().items() if value is not None}


def _others(name: Words, drawn: str, seen: Scope) -> list[list[str]]:
    """The name in other languages than that which is drawn."""
    return [[tag or seen.model.language, text] for tag, text in name.texts if text != drawn]


def _numbers(ids: Iterable[_Key]) -> dict[_Key, int]:
    return {each: number for number, each in enumerate(ids)}


def _said(**fields: object) -> Record:
    """The fields that say something; a number always does."""
    return {
        key: value
        for key, value in fields.items()
        if value is not None and value is not False and value not in ("", [], {})
    }
