"""The cheapest way through the mesh for each edge, one after the other: short, with few bends and crossings (A*)."""

from collections.abc import Sequence
from heapq import heappop, heappush
from itertools import pairwise
from math import inf
from typing import NamedTuple

from zgwviz.geometry import Box, Point
from zgwviz.layout.engine.records import Gaps
from zgwviz.layout.route.mesh import NOWHERE, Mesh

BEND = 40.0
CROSSING = 90.0
TOUCHING = 18.0  # for each line at a crossing where this one turns
BESIDE = 0.12  # for each unit that a line shares with another
CRAMMED = 3.0  # for each unit in a gap that is full
CROWD = 30.0  # for each line that ends at the same port already
FULL = 800.0  # for each line that ends at a side without room for it

LEVEL = 2  # sides below it are left of a box and right of it

Path = tuple[int, ...]


class Wish(NamedTuple):
    """An edge by its boxes' numbers; wishes of one `bundle` may run together.

    `high` and `wide` are the room that an end takes of a left or right side, and of a top or bottom.
    """

    source: int
    target: int
    bundle: str
    high: float
    wide: float


class Search:
    """Finds paths, and remembers them, so that the next ones keep clear of them."""

    def __init__(self, mesh: Mesh, boxes: Sequence[Box], wishes: Sequence[Wish], gaps: Gaps) -> None:
        self._mesh = mesh
        self._boxes = boxes
        self._wishes = wishes
        self._corner = gaps.corner
        self._most = [tuple(_lanes(room, gaps) for room in rooms) for rooms in mesh.rooms]
        count = len(mesh.places)
        self._level = [0] * count  # lines that pass each crossing level
        self._upright = [0] * count
        self._next = [[0] * count for _ in range(2)]  # lines on the stretch to the right, and down
        self._ends = [0] * count
        self._around = _around(mesh)
        self._sides: dict[tuple[int, int], float] = {}
        self._of: dict[int, list[int]] = {}
        self._of_side: dict[int, tuple[int, int]] = {}
        for crossing, box in enumerate(mesh.ports):
            if box != NOWHERE:
                self._of.setdefault(box, []).append(crossing)
                self._of_side[crossing] = box, _side(boxes[box], mesh.places[crossing])
        self.paths: list[Path] = [()] * len(wishes)

    def run(self) -> None:
        """All paths, the short ones first; then each once more, now that the others are known."""
        order = sorted(range(len(self._wishes)), key=lambda k: (bool(self._wishes[k].bundle), self._apart(k), k))
        for k in order:
            self._add(k, self._find(k))
        for k in order:
            if not self._wishes[k].bundle and self._contested(self.paths[k]):
                self._take(k, self.paths[k], -1)
                self._add(k, self._find(k))

    def _contested(self, path: Path) -> bool:
        """Whether another line crosses this one or runs along it."""
        for before, crossing in pairwise(path):
            level = self._mesh.places[before].y == self._mesh.places[crossing].y
            if self._next[0 if level else 1][min(before, crossing, key=self._key)] > 1:
                return True
        return any(self._level[crossing] and self._upright[crossing] for crossing in path)

    def _apart(self, k: int) -> float:
        return _least(self._boxes[self._wishes[k].source], self._boxes[self._wishes[k].target].middle, 0)

    def _add(self, k: int, path: Path) -> None:
        self.paths[k] = path
        self._take(k, path, 1)

    def _take(self, k: int, path: Path, sign: int) -> None:
        """Note (or with -1 forget) that a line runs along `path`."""
        if not path:
            return
        wish = self._wishes[k]
        for crossing in (path[0], path[-1]):
            self._ends[crossing] += sign
            side = self._of_side[crossing]
            self._sides[side] = self._sides.get(side, 0.0) + sign * _room(wish, side[1])
        for before, crossing in pairwise(path):
            level = self._mesh.places[before].y == self._mesh.places[crossing].y
            self._next[0 if level else 1][min(before, crossing, key=self._key)] += sign
        for before, crossing, after in zip(path, path[1:], path[2:], strict=False):
            start, end = self._mesh.places[before], self._mesh.places[after]
            if start.y == end.y:
                self._level[crossing] += sign
            elif start.x == end.x:
                self._upright[crossing] += sign

    def _key(self, crossing: int) -> Point:
        return self._mesh.places[crossing]

    def _port_cost(self, crossing: int) -> float:
        box, side = key = self._of_side[crossing]
        length = (self._boxes[box].height if side < LEVEL else self._boxes[box].width) - 2 * self._corner
        taken = self._sides.get(key, 0.0)
        # The outer halves of the first and the last end may stand out beyond the side.
        full = taken > 0 and taken > length
        return CROWD * self._ends[crossing] + (FULL if full else 0.0) + taken * 0.1

    def _find(self, k: int) -> Path:
        """The path of wish `k`, or () where there is none."""
        wish = self._wishes[k]
        goals: dict[int, Path] = {}
        for crossing in self._of.get(wish.target, ()):
            goals[crossing] = ()
        if wish.bundle:
            for path, other in zip(self.paths, self._wishes, strict=True):
                if other.bundle == wish.bundle and other.target == wish.target:
                    goals |= {crossing: path[n + 1 :] for n, crossing in enumerate(path) if n}
        starts = [
            crossing
            for crossing in self._of.get(wish.source, ())
            if crossing not in goals or wish.source == wish.target
        ]
        if wish.source == wish.target:
            return self._loop(k)
        path = self._walk(starts, goals)
        return path + goals[path[-1]] if path else ()

    def _loop(self, k: int) -> Path:
        """Around a corner of the box: out of one side, into another."""
        wish = self._wishes[k]
        best: tuple[float, Path] = (inf, ())
        for sides in ((1, 3), (3, 0), (1, 2), (2, 0)):
            ends = [[c for c in self._of.get(wish.source, ()) if self._of_side[c][1] == side] for side in sides]
            if not all(ends):
                continue
            box = self._boxes[wish.source]
            corner = Point(box.right if 1 in sides else box.x, box.bottom if 3 in sides else box.y)
            starts, stops = ([min(c, key=lambda n: _gap(self._key(n), corner))] for c in ends)
            path = self._walk(starts, {stops[0]: ()})
            cost = sum(self._port_cost(c) for c in (*starts, *stops)) + self._busy(path)
            if path and cost < best[0]:
                best = (cost, path)
        return best[1]

    def _busy(self, path: Path) -> float:
        return CROSSING * sum(self._level[c] + self._upright[c] for c in path)

    def _walk(self, starts: Sequence[int], goals: dict[int, Path]) -> Path:
        """A* over states: a crossing, and how it is come to (0 level, 1 upright)."""
        if not goals:
            return ()
        places, ports = self._mesh.places, self._mesh.ports
        around = _hull([places[goal] for goal in goals])
        queue: list[tuple[float, int, float]] = []
        best: dict[int, float] = {}
        came: dict[int, int] = {}
        for start in starts:
            state = start * 2 + (self._of_side[start][1] >= LEVEL)
            best[state] = self._port_cost(start)
            heappush(queue, (best[state] + _least(around, places[start], state & 1), state, best[state]))
        while queue:
            _, state, cost = heappop(queue)
            if cost > best[state]:
                continue
            crossing = state >> 1
            if crossing in goals and state in came:
                return _unwound(came, state)
            for step, way, more in self._steps(state):
                port = ports[step] != NOWHERE
                if port and step not in goals:
                    continue
                reached = step * 2 + way
                total = cost + more + (self._port_cost(step) if port else 0.0)
                if total < best.get(reached, inf) - 1e-9:
                    best[reached] = total
                    came[reached] = state
                    heappush(queue, (total + _least(around, places[step], way), reached, total))
        return ()

    def _steps(self, state: int) -> list[tuple[int, int, float]]:
        """From a state to the next crossings: which, how, and at what cost."""
        crossing, axis = state >> 1, state & 1
        level, upright = self._level[crossing], self._upright[crossing]
        turn = BEND + (level + upright) * TOUCHING
        through = CROSSING * (level if axis else upright)
        found = []
        for step, way, length, stretch in self._around[crossing]:
            shared = self._next[way][stretch]
            beside = length
            if shared:
                beside *= 1 + (BESIDE * min(shared, 4) if shared < self._most[stretch][way] else CRAMMED)
            found.append((step, way, beside + (through if way == axis else turn)))
        return found


