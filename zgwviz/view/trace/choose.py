"""Which elements and relations make up a golden thread: a shortest way to each, up and down."""

from collections.abc import Iterable, Mapping
from itertools import islice

from zgwviz.check.select import selected
from zgwviz.model.records import Layer, Model, Relation
from zgwviz.view.catalogue import Entry
from zgwviz.view.records import BandView, Item
from zgwviz.view.scope import Scope
from zgwviz.view.trace.records import Thread, ThreadBand, TraceView
from zgwviz.view.trace.ways import Way, size, ways
from zgwviz.view.words import say

# So many ways that go on in other specs are told.
_MOST_ENDS = 2


def trace(entry: Entry, scope_: Scope) -> TraceView:
    """The golden thread of what the view `entry` is about: up to the purpose, down to what carries it."""
    model = scope_.model
    starts = starts_of(entry, model)
    found = ways(starts, model, up=entry.ways != "down", down=entry.ways != "up")
    up, down, further = found
    start = min((scope_.layers[model.elements[each].layer].number for each in starts), default=0)
    total = size(found)
    title = scope_.words(entry.asked.title) if entry.asked and entry.asked.title else ""
    named = scope_.words(model.elements[starts[0]].name) if starts else entry.title
    steps_ = ((None, say("thread", scope_.language)),)
    head = scope_.head(entry, title or say("thread-of", scope_.language, name=named), _said(entry, scope_), steps_)
    return TraceView(
        head._replace(total=total),
        tuple(
            _band(layer, up, down, further, start, scope_)
            for layer in model.layers
            if _asked_for(layer, entry, starts, scope_)
        ),
        tuple(_threads(up, down, model)),
        starts,
        _beyond(up, scope_),
    )


def starts_of(entry: Entry, model: Model) -> tuple[str, ...]:
    """The elements whose thread the view `entry` is."""
    of = entry.asked.of if entry.asked else None
    return selected(of, model) if of else (entry.subject,)


def _said(entry: Entry, scope_: Scope) -> str:
    subtitle = scope_.words(entry.asked.subtitle) if entry.asked else ""
    return subtitle or say("thread-subtitle", scope_.language)


def _band(layer: Layer, up: Way, down: Way, further: Mapping[str, int], start: int, scope_: Scope) -> ThreadBand:
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
    said = tuple(tuple(rows[far]) for far in sorted(rows))
    more = further.get(layer.id, 0)
    if said or more or not up.far:
        return ThreadBand(view, said, further=more)
    if layer.number == 1 and (on := _beyond(up, scope_)):
        return ThreadBand(view, said, ". ".join(islice(on.values(), _MOST_ENDS)))
    # A layer between the start and the purpose may be passed over; at both ends something is missing.
    key = "no-purpose" if layer.number == 1 else "no-carrier" if layer.number > start else "passed"
    return ThreadBand(view, said, say(key, scope_.language), gap=key != "passed")


def _beyond(up: Way, scope_: Scope) -> dict[str, str]:
    """How the thread goes on in other specs, in words, by the elements of these that it comes to."""
    first = scope_.model.layers[0].id if scope_.model.layers else ""
    found = {}
    for each in (scope_.model.elements[name] for name in up.far):
        if each.elsewhere and each.elsewhere.how != "none" and each.layer != first:
            path = " → ".join(scope_.words(words) for words in (each.short or each.name, *each.elsewhere.path))
            found[each.id] = say("goes-on", scope_.language, name=scope_.origin(each), path=path)
    return found


def _asked_for(layer: Layer, entry: Entry, starts: Iterable[str], scope_: Scope) -> bool:
    """Whether the layer lies on a way that is followed."""
    numbers = [scope_.layers[scope_.model.elements[each].layer].number for each in starts] or [layer.number]
    return {"both": True, "up": layer.number <= max(numbers), "down": layer.number >= min(numbers)}[entry.ways]


def _depths(way: Way, layer: Layer, model: Model) -> dict[str, int]:
    """The elements of `layer` on the way, and how many steps within the layer led to each."""
    depths: dict[str, int] = {}
    for each in way.far:
        if model.elements[each].layer == layer.id:
            before = way.came.get(each)
            depths[each] = depths.get(before[0], -1) + 1 if before else 0
    return depths


def _threads(up: Way, down: Way, model: Model) -> Iterable[Thread]:
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
