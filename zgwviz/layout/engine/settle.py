"""Where the boxes of given columns stand: as near to their neighbours' height as their order and the gaps allow."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from zgwviz.layout.engine.graph import Graph

SWEEPS = 8
STRAIGHTENINGS = 3
SHARE = 24.0  # the height that two boxes must share for a straight line with its labels
EVEN = 0.35  # how much an even spread counts beside one straight line


class Rows(NamedTuple):
    """The top of every box, and the height of the whole."""

    tops: Sequence[float]
    height: float


def settle(
    graph: Graph, columns: Sequence[Sequence[int]], gaps: Mapping[tuple[int, int], float], row: float, least: float
) -> Rows:
    """Tops of boxes in `columns`; `gaps` holds what two neighbours need between them where that is more than `row`."""
    need = [[max(row, gaps.get((one, other), 0.0)) for one, other in pairwise(c)] for c in columns]
    heights = [sum(graph.heights[i] for i in c) + sum(n) for c, n in zip(columns, need, strict=True)]
    height = max(least, *heights) if heights else least
    tops = [0.0] * len(graph.heights)
    even = [0.0] * len(graph.heights)
    where = {i: k for k, column in enumerate(columns) for i in column}
    for column, between, taken in zip(columns, need, heights, strict=True):
        extra = (height - taken) / max(1, len(column) - 1) if len(column) > 1 else (height - taken) / 2
        y = 0.0 if len(column) > 1 else extra
        for number, i in enumerate(column):
            even[i] = tops[i] = y
            y += graph.heights[i] + (between[number] if number < len(between) else 0.0) + extra
    for sweep in range(SWEEPS):
        order = range(len(columns)) if sweep % 2 == 0 else range(len(columns) - 1, -1, -1)
        for k in order:
            column = columns[k]
            wishes = [_wish(graph, i, tops, where, even) for i in column]
            for i, top in zip(column, _stack(graph, column, wishes, need[k], height), strict=True):
                tops[i] = top
    for _ in range(STRAIGHTENINGS):
        for column, between in zip(columns, need, strict=True):
            _straighten(graph, column, between, tops, where, height)
    return Rows(tops, height)


def _straighten(
    graph: Graph,
    column: Sequence[int],
    between: Sequence[float],
    tops: list[float],
    where: Mapping[int, int],
    height: float,
) -> None:
    """Move boxes within the room around them to where more of their lines can be straight."""
    for number, i in enumerate(column):
        size = graph.heights[i]
        low, high = 0.0, height - size
        if number:
            above = column[number - 1]
            low = tops[above] + graph.heights[above] + between[number - 1]
        if number + 1 < len(column):
            high = tops[column[number + 1]] - between[number] - size
        near = [j for j in graph.neighbours[i] if abs(where[i] - where[j]) == 1]
        if not near or high < low:
            continue
        found = [tops[i]]
        for j in near:
            share = min(SHARE, size, graph.heights[j])
            found += [tops[j] + share - size, tops[j] + graph.heights[j] - share]
        tops[i] = min(
            (min(max(top, low), high) for top in found),
            key=lambda top: (_bent(graph, i, top, near, tops), abs(top - tops[i])),
        )


def _bent(graph: Graph, i: int, top: float, near: Sequence[int], tops: Sequence[float]) -> int:
    """How many lines to the next columns bend when box `i` stands at `top`."""
    size = graph.heights[i]
    found = 0
    for j in near:
        shared = min(top + size, tops[j] + graph.heights[j]) - max(top, tops[j])
        found += shared < min(SHARE, size, graph.heights[j]) - 0.01
    return found


def _wish(
    graph: Graph, i: int, tops: Sequence[float], where: Mapping[int, int], even: Sequence[float]
) -> tuple[float, float]:
    """The top that box `i` would have for straight lines and an even spread, and how much it counts."""
    total, weight = even[i] * EVEN, EVEN
    for j in graph.neighbours[i]:
        apart = abs(where[i] - where[j])
        if apart == 0:
            continue
        share = 1.0 if apart == 1 else 0.3
        low, high = tops[j], tops[j] + graph.heights[j]
        top, bottom = tops[i], tops[i] + graph.heights[i]
        if graph.heights[j] >= graph.heights[i]:  # anywhere beside the larger one will do
            wish = min(max(top, low), high - graph.heights[i])
        else:
            wish = min(max(top, high - graph.heights[i]), low)
        assert bottom >= top
        total += share * wish
        weight += share
    return total / weight, weight


def _stack(
    graph: Graph, column: Sequence[int], wishes: Sequence[tuple[float, float]], need: Sequence[float], height: float
) -> list[float]:
    """Tops in this order nearest to the wishes, by least squares: neighbours that would overlap move as one block."""
    blocks: list[list[float]] = []  # the wish of the first, the weight, how many
    offsets = [0.0]
    for number, i in enumerate(column[:-1]):
        offsets.append(offsets[-1] + graph.heights[i] + need[number])
    for (wish, weight), offset in zip(wishes, offsets, strict=True):
        blocks.append([wish - offset, weight, 1])
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            late, early = blocks.pop(), blocks[-1]
            total = early[1] + late[1]
            early[0] = (early[0] * early[1] + late[0] * late[1]) / total
            early[1] = total
            early[2] += late[2]
    if not column:
        return []
    most = height - offsets[-1] - graph.heights[column[-1]]
    firsts = [first for first, _, count in blocks for _ in range(int(count))]
    return [min(max(first, 0.0), most) + offset for first, offset in zip(firsts, offsets, strict=True)]
