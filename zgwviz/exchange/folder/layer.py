"""The file of one layer: its groups, their elements, and what these say."""

from collections.abc import Mapping
from typing import NamedTuple

from zgwviz.exchange.folder.attributes import attributes
from zgwviz.exchange.folder.layers import LAYERS
from zgwviz.exchange.folder.records import GroupDraft, LayerDraft
from zgwviz.exchange.folder.text import Bare, Block, Value
from zgwviz.exchange.folder.texts import called, clean, key, link, many, named, worded
from zgwviz.exchange.records import GatheredElement, Property
from zgwviz.spec.records import SourceSpec

_ROWS = {row.id: row for row in LAYERS}
_USUAL = 1  # the weight of an element that says none


class Writing(NamedTuple):
    """What is known of all elements, by the party's ids: our ids, short names, weights, relations, what is nested."""

    language: str
    ids: Mapping[str, str]
    shorts: Mapping[str, str]
    weights: Mapping[str, int]
    relations: Mapping[str, Mapping[str, Value]]
    inside: Mapping[str, tuple[GatheredElement, ...]]
    origin: str


def layer_file(draft: LayerDraft, group_ids: Mapping[str, str], writing: Writing) -> Mapping[str, Value]:
    """What a layer's file says."""
    row = _ROWS.get(draft.id)
    entries: dict[str, Value] = {"layer": draft.id}
    if row:
        entries |= {
            "name": dict(row.name.texts),
            "short": dict(row.short.texts),
            "question": dict(row.question.texts),
            "color": row.color,
        }
    else:
        entries["name"] = draft.id.replace("-", " ").capitalize()
    if draft.groups:
        entries["groups"] = Block({group_ids[group.key]: _group(group, writing) for group in draft.groups})
    return entries


def _group(group: GroupDraft, writing: Writing) -> Mapping[str, Value]:
    kinds = {each.kind for each in group.elements}
    types = {each.type for each in group.elements}
    kind = next(iter(kinds)) if len(kinds) == 1 else None
    type_ = next(iter(types)) if len(types) == 1 else None
    entries: dict[str, Value] = {"name": named(group.name, writing.language) or group.key}
    if type_:
        entries["type"] = type_
    elif kind:
        entries["kind"] = kind
    entries["elements"] = Block(
        {writing.ids[each.id]: _element(each, writing, None if type_ else kind, type_) for each in group.elements}
    )
    return entries


def _element(one: GatheredElement, writing: Writing, kind: str | None, type_: str | None) -> Mapping[str, Value]:
    """What an element says; `kind` and `type_` are what its group says for it."""
    language = writing.language
    weight = writing.weights.get(one.id, _USUAL)
    inside = writing.inside.get(one.id, ())
    its_kind = one.kind if one.kind != kind and not one.type else None
    entries: dict[str, Value | None] = {
        "name": named(one.name, language) or called(one, language),
        "short": named(one.short, language) or writing.shorts.get(one.id),
        "type": one.type if one.type != type_ else None,
        "kind": its_kind,
        "subtype": clean(one.subtype or ""),
        "weight": Bare(weight) if weight != _USUAL else None,
        "definition": worded(one.definition, language),
        "note": worded(one.note, language),
        "source": _sources(one.source),
        "standards": _standards(one.standards, writing.ids),
        "origin": writing.origin,
        "external_id": clean(one.id),
        "version": clean(one.version or ""),
        "domain": clean(one.domain or ""),
        "link": link(one.link),
        "tags": many(tags) if (tags := [clean(each) for each in one.tags if clean(each)]) else None,
        "same_as": {key(name): clean(value) for name, value in one.same_as if key(name) and clean(value)},
        "attributes": attributes(one.attributes, language),
        "properties": properties(one.properties, language),
    }
    entries |= writing.relations.get(one.id, {})
    if inside:
        entries["elements"] = Block({writing.ids[each.id]: _element(each, writing, None, None) for each in inside})
    return {word: value for word, value in entries.items() if value}


def properties(said: tuple[Property, ...], language: str) -> Mapping[str, Value]:
    """Properties as a table of texts: of a name that comes twice the values stand behind each other."""
    found: dict[str, Value] = {}
    for each in said:
        name, value = key(each.name), clean(each.value.drawn(language))
        if name and value:
            found[name] = f"{found[name]}; {value}" if name in found else value
    return found


def _sources(said: tuple[SourceSpec, ...]) -> Value | None:
    found: list[Value] = []
    for each in said:
        if each.text and not each.url:
            found.append(clean(each.text))
        else:
            fields = {"text": clean(each.text or ""), "url": link(each.url) or ""}
            found.append({word: value for word, value in fields.items() if value})
    found = [each for each in found if each]
    return found[0] if len(found) == 1 else found


def _standards(said: tuple[tuple[str, str | None], ...], ids: Mapping[str, str]) -> Value | None:
    """The standards that are elements here, each with its obligation where one of them has one."""
    known = [(ids[name], how) for name, how in said if name in ids]
    if any(how for _, how in known):
        return {name: how or Bare("") for name, how in known}
    return many([name for name, _ in known]) if known else None
