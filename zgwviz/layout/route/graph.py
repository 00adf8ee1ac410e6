"""A node-link plate whole: boxes placed and lines routed, with wider gaps where there was too little room."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import log
from typing import NamedTuple

from zgwviz.geometry import Box, Point, Size
from zgwviz.layout.engine.place import Spread, fit, grid, order, place
from zgwviz.layout.engine.process import Engine
from zgwviz.layout.engine.records import Edge, Failed, Gaps, Node, Placed
from zgwviz.layout.route.records import Compromise, Route, Routed
from zgwviz.layout.route.route import crossings, route

TRIES = 8  # times that gaps are made wider
PATIENCE = 3  # of them without a gain
ORDERS = 4  # of the best orders, how many are drawn before one is chosen


class Arrangement(NamedTuple):
    """Boxes and lines from (0, 0) to (`width`, `height`), in the unit of the nodes' sizes, in the paper's shape.

    `scale` is how large it can be drawn to fill the paper; below 1 the paper is too small for sizes as given.
    `failed` says why the boxes stand in a grid, in their order. `compromises` is empty when all is clean.
    """

    boxes: Mapping[str, Box]
    routes: Mapping[str, Route]
    width: float
    height: float
    scale: float
    compromises: tuple[Compromise, ...] = ()
    failed: Failed | None = None


def arrange_graph(nodes: Sequence[Node], edges: Sequence[Edge], paper: Size, gaps: Gaps, engine: Engine) -> Arrangement:
    """`nodes` placed to fill `paper` (its height may be infinite), and `edges` between them routed and labelled.

    Deterministic. Gaps are widened where lines or labels had too little room, a bounded number of times; what is
    left is among the compromises. Nothing is raised when Graphviz fails: the boxes then stand in a grid.
    """
    if not nodes:
        return Arrangement({}, {}, 0.0, 0.0, 1.0)
    orders = order(nodes, edges, paper, gaps, engine)
    if isinstance(orders, Failed):
        placed = grid(nodes, gaps, paper)
        return _arrangement(placed, route(placed.boxes, edges, gaps), paper)._replace(failed=orders)
    several = list(dict.fromkeys(orders))[:ORDERS]
    drawn = [_drawn(nodes, edges, columns, gaps, paper, Spread({}, {})) for columns in several]
    first = max(range(len(drawn)), key=lambda n: _worth(drawn[n][0]))
    return _widened(nodes, edges, several[first], gaps, paper, drawn[first])


def _worth(one: Arrangement) -> float:
    """How good an arrangement is: large first, then clean and calm."""
    bends = sum(len(route.points) - 2 for route in one.routes.values() if route.points)
    size = log(one.scale)
    # Below 1 type becomes too small to read; above it more is pleasant, and no more.
    return (
        (3.0 if size < 0 else 0.5) * size
        - 0.03 * len(one.compromises)
        - 0.004 * bends
        - 0.012 * crossings(one.routes.values())
    )


class _Try(NamedTuple):
    """One drawing, and what it was drawn from."""

    arrangement: Arrangement
    placed: Placed
    compromises: tuple[Compromise, ...]


def _drawn(
    nodes: Sequence[Node],
    edges: Sequence[Edge],
    columns: Sequence[Sequence[str]],
    gaps: Gaps,
    paper: Size,
    spread: Spread,
) -> _Try:
    placed = place(nodes, edges, columns, gaps, paper, spread)
    routed = route(placed.boxes, edges, gaps)
    return _Try(_arrangement(placed, routed, paper), placed, routed.compromises)


def _widened(
    nodes: Sequence[Node],
    edges: Sequence[Edge],
    columns: Sequence[Sequence[str]],
    gaps: Gaps,
    paper: Size,
    drawn: _Try,
) -> Arrangement:
    """Drawn again with more room where it was short, while that helps."""
    best, spread = drawn.arrangement, Spread({}, {})
    stale = 0
    for _ in range(TRIES):
        around = Size(
            max(drawn.arrangement.width - drawn.placed.width, spread.around.width),
            max(drawn.arrangement.height - drawn.placed.height, spread.around.height),
        )
        if (not drawn.compromises and around == spread.around) or stale == PATIENCE:
            break
        spread = _wider(spread, drawn.compromises, drawn.placed, gaps)._replace(around=around)
        drawn = _drawn(nodes, edges, columns, gaps, paper, spread)
        stale += 1
        if (len(drawn.compromises), -drawn.arrangement.scale) < (len(best.compromises), -best.scale):
            best, stale = drawn.arrangement, 0
    return best


def _arrangement(placed: Placed, routed: Routed, paper: Size) -> Arrangement:
    """All of it moved so that the whole, lines and labels outside the boxes included, begins at (0, 0)."""
    hull = _hull(placed, routed)
    boxes = {name: _moved(box, hull) for name, box in placed.boxes.items()}
    routes = {name: _moved_route(one, hull) for name, one in routed.routes.items()}
    compromises = tuple(one._replace(at=_moved(one.at, hull)) for one in routed.compromises)
    scale = fit(Size(hull.width, hull.height), paper)
    return Arrangement(boxes, routes, hull.width, hull.height, scale, compromises)


def _hull(placed: Placed, routed: Routed) -> Box:
    """The box around boxes, lines and labels; what the boxes left open of the room they were given is no part of it."""
    boxes = list(placed.boxes.values())
    x, y = min((box.x for box in boxes), default=0.0), min((box.y for box in boxes), default=0.0)
    right = max((box.right for box in boxes), default=placed.width)
    bottom = max((box.bottom for box in boxes), default=placed.height)
    for one in routed.routes.values():
        for point in one.points:
            x, y, right, bottom = min(x, point.x), min(y, point.y), max(right, point.x), max(bottom, point.y)
        for box in one[2:]:
            if box is not None:
                x, y, right, bottom = min(x, box.x), min(y, box.y), max(right, box.right), max(bottom, box.bottom)
    return Box(x, y, right - x, bottom - y)


def _moved(box: Box, hull: Box) -> Box:
    return Box(box.x - hull.x, box.y - hull.y, box.width, box.height)


def _moved_route(one: Route, hull: Box) -> Route:
    points = tuple(Point(round(point.x - hull.x, 3), round(point.y - hull.y, 3)) for point in one.points)
    labels = [None if box is None else _moved(box, hull) for box in one[2:]]
    return Route(one.edge, points, *labels)


def _wider(spread: Spread, compromises: Sequence[Compromise], placed: Placed, gaps: Gaps) -> Spread:
    """More room in the gaps where something was short."""
    columns: dict[int, float] = {}
    rows: dict[tuple[str, str], float] = {}
    for one in compromises:
        need = max(one.short, gaps.lane)
        if one.axis == "x":
            for k in _columns_at(one.at, placed):
                columns[k] = max(columns.get(k, 0.0), need)
        else:
            for pair in _rows_at(one.at, placed, gaps):
                rows[pair] = max(rows.get(pair, 0.0), need)
    return spread._replace(
        columns=spread.columns | {k: spread.columns.get(k, 0.0) + need for k, need in columns.items()},
        rows=spread.rows | {pair: spread.rows.get(pair, 0.0) + need for pair, need in rows.items()},
    )


def _columns_at(at: Box, placed: Placed) -> list[int]:
    """The gap between columns (the number of that left of it) nearest to a place."""
    edges = [
        (max(placed.boxes[name].right for name in left), min(placed.boxes[name].x for name in right))
        for left, right in pairwise(placed.columns)
    ]
    near = [(abs((left + right) / 2 - at.middle.x), k) for k, (left, right) in enumerate(edges)]
    return [min(near)[1]] if near else []


def _rows_at(at: Box, placed: Placed, gaps: Gaps) -> list[tuple[str, str]]:
    """The gaps between boxes of a column (by the two) that a level line runs through, or the nearest."""
    pairs = [pair for column in placed.columns for pair in pairwise(column)]
    away = [_away(placed.boxes[upper], placed.boxes[lower], at) for upper, lower in pairs]
    through = [pair for pair, far in zip(pairs, away, strict=True) if far <= gaps.clearance]
    return through or ([pairs[away.index(min(away))]] if pairs else [])


def _away(upper: Box, lower: Box, at: Box) -> float:
    """How far a place is from the gap between two boxes."""
    left, right = min(upper.x, lower.x), max(upper.right, lower.right)
    dx = max(left - at.right, at.x - right, 0.0)
    dy = max(upper.bottom - at.bottom, at.y - lower.y, 0.0)
    return dx + dy
