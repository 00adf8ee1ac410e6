"""The lines that routes may take: along the sides of boxes and out of their ports, until something is in the way.

A sparse orthogonal visibility graph, after Wybrow, Marriott and Stuckey, "Orthogonal Connector Routing" (2009).
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from zgwviz.geometry import Box, Point

PORT = 44.0  # about how far apart the ports of a side are tried
MOST_PORTS = 9
NOWHERE = -1
FAR = 12.0  # times the clearance: gaps as wide as this have room for whatever comes
TIGHT = 0.45  # the share of the clearance that no line gives up


class Piece(NamedTuple):
    """A stretch of a line: its place across, from where to where along, and the numbers of the boxes at its ends.

    `room` is the width of the gap that it runs in, as far as that is known.
    """

    at: float
    start: float
    end: float
    start_box: int = NOWHERE
    end_box: int = NOWHERE
    room: float = inf


class Mesh(NamedTuple):
    """Where those lines cross: the place, the next one left, right, up and down, and the box that it is a port of.

    `rooms` are the widths of the gaps that the level and the upright line run in.
    """

    places: Sequence[Point]
    left: Sequence[int]
    right: Sequence[int]
    up: Sequence[int]
    down: Sequence[int]
    ports: Sequence[int]
    rooms: Sequence[tuple[float, float]]


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
        above, below = _gaps(number, boxes, clearance * FAR)
        for y, room in (
            (box.y - min(clearance, above / 2), above),
            (box.bottom + min(clearance, below / 2), below),
        ):
            if bounds.y <= y <= bounds.bottom:
                reach = _reach(boxes, y, box.x - clearance, box.right + clearance, tight, bounds)
                yield _landed(boxes, y, reach, corner)._replace(room=room if room < clearance * FAR else inf)
        if not degree[number]:
            continue
        room = box.height - 2 * corner
        count = max(1, min(MOST_PORTS, degree[number] + 1, int(room / PORT)))
        for k in range(count):
            yield from _spokes(number, boxes, box.y + corner + room * (k + 0.5) / count, tight, corner, bounds)
    for one, other in dict.fromkeys((min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]):
        low = max(boxes[one].y, boxes[other].y) + corner
        high = min(boxes[one].bottom, boxes[other].bottom) - corner
        if low <= high:
            for number in (one, other):
                yield from _spokes(number, boxes, (low + high) / 2, tight, corner, bounds)


def _gaps(number: int, boxes: Sequence[Box], far: float) -> tuple[float, float]:
    """How far the next boxes above and below a box are, at most `far`."""
    box = boxes[number]
    above = below = far
    for other in boxes:
        if other.x < box.right and other.right > box.x:
            if other.bottom <= box.y:
                above = min(above, box.y - other.bottom)
            if other.y >= box.bottom:
                below = min(below, other.y - box.bottom)
    return above, below


def _spokes(number: int, boxes: Sequence[Box], y: float, tight: float, corner: float, bounds: Box) -> Iterator[Piece]:
    """The lines out of both sides of a box at height `y`, as far as they go."""
    box = boxes[number]
    whole = _landed(boxes, y, _reach(boxes, y, box.x, box.right, tight, bounds, number), corner)
    if whole.start < box.x:
        yield whole._replace(end=box.x, end_box=number)
    if whole.end > box.right:
        yield whole._replace(start=box.right, start_box=number)


def _landed(boxes: Sequence[Box], y: float, reach: tuple[float, float, int, int], corner: float) -> Piece:
    """The line of this reach, up to the boxes that stop it where it meets their sides, `corner` away from corners."""
    start, end, left, right = reach
    at_left = left != NOWHERE and _on(boxes[left], y, corner)
    at_right = right != NOWHERE and _on(boxes[right], y, corner)
    return Piece(
        y,
        boxes[left].right if at_left else start,
        boxes[right].x if at_right else end,
        left if at_left else NOWHERE,
        right if at_right else NOWHERE,
    )


def _on(box: Box, y: float, corner: float) -> bool:
    """Whether a line at `y` may end at the side of a box."""
    corner = min(corner, box.height / 3)
    return box.y + corner <= y <= box.bottom - corner


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
        else:
            found[-1] = last = last._replace(room=min(last.room, piece.room))
            if piece.end > last.end:
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
    rooms = list(zip(_rooms(len(points), level, rows), _rooms(len(points), upright, columns), strict=True))
    return Mesh(tuple(points), left, right, up, down, [ports.get(k, NOWHERE) for k in range(len(points))], rooms)


def _rooms(count: int, pieces: Sequence[Piece], lines: Sequence[Sequence[int]]) -> list[float]:
    """For each crossing the width of the gap that these lines have there."""
    found = [inf] * count
    for piece, line in zip(pieces, lines, strict=True):
        for crossing in line:
            found[crossing] = piece.room
    return found


def _linked(count: int, lines: Iterable[Sequence[int]]) -> tuple[list[int], list[int]]:
    """For each crossing the one before it and the one after it on its line."""
    before, after = [NOWHERE] * count, [NOWHERE] * count
    for line in lines:
        for one, other in pairwise(line):
            if one != other:
                after[one], before[other] = other, one
    return before, after
