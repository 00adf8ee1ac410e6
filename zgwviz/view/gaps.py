"""The overall plate with only what is missing, thin or not agreed: what the rules ask of each element, by layer."""

from collections.abc import Collection, Iterable, Mapping
from typing import TypeAlias

from zgwviz.check.facts import OPEN, Facts
from zgwviz.check.rule import no_definition, no_owner, no_source, not_carried
from zgwviz.model.records import Element, Layer
from zgwviz.view.catalogue import Entry
from zgwviz.view.plate import coverage
from zgwviz.view.records import BandView, GroupView, Item, PlateView
from zgwviz.view.scope import Scope
from zgwviz.view.select import chosen
from zgwviz.view.words import say

# The elements that lack something, by its word in the head of their group.
_Lacking: TypeAlias = Mapping[str, Collection[str]]


def gaps(entry: Entry, scope_: Scope) -> PlateView:
    """What the elements that `entry` is of lack, by layer, with groups without elements and types without use."""
    asked, model = entry.asked, scope_.model
    within = frozenset(chosen(asked.of if asked else None, model))
    parts = (*model.layers, *model.pillars, *([model.roadmap] if model.roadmap else []))
    whole = len(within) == len(model.elements)
    lacking = _lacking(scope_)
    bands = [band for layer in parts if (band := _band(layer, within, whole, lacking, scope_))]
    types = _types(scope_) if whole else ()
    if types:
        bands.append(_types_band(types, scope_))
    title = scope_.words(asked.title) if asked else ""
    subtitle = (scope_.words(asked.subtitle) if asked else "") or _clean(parts, bands, scope_)
    total = sum(len(group.items) for band in bands for group in band.groups)
    head = scope_.head(entry, title or entry.title, subtitle, ((None, title or entry.title),), total)
    return PlateView(head._replace(unit="gap", framed=asked.frame if asked else True), tuple(bands))


def _lacking(scope_: Scope) -> _Lacking:
    """What each element lacks, by the very rules of `check`; silenced there, it is still to be done."""
    elements = scope_.model.elements.values()
    return {
        "reason": {each.id for each in elements if scope_.trace(each) == "none" and each.kind != "junction"},
        "carrier": {each.id for each in not_carried.loose(Facts(scope_.model))},
        "agreement": {each.id for each in elements if each.status in OPEN},
        "definition": {each.id for each in elements if no_definition.lacks(each)},
        "source": {each.id for each in elements if no_source.lacks(each)},
        "owner": {each.id for each in elements if no_owner.lacks(each)},
    }


def _band(layer: Layer, within: Collection[str], whole: bool, lacking: _Lacking, scope_: Scope) -> BandView | None:
    """What a layer lacks, nothing where it lacks nothing."""
    model = scope_.model
    all_ = (model.elements[e] for g in layer.groups for e in model.groups[g].elements if e in within)
    # What another spec lacks is for that one to mend.
    elements = [each for each in all_ if each.elsewhere is None]
    missing = [(word, [each for each in elements if each.id in lacks]) for word, lacks in lacking.items()]
    groups = [_titled(layer, word, _items(found, scope_), scope_) for word, found in missing if found]
    if whole and (empty := _empty(layer, scope_)):
        groups.append(_titled(layer, "groups", empty, scope_))
    if not groups:
        return None
    incomplete = {each.id for _, found in missing for each in found}
    name = scope_.words(layer.name)
    return BandView(
        id=f"gaps-{layer.id}",
        layer=layer.id,
        number=str(layer.number) if layer.number else "",
        name=name,
        short=scope_.words(layer.short) or name,
        question=say("lacking", scope_.language, n=len(incomplete), of=len(elements)),
        color=scope_.color(layer),
        second=False,
        groups=tuple(groups),
        coverage=coverage(layer, scope_),
        size=len(elements),
        view=scope_.by_subject.get(f"layer:{layer.id}"),
    )


def _items(found: Iterable[Element], scope_: Scope) -> tuple[Item, ...]:
    """Elements as chips without the marks that tell nothing of a gap."""
    return tuple(scope_.item(each)._replace(status="", start=False, standards=0) for each in found)


def _titled(layer: Layer, word: str, items: tuple[Item, ...], scope_: Scope) -> GroupView:
    title = f"{say(f'lack-{word}', scope_.language)} ({len(items)})"
    return GroupView(f"{layer.id}-{word}", title, title, items, view=scope_.by_subject.get(f"layer:{layer.id}"))


def _empty(layer: Layer, scope_: Scope) -> tuple[Item, ...]:
    """The groups without elements; the layer itself where it has no group at all."""
    if not layer.groups:
        name = say("lack-layer", scope_.language)
        return (Item(f"{layer.id}-nothing", name, name, "plain", ""),)
    found = [group for each in layer.groups if not (group := scope_.model.groups[each]).elements]
    return tuple(
        Item(
            f"{each.id}-nothing",
            name := scope_.words(each.name) or each.id,
            scope_.words(each.short) or name,
            "plain",
            "",
        )
        for each in found
    )


def _types(scope_: Scope) -> tuple[Item, ...]:
    """The words of this field that nothing is called by."""
    used = {each.type for each in scope_.model.elements.values()}
    found = []
    for each in scope_.model.types.values():
        if each.id not in used:
            name = scope_.words(each.name) or each.id
            found.append(Item(f"type-{each.id}", name, name, each.icon or each.kind or "plain", ""))
    return tuple(found)


def _types_band(types: tuple[Item, ...], scope_: Scope) -> BandView:
    name = say("types", scope_.language)
    title = f"{say('lack-use', scope_.language)} ({len(types)})"
    group = GroupView("types-unused", title, title, types)
    return BandView("gaps-types", "types", "", name, name, "", "slate", False, (group,), size=len(types))


def _clean(parts: tuple[Layer, ...], bands: list[BandView], scope_: Scope) -> str:
    """Which layers lack nothing."""
    lacking = {band.layer for band in bands}
    names = [scope_.words(layer.name) for layer in parts if layer.id not in lacking]
    return say("complete", scope_.language, names=", ".join(names)) if names else ""
