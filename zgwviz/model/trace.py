"""The golden thread: whether and how each element is traced to the first layer.

A path follows realization, serving, influence, assignment and specialization as written, and composition (nesting
included), aggregation and access backwards, until it comes to the first layer. Associations between information
objects, or with `reason: true`, make it an indirect one; triggering and flow never lead up. What counts is where a
path ends, not what it passes: it may run through an element of a pillar, as when a measure in the pillar realizes a
principle and serves a component. Elements of pillars and of the roadmap are not traced themselves: they are no layers.

A path also ends at an element of another spec that is traced there: what leads further up is that spec's to say, and
is not drawn again in each spec that uses it. An indirect path there makes the whole path an indirect one.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from zgwviz.model.records import Element, Model, Reach, Relation, Step

FORWARD = frozenset({"realization", "serving", "influence", "assignment", "specialization"})
BACKWARD = frozenset({"composition", "aggregation", "access"})
OBJECTS = frozenset({"business-object", "data-object"})

# How an element of another spec may be traced there.
_THERE = ("direct", "indirect")
# From each element to those one step up, in the order of the text.
_Steps = dict[str, list[Step]]


class _Ways(NamedTuple):
    """Where each step up leads: over what is direct, and over associations with a reason too."""

    direct: _Steps
    every: _Steps


class _Next(NamedTuple):
    """The first step of each element's shortest path; the first layer is there already and has none."""

    there: frozenset[str]
    steps: Mapping[str, Step]

    def path(self, element: str) -> tuple[Step, ...] | None:
        """The path of `element`, None where it has none."""
        if element not in self.steps:
            return () if element in self.there else None
        path = []
        while element in self.steps:
            path.append(self.steps[element])
            element = path[-1].element
        return tuple(path)


class _Reaches(Mapping[str, Reach]):
    """How each element is traced. Paths are made when asked for: those of a long chain, all kept, would fill memory."""

    def __init__(self, elements: Iterable[str], direct: _Next, every: _Next) -> None:
        self._elements = dict.fromkeys(elements)
        self._direct = direct
        self._every = every

    def __getitem__(self, element: str) -> Reach:
        if element not in self._elements:
            raise KeyError(element)
        direct = self._direct.path(element)
        if direct is not None:
            return Reach("direct", direct)
        every = self._every.path(element)
        return Reach("none") if every is None else Reach("indirect", every)

    def __iter__(self) -> Iterator[str]:
        return iter(self._elements)

    def __len__(self) -> int:
        return len(self._elements)


def trace(model: Model) -> Mapping[str, Reach]:
    """How each element of a layer is traced, in the order of the text, with a shortest path.

    Of two shortest paths that one is taken whose first step is said first, nesting before relations; a step of nesting
    has no relation (an empty id). A direct path, however long, comes before an indirect one.
    """
    if not model.layers:
        return {}
    first = [each for group in model.layers[0].groups for each in model.groups[group].elements]
    there = {how: [e.id for e in model.elements.values() if e.elsewhere and e.elsewhere.how == how] for how in _THERE}
    ways = _ways(model)
    direct = _next((*first, *there["direct"]), ways.direct)
    every = direct
    if ways.every is not ways.direct or there["indirect"]:
        every = _next((*first, *there["direct"], *there["indirect"]), ways.every)
    layers = {layer.id for layer in model.layers}
    return _Reaches((element.id for element in model.elements.values() if element.layer in layers), direct, every)


def _ways(model: Model) -> _Ways:
    elements = model.elements
    direct: _Steps = {e.id: [Step("", e.parent)] if e.parent else [] for e in elements.values()}
    both = [r for r in model.relations if is_reason(r, elements)]
    for relation in model.relations:
        up = way_up(relation)
        # An end that is a relation itself leads nowhere.
        if up and relation.source in elements and relation.target in elements:
            if up == "forward":
                direct[relation.source].append(Step(relation.id, relation.target))
            else:
                direct[relation.target].append(Step(relation.id, relation.source))
    if not both:
        return _Ways(direct, direct)
    return _Ways(direct, _with_associations(model, direct, both))


def _with_associations(model: Model, direct: _Steps, both: Iterable[Relation]) -> _Steps:
    """The steps with those over associations among them, each where the text has it."""
    every = {element: list(steps) for element, steps in direct.items()}
    touched: dict[str, None] = {}
    for relation in both:
        every[relation.source].append(Step(relation.id, relation.target))
        every[relation.target].append(Step(relation.id, relation.source))
        touched |= {relation.source: None, relation.target: None}
    order = {relation.id: at for at, relation in enumerate(model.relations)} | {"": -1}
    for element in touched:
        every[element].sort(key=lambda step: order[step.relation])
    return every


def way_up(relation: Relation) -> Literal["forward", "backward", ""]:
    """Whether a direct path follows `relation` as written, backwards, or not at all."""
    return "forward" if relation.kind in FORWARD else "backward" if relation.kind in BACKWARD else ""


def is_reason(relation: Relation, elements: Mapping[str, Element]) -> bool:
    """Whether `relation` is an association that counts for an indirect path, either way."""
    if relation.kind != "association" or relation.source not in elements or relation.target not in elements:
        return False
    return relation.reason or {elements[relation.source].kind, elements[relation.target].kind} <= OBJECTS


def _next(first: Iterable[str], steps: _Steps) -> _Next:
    """The first step of a shortest path to `first`, for each element that has one."""
    distance = _distances(first, steps)
    return _Next(
        frozenset(first),
        {
            element: next(step for step in steps[element] if distance.get(step.element, far) < far)
            for element, far in distance.items()
            if far
        },
    )


def _distances(first: Iterable[str], steps: _Steps) -> dict[str, int]:
    """How many steps each element is from `first`: breadth first, against the steps."""
    below: dict[str, list[str]] = {}
    for element, ups in steps.items():
        for step in ups:
            below.setdefault(step.element, []).append(element)
    distance = dict.fromkeys(first, 0)
    waiting = deque(distance)
    while waiting:
        element = waiting.popleft()
        for each in below.get(element, ()):
            if each not in distance:
                distance[each] = distance[element] + 1
                waiting.append(each)
    return distance
