"""Relations as ArchiMate 3.2 draws them: dashes, and heads at the ends (chapter 5 of the standard, its notation)."""

from collections.abc import Sequence
from math import hypot
from typing import NamedTuple

from zgwviz.geometry import Point
from zgwviz.scene.records import Close, Curve, Line, Move, Path, Segment, Shape

# How far a quarter circle's control stands from its ends, in radii.
_ROUND = 0.5523


class Notation(NamedTuple):
    """What stands at the two ends of a line, and its dashes in line widths (none: a solid line)."""

    source: str = ""
    target: str = ""
    dash: tuple[float, ...] = ()
    double: bool = False


_DASHED, _DOTTED, _LONG = (5.0, 3.5), (1.0, 2.5), (12.0, 4.0)
_NOTATIONS = {
    "composition": Notation(source="diamond-full"),
    "aggregation": Notation(source="diamond"),
    "assignment": Notation(source="ball", target="arrow-full"),
    "realization": Notation(target="triangle", dash=_DASHED),
    "serving": Notation(target="arrow"),
    "access": Notation(dash=_DOTTED),
    "access-read": Notation(source="arrow", dash=_DOTTED),
    "access-write": Notation(target="arrow", dash=_DOTTED),
    "access-read-write": Notation(source="arrow", target="arrow", dash=_DOTTED),
    "influence": Notation(target="arrow", dash=_DASHED),
    "association": Notation(),
    "triggering": Notation(target="arrow-full"),
    "flow": Notation(target="arrow-full", dash=_DASHED),
    # ArchiMate has one line for all flows; what flows is told apart: money is drawn double, goods in long dashes.
    "flow-information": Notation(target="arrow-full", dash=_DASHED),
    "flow-money": Notation(target="arrow-full", double=True),
    "flow-goods": Notation(target="arrow-full", dash=_LONG),
    "specialization": Notation(target="triangle"),
}
# The length of a head in units; a line ends where its head begins when the head is hollow.
LENGTHS = {"diamond": 1.3, "diamond-full": 1.3, "ball": 0.45, "arrow-full": 0.75, "arrow": 0.75, "triangle": 1.0}
_HOLLOW = frozenset({"diamond", "diamond-full", "triangle", "ball", "arrow-full"})


def word(kind: str, access: str | None) -> str:
    """The word of a relation's notation: its kind, and for access whether it reads or writes."""
    return f"access-{access}" if kind == "access" and access else kind


def notation(name: str) -> Notation:
    """The notation of a `word`; a plain line for what ArchiMate does not know."""
    return _NOTATIONS.get(name, Notation())


def line(points: Sequence[Point], name: str, color: str, ground: str, width: float, unit: float) -> tuple[Shape, ...]:
    """The relation `name` from the first of `points` to the last, its corners rounded.

    `unit` is the size of heads and corners, `ground` the colour inside hollow heads.
    """
    drawn = notation(name)
    first, last = points[0], points[-1]
    start = _back(first, points[1], _inset(drawn.source, unit))
    end = _back(last, points[-2], _inset(drawn.target, unit))
    way = [start, *points[1:-1], end]
    dash = tuple(length * width for length in drawn.dash)
    course = rounded(way, unit * 0.8)
    shapes = [Path(course, stroke=color, stroke_width=width * 2.6 if drawn.double else width, dash=dash)]
    if drawn.double:
        shapes.append(Path(course, stroke=ground, stroke_width=width))
    for head, tip, behind in ((drawn.source, first, points[1]), (drawn.target, last, points[-2])):
        if head:
            shapes.append(_head(head, tip, behind, color, ground, width, unit))
    return tuple(shapes)


def rounded(points: Sequence[Point], radius: float) -> tuple[Segment, ...]:
    """A line through `points` with corners of at most `radius`."""
    segments: list[Segment] = [Move(points[0])]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        reach = min(radius, _length(before, corner) / 2, _length(corner, after) / 2)
        if reach < 0.05:
            segments.append(Line(corner))
            continue
        enter, leave = _back(corner, before, reach), _back(corner, after, reach)
        segments.append(Line(enter))
        slack = reach * (1 - _ROUND)
        segments.append(Curve(_back(corner, before, slack), _back(corner, after, slack), leave))
    segments.append(Line(points[-1]))
    return tuple(segments)


def _inset(head: str, unit: float) -> float:
    return LENGTHS[head] * unit if head in _HOLLOW else 0.0


def _length(one: Point, other: Point) -> float:
    return hypot(other.x - one.x, other.y - one.y)


def _back(tip: Point, behind: Point, distance: float) -> Point:
    """The point `distance` from `tip` towards `behind`."""
    length = _length(tip, behind) or 1.0
    share = distance / length
    return Point(tip.x + (behind.x - tip.x) * share, tip.y + (behind.y - tip.y) * share)


def _head(head: str, tip: Point, behind: Point, color: str, ground: str, width: float, unit: float) -> Path:
    """What stands at an end, its point at `tip`."""
    length = _length(tip, behind) or 1.0
    along = Point((behind.x - tip.x) / length, (behind.y - tip.y) / length)

    def at(back: float, aside: float) -> Point:
        return Point(
            tip.x + (along.x * back - along.y * aside) * unit, tip.y + (along.y * back + along.x * aside) * unit
        )

    reach = LENGTHS[head]
    if head == "arrow":
        corners = (Move(at(reach, 0.42)), Line(at(0, 0)), Line(at(reach, -0.42)))
        return Path(corners, stroke=color, stroke_width=width)
    if head == "ball":
        return Path(_circle(at(reach / 2, 0), reach / 2 * unit), fill=color)
    if head.startswith("diamond"):
        outline: tuple[Point, ...] = (at(0, 0), at(reach / 2, 0.4), at(reach, 0), at(reach / 2, -0.4))
    else:
        half = 0.45 if head == "arrow-full" else 0.6
        outline = (at(0, 0), at(reach, half), at(reach, -half))
    fill = color if head.endswith("full") else ground
    return Path(
        (Move(outline[0]), *(Line(p) for p in outline[1:]), Close()), fill=fill, stroke=color, stroke_width=width
    )


def _circle(middle: Point, radius: float) -> tuple[Segment, ...]:
    r, k = radius, radius * _ROUND
    x, y = middle
    return (
        Move(Point(x + r, y)),
        Curve(Point(x + r, y + k), Point(x + k, y + r), Point(x, y + r)),
        Curve(Point(x - k, y + r), Point(x - r, y + k), Point(x - r, y)),
        Curve(Point(x - r, y - k), Point(x - k, y - r), Point(x, y - r)),
        Curve(Point(x + k, y - r), Point(x + r, y - k), Point(x + r, y)),
        Close(),
    )
