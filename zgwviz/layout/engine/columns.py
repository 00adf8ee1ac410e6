"""Columns of boxes: who stands in which, and in what order, so that lines are short, straight and rarely cross.

Ranks alone give ribbons. Here Graphviz's places are a beginning: its boxes are stacked in as many columns as the paper
takes, and moved and exchanged while that makes the whole better.
"""

import random
from bisect import bisect_left, insort
from collections.abc import Sequence
from math import exp

from zgwviz.geometry import Point
from zgwviz.layout.engine.graph import Graph

Columns = list[list[int]]

# What an arrangement costs, in units of length (a typical box is a hundred or two).
BEND = 60.0  # a line that cannot be straight
AROUND = 160.0  # a line that has to go around another box of its column
ACROSS = 320.0  # a line through a whole column
CROSSING = 130.0
STRANGER = 120.0  # two neighbours in a column of different groups
HEIGHT = 6.0  # a unit of the highest column
UNEVEN = 0.3  # a unit that a column is lower than the highest
SLANT = 0.05  # a unit that the middles of two boxes with a straight line differ
OVERLAP = 8.0  # how far two boxes must overlap for a straight line between them

COLUMN = 0.04  # how often two columns are exchanged
HOT, COLD = 160.0, 4.0  # how much worse a change may be: at first, and at last


def stacked(graph: Graph, places: Sequence[Point], count: int, row: float) -> Columns:
    """`count` columns of about the same height, by x and then by y."""
    order = sorted(range(len(places)), key=lambda i: (places[i].x, places[i].y, i))
    total = sum(graph.heights) + row * len(order)
    columns: Columns = [[] for _ in range(count)]
    done = 0.0
    for i in order:
        height = graph.heights[i] + row
        columns[min(count - 1, int((done + height / 2) / total * count))].append(i)
        done += height
    for column in columns:
        column.sort(key=lambda i: (places[i].y, i))
    return columns


class Search:
    """Improves columns by moving and exchanging boxes (annealing); the same result every time for the same input."""

    def __init__(self, graph: Graph, columns: Columns, row: float, least: float) -> None:
        self._graph = graph
        self._row = row
        self._least = least
        self.columns = columns
        self.cost = self._cost(columns)

    def run(self, tries: int, hot: float) -> None:
        """Look at `tries` changes; `hot` is how much worse one may make it at first (0: never)."""
        chance = random.Random(len(self._graph.heights))
        columns, now = [list(column) for column in self.columns], self.cost
        for turn in range(tries):
            undo = self._change(columns, chance)
            if undo is None:
                continue
            cost = self._cost(columns)
            heat = hot * (COLD / HOT) ** (turn / tries)
            if cost <= now or (heat > 0 and chance.random() < exp((now - cost) / heat)):
                now = cost
                if cost < self.cost:
                    self.columns, self.cost = [list(column) for column in columns], cost
            else:
                _restore(columns, undo)

    def _change(self, columns: Columns, chance: random.Random) -> list[tuple[int, list[int]]] | None:
        """Exchange two boxes or columns, or move a box near a neighbour; the columns as they were, or None."""
        graph = self._graph
        if len(columns) > 1 and chance.random() < COLUMN:
            k = chance.randrange(len(columns) - 1)
            undo = [(k, columns[k]), (k + 1, columns[k + 1])]
            columns[k], columns[k + 1] = columns[k + 1], columns[k]
            return undo
        i = chance.randrange(len(graph.heights))
        at = _column(columns, i)
        near = graph.neighbours[i]
        kind = chance.random()
        if kind < 0.45 or not near:
            j = chance.randrange(len(graph.heights))
            to = _column(columns, j)
            if i == j:
                return None
            undo = [(k, list(columns[k])) for k in dict.fromkeys((at, to))]
            one, other = columns[at].index(i), columns[to].index(j)
            columns[at][one], columns[to][other] = j, i
            return undo
        to = _column(columns, near[chance.randrange(len(near))]) + chance.choice((-1, 0, 1))
        if not 0 <= to < len(columns):
            return None
        undo = [(k, list(columns[k])) for k in dict.fromkeys((at, to))]
        columns[at].remove(i)
        columns[to].insert(chance.randint(0, len(columns[to])), i)
        return undo

    def _cost(self, columns: Columns) -> float:
        sizes, groups, row = self._graph.heights, self._graph.groups, self._row
        heights = [sum([sizes[i] for i in column]) + row * (len(column) - 1) for column in columns]
        highest = max(self._least, *heights)
        cost = HEIGHT * (highest - self._least) + UNEVEN * sum([highest - height for height in heights])
        top = [0.0] * len(sizes)
        place = [0] * len(sizes)
        number = [0] * len(sizes)
        for k, column in enumerate(columns):
            gap = row + (highest - heights[k]) / (len(column) + 1)
            y, group = gap - row, groups[column[0]] if column else ""
            for n, i in enumerate(column):
                top[i], place[i], number[i] = y, k, n
                y += sizes[i] + gap
                if groups[i] != group:
                    cost += STRANGER
                    group = groups[i]
        return cost + self._lines(len(columns), top, place, number)

    def _lines(self, count: int, top: Sequence[float], place: Sequence[int], number: Sequence[int]) -> float:
        """What all lines cost, and their crossings in the channels between the columns."""
        sizes = self._graph.heights
        channels: list[list[tuple[float, float]]] = [[] for _ in range(count)]
        cost = 0.0
        for one, other in self._graph.pairs:
            i, j = (one, other) if place[one] <= place[other] else (other, one)
            left, right = place[i], place[j]
            low, high = top[i], top[j]
            apart = max(low - high - sizes[j], high - low - sizes[i])
            if left == right:
                cost += 0.0 if abs(number[i] - number[j]) == 1 else AROUND + 2 * BEND + apart
                continue
            middle, end = low + sizes[i] / 2, high + sizes[j] / 2
            if right - left == 1:
                channels[left].append((middle, end))
            else:
                channels[left].append((middle, middle))
                channels[right - 1].append((middle, end))
                cost += ACROSS * (right - left - 1)
            cost += BEND + apart + OVERLAP if apart > -OVERLAP else SLANT * abs(middle - end)
        return cost + CROSSING * sum(map(_crossings, channels))


def _column(columns: Columns, i: int) -> int:
    return next(k for k, column in enumerate(columns) if i in column)


def _restore(columns: Columns, undo: Sequence[tuple[int, list[int]]]) -> None:
    for k, column in undo:
        columns[k] = column


def _crossings(lines: list[tuple[float, float]]) -> int:
    """How many of the lines between two columns cross, by their heights at both."""
    lines.sort()
    seen: list[float] = []
    found = 0
    for _, right in lines:
        found += len(seen) - bisect_left(seen, right + 1e-9)
        insort(seen, right)
    return found
