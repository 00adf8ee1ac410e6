"""Boxes placed for a paper: Graphviz's places made into columns, of as many as fit it at the largest scale."""

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from zgwviz.geometry import Box, Point, Size
from zgwviz.layout.engine.columns import Columns, Search, stacked
from zgwviz.layout.engine.dot import centres
from zgwviz.layout.engine.graph import Graph, numbered
from zgwviz.layout.engine.process import Engine
from zgwviz.layout.engine.records import Edge, Failed, Gaps, Node, Placed
from zgwviz.layout.engine.settle import settle

WORK = 60_000  # looks at a line while searching, shared by all tries


class Spread(NamedTuple):
    """Room beyond the least: for the gap right of a column (by its number), and between two boxes of a column."""

    columns: Mapping[int, float]
    rows: Mapping[tuple[str, str], float]


def order(
    nodes: Sequence[Node], edges: Sequence[Edge], paper: Size, gaps: Gaps, engine: Engine
) -> list[tuple[tuple[str, ...], ...]] | Failed:
    """Columns of ids, the best first: several ways to fill `paper`."""
    graph = numbered(nodes, edges)
    found: list[tuple[float, Columns]] = []
    starts = []
    for program, attributes in (("neato", {"start": "1", "mode": "major"}), ("dot", {"rankdir": "LR"})):
        places = centres(engine, program, nodes, edges, gaps, **attributes)  # type: ignore[arg-type]
        if isinstance(places, Failed):
            return places
        starts.append([places[node.id] for node in nodes])
    counts = _counts(graph, paper, gaps)
    tries = WORK // max(1, len(graph.pairs) + len(nodes)) // len(counts)
    for count in counts:
        least = _height(graph, count, gaps)
        for places_ in starts:
            for points in (places_, [Point(p.y, p.x) for p in places_]):
                search = Search(graph, stacked(graph, points, count, gaps.row), gaps.row, least)
                search.run(tries // 4)
                found.append((search.cost / _scale(graph, search.columns, paper, gaps), search.columns))
    found.sort(key=lambda one: one[0])
    return [tuple(tuple(nodes[i].id for i in column) for column in columns if column) for _, columns in found]


def _height(graph: Graph, count: int, gaps: Gaps) -> float:
    total = sum(graph.heights) + gaps.row * len(graph.heights)
    return max(total / count, *graph.heights)


def _counts(graph: Graph, paper: Size, gaps: Gaps) -> list[int]:
    """The two numbers of columns that fit the paper at the largest scale."""
    width = max(graph.widths)
    most = max(1, min(len(graph.heights), 40))

    def scale(count: int) -> float:
        wide = count * width + (count - 1) * gaps.column
        return min(paper.width / wide, paper.height / (_height(graph, count, gaps) * 1.05))

    return sorted(range(1, most + 1), key=lambda count: (-scale(count), count))[:2]


def _scale(graph: Graph, columns: Columns, paper: Size, gaps: Gaps) -> float:
    """How large the columns can be on the paper."""
    wide = sum(max((graph.widths[i] for i in c), default=0.0) for c in columns) + gaps.column * (len(columns) - 1)
    high = max(sum(graph.heights[i] for i in c) + gaps.row * (len(c) - 1) for c in columns)
    return min(paper.width / wide, paper.height / high)


def place(
    nodes: Sequence[Node],
    edges: Sequence[Edge],
    columns: Sequence[Sequence[str]],
    gaps: Gaps,
    paper: Size,
    spread: Spread,
) -> Placed:
    """Boxes in these columns, spread over the paper where it has room to spare."""
    graph = numbered(nodes, edges)
    index = {node.id: number for number, node in enumerate(nodes)}
    numbers = [[index[name] for name in column] for column in columns]
    more = {(index[one], index[other]): gaps.row + room for (one, other), room in spread.rows.items()}
    between = [gaps.column + spread.columns.get(k, 0.0) for k in range(len(columns) - 1)]
    widths = [max(graph.widths[i] for i in column) for column in numbers]
    wide = sum(widths) + sum(between)
    high = settle(graph, numbers, more, gaps.row, 0.0).height
    scale = min(paper.width / wide, paper.height / high) if math.isfinite(paper.height) else paper.width / wide
    full = Size(max(wide, paper.width / scale), max(high, paper.height / scale if math.isfinite(paper.height) else 0.0))
    rows = settle(graph, numbers, more, gaps.row, full.height)
    extra = (full.width - wide) / len(between) if between else 0.0
    boxes: dict[str, Box] = {}
    x = 0.0 if between else (full.width - wide) / 2
    for k, column in enumerate(numbers):
        for i in column:
            node = nodes[i]
            boxes[node.id] = Box(x + (widths[k] - node.width) / 2, rows.tops[i], node.width, node.height)
        x += widths[k] + (between[k] + extra if k < len(between) else 0.0)
    ordered = {node.id: boxes[node.id] for node in nodes}
    return Placed(ordered, full.width, full.height, tuple(tuple(column) for column in columns))


def grid(nodes: Sequence[Node], gaps: Gaps, paper: Size) -> Placed:
    """The boxes in rows, in their order: what there is when placing fails."""
    count = len(nodes)
    best: Placed | None = None
    for across in range(1, count + 1):
        placed = _rows(nodes, gaps, across)
        if best is None or _fit(placed, paper) > _fit(best, paper):
            best = placed
    return best or Placed({}, 0.0, 0.0)


def _fit(placed: Placed, paper: Size) -> float:
    return min(paper.width / placed.width, paper.height / placed.height)


def _rows(nodes: Sequence[Node], gaps: Gaps, across: int) -> Placed:
    widths = [max(node.width for node in nodes[k::across]) for k in range(across)]
    boxes: dict[str, Box] = {}
    y = 0.0
    for start in range(0, len(nodes), across):
        x = 0.0
        row = nodes[start : start + across]
        for node, width in zip(row, widths, strict=False):
            boxes[node.id] = Box(x, y, node.width, node.height)
            x += width + gaps.column
        y += max(node.height for node in row) + gaps.row
    columns = tuple(tuple(node.id for node in nodes[k::across]) for k in range(across))
    return Placed(boxes, sum(widths) + gaps.column * (across - 1), y - gaps.row, columns)
