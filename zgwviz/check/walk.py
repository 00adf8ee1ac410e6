"""Steps from element to element over relations: by verbs, and in a direction."""

from collections.abc import Iterable, Mapping
from itertools import chain
from typing import NamedTuple

from zgwviz.model.records import Model, Relation, Step
from zgwviz.model.trace import is_reason, way_up
from zgwviz.spec.verbs import VERBS

Steps = Mapping[str, list[Step]]


class _Ways(NamedTuple):
    """Whether a relation is walked as written, and whether the other way."""

    out: bool
    back: bool

    def turned(self) -> "_Ways":
        return _Ways(self.back, self.out)

    def __or__(self, other: tuple[object, ...]) -> "_Ways":
        return _Ways(self.out or bool(other[0]), self.back or bool(other[1]))


_NEITHER, _BOTH = _Ways(out=False, back=False), _Ways(out=True, back=True)


class Link(NamedTuple):
    """A relation between two elements, and the two steps that it can be."""

    relation: Relation
    out: Step
    back: Step


def links(model: Model) -> tuple[Link, ...]:
    """Nesting as composition without an id, then the relations between two elements."""
    elements = model.elements
    nested = (Relation("", e.parent, e.id, "composition", e.span) for e in elements.values() if e.parent)
    between = (r for r in model.relations if r.source in elements and r.target in elements)
    return tuple(Link(r, Step(r.id, r.target), Step(r.id, r.source)) for r in chain(nested, between))


def steps(
    model: Model,
    verbs: Iterable[str] = (),
    direction: str = "up",
    reasons: bool = True,
    known: tuple[Link, ...] | None = None,
) -> Steps:
    """Where one step leads from each element, in the order of the text.

    Without verbs `up` follows the golden thread, `down` follows it back, with `reasons` over associations that are one;
    `out`, `in` and `any` follow every relation. With verbs a relation is followed as the element itself would say it:
    `performed_by` leads from a step to its role. `in` and `down` turn that round, `any` goes both ways; associations
    read the same from both ends, unless `out` or `in` asks for one. Nesting is composition. `known` are the
    links of the model, if they were made before.
    """
    found: dict[str, list[Step]] = {each: [] for each in model.elements}
    asked = tuple(verbs)
    known_ways: dict[tuple[str, str | None, bool], _Ways] = {}
    for relation, out, back in links(model) if known is None else known:
        reason = relation.kind == "association" and is_reason(relation, model.elements)
        key = (relation.kind, relation.access, reason)
        ways = known_ways.get(key)
        if ways is None:
            by_thread = _by_thread(relation, direction, reason, reasons)
            ways = known_ways[key] = _by_verb(relation, asked, direction) if asked else by_thread
        if ways.out:
            found[relation.source].append(out)
        if ways.back:
            found[relation.target].append(back)
    return found


def near(start: str, ways: Steps, within: int, most: int | None = None) -> tuple[str, ...]:
    """What can be reached from `start` in at least one and at most `within` steps, nearest first, itself not.

    No further steps are taken once `most` are found.
    """
    seen = {start: None}
    edge = [start]
    for _ in range(within):
        edge = [step.element for each in edge for step in ways[each]]
        edge = [each for each in dict.fromkeys(edge) if each not in seen]
        seen |= dict.fromkeys(edge)
        if not edge or (most is not None and len(seen) > most):
            break
    return tuple(seen)[1:]


def distances(ends: Iterable[str], ways: Steps) -> Mapping[str, int]:
    """How many steps each element that can reach one of `ends` is away from it; 0 for these themselves."""
    below: dict[str, list[str]] = {}
    for element, all_steps in ways.items():
        for step in all_steps:
            below.setdefault(step.element, []).append(element)
    far = dict.fromkeys(ends, 0)
    edge = list(far)
    for element in edge:  # grows as it is walked
        for each in below.get(element, ()):
            if each not in far:
                far[each] = far[element] + 1
                edge.append(each)
    return far


def _by_thread(relation: Relation, direction: str, reason: bool, reasons: bool) -> _Ways:
    """How the thread follows a relation; `reason` says whether it is an association that may count."""
    if direction in {"up", "down"}:
        if reason:
            return _BOTH if reasons else _NEITHER
        way = way_up(relation)
        up = _Ways(out=way == "forward", back=way == "backward")
        return up if direction == "up" else up.turned()
    return _Ways(out=direction != "in", back=direction != "out")


def _by_verb(relation: Relation, verbs: Iterable[str], direction: str) -> _Ways:
    ways = _NEITHER
    for word in verbs:
        verb = VERBS[word]
        if verb.kind != relation.kind or not _same_access(relation.access, verb.access):
            continue
        if direction == "any" or (verb.kind == "association" and direction in {"up", "down"}):
            return _BOTH
        said = _Ways(out=not verb.inverse, back=verb.inverse)
        ways |= said if direction in {"up", "out"} else said.turned()
    return ways


def _same_access(access: str | None, asked: str | None) -> bool:
    """Whether a relation with `access` does what is asked; `read-write` does both."""
    return asked is None or access in {asked, "read-write"}
