"""The overall plate, and the plates of a layer and of a group."""

from collections.abc import Collection

from zgwviz.check.select import selected
from zgwviz.model.coverage import covered
from zgwviz.model.records import Band, Coverage, Group, Layer
from zgwviz.spec.records import ViewSpec
from zgwviz.view.catalogue import PLATE, Entry
from zgwviz.view.overlay import overlaid
from zgwviz.view.records import BandView, GroupView, Lead, PillarView, PlateView
from zgwviz.view.scope import Scope
from zgwviz.view.ties import tied


def plate(entry: Entry, scope_: Scope) -> PlateView:
    """The plate `entry`: of the whole model, of a layer or of a group."""
    if entry.asked:
        return _counted(_asked(entry, entry.asked, scope_))
    if entry.kind == "layer":
        return _layer(entry, scope_.layers[entry.subject], scope_)
    if entry.kind == "group":
        return _group(entry, scope_.model.groups[entry.subject], scope_)
    return _counted(_plate(entry, scope_))


def _counted(view: PlateView) -> PlateView:
    """The plate with the number of its elements that belong to other specs."""
    bands = (*view.bands, *([view.roadmap] if view.roadmap else []))
    reused = sum(bool(item.origin) for band in bands for group in band.groups for item in group.items)
    reused += sum(bool(item.origin) for pillar in view.pillars for item in pillar.items)
    return view._replace(head=view.head._replace(reused=reused))


def _asked(entry: Entry, asked: ViewSpec, scope_: Scope) -> PlateView:
    """A plate as the spec asks for it: of some elements, with an overlay, without a frame."""
    view = _plate(entry._replace(asked=None), scope_)
    if asked.of is not None:
        view = _only(frozenset(selected(asked.of, scope_.model)), view)
    if asked.relations != "none":
        view = tied(view, asked.relations, scope_)
    if asked.overlay:
        view = overlaid(view, asked.overlay, scope_)
    title, subtitle = scope_.words(asked.title), scope_.words(asked.subtitle)
    if entry.id != PLATE:
        steps = ((None, title or entry.title),)
        head = scope_.head(entry, title or entry.title, subtitle, steps, view.head.total)
        view = view._replace(head=head)
    return view._replace(head=view.head._replace(framed=asked.frame))


def _only(ids: Collection[str], view: PlateView) -> PlateView:
    """The plate with these elements alone; groups that keep none are left out, bands stay."""

    def groups(band: BandView) -> BandView:
        kept = (g._replace(items=tuple(i for i in g.items if i.id in ids), all_or_none=False) for g in band.groups)
        return band._replace(groups=tuple(group for group in kept if group.items))

    bands = tuple(groups(band) for band in view.bands)
    pillars = tuple(p._replace(items=tuple(i for i in p.items if i.id in ids)) for p in view.pillars)
    road = groups(view.roadmap) if view.roadmap else None
    kept = tuple(pillar for pillar in pillars if pillar.items)
    total = sum(len(g.items) for b in bands for g in b.groups) + sum(len(p.items) for p in kept)
    total += sum(len(g.items) for g in road.groups) if road else 0
    return PlateView(view.head._replace(total=total), bands, kept, road if road and road.groups else None)


def _plate(entry: Entry, scope_: Scope) -> PlateView:
    model = scope_.model
    bands = tuple(band for layer in model.layers for band in _bands(layer, scope_))
    pillars = tuple(_pillar(layer, scope_) for layer in model.pillars)
    road = _roadmap(model.roadmap, scope_) if model.roadmap else None
    head = scope_.head(entry, scope_.words(model.title), scope_.words(model.subtitle), total=len(model.elements))
    return PlateView(head, bands, pillars, road)


def _layer(entry: Entry, layer: Layer, scope_: Scope) -> PlateView:
    name = scope_.words(layer.name)
    head = scope_.head(entry, name, scope_.words(layer.question), ((None, name),), entry.elements)
    return PlateView(head, tuple(band._replace(view=None) for band in _bands(layer, scope_)))


