"""The ways of a golden thread: up to the purpose, and down to what carries it, each element by a shortest one."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from zgwviz.check.walk import Steps, steps
from zgwviz.model.records import Model, Step

# More elements than this cannot be followed on one plate: of what carries the start the furthest are counted instead.
MOST, LEAST_BELOW = 44, 12


class Way(NamedTuple):
    """Elements by how many steps they are from the start, nearest first, and the step that led to each."""

    far: Mapping[str, int]
    came: Mapping[str, tuple[str, Step]]


class Ways(NamedTuple):
    """Both ways; `further` counts by layer what is too far down to be drawn."""

    up: Way
    down: Way
    further: Mapping[str, int]


def ways(starts: Sequence[str], model: Model, *, up: bool, down: bool) -> Ways:
    """The ways from `starts`; one that is not asked for has the starts alone, or nothing."""
    return _ways(starts, _Walk(model), up=up, down=down)


def sizes(starts: Iterable[Sequence[str]], model: Model) -> tuple[int, ...]:
    """How many elements the thread of each of `starts` has, both ways."""
    walk = _Walk(model)
    return tuple(size(_ways(each, walk, up=True, down=True)) for each in starts)


def size(found: Ways) -> int:
    """How many elements there are on both ways, drawn or counted."""
    return len({*found.up.far, *found.down.far}) + sum(found.further.values())


def _ways(starts: Sequence[str], walk: "_Walk", *, up: bool, down: bool) -> Ways:
    above = walk.up(starts) if up else Way(dict.fromkeys(starts, 0), {})
    below = walk.down(starts, above) if down else Way({}, {})
    order = list(below.far)
    kept = order[: max(MOST - len(above.far), LEAST_BELOW)]
    further = Counter(walk.model.elements[each].layer for each in order[len(kept) :])
    return Ways(above, Way({each: below.far[each] for each in kept}, below.came), further)


class _Walk:
    """Walks within the layers of one model."""

    def __init__(self, model: Model) -> None:
        self.model, self.numbers = model, {layer.id: layer.number for layer in model.layers}
        self.sorting = {relation.id for relation in model.relations if relation.kind == "specialization"}

    @cached_property
    def direct(self) -> Steps:
        """Steps up the thread, without reasons."""
        return steps(self.model, direction="up", reasons=False)

    @cached_property
    def every(self) -> Steps:
        """Steps up the thread, reasons among them."""
        return steps(self.model, direction="up")

    @cached_property
    def carrying(self) -> Steps:
        """Steps down the thread; what is a sort of something does not carry it."""
        every = steps(self.model, direction="down", reasons=False)
        return {each: [s for s in found if s.relation not in self.sorting] for each, found in every.items()}

    def layer(self, element: str) -> int:
        """The number of an element's layer; 0 where it is in none."""
        return self.numbers.get(self.model.elements[element].layer, 0)

    def comes(self, element: str) -> bool:
        """Whether the thread has come to the purpose: here, or in the spec that the element belongs to."""
        there = self.model.elements[element].elsewhere
        return self.layer(element) == 1 or bool(there and there.how != "none")

    def up(self, starts: Sequence[str]) -> Way:
        """Directly where that comes to the first layer, with the start's own reasons; else by any reason."""
        way = self._breadth(starts, self.direct)
        if any(self.comes(each) for each in way.far):
            reasons = self._breadth(starts, {**self.direct, **{each: self.every[each] for each in starts}})
            far, came = dict(way.far), dict(way.came)
            for each, steps_ in reasons.far.items():
                # Of what reasons lead to, the purpose alone: laws that are said of the start.
                if each not in far and self.layer(each) == 1 and reasons.came[each][0] in far:
                    far[each], came[each] = steps_, reasons.came[each]
            way = Way(far, came)
        else:
            way = self._breadth(starts, self.every)
        return self._leading(starts, way)

    def _leading(self, starts: Sequence[str], way: Way) -> Way:
        """Only what lies on a way to the first layer, and what the starts are a sort of; all where none comes there."""
        ends = [each for each in way.far if self.comes(each)]
        if not ends:
            return way
        kept = dict.fromkeys(starts)
        for end in (*ends, *self.sorts(starts, way)):
            at = end
            while at not in kept:
                kept[at] = None
                at = way.came[at][0]
        return Way({each: far for each, far in way.far.items() if each in kept}, way.came)

    def sorts(self, starts: Sequence[str], way: Way) -> list[str]:
        """What the starts are a sort of, as far as the way has it."""
        found = dict.fromkeys(starts)
        for each in way.far:
            before, step = way.came.get(each, ("", None))
            if step and before in found and step.relation in self.sorting:
                found[each] = None
        return list(found)[len(starts) :]

    def down(self, starts: Sequence[str], above: Way) -> Way:
        """What derives from the starts, or from what they are a sort of; never back above where the thread starts."""
        bases = (*starts, *self.sorts(starts, above))
        found = self._breadth(bases, self.carrying)
        least = max(min((self.layer(each) for each in starts), default=0), 2)
        kept: dict[str, int] = {}
        for each, far in found.far.items():
            # What was only reached through something above is not part of the way down.
            if each not in above.far and self.layer(each) >= least:
                before = found.came[each][0]
                if before in kept or before in bases:
                    kept[each] = far
        return Way(kept, found.came)

    def _breadth(self, starts: Iterable[str], ways_: Steps) -> Way:
        far = dict.fromkeys(starts, 0)
        came: dict[str, tuple[str, Step]] = {}
        edge = list(far)
        for element in edge:  # grows as it is walked
            for step in ways_[element]:
                there = self.layer(step.element)
                # A thread that has come to the purpose does not leave it again.
                leaves = self.layer(element) == 1 and there > 1 and far[element] > 0
                if step.element not in far and there and not leaves:
                    far[step.element] = far[element] + 1
                    came[step.element] = (element, step)
                    edge.append(step.element)
        return Way(far, came)
