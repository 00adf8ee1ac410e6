"""Lines while they are being moved: each a row of level and upright bars, and what stands along their ends."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zgwviz.geometry import Box, Point
from zgwviz.layout.engine.records import Edge, End, Gaps

STEP = 1e-6  # places nearer than this are one


class Wire:
    """A line on its way between two boxes (by number)."""

    def __init__(self, edge: Edge, source: int, target: int, points: Sequence[Point]) -> None:
        self.edge = edge
        self.source = source
        self.target = target
        self.points = straightened(points)

    def move(self, part: int, upright: bool, at: float) -> None:
        """Put bar `part` at x (when upright) or y `at`."""
        for k in (part, part + 1):
            point = self.points[k]
            self.points[k] = Point(at, point.y) if upright else Point(point.x, at)


class Flap(NamedTuple):
    """Room that a bar needs along a stretch, to both sides."""

    start: float
    end: float
    before: float
    after: float


class Bar(NamedTuple):
    """A bar of a wire, said as if upright: its place `at` across, and from `start` to `end` along."""

    wire: Wire
    part: int
    at: float
    start: float
    end: float
    flaps: tuple[Flap, ...]
    ends: tuple[int, ...]  # the boxes it ends at


def straightened(points: Sequence[Point]) -> list[Point]:
    """Without points on the way of a straight part."""
    kept: list[Point] = []
    for point in points:
        if kept and abs(kept[-1].x - point.x) < STEP and abs(kept[-1].y - point.y) < STEP:
            continue
        if len(kept) > 1 and (
            abs(kept[-2].x - kept[-1].x) < STEP > abs(kept[-1].x - point.x)
            or abs(kept[-2].y - kept[-1].y) < STEP > abs(kept[-1].y - point.y)
        ):
            kept.pop()
        kept.append(point)
    return kept


def bars(wires: Sequence[Wire], upright: bool, gaps: Gaps) -> Iterator[Bar]:
    """All upright bars, or all level ones turned."""
    for wire in wires:
        # A part that earlier moves left without length runs neither way: its ends would be moved apart.
        wire.points = straightened(wire.points)
        last = len(wire.points) - 2
        for part in range(last + 1):
            one, other = wire.points[part], wire.points[part + 1]
            if (abs(one.x - other.x) < STEP) != upright:
                continue
            at, start, end = (one.x, one.y, other.y) if upright else (one.y, one.x, other.x)
            ends = ((wire.source,) if part == 0 else ()) + ((wire.target,) if part == last else ())
            flaps = tuple(_flaps(wire.edge, part == 0, part == last, start, end, upright, gaps))
            yield Bar(wire, part, at, min(start, end), max(start, end), flaps, ends)


def _flaps(edge: Edge, first: bool, last: bool, start: float, end: float, upright: bool, gaps: Gaps) -> Iterator[Flap]:
    toward = 1.0 if end > start else -1.0
    if first:
        yield from _flap(edge.source_end, start, toward, upright, gaps)
    if last:
        yield from _flap(edge.target_end, end, -toward, upright, gaps)
    if first and last and edge.label and not upright:
        middle = (start + end) / 2
        yield Flap(middle - edge.label.width / 2, middle + edge.label.width / 2, edge.label.height + gaps.pad, 0.0)


def _flap(end: End, start: float, toward: float, upright: bool, gaps: Gaps) -> Iterator[Flap]:
    """The room of an end's labels and head, from the box outwards."""
    role, cardinality = end.role, end.cardinality
    if not (role or cardinality or end.head):
        return
    if upright:
        before, after = (cardinality.width if cardinality else 0.0), (role.width if role else 0.0)
        long = max(role.height if role else 0.0, cardinality.height if cardinality else 0.0)
    else:
        before, after = (role.height if role else 0.0), (cardinality.height if cardinality else 0.0)
        long = max(role.width if role else 0.0, cardinality.width if cardinality else 0.0)
    stop = start + toward * (end.head + long + 2 * gaps.pad)
    room = end.head / 2
    yield Flap(
        min(start, stop),
        max(start, stop),
        max(before + gaps.pad if before else 0.0, room),
        max(after + gaps.pad if after else 0.0, room),
    )


def beside(
    end: End, at: Point, along: Point, pad: float, flip: bool = False, away: float = 0.0
) -> tuple[Box | None, ...]:
    """The boxes of an end's role and cardinality at a line that leaves a box at `at` towards `along` (a unit vector).

    `flip` exchanges the sides, `away` moves them further from the box.
    """
    start = pad + end.head + away
    boxes: list[Box | None] = []
    for size, before in ((end.role, along.x != 0), (end.cardinality, along.x == 0)):
        if size is None:
            boxes.append(None)
            continue
        first = before != flip
        if along.x:
            x = at.x + start if along.x > 0 else at.x - start - size.width
            boxes.append(Box(x, at.y - pad - size.height if first else at.y + pad, size.width, size.height))
        else:
            y = at.y + start if along.y > 0 else at.y - start - size.height
            boxes.append(Box(at.x - pad - size.width if first else at.x + pad, y, size.width, size.height))
    return tuple(boxes)


def outward(wire: Wire, first: bool) -> tuple[Point, Point]:
    """Where a wire leaves its source (or else target), and in which direction."""
    at, then = (wire.points[0], wire.points[1]) if first else (wire.points[-1], wire.points[-2])
    if abs(at.y - then.y) < STEP:
        return at, Point(1.0 if then.x > at.x else -1.0, 0.0)
    return at, Point(0.0, 1.0 if then.y > at.y else -1.0)
