"""Lanes: bars that stand on one place, what each may take, and which of them press on each other."""

from collections.abc import Mapping, Sequence
from math import inf

from zgwviz.layout.route.wire import STEP, Bar

Pair = tuple[int, int]  # two lanes by their numbers, the left one first


class Lane:
    """Bars that stand on one place together: one bar, or several of a bundle; with its limits and its wish."""

    def __init__(self, bars: list[Bar]) -> None:
        self.bars = bars
        self.at = bars[0].at
        self.low = -inf
        self.high = inf
        self.wish = self.at
        self.least = self.low
        self.most = self.high


def lanes(found: Sequence[Bar]) -> list[Lane]:
    """Each bar a lane; those of one bundle that run on one line together are one lane."""
    made: list[Lane] = []
    shared: dict[tuple[str, int, float], list[Lane]] = {}
    for bar in found:
        key = (bar.wire.edge.bundle, bar.wire.target, round(bar.at, 4))
        for lane in shared.get(key, ()):
            if any(bar.start <= other.end + STEP and other.start <= bar.end + STEP for other in lane.bars):
                lane.bars.append(bar)
                break
        else:
            made.append(Lane([bar]))
            if bar.wire.edge.bundle:
                shared.setdefault(key, []).append(made[-1])
    return made


def tight(
    order: Sequence[Lane], part: Sequence[int], apart: Mapping[Pair, float]
) -> tuple[list[Pair], float, int] | None:
    """Set the least and most place of each lane; the pairs of the tightest chain, what is short, and a lane of it.

    None where there is room for all.
    """
    for k in part:
        order[k].least, order[k].most = order[k].low, order[k].high
    before: dict[int, int] = {}
    after: dict[int, int] = {}
    for (k, n), need in apart.items():
        if order[k].least + need > order[n].least:
            order[n].least = order[k].least + need
            before[n] = k
    for (k, n), need in reversed(list(apart.items())):
        if order[n].most - need < order[k].most:
            order[k].most = order[n].most - need
            after[k] = n
    worst, at = max((order[k].least - order[k].most, -k) for k in part)
    if worst <= 2 * STEP:
        return None
    pairs = []
    k = -at
    while k in before:
        pairs.append((before[k], k))
        k = before[k]
    k = -at
    while k in after:
        pairs.append((k, after[k]))
        k = after[k]
    return pairs, worst, -at


def components(count: int, apart: Mapping[Pair, float]) -> list[tuple[list[int], dict[Pair, float]]]:
    """The numbers that hang together by `apart`, in order, with the pairs among them."""
    root = list(range(count))

    def find(k: int) -> int:
        while root[k] != k:
            root[k] = root[root[k]]
            k = root[k]
        return k

    for k, n in apart:
        a, b = find(k), find(n)
        root[max(a, b)] = min(a, b)
    parts: dict[int, tuple[list[int], dict[Pair, float]]] = {}
    for k in range(count):
        parts.setdefault(find(k), ([], {}))[0].append(k)
    for (k, n), need in apart.items():
        parts[find(k)][1][k, n] = need
    return list(parts.values())
