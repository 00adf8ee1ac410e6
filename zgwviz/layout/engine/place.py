"""Boxes placed for a paper: Graphviz's places made into columns, of as many as fit it at the largest scale."""

from collections.abc import Mapping, Sequence
from math import isfinite
from typing import NamedTuple

from zgwviz.geometry import Box, Point, Size
from zgwviz.layout.engine.columns import HOT, Search, stacked
from zgwviz.layout.engine.dot import Program, centres
from zgwviz.layout.engine.graph import Graph, numbered
from zgwviz.layout.engine.process import Engine
from zgwviz.layout.engine.records import Edge, Failed, Gaps, Node, Placed
from zgwviz.layout.engine.settle import settle

WORK = 320_000  # looks at a box or line while searching, shared by all tries
ENOUGH = 150  # changes looked at for each box
FIRST = 0.25  # the share of them for choosing between the beginnings
KEPT = 2  # of those, how many are worked on for each number of columns
MOST = 40  # columns
YIELD = 0.9  # the share of the largest scale that is kept for freedom to stand well


# Where to begin: forces put what hangs together in the middle, ranks put it in order; each also turned.
PROGRAMS: tuple[tuple[Program, Mapping[str, str]], ...] = (
    ("neato", {"start": "1", "mode": "major"}),
    ("dot", {"rankdir": "LR"}),
)


class Spread(NamedTuple):
    """Room beyond the least: for the gap right of a column (by its number), and between two boxes of a column.

    `around` is what lines and labels outside the boxes take of the width and the height.
    """

    columns: dict[int, float]
    rows: dict[tuple[str, str], float]
    around: Size = Size(0.0, 0.0)


def order(
    nodes: Sequence[Node], edges: Sequence[Edge], paper: Size, gaps: Gaps, engine: Engine
) -> list[tuple[tuple[str, ...], ...]] | Failed:
    """Columns of ids, the best first: several ways to fill `paper`."""
    graph = numbered(nodes, edges)
    starts: list[list[Point]] = []
    for program, attributes in PROGRAMS:
        places = centres(engine, program, nodes, edges, gaps, **attributes)
        if isinstance(places, Failed):
            return places
        middles = [places[node.id] for node in nodes]
        starts += [middles, [Point(point.y, point.x) for point in middles]]
    counts = _counts(graph, paper, gaps)
    tries = min(WORK // (len(graph.pairs) + len(nodes)), ENOUGH * len(nodes))
    found: list[Search] = []
    for count in counts:
        some = []
        for points in starts:
            some.append(
                Search(graph, stacked(graph, points, count, gaps.row), gaps.row, _height(graph, count, gaps, paper))
            )
            some[-1].run(int(tries * FIRST) // (len(counts) * len(starts)), 0.0)
        found += sorted(some, key=lambda one: one.cost)[:KEPT]
    for search in found:
        search.run(int(tries * (1 - FIRST)) // len(found), HOT)
    found.sort(key=lambda one: one.cost)
    return [tuple(tuple(nodes[i].id for i in column) for column in one.columns if column) for one in found]


def _least(graph: Graph, count: int, gaps: Gaps) -> float:
    """How high `count` columns are at least."""
    total = sum(graph.heights) + gaps.row * len(graph.heights)
    return max(total / count, *graph.heights)


def _wide(graph: Graph, count: int, gaps: Gaps) -> float:
    return count * max(graph.widths) + (count - 1) * gaps.column


def _height(graph: Graph, count: int, gaps: Gaps, paper: Size) -> float:
    """How high the columns may be: freedom to stand well is worth a little scale, but not sizes as they were given."""
    least = _least(graph, count, gaps)
    if not isfinite(paper.height):
        return least
    wide = paper.width / _wide(graph, count, gaps)
    best = min(wide, paper.height / least)
    return max(least, paper.height / min(wide, max(1.0, best * YIELD)))


def _counts(graph: Graph, paper: Size, gaps: Gaps) -> list[int]:
    """The two numbers of columns that fit the paper at the largest scale."""
    every = range(1, min(len(graph.heights), MOST) + 1)
    if not isfinite(paper.height):
        fitting = [count for count in every if _wide(graph, count, gaps) <= paper.width]
        return fitting[:-3:-1] or [1]

    def scale(count: int) -> float:
        return min(paper.width / _wide(graph, count, gaps), paper.height / (_least(graph, count, gaps) * 1.05))

    return sorted(every, key=lambda count: (-scale(count), count))[:2]


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
    scale = fit(Size(wide + spread.around.width, high + spread.around.height), paper)
    full = Size(
        max(wide, paper.width / scale - spread.around.width),
        max(high, paper.height / scale - spread.around.height) if isfinite(paper.height) else high,
    )
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
    every = [_rows(nodes, gaps, across) for across in range(1, len(nodes) + 1)]
    # Where two fit alike the wider one is taken: it is the lower one, which counts where the height is free.
    return max(reversed(every), key=lambda one: fit(Size(one.width, one.height), paper), default=Placed({}, 0.0, 0.0))


def fit(size: Size, paper: Size) -> float:
    """How large `size` can be drawn on `paper`: where its height is free (infinite), no larger than given."""
    if not isfinite(paper.height):
        return min(1.0, paper.width / size.width)
    return min(paper.width / size.width, paper.height / size.height)


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
