"""Which elements and relations make up a golden thread: a shortest way to each, up and down."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from zgwviz.check.select import selected
from zgwviz.check.walk import steps
from zgwviz.model.records import Layer, Model, Relation, Step
from zgwviz.view.catalogue import Entry
from zgwviz.view.records import BandView, Item
from zgwviz.view.scope import Scope
from zgwviz.view.trace.records import Thread, ThreadBand, TraceView
from zgwviz.view.words import say


class _Way(NamedTuple):
    """Elements by how many steps they are from the start, and the step that led to each."""

    far: Mapping[str, int]
    came: Mapping[str, tuple[str, Step]]


def trace(entry: Entry, scope_: Scope) -> TraceView:
    """The golden thread of what the view `entry` is about: up to the purpose, down to what carries it."""
    model = scope_.model
    of = entry.asked.of if entry.asked else None
    starts = selected(of, model) if of else (entry.subject,)
    up = _up(starts, scope_) if entry.ways != "down" else _Way(dict.fromkeys(starts, 0), {})
    down = _down(starts, up, scope_) if entry.ways != "up" else _Way({}, {})
    shown = {*up.far, *down.far}
    title = scope_.words(entry.asked.title) if entry.asked and entry.asked.title else ""
    named = scope_.words(model.elements[starts[0]].name) if starts else entry.title
    steps_ = ((None, say("thread", scope_.language)),)
    head = scope_.head(entry, title or say("thread-of", scope_.language, name=named), _said(entry, scope_), steps_)
    return TraceView(
        head._replace(total=len(shown)),
        tuple(_band(layer, up, down, scope_) for layer in model.layers if _asked_for(layer, entry, starts, scope_)),
        tuple(_threads(up, down, model)),
        starts,
    )


def _said(entry: Entry, scope_: Scope) -> str:
    subtitle = scope_.words(entry.asked.subtitle) if entry.asked else ""
    return subtitle or say("thread-subtitle", scope_.language)


def _up(starts: Iterable[str], scope_: Scope) -> _Way:
    """Up to the first layer: only what lies on a way to it, or all there is where none comes so far."""
    model = scope_.model
    way = _walk(starts, steps(model, direction="up"), scope_)
    top = model.layers[0].id if model.layers else ""
    ends = [each for each in way.far if model.elements[each].layer == top]
    if not ends:
        return way
    kept = dict.fromkeys(starts)
    for end in ends:
        at = end
        while at not in kept:
            kept[at] = None
            at = way.came[at][0]
    return _Way({each: far for each, far in way.far.items() if each in kept}, way.came)


def _down(starts: Iterable[str], up: _Way, scope_: Scope) -> _Way:
    """Down to what carries it, by relations that derive from it; never back above where the thread starts."""
    model = scope_.model
    found = _walk(starts, steps(model, direction="down", reasons=False), scope_)
    least = min((scope_.layers[model.elements[each].layer].number for each in starts), default=0)
    far = {
        each: far
        for each, far in found.far.items()
        if each not in up.far and scope_.layers[model.elements[each].layer].number >= max(least, 2)
    }
    # What was only reached through something above is not part of the way down.
    kept: dict[str, int] = {}
    for each, steps_ in far.items():
        before = found.came[each][0]
        if before in kept or before in up.far:
            kept[each] = steps_
    return _Way(kept, found.came)


def _walk(starts: Iterable[str], ways: Mapping[str, list[Step]], scope_: Scope) -> _Way:
    """Breadth first from `starts`, within the layers."""
    model = scope_.model
    far = dict.fromkeys(starts, 0)
    came: dict[str, tuple[str, Step]] = {}
    edge = list(far)
    for element in edge:  # grows as it is walked
        for step in ways[element]:
            here, there = (scope_.layers[model.elements[each].layer] for each in (element, step.element))
            # A thread that has come to the purpose does not leave it again.
            leaves = here.number == 1 and there.number > 1 and far[element] > 0
            if step.element not in far and there.place == "layer" and not leaves:
                far[step.element] = far[element] + 1
                came[step.element] = (element, step)
                edge.append(step.element)
    return _Way(far, came)


def _band(layer: Layer, up: _Way, down: _Way, scope_: Scope) -> ThreadBand:
    """The layer's elements of the thread: the furthest above first, then the start, then what carries it."""
    rows: dict[int, list[Item]] = {}
    for way, sign in ((up, -1), (down, 1)):
        for each, depth in _depths(way, layer, scope_.model).items():
            element = scope_.model.elements[each]
            # What comes down from a layer above stands below what leads up to it.
            row = sign * depth if each in up.far else depth + 1
            rows.setdefault(row, []).append(scope_.item(element)._replace(view=scope_.subview(element)))
    view = BandView(
        id=layer.id,
        layer=layer.id,
        number=str(layer.number),
        name=scope_.words(layer.name),
        short=scope_.words(layer.short or layer.name),
        question=scope_.words(layer.question),
        color=scope_.color(layer),
        second=False,
        groups=(),
        view=scope_.by_subject.get(f"layer:{layer.id}"),
    )
    missing = ""
    if up.far and not rows:
        missing = say("no-purpose" if layer.number == 1 else "no-carrier", scope_.language)
    return ThreadBand(view, tuple(tuple(rows[far]) for far in sorted(rows)), missing)


def _asked_for(layer: Layer, entry: Entry, starts: Iterable[str], scope_: Scope) -> bool:
    """Whether the layer lies on a way that is followed."""
    numbers = [scope_.layers[scope_.model.elements[each].layer].number for each in starts] or [layer.number]
    return {"both": True, "up": layer.number <= max(numbers), "down": layer.number >= min(numbers)}[entry.ways]


def _depths(way: _Way, layer: Layer, model: Model) -> dict[str, int]:
    """The elements of `layer` on the way, and how many steps within the layer led to each."""
    depths: dict[str, int] = {}
    for each in way.far:
        if model.elements[each].layer == layer.id:
            before = way.came.get(each)
            depths[each] = depths.get(before[0], -1) + 1 if before else 0
    return depths


def _threads(up: _Way, down: _Way, model: Model) -> Iterable[Thread]:
    relations = {relation.id: relation for relation in model.relations}
    for way, upward in ((up, True), (down, False)):
        for each in way.far:
            if each in way.came:
                before, step = way.came[each]
                lower, upper = (before, each) if upward else (each, before)
                yield _thread(lower, upper, relations.get(step.relation))


def _thread(lower: str, upper: str, relation: Relation | None) -> Thread:
    """A step of nesting has no relation of its own: the upper element is composed of the lower one."""
    if relation is None:
        return Thread(f"{lower}-in-{upper}", lower, upper, "composition", forward=False, indirect=False)
    forward = relation.source == lower
    return Thread(relation.id, lower, upper, relation.notation, forward, relation.kind == "association")
