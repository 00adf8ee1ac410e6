"""Lines that share a stretch are moved apart: each bar gets a place of its own between what limits it.

After "Orthogonal Connector Routing" (Wybrow, Marriott, Stuckey, 2009): the order across is that without needless
crossings; the places follow from it.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from zgwviz.geometry import Box
from zgwviz.layout.engine.records import Gaps
from zgwviz.layout.route.lanes import Lane, Pair, components, lanes, tight
from zgwviz.layout.route.mesh import turn
from zgwviz.layout.route.order import sides
from zgwviz.layout.route.records import Compromise
from zgwviz.layout.route.shelves import Shelves
from zgwviz.layout.route.wire import STEP, Bar, Wire, bars

SWEEPS = 6
ROUNDS = 40  # how often something gives way in one component


class Obstacle(NamedTuple):
    """A label along an end (`upright` or level) that leaves its box at `edge`: bars across keep beyond it (`side`)."""

    box: Box
    upright: bool
    side: int
    edge: float

    def meets(self, bar: Bar, pad: float) -> bool:
        """Whether a bar on this side of the box passes the label's height."""
        beyond = (bar.at - self.edge) * self.side > -STEP
        return beyond and self.box.y - pad < bar.end - STEP and self.box.bottom + pad > bar.start + STEP


