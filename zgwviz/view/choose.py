"""From the model to what one drawing shows, in the language it is drawn in."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from zgwviz.model.kinds import KINDS
from zgwviz.model.records import Band, Coverage, Element, Group, Layer, Model, Reach
from zgwviz.source.words import Words
from zgwviz.view.catalogue import Entry, drawable
from zgwviz.view.records import BandView, GroupView, Item, Lead, PillarView, PlateView, Status, Trace
from zgwviz.view.words import say

# The words of the theme for layers that name no colour, by number; what is no layer is slate.
COLORS = ("green", "purple", "blue", "orange", "grey", "teal", "red", "olive")


class Scope(NamedTuple):
    """What every choice needs: the model, its trace, the language, and the ids of the drawings there will be."""

    model: Model
    reaches: Mapping[str, Reach]
    language: str
    by_subject: Mapping[str, str]
    icons: Mapping[str, tuple[str, str]]

    def words(self, text: Words) -> str:
        """`text` in the language that is drawn."""
        return text.drawn(self.language, self.model.language)


def scope(model: Model, reaches: Mapping[str, Reach], language: str, drawn: frozenset[str]) -> Scope:
    """The scope for `model` when the views with the ids `drawn` are drawn."""
    by_subject = {f"{e.kind}:{e.subject}": e.id for e in drawable(model) if e.id in drawn}
    return Scope(model, reaches, language, by_subject, {})


def choose(entry: Entry, scope_: Scope) -> PlateView:
    """What the drawing `entry` shows."""
    model = scope_.model
    if entry.kind == "plate":
        return _plate(entry, scope_)
    if entry.kind == "layer":
        parts = [*model.layers, *model.pillars, *([model.roadmap] if model.roadmap else [])]
        layer = next(part for part in parts if part.id == entry.subject)
        return _layer(entry, layer, scope_)
    return _group(entry, model.groups[entry.subject], scope_)


def _plate(entry: Entry, scope_: Scope) -> PlateView:
    model = scope_.model
    bands = tuple(band for layer in model.layers for band in _bands(layer, scope_))
    pillars = tuple(_pillar(layer, scope_) for layer in model.pillars)
    road = _roadmap(model.roadmap, scope_) if model.roadmap else None
    base = _base(entry, scope_)
    return base._replace(bands=bands, pillars=pillars, roadmap=road, total=len(model.elements))


def _layer(entry: Entry, layer: Layer, scope_: Scope) -> PlateView:
    bands = tuple(b._replace(view=None) for b in _bands(layer, scope_))
    base = _base(entry, scope_)
    return base._replace(
        title=scope_.words(layer.name),
        subtitle=scope_.words(layer.question),
        bands=bands,
        trail=_trail(scope_, ((None, scope_.words(layer.name)),)),
        total=entry.elements,
    )


def _group(entry: Entry, group: Group, scope_: Scope) -> PlateView:
    model = scope_.model
    parts = [*model.layers, *model.pillars, *([model.roadmap] if model.roadmap else [])]
    layer = next(part for part in parts if part.id == group.layer)
    band = next(b for b in layer.bands if group.id in b.groups)
    view = _group_view(group, scope_)._replace(name="", short="", view=None)
    name = scope_.words(layer.short or layer.name)
    only = BandView(
        id=group.id,
        layer=layer.id,
        number=band.number,
        name=scope_.words(band.name) or name,
        short=_short(band, layer, scope_),
        question=scope_.words(band.question),
        color=_color(layer),
        second=False,
        groups=(view,),
        view=scope_.by_subject.get(f"layer:{layer.id}"),
        size=len(group.elements),
    )
    steps = ((scope_.by_subject.get(f"layer:{layer.id}"), name), (None, scope_.words(group.name)))
    return _base(entry, scope_)._replace(
        title=scope_.words(group.name),
        subtitle=scope_.words(group.definition),
        bands=(only,),
        trail=_trail(scope_, steps),
        total=entry.elements,
        details=True,
    )


def _base(entry: Entry, scope_: Scope) -> PlateView:
    model = scope_.model
    statuses = tuple(Status(key, scope_.words(words)) for key, words in model.statuses.items())
    return PlateView(
        id=entry.id,
        kind="plate" if entry.kind == "plate" else "layer" if entry.kind == "layer" else "group",
        title=scope_.words(model.title),
        subtitle=scope_.words(model.subtitle),
        language=scope_.language,
        version=model.version or "",
        status=scope_.words(model.status),
        date=model.date or "",
        source=scope_.words(model.source),
        license=model.license or "",
        bands=(),
        statuses=statuses,
    )


def _trail(scope_: Scope, steps: tuple[tuple[str | None, str], ...]) -> tuple[tuple[str, str], ...]:
    plate = scope_.by_subject.get("plate:")
    first = (plate or "", scope_.words(scope_.model.title))
    return (first, *((target or "", text) for target, text in steps))


def _color(layer: Layer) -> str:
    """The layer's own colour, else that of its number."""
    if layer.color:
        return layer.color
    return COLORS[(layer.number - 1) % len(COLORS)] if layer.place == "layer" else "slate"