def _group(entry: Entry, group: Group, scope_: Scope) -> PlateView:
    layer = scope_.layers[group.layer]
    band = next(b for b in layer.bands if group.id in b.groups)
    # Without a head of its own, for the plate's title names it: the flag that thinking starts here would stand nowhere.
    view = _group_view(group, scope_)._replace(name="", short="", start=False, view=None)
    name = scope_.words(layer.short or layer.name)
    only = BandView(
        id=group.id,
        layer=layer.id,
        number=band.number,
        name=scope_.words(band.name) or name,
        short=_short(band, layer, scope_),
        question=scope_.words(band.question),
        color=scope_.color(layer),
        second=False,
        groups=(view,),
        view=scope_.by_subject.get(f"layer:{layer.id}"),
        size=len(group.elements),
    )
    steps = ((scope_.by_subject.get(f"layer:{layer.id}"), name), (None, scope_.words(group.name)))
    head = scope_.head(entry, scope_.words(group.name), scope_.words(group.definition), steps, entry.elements)
    return PlateView(head, (only,), details=True)


def _bands(layer: Layer, scope_: Scope) -> tuple[BandView, ...]:
    counted = coverage(layer, scope_)
    count = sum(len(scope_.model.groups[g].elements) for g in layer.groups)
    return tuple(
        BandView(
            id=band.id,
            layer=layer.id,
            number=band.number,
            name=scope_.words(band.name),
            short=_short(band, layer, scope_),
            question=scope_.words(band.question),
            color=scope_.color(layer),
            second=position > 0,
            groups=tuple(_group_view(scope_.model.groups[g], scope_) for g in band.groups),
            coverage=counted if position == 0 else None,
            size=count if position == 0 else 0,
            view=scope_.by_subject.get(f"layer:{layer.id}"),
        )
        for position, band in enumerate(layer.bands)
    )


def _short(band: Band, layer: Layer, scope_: Scope) -> str:
    """The layer's short name where the band is the whole layer."""
    return scope_.words(layer.short or band.name if len(layer.bands) == 1 else band.name)


def coverage(layer: Layer, scope_: Scope) -> Coverage | None:
    """How much of the layer is traced; the first layer and what is no layer have none."""
    if layer.place != "layer" or layer.number == 1:
        return None
    return covered((e for g in layer.groups for e in scope_.model.groups[g].elements), scope_.reaches)


def _roadmap(layer: Layer, scope_: Scope) -> BandView:
    groups = tuple(_group_view(scope_.model.groups[g], scope_) for g in layer.groups)
    return BandView(
        id=layer.id,
        layer=layer.id,
        number="",
        name=scope_.words(layer.name),
        short=scope_.words(layer.short or layer.name),
        question=scope_.words(layer.question),
        color=scope_.color(layer),
        second=False,
        groups=groups,
        view=scope_.by_subject.get(f"layer:{layer.id}"),
    )


def _pillar(layer: Layer, scope_: Scope) -> PillarView:
    ids = [e for g in layer.groups for e in scope_.model.groups[g].elements]
    leads = _leads(frozenset(ids), scope_)
    return PillarView(
        id=layer.id,
        name=scope_.words(layer.name),
        question=scope_.words(layer.question),
        color=scope_.color(layer),
        items=tuple(scope_.item(scope_.model.elements[e])._replace(leads=tuple(leads.get(e, ()))) for e in ids),
        view=scope_.by_subject.get(f"layer:{layer.id}"),
    )


def _leads(ids: Collection[str], scope_: Scope) -> dict[str, list[Lead]]:
    """What elements of a pillar belong to: the ends of their relations that stand in a layer, the highest first."""
    layers = {layer.id: layer for layer in scope_.model.layers}
    ends: dict[str, dict[str, None]] = {}
    for relation in scope_.model.relations:
        for here, there in ((relation.source, relation.target), (relation.target, relation.source)):
            end = scope_.model.elements.get(there)
            if here in ids and end and end.layer in layers and relation.kind not in {"triggering", "flow"}:
                ends.setdefault(here, {})[there] = None
    found: dict[str, list[Lead]] = {}
    for here, others in ends.items():
        elements = sorted((scope_.model.elements[end] for end in others), key=lambda end: layers[end.layer].number)
        found[here] = [scope_.lead(end) for end in elements]
    return found


def _group_view(group: Group, scope_: Scope) -> GroupView:
    name = scope_.words(group.name)
    return GroupView(
        id=group.id,
        name=name,
        short=scope_.words(group.short) or name,
        items=tuple(scope_.item(scope_.model.elements[e]) for e in group.elements),
        weight=group.weight,
        all_or_none=group.all_or_none,
        start=group.start,
        view=scope_.by_subject.get(f"group:{group.id}"),
    )
