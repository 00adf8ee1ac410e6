"""The order of steps in time: by triggering, then flow, then the text; what goes round in circles is cut open."""

from collections.abc import Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush
from typing import NamedTuple

Pair = tuple[str, str]


class Order(NamedTuple):
    """The steps in time, the pairs that hold there, and the ones that lead back."""

    steps: tuple[str, ...]
    before: tuple[Pair, ...]
    back: frozenset[Pair]


def order(steps: Sequence[str], triggers: Iterable[Pair], flows: Iterable[Pair]) -> Order:
    """The order of `steps`, which come as the text has them; every pair names two of them.

    A triggering leads back when it closes a circle of triggerings that is followed in the order of the text; a flow
    when all triggerings and the flows before it say the opposite. What a step triggers comes after all that returns
    to the step: it waits for the outcome.
    """
    strong = dict.fromkeys(triggers)
    weak = [pair for pair in dict.fromkeys(flows) if pair not in strong]
    back = _circles(steps, tuple(strong))
    graph = _Graph(steps)
    for pair in strong:
        if pair not in back:
            graph.add(pair)
    for pair in weak:
        if not graph.add(pair):
            back.add(pair)
    for source, target in (pair for pair in (*strong, *weak) if pair in back):
        for then in [one for one in graph.after[target] if (target, one) in strong]:
            graph.add((source, then))
    return Order(_sorted(steps, graph.after), tuple(graph.pairs()), frozenset(back))


class _Graph:
    """Pairs without a circle among them."""

    def __init__(self, steps: Sequence[str]) -> None:
        self.after: dict[str, dict[str, None]] = {step: {} for step in steps}

    def add(self, pair: Pair) -> bool:
        """Add `pair` unless it closes a circle; whether it holds now."""
        source, target = pair
        if source == target or self._leads(target, source):
            return False
        self.after[source][target] = None
        return True

    def pairs(self) -> Iterable[Pair]:
        return ((source, target) for source, targets in self.after.items() for target in targets)

    def _leads(self, start: str, goal: str) -> bool:
        seen, todo = {start}, [start]
        while todo:
            for step in self.after[todo.pop()]:
                if step == goal:
                    return True
                if step not in seen:
                    seen.add(step)
                    todo.append(step)
        return False


def _circles(steps: Sequence[str], pairs: Sequence[Pair]) -> set[Pair]:
    """The pairs that lead to a step that is still being followed: depth first, in the order of the text."""
    after: dict[str, list[str]] = {step: [] for step in steps}
    incoming = dict.fromkeys(steps, 0)
    for source, target in pairs:
        after[source].append(target)
        incoming[target] += 1
    back: set[Pair] = set()
    state: dict[str, int] = {}
    # Where nothing comes before is where a process begins; a circle begins at its first step in the text.
    for start in sorted(steps, key=lambda step: incoming[step] > 0):
        if start in state:
            continue
        state[start] = 1
        stack = [(start, iter(after[start]))]
        while stack:
            step, rest = stack[-1]
            following = next(rest, None)
            if following is None:
                state[step] = 2
                stack.pop()
            elif state.get(following) == 1:
                back.add((step, following))
            elif following not in state:
                state[following] = 1
                stack.append((following, iter(after[following])))
    return back


def _sorted(steps: Sequence[str], after: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """The steps so that each comes after all before it: by how long the way to it is, then as the text has them."""
    place = {step: at for at, step in enumerate(steps)}
    waiting = dict.fromkeys(steps, 0)
    for targets in after.values():
        for target in targets:
            waiting[target] += 1
    depth = dict.fromkeys(steps, 0)
    ready = [(0, place[step], step) for step in steps if not waiting[step]]
    heapify(ready)
    found = []
    while ready:
        level, _, step = heappop(ready)
        found.append(step)
        for target in after[step]:
            depth[target] = max(depth[target], level + 1)
            waiting[target] -= 1
            if not waiting[target]:
                heappush(ready, (depth[target], place[target], target))
    return tuple(found)
