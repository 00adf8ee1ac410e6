"""Places for labels: beside the line, clear of boxes, lines and each other."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from zgwviz.geometry import Box, Point, Size
from zgwviz.layout.engine.records import End, Gaps
from zgwviz.layout.route.records import Compromise, Route
from zgwviz.layout.route.shelves import Shelves
from zgwviz.layout.route.wire import STEP, Wire, beside, outward

SHIFTS = 4  # how often a label may move on along its end


class Labels:
    """Places labels one by one; what is placed is in the way of what follows."""

    def __init__(self, wires: Sequence[Wire], boxes: Sequence[Box], gaps: Gaps) -> None:
        self._gaps = gaps
        self._boxes = Shelves(list(boxes))
        self._taken = Shelves([])
        self._lines = Shelves([_hull(one, other) for wire in wires for one, other in pairwise(wire.points)])
        self.compromises: list[Compromise] = []

    def place(self, wires: Sequence[Wire]) -> list[Route]:
        """The routes with their labels: first those of the ends, which have the least choice."""
        ends = [(self._ends(wire, True), self._ends(wire, False)) for wire in wires]
        routes = []
        for wire, ((source_role, source_cardinality), (target_role, target_cardinality)) in zip(
            wires, ends, strict=True
        ):
            label = self._middle(wire)
            points = tuple(Point(round(p.x, 3), round(p.y, 3)) for p in wire.points)
            routes.append(
                Route(wire.edge.id, points, source_role, source_cardinality, target_role, target_cardinality, label)
            )
        return routes

    def _ends(self, wire: Wire, first: bool) -> tuple[Box | None, Box | None]:
        end = wire.edge.source_end if first else wire.edge.target_end
        if len(wire.points) < 2 or not (end.role or end.cardinality):
            return None, None
        at, along = outward(wire, first)
        found: list[Box | None] = []
        for which, size in enumerate((end.role, end.cardinality)):
            if size is None:
                found.append(None)
                continue
            one = End(size, None, end.head) if which == 0 else End(None, size, end.head)
            found.append(self._first(self._beside(one, which, at, along), wire, size, at, along))
        return found[0], found[1]

    def _beside(self, end: End, which: int, at: Point, along: Point) -> Iterator[Box]:
        step = self._gaps.lane
        for shift in range(SHIFTS):
            for flip in (False, True):
                box = beside(end, at, along, self._gaps.pad, flip, shift * step)[which]
                if box is not None:
                    yield box

    def _middle(self, wire: Wire) -> Box | None:
        size = wire.edge.label
        if size is None or len(wire.points) < 2:
            return None
        at, along = outward(wire, True)
        return self._first(_along(wire, size, self._gaps.pad), wire, size, at, along)

    def _first(self, choices: Iterator[Box], wire: Wire, size: Size, at: Point, along: Point) -> Box | None:
        """The first place that is free, which is then taken."""
        for box in choices:
            if self._free(box, along.x != 0):
                self._taken.add(box)
                return box
        # More room along the line is what helps: there it begins to meet what is in the way.
        level = along.x != 0
        short = self._short(wire, size) if level else size.height
        found = Compromise("label", wire.edge.id, Box(at.x, at.y, 0.0, 0.0), "x" if level else "y", short)
        self.compromises.append(found)
        return None

    def _short(self, wire: Wire, size: Size) -> float:
        """How much longer a straight level line must be for its labels one after the other; else a label's width."""
        if len(wire.points) > 2:
            return size.width
        gaps, edge = self._gaps, wire.edge
        need = edge.label.width + gaps.lane if edge.label else 0.0
        for end in (edge.source_end, edge.target_end):
            widths = [one.width for one in (end.role, end.cardinality) if one]
            need += max(widths, default=0.0) + end.head + gaps.pad
        need += gaps.lane - abs(wire.points[0].x - wire.points[1].x)
        return min(size.width, need) if need > 0 else size.width / 2

    def _free(self, box: Box, level: bool) -> bool:
        pad = self._gaps.pad / 2
        grown = box.inset(-pad)
        boxes, taken, lines = self._boxes, self._taken, self._lines
        if any(grown.overlaps(boxes.boxes[k]) for k in boxes.between(grown.y, grown.bottom)):
            return False
        word = box.inset(-self._gaps.lane, -pad) if level else grown  # two labels in one row are two words
        if any(word.overlaps(taken.boxes[k]) for k in taken.between(grown.y, grown.bottom)):
            return False
        return not any(_crosses(grown, lines.boxes[k]) for k in lines.between(grown.y, grown.bottom))


def _along(wire: Wire, size: Size, pad: float) -> Iterator[Box]:
    """Places beside the parts of a line, the longest first, from their middles outwards."""
    parts = sorted(pairwise(wire.points), key=lambda p: -(abs(p[0].x - p[1].x) + abs(p[0].y - p[1].y)))
    for one, other in parts:
        for share in (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9):
            x, y = one.x + (other.x - one.x) * share, one.y + (other.y - one.y) * share
            if abs(one.y - other.y) < STEP:
                if abs(one.x - other.x) >= size.width:
                    yield Box(x - size.width / 2, y - pad - size.height, size.width, size.height)
                    yield Box(x - size.width / 2, y + pad, size.width, size.height)
            else:
                yield Box(x + pad, y - size.height / 2, size.width, size.height)
                yield Box(x - pad - size.width, y - size.height / 2, size.width, size.height)


def _hull(one: Point, other: Point) -> Box:
    return Box(min(one.x, other.x), min(one.y, other.y), abs(one.x - other.x), abs(one.y - other.y))


def _crosses(box: Box, line: Box) -> bool:
    """Whether a level or upright line runs through a box."""
    return (
        line.x < box.right - STEP
        and line.right > box.x + STEP
        and line.y < box.bottom - STEP
        and line.bottom > box.y + STEP
    )
