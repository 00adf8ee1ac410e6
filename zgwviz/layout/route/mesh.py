"""The lines that routes may take: along the sides of boxes and out of their ports, until something is in the way.

A sparse orthogonal visibility graph, after Wybrow, Marriott and Stuckey, "Orthogonal Connector Routing" (2009).
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from zgwviz.geometry import Box, Point

PORT = 44.0  # about how far apart the ports of a side are tried
MOST_PORTS = 9
NOWHERE = -1
TIGHT = 0.45  # the share of the clearance that no line gives up


class Piece(NamedTuple):
    """A stretch of a line: its place across, and from where to where along. `box` numbers the box at its ends."""

    at: float
    start: float
    end: float
    start_box: int = NOWHERE
    end_box: int = NOWHERE


class Mesh(NamedTuple):
    """Where those lines cross: the place, the next one left, right, up and down, and the box that it is a port of."""

    places: Sequence[Point]
    left: Sequence[int]
    right: Sequence[int]
    up: Sequence[int]
    down: Sequence[int]
    ports: Sequence[int]


def mesh(boxes: Sequence[Box], pairs: Sequence[tuple[int, int]], clearance: float, corner: float, bounds: Box) -> Mesh:
    """The mesh around `boxes` for lines between `pairs` of them, inside `bounds`."""
    degree = [0] * len(boxes)
    for one, other in pairs:
        degree[one] += 1
        degree[other] += 1
    level = _merged(_pieces(boxes, pairs, degree, clearance, corner, bounds))
    turned = [turn(box) for box in boxes]
    upright = _merged(_pieces(turned, pairs, degree, clearance, corner, turn(bounds)))
    return _crossed(level, upright)


def turn(box: Box) -> Box:
    """The box with x and y exchanged, so that what is said once holds for both."""
    return Box(box.y, box.x, box.height, box.width)


def _pieces(
    boxes: Sequence[Box],
    pairs: Sequence[tuple[int, int]],
    degree: Sequence[int],
    clearance: float,
    corner: float,
    bounds: Box,
) -> Iterator[Piece]:
    """The level lines: above and below each box, out of its ports, and straight from one to the other."""
    tight = clearance * TIGHT
    for number, box in enumerate(boxes):
        for y in _beside(number, boxes, clearance):
            if bounds.y <= y <= bounds.bottom:
                reach = _reach(boxes, y, box.x - clearance, box.right + clearance, tight, bounds)
                yield _landed(boxes, y, reach, corner)
        if not degree[number]:
            continue
        room = box.height - 2 * corner
        count = max(1, min(MOST_PORTS, degree[number] + 1, int(room / PORT)))
        for k in range(count):
            yield from _spokes(number, boxes, box.y + corner + room * (k + 0.5) / count, tight, bounds)
    for one, other in dict.fromkeys((min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]):
        low = max(boxes[one].y, boxes[other].y) + corner
        high = min(boxes[one].bottom, boxes[other].bottom) - corner
        if low <= high:
            for number in (one, other):
                yield from _spokes(number, boxes, (low + high) / 2, tight, bounds)


def _beside(number: int, boxes: Sequence[Box], clearance: float) -> tuple[float, float]:
    """The heights of the lines above and below a box; where another is near, halfway between the two."""
    box = boxes[number]
    above = below = 2 * clearance
    for other in boxes:
        if other.x < box.right and other.right > box.x:
            if other.bottom <= box.y:
                above = min(above, box.y - other.bottom)
            if other.y >= box.bottom:
                below = min(below, other.y - box.bottom)
    return box.y - above / 2, box.bottom + below / 2


def _spokes(number: int, boxes: Sequence[Box], y: float, tight: float, bounds: Box) -> Iterator[Piece]:
    """The lines out of both sides of a box at height `y`, as far as they go."""
    box = boxes[number]
    whole = _landed(boxes, y, _reach(boxes, y, box.x, box.right, tight, bounds, number), 0.0)
    if whole.start < box.x:
        yield whole._replace(end=box.x, end_box=number)
    if whole.end > box.right:
        yield whole._replace(start=box.right, start_box=number)


def _landed(boxes: Sequence[Box], y: float, reach: tuple[float, float, int, int], corner: float) -> Piece:
    """The line of this reach, up to the boxes that stop it where it meets their sides, `corner` away from corners."""
    start, end, left, right = reach
    at_left = left != NOWHERE and boxes[left].y + corner < y < boxes[left].bottom - corner
    at_right = right != NOWHERE and boxes[right].y + corner < y < boxes[right].bottom - corner
    return Piece(
        y,
        boxes[left].right if at_left else start,
        boxes[right].x if at_right else end,
        left if at_left else NOWHERE,
        right if at_right else NOWHERE,
    )


def _reach(
    boxes: Sequence[Box], y: float, start: float, end: float, tight: float, bounds: Box, own: int = NOWHERE
) -> tuple[float, float, int, int]:
    """How far a level line at `y` over `start` to `end` can be made longer, and the boxes that stop it."""
    low, high = bounds.x, bounds.right
    left = right = NOWHERE
    middle = (start + end) / 2
    for number, box in enumerate(boxes):
        if box.y - tight < y < box.bottom + tight and number != own:
            if box.x + box.width / 2 < middle:
                if box.right + tight > low:
                    low, left = box.right + tight, number
            elif box.x - tight < high:
                high, right = box.x - tight, number
    return low, high, left, right


def _merged(pieces: Iterable[Piece]) -> list[Piece]:
    """Pieces of one line that overlap made one."""
    found: list[Piece] = []
    rounded = (piece._replace(at=round(piece.at, 3)) for piece in pieces if piece.end > piece.start)
    for piece in sorted(rounded):
        last = found[-1] if found else None
        if last is None or last.at != piece.at or piece.start > last.end:
            found.append(piece)
        elif piece.end > last.end:
            found[-1] = last._replace(end=piece.end, end_box=piece.end_box)
    return found


def _crossed(level: Sequence[Piece], upright: Sequence[Piece]) -> Mesh:
    """Where level and upright lines cross, and the ports at their ends."""
    order = [piece.at for piece in upright]
    points: dict[Point, int] = {}
    ports: dict[int, int] = {}
    rows: list[list[int]] = []
    columns: list[list[int]] = [[] for _ in upright]

    def point(x: float, y: float) -> int:
        return points.setdefault(Point(x, y), len(points))

    for piece in level:
        row = []
        if piece.start_box != NOWHERE:
            row.append(point(piece.start, piece.at))
            ports[row[-1]] = piece.start_box
        for k in range(bisect_left(order, piece.start), len(upright)):
            other = upright[k]
            if other.at > piece.end:
                break
            if other.start <= piece.at <= other.end:
                row.append(point(other.at, piece.at))
                columns[k].append(row[-1])
        if piece.end_box != NOWHERE:
            row.append(point(piece.end, piece.at))
            ports[row[-1]] = piece.end_box
        rows.append(row)
    for piece, column in zip(upright, columns, strict=True):
        if piece.start_box != NOWHERE:
            column.insert(0, point(piece.at, piece.start))
            ports[column[0]] = piece.start_box
        if piece.end_box != NOWHERE:
            column.append(point(piece.at, piece.end))
            ports[column[-1]] = piece.end_box
    left, right = _linked(len(points), rows)
    up, down = _linked(len(points), columns)
    return Mesh(tuple(points), left, right, up, down, [ports.get(k, NOWHERE) for k in range(len(points))])


def _linked(count: int, lines: Iterable[Sequence[int]]) -> tuple[list[int], list[int]]:
    """For each crossing the one before it and the one after it on its line."""
    before, after = [NOWHERE] * count, [NOWHERE] * count
    for line in lines:
        for one, other in pairwise(line):
            if one != other:
                after[one], before[other] = other, one
    return before, after
