"""Where the words of a flow stand: beside its line, in one lane, clear of all else."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from zgwviz.geometry import Box, Point, Size
from zgwviz.layout.route.records import Route
from zgwviz.layout.route.shelves import Shelves

SHARES = tuple(share / 20 for share in range(1, 20))


class Places:
    """Finds places one by one; what is placed is in the way of what follows."""

    def __init__(self, lanes: Sequence[Box], boxes: Sequence[Box], routes: Sequence[Route], pad: float) -> None:
        self._lanes, self._pad = lanes, pad
        self._taken = Shelves(list(boxes))
        parts = [(route.edge, one, other) for route in routes for one, other in pairwise(route.points)]
        self._lines = Shelves([_hull(one, other) for _, one, other in parts])
        self._owners = [edge for edge, _, _ in parts]

    def place(self, routes: Sequence[Route], sizes: Mapping[str, Sequence[Size]]) -> Mapping[str, tuple[int, Box]]:
        """The labels that have a place, by their edges: which of the sizes, and the nearest to where the router put it.

        Sizes come with the one that is wanted most first.
        """
        found: dict[str, tuple[int, Box]] = {}
        for route in routes:
            if len(route.points) < 2:
                continue
            at = (route.label or _middle(route.points)).middle
            several = tuple(enumerate(sizes.get(route.edge, ())))
            # As far from the lines of others as from its own, or where that is nowhere, not upon them.
            ways = ((number, size, apart) for apart in (self._pad, self._pad / 2) for number, size in several)
            for number, size, apart in ways:
                boxes = _beside(route.points, size, self._pad)
                free = [box for box in boxes if self._free(box, route.edge, apart)]
                if free:
                    box = min(free, key=lambda box: _apart(box.middle, at))
                    found[route.edge] = number, box
                    self._taken.add(box)
                    break
        return found

    def _free(self, box: Box, edge: str, apart: float) -> bool:
        grown = box.inset(-self._pad / 2)
        if not any(lane.contains(grown) for lane in self._lanes):
            return False
        if any(grown.overlaps(self._taken.boxes[k]) for k in self._taken.between(grown.y, grown.bottom)):
            return False
        far, lines = box.inset(-apart), self._lines
        return not any(
            _meets(grown if self._owners[k] == edge else far, lines.boxes[k]) for k in lines.between(far.y, far.bottom)
        )


def _beside(points: Sequence[Point], size: Size, pad: float) -> Iterator[Box]:
    """Places along the parts of a line, at both of their sides."""
    for one, other in pairwise(points):
        level = abs(one.y - other.y) < abs(one.x - other.x)
        if level and abs(one.x - other.x) < size.width * 0.8:
            continue
        for share in SHARES:
            x, y = one.x + (other.x - one.x) * share, one.y + (other.y - one.y) * share
            if level:
                yield Box(x - size.width / 2, y - pad - size.height, size.width, size.height)
                yield Box(x - size.width / 2, y + pad, size.width, size.height)
            else:
                yield Box(x + pad, y - size.height / 2, size.width, size.height)
                yield Box(x - pad - size.width, y - size.height / 2, size.width, size.height)


def _hull(one: Point, other: Point) -> Box:
    return Box(min(one.x, other.x), min(one.y, other.y), abs(one.x - other.x), abs(one.y - other.y))


def _middle(points: Sequence[Point]) -> Box:
    one, other = max(pairwise(points), key=lambda part: _apart(*part))
    return _hull(one, other)


def _apart(one: Point, other: Point) -> float:
    return abs(one.x - other.x) + abs(one.y - other.y)


def _meets(box: Box, line: Box) -> bool:
    return line.x < box.right and line.right > box.x and line.y < box.bottom and line.bottom > box.y
