"""Outlines from short texts, as in SVG's path data, with arcs, circles and rounded rectangles that become curves.

`M x y`, `L x y`, `H x`, `V y`, `C x y x y x y` and `Z` as in https://www.w3.org/TR/SVG2/paths.html#PathData, absolute,
each with its letter. `A x y rx ry from to` is an arc round a middle, in degrees from the right and clockwise where
they increase, joined to what is drawn so far. `O x y r` is a circle, `R x y width height r` a rounded rectangle.
"""

from math import ceil, cos, radians, sin, tan

from zgwviz.geometry import Point
from zgwviz.scene.records import Close, Curve, Line, Move, Segment


def segments(outline: str) -> tuple[Segment, ...]:
    """The segments of `outline`, in its own units."""
    drawn: list[Segment] = []
    at = Point(0.0, 0.0)
    for letter, n in _commands(outline):
        match letter:
            case "M":
                drawn.append(Move(Point(n[0], n[1])))
            case "L":
                drawn.append(Line(Point(n[0], n[1])))
            case "H":
                drawn.append(Line(Point(n[0], at.y)))
            case "V":
                drawn.append(Line(Point(at.x, n[0])))
            case "C":
                drawn.append(Curve(Point(n[0], n[1]), Point(n[2], n[3]), Point(n[4], n[5])))
            case "A":
                _arc(drawn, Point(n[0], n[1]), n[2], n[3], n[4], n[5])
            case "O":
                drawn.append(Move(Point(n[0] + n[2], n[1])))
                _arc(drawn, Point(n[0], n[1]), n[2], n[2], 0.0, 360.0)
                drawn.append(Close())
            case "R":
                _rounded(drawn, Point(n[0], n[1]), n[2], n[3], n[4])
            case _:
                drawn.append(Close())
        at = _end(drawn[-1], at)
    return tuple(drawn)


def _commands(outline: str) -> list[tuple[str, list[float]]]:
    """Each letter with its numbers; a letter stands right before its first number."""
    found: list[tuple[str, list[float]]] = []
    for word in outline.split():
        number = word
        if word[0].isalpha():
            found.append((word[0], []))
            number = word[1:]
        if number:
            found[-1][1].append(float(number))
    return found


def _end(last: Segment, at: Point) -> Point:
    """Where the pen is after `last`; after a close nobody asks."""
    return at if isinstance(last, Close) else last.to


def _arc(drawn: list[Segment], middle: Point, across: float, down: float, start: float, stop: float) -> None:
    """An arc in pieces of at most a quarter: each within 0.03 % of the ellipse."""
    pieces = ceil(abs(stop - start) / 90.0)
    step = radians(stop - start) / pieces
    reach = 4.0 / 3.0 * tan(step / 4.0)
    first = _on(middle, across, down, radians(start))
    if not drawn or isinstance(drawn[-1], Close):
        drawn.append(Move(first))
    elif drawn[-1].to != first:
        drawn.append(Line(first))
    for piece in range(pieces):
        one = radians(start) + step * piece
        two = one + step
        drawn.append(
            Curve(
                _on(middle, across, down, one, reach),
                _on(middle, across, down, two, -reach),
                _on(middle, across, down, two),
            )
        )


def _on(middle: Point, across: float, down: float, angle: float, along: float = 0.0) -> Point:
    """A point on an ellipse, or `along` its tangent from there."""
    x = middle.x + across * (cos(angle) - along * sin(angle))
    y = middle.y + down * (sin(angle) + along * cos(angle))
    return Point(round(x, 3), round(y, 3))


def _rounded(drawn: list[Segment], corner: Point, width: float, height: float, radius: float) -> None:
    """A rectangle with quarter circles for corners."""
    left, right = corner.x + radius, corner.x + width - radius
    top, bottom = corner.y + radius, corner.y + height - radius
    drawn.append(Move(Point(right, corner.y)))
    for x, y, start in ((right, top, -90.0), (right, bottom, 0.0), (left, bottom, 90.0), (left, top, 180.0)):
        _arc(drawn, Point(x, y), radius, radius, start, start + 90.0)
    drawn.append(Close())
