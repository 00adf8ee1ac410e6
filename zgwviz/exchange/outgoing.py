"""A model of ours on its way out: a gathered model again, in the source's own words where it still says the same."""

from collections.abc import Iterator, Mapping
from typing import Literal, cast

from zgwviz.exchange.folder.circles import closing
from zgwviz.exchange.folder.kept import Kept
from zgwviz.exchange.folder.layer import properties as written
from zgwviz.exchange.folder.texts import called, named
from zgwviz.exchange.outgoing_views import layers_of, still, views
from zgwviz.exchange.records import (
    Gathered,
    GatheredElement,
    GatheredRelation,
    GatheredType,
    Property,
)
from zgwviz.model.kinds import KINDS
from zgwviz.model.records import Element, Model, Relation
from zgwviz.source.words import Words

Obligation = Literal["mandatory", "recommended"] | None
# What makes two relations one: kind, ends, name, access, what it carries.
_Key = tuple[str, str, str, str, str | None, str | None]


def gathered_of(model: Model, kept: Kept | None = None) -> Gathered:
    """The model as a gathered one; `kept` is what an import kept of its source, whose ids and properties stay."""
    base = kept.gathered if kept else Gathered("", Words())
    names = _ids(model, base)
    before = {each.id: each for each in base.elements}
    types = {each.id: each for each in base.types}
    order = {name: place for place, name in enumerate(before)}
    ranked = sorted(model.elements.values(), key=lambda each: order.get(names[each.id], len(order)))
    elements = tuple(_element(each, names, before.get(names[each.id]), types, model) for each in ranked)
    relations = tuple(_relations(model, names, base))
    return base._replace(
        title=still(base.title, model.title, model.language),
        language="en" if model.language == "en" else "nl",
        version=base.version if kept else model.version,
        license=base.license if kept else model.license,
        types=_types(model, base),
        elements=elements,
        relations=relations,
        views=tuple(views(model, names, kept)),
    )


def _ids(model: Model, base: Gathered) -> dict[str, str]:
    """The ids that elements have outside: the source's, where an import gave them one, else ours."""
    known = {each.id.strip(): each.id for each in base.elements}
    found: dict[str, str] = {}
    given: set[str] = {*known.values(), *(each.id for each in base.relations), *(each.id for each in base.views)}
    first: set[str] = set()
    for name, external in ((each.id, each.external_id or "") for each in model.elements.values()):
        own = known.get(external, external)
        if own and own not in first and (external in known or own not in given):
            first.add(own)
        else:
            own = name
            while own in given:
                own += "-"
        given.add(own)
        found[name] = own
    return found


def _element(
    one: Element,
    names: Mapping[str, str],
    before: GatheredElement | None,
    types: Mapping[str, GatheredType],
    model: Model,
) -> GatheredElement:
    """An element as its source said it, with what the spec says otherwise."""
    base = before or GatheredElement(names[one.id], Words())
    layer = next((each for each in layers_of(model) if each.id == one.layer), None)
    group = model.groups.get(one.group or "")
    path = tuple(model.words(each.name) for each in (layer, group) if each is not None and each.name)
    nameless = not base.name and called(base, model.language) == model.words(one.name)
    same = written(base.properties, model.language) == dict(one.properties)
    plain = tuple(Property(name, Words.bare(value)) for name, value in one.properties)
    return base._replace(
        name=base.name if before and nameless else still(base.name, one.name, model.language),
        kind=_kind(one, model),
        type=_type_of(one, before, types, model),
        parent=names.get(one.parent or ""),
        path=base.path if before else path,
        short=still(base.short, one.short, model.language) if base.short or not before else Words(),
        definition=still(base.definition, one.definition, model.language),
        note=still(base.note, one.note, model.language),
        source=one.source,
        attributes=one.attributes,
        standards=tuple((names.get(name, name), cast("Obligation", how)) for name, how in one.standards),
        subtype=one.subtype,
        version=one.version,
        domain=one.domain,
        link=one.link,
        tags=one.tags,
        properties=(base.properties if same else plain) + tuple(_more(one, before)),
    )


