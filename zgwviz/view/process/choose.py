"""From the model to a process: its sections and lanes, its steps in time, and what each needs and gives."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from zgwviz.model.kinds import RELATIONS
from zgwviz.model.records import Element, Model, Relation
from zgwviz.view.catalogue import Entry
from zgwviz.view.process import loose
from zgwviz.view.process.cast import Cast
from zgwviz.view.process.members import Part, parts
from zgwviz.view.process.place import Places
from zgwviz.view.process.records import How, ProcessView, Section, Sort, Step, Tag, Tie
from zgwviz.view.process.ties import bridged
from zgwviz.view.process.time import Order, order
from zgwviz.view.scope import Scope
from zgwviz.view.words import say

_STEERING = frozenset({"association", "serving", "influence"})
_HOWS: Mapping[str | None, How] = {"read": "read", "write": "write", "read-write": "read-write"}


def process(entry: Entry, scope: Scope) -> ProcessView:
    """The view of the spec whose id is `entry.subject`."""
    model = scope.model
    spec = entry.asked
    assert spec is not None
    found = parts(spec, model)
    shown = dict.fromkeys(step for part in found for step in part.steps)
    ties = _ties(found, shown, scope)
    timed = order(
        tuple(shown),
        [(tie.source, tie.target) for tie in ties if tie.kind == "triggering"],
        [(tie.source, tie.target) for tie in ties if tie.kind == "flow"] + _serving(shown, ties, scope.model),
    )
    kept, anytime = loose.parted(found, loose.tied(timed))
    cast = Cast(spec, model)
    places = Places(kept, ties, cast, scope)
    sections = tuple(section for part in kept for section in _section(part, kept, places, timed, scope))
    if anytime:
        sections = (*sections, loose.section(scope.language))
    total = sum(len(part.steps) + len(part.hidden) for part in found)
    title = scope.words(spec.title) or entry.title
    head = scope.head(entry, title, scope.words(spec.subtitle), ((None, title),), total)
    return ProcessView(
        head._replace(framed=spec.frame),
        sections,
        tuple(_steps(timed, _sorted(places, sections), _who(anytime, cast, scope), scope)),
        tuple(tie._replace(back=(tie.source, tie.target) in timed.back) for tie in ties),
        timed.before,
    )


def _ties(found: Sequence[Part], shown: Mapping[str, None], scope: Scope) -> tuple[Tie, ...]:
    """What passes between the steps, also over events that the view leaves out, whose names it then bears."""
    elements = scope.model.elements
    hidden = {step for part in found for step in part.hidden}

    def passes(end: str) -> bool:
        return end in shown or end in hidden or (end in elements and _sort(elements[end]) in {"event", "junction"})

    every = [
        Tie(
            one.id, one.source, one.target, "triggering" if one.kind == "triggering" else "flow", scope.words(one.label)
        )
        for one in scope.model.relations
        if one.kind in {"triggering", "flow"} and passes(one.source) and passes(one.target) and one.source != one.target
    ]
    return bridged(every, shown, lambda over: "" if over in hidden else _name(elements[over], scope))


def _serving(shown: Mapping[str, None], ties: Sequence[Tie], model: Model) -> list[tuple[str, str]]:
    """The contact moments that nothing else orders, each with the step that it serves: it comes before that."""
    tied = {end for tie in ties for end in (tie.source, tie.target)}
    return [
        (one.source, one.target)
        for one in model.relations
        if one.kind == "serving" and one.source in shown and one.target in shown and one.source not in tied
        if (model.elements[one.source].kind or "").endswith("-interaction")
    ]


def _name(element: Element, scope: Scope) -> str:
    return "" if element.kind == "junction" else scope.words(element.short or element.name)


def _sort(element: Element) -> Sort:
    kind = element.kind or ""
    return "junction" if kind == "junction" else "event" if kind.endswith("-event") else "step"


def _sorted(places: Places, sections: Sequence[Section]) -> Callable[[str], tuple[str, ...]]:
    """The lanes of a step, from top to bottom."""
    rows = {lane.id: at for at, lane in enumerate(lane for section in sections for lane in section.lanes)}
    return lambda step: tuple(sorted(places.lanes(step), key=rows.__getitem__))


def _who(steps: Sequence[str], cast: Cast, scope: Scope) -> Mapping[str, tuple[str, ...]]:
    """The names of who does each of `steps`; more than one in a contact moment."""
    found = {}
    for step in steps:
        actor = cast.actor(step)
        ids = cast.parties(step) or ((actor,) if actor else ())
        elements = (scope.model.elements[one] for one in ids)
        found[step] = tuple(scope.words(one.short) or scope.words(one.name) for one in elements)
    return found


def _steps(
    timed: Order,
    lanes_of: Callable[[str], tuple[str, ...]],
    anytime: Mapping[str, tuple[str, ...]],
    scope: Scope,
) -> Iterator[Step]:
    tags, moving = _tags(scope), loose.tied(timed)
    for name in timed.steps:
        element = scope.model.elements[name]
        who = anytime.get(name, ())
        lanes = (loose.lane(),) if name in anytime else lanes_of(name)
        yield Step(
            scope.item(element),
            scope.color_of(element),
            "contact" if len(lanes) > 1 or len(who) > 1 else _sort(element),
            lanes,
            tuple(tags.get(name, ())),
            name not in moving,
            who,
            scope.subview(element),
        )


def _tags(scope: Scope) -> Mapping[str, list[Tag]]:
    """What each element reads, writes and delivers, in the order of the text."""
    elements = scope.model.elements
    found: dict[str, dict[tuple[str, bool], How]] = {}
    for one in scope.model.relations:
        if one.source not in elements or one.target not in elements:
            continue
        if one.kind == "access":
            mine = found.setdefault(one.source, {})
            how = _HOWS.get(one.access, "access")
            before = mine.get((one.target, True), how)
            mine[one.target, True] = how if how == before else "read-write"
        elif one.kind == "realization" and _delivered(elements[one.target]):
            found.setdefault(one.source, {})[one.target, False] = "deliver"
    return {source: [_tag(target, how, scope) for (target, _), how in ends.items()] for source, ends in found.items()}


def _delivered(element: Element) -> bool:
    kind = element.kind or ""
    return kind == "product" or kind.endswith("-service")


def _tag(target: str, how: How, scope: Scope) -> Tag:
    element = scope.model.elements[target]
    return Tag(target, scope.words(element.short or element.name), scope.color_of(element), how, scope.subview(element))


def _section(part: Part, found: Sequence[Part], places: Places, timed: Order, scope: Scope) -> Iterator[Section]:
    """The section with its lanes; one all of whose steps stand in lanes of others is none."""
    lanes = places.of(part.id)
    if not lanes:
        return
    model = scope.model
    whole = model.elements[part.whole] if part.whole else None
    name = scope.words(part.name)
    note = scope.words(whole.name) if whole else ""
    first = model.elements[part.steps[0]]
    moving = loose.tied(timed)
    yield Section(
        part.id,
        name,
        scope.words(part.short) or name,
        note if note != name else "",
        scope.color_of(first),
        lanes,
        tuple(_steers(part, found, timed, scope)),
        len(part.hidden),
        scope.by_subject.get(f"group:{part.group}") if part.group else None,
        say(loose.MOMENT, scope.language) if moving and not any(step in moving for step in part.steps) else "",
    )


def _steers(part: Part, found: Sequence[Part], timed: Order, scope: Scope) -> Iterator[tuple[str, str]]:
    """What is controlled by steps that have no place in time themselves: other sections, by their whole or a step."""
    moving = loose.tied(timed)
    mine = {step for step in part.steps if step not in moving}
    goal = {end: one.id for one in found if one.id != part.id for end in (*one.steps, one.whole) if end}
    told: dict[str, Relation] = {}
    for relation in scope.model.relations:
        target = goal.get(relation.target)
        if relation.kind in _STEERING and relation.source in mine and target:
            before = told.get(target)
            if before is None or (relation.label and not before.label):
                told[target] = relation
    for target, relation in told.items():
        yield target, scope.words(relation.label) or _verb(relation, scope)


def _verb(relation: Relation, scope: Scope) -> str:
    kind = RELATIONS[relation.kind]
    return kind.verb_en if scope.language.startswith("en") else kind.verb_nl