def _bands(layer: Layer, scope_: Scope) -> tuple[BandView, ...]:
    counted = _coverage(layer, scope_)
    count = sum(len(scope_.model.groups[g].elements) for g in layer.groups)
    return tuple(
        BandView(
            id=band.id,
            layer=layer.id,
            number=band.number,
            name=scope_.words(band.name),
            short=_short(band, layer, scope_),
            question=scope_.words(band.question),
            color=_color(layer),
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


def _coverage(layer: Layer, scope_: Scope) -> Coverage | None:
    """How much of the layer is traced; the first layer and what is no layer have none."""
    if layer.place != "layer" or layer.number == 1:
        return None
    ids = [e for g in layer.groups for e in scope_.model.groups[g].elements]
    how = [scope_.reaches[e].how for e in ids if e in scope_.reaches]
    return Coverage(len(ids), how.count("direct"), how.count("indirect"))


def _roadmap(layer: Layer, scope_: Scope) -> BandView:
    groups = tuple(_group_view(scope_.model.groups[g], scope_) for g in layer.groups)
    return BandView(
        id=layer.id,
        layer=layer.id,
        number="",
        name=scope_.words(layer.name),
        short=scope_.words(layer.short or layer.name),
        question=scope_.words(layer.question),
        color=_color(layer),
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
        color=_color(layer),
        items=tuple(_item(scope_.model.elements[e], scope_)._replace(leads=tuple(leads.get(e, ()))) for e in ids),
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
        found[here] = [
            Lead(_sign(end, scope_)[0], scope_.words(end.short or end.name), _color(layers[end.layer]))
            for end in elements
        ]
    return found


def _group_view(group: Group, scope_: Scope) -> GroupView:
    name = scope_.words(group.name)
    return GroupView(
        id=group.id,
        name=name,
        short=scope_.words(group.short) or name,
        items=tuple(_item(scope_.model.elements[e], scope_) for e in group.elements),
        weight=group.weight,
        all_or_none=group.all_or_none,
        start=group.start,
        view=scope_.by_subject.get(f"group:{group.id}"),
    )


def _item(element: Element, scope_: Scope) -> Item:
    name = scope_.words(element.name)
    icon, word = _sign(element, scope_)
    return Item(
        id=element.id,
        name=name,
        short=scope_.words(element.short) or name,
        icon=icon,
        word=word,
        weight=element.weight,
        definition=scope_.words(element.definition),
        trace=_trace(element, scope_),
        status=element.status or "",
        start=element.start,
        standards=len(element.standards),
    )


def _trace(element: Element, scope_: Scope) -> Trace:
    """Nothing for what is traced directly, and for what has no need to be (first layer, pillars, roadmap)."""
    reach = scope_.reaches.get(element.id)
    if reach is None or reach.how == "direct":
        return ""
    return reach.how


def _sign(element: Element, scope_: Scope) -> tuple[str, str]:
    """The icon and the legend's word: those of the type, else of the ArchiMate kind, else plain."""
    kind = KINDS.get(element.kind) if element.kind else None
    english = scope_.language.startswith("en")
    word = (kind.name_en if english else kind.name_nl) if kind else say("element-plain", scope_.language)
    icon = element.kind or "plain"
    if element.type:
        type_ = scope_.model.types[element.type]
        word = scope_.words(type_.name) or word
        icon = type_.icon or type_.kind or icon
    return icon, word
