"""Which of two lines on one stretch runs left of the other, so that they do not cross where they part."""

from collections.abc import Sequence
from typing import Literal

from zgwviz.geometry import Point
from zgwviz.layout.route.wire import STEP, Bar

Side = Literal[-1, 0, 1]


def sides(one: Bar, other: Bar, upright: bool) -> Side | None:
    """-1 where `one` belongs at the smaller place, 1 at the larger, 0 where it is the same.

    None where they only touch and need no order.
    """
    first = _part(one, other, upright, -1)
    second = _part(one, other, upright, 1)
    if first and second and first != second:
        return None if min(one.end, other.end) - max(one.start, other.start) < STEP else first
    return first or second


def _part(one: Bar, other: Bar, upright: bool, way: Literal[-1, 1]) -> Side:
    """The side of `one` by where the two part, going up (-1) or down (1) from their shared stretch."""
    paths = [_ahead(bar, upright, way) for bar in (one, other)]
    heading = Point(0.0, float(way))
    a, b = paths
    left: Side
    k = 1
    while True:
        if k >= len(a) or k >= len(b):
            return 0
        gap = [p[k].x * heading.x + p[k].y * heading.y for p in paths]
        turns = [_turn(p, k, heading) for p in paths]
        if abs(gap[0] - gap[1]) < STEP:
            if None in turns:
                return 0
            if turns[0] == turns[1]:
                heading = Point(*_unit(a[k], a[k + 1]))
                k += 1
                continue
            left = -1 if (turns[0] or 0) > (turns[1] or 0) else 1
        elif gap[0] < gap[1]:
            if turns[0] is None:
                return 0
            left = -1 if turns[0] > 0 else 1
        else:
            if turns[1] is None:
                return 0
            left = 1 if turns[1] > 0 else -1
        # Left of the way up is the smaller place; of the way down, the larger.
        return left if way < 0 else (1 if left < 0 else -1)


def _ahead(bar: Bar, upright: bool, way: int) -> list[Point]:
    """The points of the bar's wire from it onwards, turned when level, beginning at the bar's other end."""
    points = bar.wire.points if upright else [Point(p.y, p.x) for p in bar.wire.points]
    forward = (points[bar.part + 1].y > points[bar.part].y) == (way > 0)
    return points[bar.part :] if forward else points[bar.part + 1 :: -1]


def _unit(one: Point, other: Point) -> tuple[float, float]:
    dx, dy = other.x - one.x, other.y - one.y
    return (0.0, 1.0 if dy > 0 else -1.0) if abs(dx) < STEP else (1.0 if dx > 0 else -1.0, 0.0)


def _turn(path: Sequence[Point], k: int, heading: Point) -> int | None:
    """1 for a turn to the left at point `k`, -1 to the right, None at the end of the line."""
    if k + 1 >= len(path):
        return None
    x, y = _unit(path[k], path[k + 1])
    return 1 if x * heading.y - y * heading.x > 0 else -1