class Nudge:
    """Moves the upright bars (or the level ones) of all wires."""

    def __init__(self, wires: Sequence[Wire], upright: bool, boxes: Sequence[Box], bounds: Box, gaps: Gaps) -> None:
        self._upright = upright
        self._gaps = gaps
        self._boxes = Shelves(list(boxes) if upright else [turn(box) for box in boxes])
        self._bounds = bounds if upright else turn(bounds)
        self._lanes = lanes(list(bars(wires, upright, gaps)))
        self.compromises: list[Compromise] = []

    def run(self, obstacles: Sequence[Obstacle], pinned: bool) -> None:
        """Give each bar its place; `pinned` keeps those at boxes where they are."""
        seen = [one if self._upright else one._replace(box=turn(one.box)) for one in obstacles]
        places = Shelves([one.box for one in seen])
        for lane in self._lanes:
            self._limit(lane, seen, places, pinned)
        order = self._ordered()
        apart = self._apart(order)
        for part, pairs in components(len(order), apart):
            self._solve(order, part, pairs)
        for lane in self._lanes:
            for bar in lane.bars:
                bar.wire.move(bar.part, self._upright, lane.at)

    def _limit(self, lane: Lane, obstacles: Sequence[Obstacle], places: Shelves, pinned: bool) -> None:
        """Between which places a lane may stand: on the sides it ends at, clear of boxes, then of labels."""
        gaps = self._gaps
        if pinned and any(bar.ends for bar in lane.bars):
            lane.low = lane.high = lane.wish = lane.at
            return
        for bar in lane.bars:
            for number in bar.ends:
                box = self._boxes.boxes[number]
                corner = min(gaps.corner, box.width / 3)
                lane.low, lane.high = max(lane.low, box.x + corner), min(lane.high, box.right - corner)
        lane.low, lane.high = self._met(lane, (lane.low, lane.high), (lane.low, lane.high))
        side = lane.low, lane.high
        for bar in lane.bars:
            for number in self._boxes.between(bar.start - gaps.clearance, bar.end + gaps.clearance):
                box = self._boxes.boxes[number]
                if number in bar.ends or box.y - gaps.clearance >= bar.end - STEP:
                    continue
                if box.bottom + gaps.clearance > bar.start + STEP:
                    _keep(lane, bar, box, gaps.clearance, 0)
        lane.low = max(lane.low, self._bounds.x)
        lane.high = min(lane.high, self._bounds.right)
        lane.low, lane.high = free = self._met(lane, (lane.low, lane.high), side)
        for bar in lane.bars:
            for number in places.between(bar.start - gaps.pad, bar.end + gaps.pad):
                if obstacles[number].meets(bar, gaps.pad):
                    _keep(lane, bar, obstacles[number].box, gaps.pad, obstacles[number].side)
        if lane.low > lane.high:  # a label has other places, a line has not
            lane.low, lane.high = free
        lane.wish = self._wish(lane)

    def _met(self, lane: Lane, limits: tuple[float, float], side: tuple[float, float]) -> tuple[float, float]:
        """The limits, or where they leave no place the one that fails both alike, on the side it ends at."""
        low, high = limits
        if low <= high:
            return limits
        self._short(lane, low - high)
        middle = (low + high) / 2
        if side[0] <= side[1]:
            middle = min(max(middle, side[0]), side[1])
        return middle, middle

    def _wish(self, lane: Lane) -> float:
        """Where it would stand alone: straight lines in the middle, a bulge as flat as can be, the rest halfway."""
        bar = lane.bars[0]
        if len(bar.ends) == 2:
            return (lane.low + lane.high) / 2
        if bar.ends:
            return lane.at
        points = bar.wire.points
        axis = 0 if self._upright else 1
        around = points[bar.part - 1][axis], points[bar.part + 2][axis]
        if min(around) > lane.at:
            return lane.high
        if max(around) < lane.at:
            return lane.low
        low, high = max(lane.low, min(around)), min(lane.high, max(around))
        return (low + high) / 2

    def _ordered(self) -> list[Lane]:
        """From left to right; lanes at one place by where their lines go."""
        order = sorted(self._lanes, key=lambda lane: (round(lane.at, 4), lane.bars[0].start))
        found: list[Lane] = []
        k = 0
        while k < len(order):
            stop = k + 1
            while stop < len(order) and abs(order[stop].at - order[k].at) < 1e-3:
                stop += 1
            found += self._untangled(order[k:stop])
            k = stop
        return found

    def _untangled(self, lanes: list[Lane]) -> list[Lane]:
        """Lanes at one place, sorted so that as few as can be cross."""
        after: list[list[int]] = [[] for _ in lanes]
        waits = [0] * len(lanes)
        for k, one in enumerate(lanes):
            for n in range(k + 1, len(lanes)):
                side = self._side(one, lanes[n])
                if side:
                    first, second = (k, n) if side < 0 else (n, k)
                    after[first].append(second)
                    waits[second] += 1
        found: list[Lane] = []
        rest = list(range(len(lanes)))
        while rest:
            k = min(rest, key=lambda n: (waits[n], n))  # in a circle somebody has to be first
            rest.remove(k)
            for n in after[k]:
                waits[n] -= 1
            found.append(lanes[k])
        return found

    def _side(self, one: Lane, other: Lane) -> int:
        for a in one.bars:
            for b in other.bars:
                if a.start < b.end + STEP and b.start < a.end + STEP:
                    side = sides(a, b, self._upright)
                    if side:
                        return side
        return 0

    def _apart(self, order: Sequence[Lane]) -> Mapping[Pair, float]:
        """How far lanes must be apart, for those that meet; by their numbers in `order`."""
        number = {id(lane): k for k, lane in enumerate(order)}
        every = sorted(
            ((bar.start, number[id(lane)], bar) for lane in order for bar in lane.bars), key=lambda one: one[:2]
        )
        found: dict[Pair, float] = {}
        flaps = [flap for _, _, bar in every for flap in bar.flaps]
        most = self._gaps.lane + 2 * max([max(flap[2:]) + self._gaps.pad for flap in flaps], default=0.0)
        active: list[tuple[int, Bar]] = []
        for start, n, bar in every:
            active = [one for one in active if one[1].end + self._gaps.lane > start]
            for k, other in active:
                pair = one, two = (min(k, n), max(k, n))
                room = order[two].low - order[one].high  # that they have however they stand
                if k != n and room < most:
                    need = self._need(other, bar) if k < n else self._need(bar, other)
                    if need > max(room, found.get(pair, 0.0)):
                        found[pair] = need
            active.append((n, bar))
        return dict(sorted(found.items()))

    def _need(self, one: Bar, other: Bar) -> float:
        """How far `other` must stand to the right of `one`, or 0 where they never meet."""
        gaps = self._gaps
        if one.start >= other.end + gaps.lane or other.start >= one.end + gaps.lane:
            return 0.0
        if _same(one, other):
            return 0.0
        meets = one.start < other.end - STEP and other.start < one.end - STEP
        in_line = not meets and abs(one.at - other.at) < 1e-3
        touch = max(one.start, other.start) - min(one.end, other.end) < STEP
        need = 0.0 if in_line and not (touch and sides(one, other, self._upright)) else gaps.lane
        for flap in one.flaps:
            if flap.start < other.end + gaps.pad and other.start < flap.end + gaps.pad:
                need = max(need, flap.after + gaps.pad)
            for beside in other.flaps:
                if flap.start < beside.end + gaps.pad and beside.start < flap.end + gaps.pad:
                    need = max(need, flap.after + beside.before + gaps.pad)
        for flap in other.flaps:
            if flap.start < one.end + gaps.pad and one.start < flap.end + gaps.pad:
                need = max(need, flap.before + gaps.pad)
        return need

    def _solve(self, order: Sequence[Lane], part: Sequence[int], apart: Mapping[Pair, float]) -> None:
        """Places for the lanes of one component: each as near to its wish as the others let it."""
        eased = self._eased(order, part, apart)
        before: dict[int, list[tuple[int, float]]] = {k: [] for k in part}
        after: dict[int, list[tuple[int, float]]] = {k: [] for k in part}
        for (k, n), need in eased.items():
            before[n].append((k, need))
            after[k].append((n, need))
        for k in part:
            lane = order[k]
            wish = min(max(lane.wish, lane.least), lane.most)
            lane.at = max([wish, *(order[n].at + need for n, need in before[k])])
            lane.at = min(max(min(lane.at, lane.most), lane.least, lane.low), lane.high)
        for sweep in range(SWEEPS):
            for k in reversed(part) if sweep % 2 == 0 else part:
                lane = order[k]
                low = max([lane.low, *(order[n].at + need for n, need in before[k])])
                high = min([lane.high, *(order[n].at - need for n, need in after[k])])
                lane.at = min(max(lane.wish, low), high) if low <= high else lane.at

    def _eased(self, order: Sequence[Lane], part: Sequence[int], apart: Mapping[Pair, float]) -> Mapping[Pair, float]:
        """The distances asked for, less where there is no room: labels give way first, for they have other places."""
        asked = dict(apart)
        lane = self._gaps.lane
        for _ in range(ROUNDS):
            short = tight(order, part, asked)
            if short is None:
                return asked
            pairs, worst, k = short
            spare = sum(max(0.0, asked[pair] - lane) for pair in pairs)
            if spare > STEP:
                share = max(0.0, 1 - worst / spare)
                asked |= {pair: lane + (asked[pair] - lane) * share for pair in pairs if asked[pair] > lane}
                continue
            self._short(order[k], worst)
            rest = sum(asked[pair] for pair in pairs)
            share = max(0.0, 1 - worst / rest) if rest else 0.0
            asked |= {pair: asked[pair] * share for pair in pairs}
        return asked

    def _short(self, lane: Lane, short: float) -> None:
        bar = lane.bars[0]
        box = Box(bar.at, bar.start, 0.0, bar.end - bar.start)
        self.compromises.append(
            Compromise(
                "lane", bar.wire.edge.id, box if self._upright else turn(box), "x" if self._upright else "y", short
            )
        )


def _keep(lane: Lane, bar: Bar, box: Box, clearance: float, side: int) -> None:
    """Keep `lane` clear of a box, on the side where it is or that is said."""
    if side == 0:
        side = 1 if box.right <= bar.at + STEP else -1 if box.x >= bar.at - STEP else 0
    if side > 0:
        lane.low = max(lane.low, box.right + clearance)
    elif side < 0:
        lane.high = min(lane.high, box.x - clearance)


def _same(one: Bar, other: Bar) -> bool:
    """Whether both are of one wire and follow each other, so that they never meet."""
    return one.wire is other.wire and one.part == other.part
