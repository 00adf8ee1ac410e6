"""Lines between boxes that stand where they stand: found one by one, then moved apart together, then labelled."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from zgwviz.geometry import Box, Point
from zgwviz.layout.engine.records import Edge, Gaps
from zgwviz.layout.route.label import Labels
from zgwviz.layout.route.mesh import mesh
from zgwviz.layout.route.nudge import Nudge, Obstacle
from zgwviz.layout.route.records import Compromise, Route, Routed
from zgwviz.layout.route.search import Search, Wish
from zgwviz.layout.route.shelves import Shelves
from zgwviz.layout.route.wire import STEP, Wire, beside, outward


def route(boxes: Mapping[str, Box], edges: Sequence[Edge], gaps: Gaps, bounds: Box | None = None) -> Routed:
    """The lines of `edges` between `boxes` (by node id), none outside `bounds` (default: a margin around all boxes).

    Level and upright parts only, in the gaps; ends spread over the sides; parallel parts at least `gaps.lane` apart;
    labels beside their lines. What could not be had is among the compromises; nothing is raised for it.
    """
    numbers = {name: number for number, name in enumerate(boxes)}
    places = list(boxes.values())
    around = bounds or _around(places, gaps)
    wishes = [_wish(edge, numbers, gaps) for edge in edges]
    found = mesh(places, [(wish.source, wish.target) for wish in wishes], gaps.clearance, gaps.corner, around)
    search = Search(found, places, wishes, gaps)
    search.run()
    wires = [
        Wire(edge, wish.source, wish.target, [found.places[crossing] for crossing in path])
        for edge, wish, path in zip(edges, wishes, search.paths, strict=True)
    ]
    compromises = [_no_way(wire, places) for wire in wires if len(wire.points) < 2]
    drawn = [wire for wire in wires if len(wire.points) >= 2]
    compromises += _spread(drawn, places, around, gaps)
    labels = Labels(drawn, places, gaps)
    routes = {one.edge: one for one in labels.place(drawn)}
    compromises += labels.compromises
    compromises += _near(drawn, places, gaps)
    return Routed({edge.id: routes.get(edge.id, Route(edge.id, ())) for edge in edges}, tuple(compromises))


def _spread(wires: Sequence[Wire], boxes: Sequence[Box], bounds: Box, gaps: Gaps) -> list[Compromise]:
    """Move bars apart: level ones, then upright ones around the labels of those, and again with the ends kept."""
    labels: list[Obstacle] = []
    last: list[Compromise] = []
    for upright, pinned in ((False, False), (True, False), (False, False), (True, True)):
        nudge = Nudge(wires, upright, boxes, bounds, gaps)
        nudge.run([one for one in labels if one.upright != upright], pinned)
        labels = list(_obstacles(wires, gaps))
        last = [*(one for one in last if one.axis != ("x" if upright else "y")), *nudge.compromises]
    return last


def _near(wires: Sequence[Wire], boxes: Sequence[Box], gaps: Gaps) -> Iterator[Compromise]:
    """Lines that came nearer to a box than asked."""
    shelves = Shelves(list(boxes))
    for wire in wires:
        last = len(wire.points) - 2
        for part, (one, other) in enumerate(pairwise(wire.points)):
            level = abs(one.y - other.y) < STEP
            around = Box(min(one.x, other.x), min(one.y, other.y), abs(one.x - other.x), abs(one.y - other.y))
            grown = around.inset(-gaps.clearance)
            for number in shelves.between(grown.y, grown.bottom):
                if grown.overlaps(boxes[number]) and number not in (wire.source,) * (part == 0) + (wire.target,) * (
                    part == last
                ):
                    yield Compromise("lane", wire.edge.id, around, "y" if level else "x", gaps.lane)


def _obstacles(wires: Sequence[Wire], gaps: Gaps) -> Iterator[Obstacle]:
    """The places of the labels at ends, and of heads with the straight part behind them."""
    for wire in wires:
        for first, end in ((True, wire.edge.source_end), (False, wire.edge.target_end)):
            at, along = outward(wire, first)
            boxes = beside(end, at, along, gaps.pad)
            if end.head:
                tip = Point(at.x + along.x * (end.head + gaps.corner), at.y + along.y * (end.head + gaps.corner))
                boxes += (Box(min(at.x, tip.x), min(at.y, tip.y), abs(at.x - tip.x), abs(at.y - tip.y)),)
            for box in boxes:
                if box is not None:
                    yield Obstacle(box, along.x == 0, int(along.x or along.y), at.x if along.x else at.y)


def _wish(edge: Edge, numbers: Mapping[str, int], gaps: Gaps) -> Wish:
    """The edge by numbers, and how much of a side the labels of an end take."""
    ends = [[size for size in (end.role, end.cardinality) if size] for end in (edge.source_end, edge.target_end)]
    high = max(sum(size.height + gaps.pad for size in sizes) for sizes in ends) + gaps.pad
    wide = max(sum(size.width + gaps.pad for size in sizes) for sizes in ends) + gaps.pad
    source, target = numbers[edge.source], numbers[edge.target]
    return Wish(source, target, edge.bundle, max(high, gaps.lane), max(wide, gaps.lane))


def _around(boxes: Sequence[Box], gaps: Gaps) -> Box:
    """All boxes, with room for lines outside them."""
    if not boxes:
        return Box(0.0, 0.0, 0.0, 0.0)
    x, y = min(box.x for box in boxes), min(box.y for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    margin = 4 * max(gaps.column, gaps.row, 2 * gaps.clearance)  # far enough: lines keep as near as they can
    return Box(x, y, right - x, bottom - y).inset(-margin)


def _no_way(wire: Wire, boxes: Sequence[Box]) -> Compromise:
    one, other = boxes[wire.source].middle, boxes[wire.target].middle
    at = Box(min(one.x, other.x), min(one.y, other.y), abs(one.x - other.x), abs(one.y - other.y))
    return Compromise("way", wire.edge.id, at, "x" if at.width > at.height else "y", 0.0)


def crossings(routes: Iterable[Route]) -> int:
    """How often lines cross."""
    parts = [(n, one, other) for n, route in enumerate(routes) for one, other in pairwise(route.points)]
    level = [(n, a.y, min(a.x, b.x), max(a.x, b.x)) for n, a, b in parts if abs(a.y - b.y) < STEP]
    upright = [(n, a.x, min(a.y, b.y), max(a.y, b.y)) for n, a, b in parts if abs(a.x - b.x) < STEP]
    return sum(
        n != m and left < x < right and top < y < bottom for n, y, left, right in level for m, x, top, bottom in upright
    )