def _more(one: Element, before: GatheredElement | None) -> Iterator[Property]:
    """What people say of an element that has no word in most formats."""
    fields = {"status": one.status, "owner": one.owner, "decision": one.decision, "perspective": one.perspective}
    fields |= {"scope": ", ".join(one.scope), "origin": one.origin if before is None else None}
    fields |= {"weight": str(one.weight) if before is None and one.weight != 1 else None}
    return (Property(name, Words.bare(value)) for name, value in fields.items() if value)


def _kind(one: Element, model: Model) -> str:
    """The kind of an element; what has none of ArchiMate's goes out as a grouping."""
    type_ = model.types.get(one.type or "")
    kind = one.kind or (type_.kind if type_ else None) or ""
    return kind if kind in KINDS else "grouping"


def _types(model: Model, base: Gathered) -> tuple[GatheredType, ...]:
    """Our types; the source's own where an import brought them."""
    ours = tuple(GatheredType(each.id, each.name, each.kind, each.icon) for each in model.types.values())
    known = {_type_key(each, model.language) for each in base.types}
    return (*base.types, *(each for each in ours if _type_key(each, model.language) not in known))


def _type_key(one: GatheredType, language: str) -> tuple[str, str | None]:
    """What a type is known again by: its name and its kind."""
    return str(named(one.name, language)), one.kind


def _type_of(
    one: Element, before: GatheredElement | None, types: Mapping[str, GatheredType], model: Model
) -> str | None:
    """The type of an element: the source's where it is still called so."""
    theirs = types.get(before.type or "") if before else None
    ours = model.types.get(one.type or "")
    if theirs and ours and named(theirs.name, model.language) == named(ours.name, model.language):
        return theirs.id
    return one.type


def _relations(model: Model, names: Mapping[str, str], base: Gathered) -> Iterator[GatheredRelation]:
    """The relations of the source that are still there in its order, then those that people added."""
    before: dict[_Key, str] = {}
    for one in base.relations:
        before.setdefault(_key(one, one.source, one.target, model.language), one.id)
    ends = dict(names)
    now: dict[_Key, Relation] = {}
    waiting = list(model.relations)
    while True:
        # A relation that ends at another one comes after that one, whose id outside is then known.
        met = [each for each in waiting if each.source in ends and each.target in ends]
        if not met:
            break
        for each in met:
            key = _key(each, ends[each.source], ends[each.target], model.language)
            ends.setdefault(each.id, before.get(key, each.id))
            now[key] = each
        waiting = [each for each in waiting if each.id not in ends]
    still_there = _still_there(base, set(names.values()), now, model.language)
    yield from (one for one in base.relations if one.id in still_there)
    yield from (_relation(each, ends, model) for key, each in now.items() if key not in before)


def _still_there(base: Gathered, there: set[str], now: Mapping[_Key, Relation], language: str) -> set[str]:
    """The ids of the source's relations that the spec says, or that no element could say and nobody took out."""
    relations = {each.id for each in base.relations}
    circles = closing(base)
    found: set[str] = set()
    while True:
        more = [
            one.id
            for one in base.relations
            if one.id not in found
            and {one.source, one.target} <= there | found
            and (
                one.id in circles
                or one.source in relations
                or one.target in relations
                or _key(one, one.source, one.target, language) in now
            )
        ]
        if not more:
            return found
        found.update(more)


def _key(one: Relation | GatheredRelation, source: str, target: str, language: str) -> _Key:
    """What a relation is known again by; an association reads the same from both ends."""
    ends = (min(source, target), max(source, target)) if one.kind == "association" else (source, target)
    return (one.kind, *ends, str(named(one.label, language)), one.access, one.carries)


def _relation(one: Relation, ends: Mapping[str, str], model: Model) -> GatheredRelation:
    return GatheredRelation(
        id=one.id,
        kind=one.kind,
        source=ends[one.source],
        target=ends[one.target],
        label=still(Words(), one.label, model.language),
        definition=still(Words(), one.definition, model.language),
        note=one.note,
        access=one.access,
        strength=one.strength,
        cardinality=one.cardinality,
        from_cardinality=one.from_cardinality,
        role=one.role,
        from_role=one.from_role,
        carries=cast("Literal['information', 'money', 'goods'] | None", one.carries),
    )
