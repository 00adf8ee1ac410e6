"""Steps from element to element over relations: by verbs, and in a direction."""

from collections.abc import Iterable, Iterator, Mapping
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


def steps(model: Model, verbs: Iterable[str] = (), direction: str = "up", reasons: bool = True) -> Steps:
    """Where one step leads from each element, in the order of the text.

    Without verbs `up` follows the golden thread, `down` follows it back, with `reasons` over associations that are one;
    `out`, `in` and `any` follow every relation. With verbs a relation is followed as the element itself would say it:
    `performed_by` leads from a step to its role. `in` and `down` turn that round, `any` goes both ways; associations
    read the same from both ends, unless `out` or `in` asks for one. Nesting is composition.
    """
    found: dict[str, list[Step]] = {each: [] for each in model.elements}
    asked = tuple(verbs)
    for relation in _links(model):
        ways = _by_verb(relation, asked, direction) if asked else _by_thread(relation, model, direction, reasons)
        if ways.out:
            found[relation.source].append(Step(relation.id, relation.target))
        if ways.back:
            found[relation.target].append(Step(relation.id, relation.source))
    return found


def near(start: str, ways: Steps, within: int) -> tuple[str, ...]:
    """What can be reached from `start` in at least one and at most `within` steps, nearest first, itself not."""
    seen = {start: None}
    edge = [start]
    for _ in range(within):
        edge = [step.element for each in edge for step in ways[each]]
        edge = [each for each in dict.fromkeys(edge) if each not in seen]
        if not edge:
            break
        seen |= dict.fromkeys(edge)
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


def _links(model: Model) -> Iterator[Relation]:
    """Nesting as composition without an id, then the relations between two elements."""
    elements = model.elements
    for each in elements.values():
        if each.parent:
            yield Relation("", each.parent, each.id, "composition", each.span)
    for relation in model.relations:
        if relation.source in elements and relation.target in elements:
            yield relation


def _by_thread(relation: Relation, model: Model, direction: str, reasons: bool) -> _Ways:
    if direction in {"up", "down"}:
        if is_reason(relation, model.elements):
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
