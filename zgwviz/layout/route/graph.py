"""A node-link plate whole: boxes placed and lines routed, with wider gaps where there was too little room."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from zgwviz.geometry import Box, Size
from zgwviz.layout.engine.place import Spread, grid, order, place
from zgwviz.layout.engine.process import Engine
from zgwviz.layout.engine.records import Edge, Failed, Gaps, Node, Placed
from zgwviz.layout.route.records import Compromise, Route, Routed
from zgwviz.layout.route.route import route

TRIES = 6  # times that gaps are made wider
ORDERS = 3  # of the best orders, how many are drawn before one is chosen


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
        return _arrangement(placed, route(placed.boxes, edges, gaps), paper, orders)
    found = [_widened(nodes, edges, columns, gaps, paper) for columns in list(dict.fromkeys(orders))[:ORDERS]]
    return max(found, key=_worth)


def _worth(one: Arrangement) -> float:
    """How good an arrangement is: large first, then clean and calm."""
    bends = sum(len(route.points) - 2 for route in one.routes.values() if route.points)
    return one.scale - 0.05 * len(one.compromises) - 0.002 * bends


def _widened(
    nodes: Sequence[Node], edges: Sequence[Edge], columns: Sequence[Sequence[str]], gaps: Gaps, paper: Size
) -> Arrangement:
    """Placed and routed in these columns, again with more room where it was short, while that helps."""
    spread = Spread({}, {})
    best: Arrangement | None = None
    for _ in range(TRIES):
        placed = place(nodes, edges, columns, gaps, paper, spread)
        routed = route(placed.boxes, edges, gaps)
        found = _arrangement(placed, routed, paper, None)
        if best is None or len(found.compromises) < len(best.compromises):
            best = found
        if not routed.compromises:
            break
        spread = _wider(spread, routed.compromises, placed, gaps)
    assert best is not None
    return best


def _arrangement(placed: Placed, routed: Routed, paper: Size, failed: Failed | None) -> Arrangement:
    scale = min(paper.width / placed.width, paper.height / placed.height)
    return Arrangement(placed.boxes, routed.routes, placed.width, placed.height, scale, routed.compromises, failed)


def _wider(spread: Spread, compromises: Sequence[Compromise], placed: Placed, gaps: Gaps) -> Spread:
    """More room in the gaps where something was short."""
    columns, rows = dict(spread.columns), dict(spread.rows)
    most: dict[object, float] = {}
    for one in compromises:
        at = one.at.middle
        need = max(one.short, gaps.lane)
        if one.axis == "x":
            rights = [max(placed.boxes[name].right for name in column) for column in placed.columns[:-1]]
            if rights:
                k = min(range(len(rights)), key=lambda n: (abs(rights[n] + gaps.column / 2 - at.x), n))
                most[k] = max(most.get(k, 0.0), need)
        else:
            pairs = [pair for column in placed.columns for pair in pairwise(column)]
            if pairs:
                pair = min(pairs, key=lambda p: _away(placed.boxes[p[0]], placed.boxes[p[1]], at.x, at.y))
                most[pair] = max(most.get(pair, 0.0), need)
    for key, need in most.items():
        if isinstance(key, int):
            columns[key] = columns.get(key, 0.0) + need
        elif isinstance(key, tuple):
            rows[key] = rows.get(key, 0.0) + need
    return Spread(columns, rows)


def _away(upper: Box, lower: Box, x: float, y: float) -> float:
    """How far a place is from the gap between two boxes."""
    dx = max(upper.x - x, x - upper.right, 0.0)
    dy = max(upper.bottom - y, y - lower.y, 0.0)
    return dx + dy