def _around(mesh: Mesh) -> list[list[tuple[int, int, float, int]]]:
    """For each crossing the next ones: which, level (0) or upright (1), how far, and which of the two is first."""
    found: list[list[tuple[int, int, float, int]]] = []
    for crossing, at in enumerate(mesh.places):
        near = []
        for line, way in ((mesh.left, 0), (mesh.right, 0), (mesh.up, 1), (mesh.down, 1)):
            step = line[crossing]
            if step != NOWHERE:
                other = mesh.places[step]
                length = abs(at.x - other.x) + abs(at.y - other.y)
                near.append((step, way, length, crossing if at <= other else step))
        found.append(near)
    return found


def _lanes(room: float, gaps: Gaps) -> float:
    """How many lines fit in a gap of this width."""
    return max(1.0, 1 + (room - 2 * gaps.clearance) // gaps.lane) if room < inf else inf


def _room(wish: Wish, side: int) -> float:
    return wish.high if side < LEVEL else wish.wide


def _side(box: Box, at: Point) -> int:
    """The side of a box that a point of its border is on: 0 left, 1 right, 2 top, 3 bottom."""
    away = (abs(at.x - box.x), abs(at.x - box.right), abs(at.y - box.y), abs(at.y - box.bottom))
    return away.index(min(away))


def _unwound(came: dict[int, int], state: int) -> Path:
    path = [state // 2]
    while state in came:
        state = came[state]
        path.append(state // 2)
    return tuple(reversed(path))


def _least(box: Box, point: Point, way: int) -> float:
    """What it costs at least to come from a point to a box, having come to the point level (0) or upright (1)."""
    x = max(box.x - point.x, point.x - box.right, 0.0)
    y = max(box.y - point.y, point.y - box.bottom, 0.0)
    return x + y + (BEND if (x if way else y) > 0 else 0.0)


def _gap(one: Point, other: Point) -> float:
    return abs(one.x - other.x) + abs(one.y - other.y)


def _hull(points: Sequence[Point]) -> Box:
    x, y = min(p.x for p in points), min(p.y for p in points)
    return Box(x, y, max(p.x for p in points) - x, max(p.y for p in points) - y)
