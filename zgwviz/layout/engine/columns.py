"""Columns of boxes: who stands in which, and in what order, so that lines are short, straight and rarely cross.

Ranks alone give ribbons. Here Graphviz's places are a beginning: its boxes are stacked in as many columns as the paper
takes, and exchanged while that makes the whole better.
"""

import random
from collections.abc import Sequence

from zgwviz.geometry import Point
from zgwviz.layout.engine.graph import Graph

Columns = list[list[int]]

# What an arrangement costs, in units of length (a typical box is a few hundred).
BEND = 60.0  # a line that cannot be straight
AROUND = 160.0  # a line that has to go around another box of its column
ACROSS = 420.0  # a line through a whole column
CROSSING = 130.0
STRANGER = 120.0  # two neighbours in a column of different groups
HEIGHT = 6.0  # a unit of the highest column


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
    """Improves columns by moving and exchanging boxes; the same result every time for the same input."""

    def __init__(self, graph: Graph, columns: Columns, row: float, least_height: float) -> None:
        self._graph = graph
        self._row = row
        self._least = least_height
        self.columns = columns
        self.cost = self._cost(columns)

    def run(self, tries: int) -> None:
        """At most `tries` looks at a change, each kept when it is no worse."""
        chance = random.Random(len(self._graph.heights))
        for _ in range(tries):
            changed = self._changed(chance)
            if changed is None:
                continue
            cost = self._cost(changed)
            if cost <= self.cost:
                self.columns, self.cost = changed, cost

    def _changed(self, chance: random.Random) -> Columns | None:
        """The columns with a box moved to near one of its neighbours, or exchanged with another, or None."""
        columns = [list(column) for column in self.columns]
        where = {i: k for k, column in enumerate(columns) for i in column}
        i = chance.randrange(len(self._graph.heights))
        near = self._graph.neighbours[i]
        kind = chance.random()
        if kind < 0.5 or not near:
            j = chance.randrange(len(self._graph.heights))
            if i == j:
                return None
            a, b = columns[where[i]], columns[where[j]]
            at, to = a.index(i), b.index(j)
            a[at], b[to] = j, i
            return columns
        to = where[near[chance.randrange(len(near))]] + chance.choice((-1, 0, 1))
        if kind > 0.9:
            to = chance.randrange(len(columns))
        if not 0 <= to < len(columns):
            return None
        columns[where[i]].remove(i)
        columns[to].insert(chance.randint(0, len(columns[to])), i)
        return columns

    def _cost(self, columns: Columns) -> float:
        graph, row = self._graph, self._row
        heights = [sum(graph.heights[i] for i in column) + row * (len(column) - 1) for column in columns]
        highest = max(self._least, *heights) if heights else self._least
        cost = HEIGHT * (highest - self._least) + sum(abs(highest - h) for h in heights) * 0.3
        top = [0.0] * len(graph.heights)
        place: list[tuple[int, int]] = [(0, 0)] * len(graph.heights)
        for k, column in enumerate(columns):
            gap = row + (highest - heights[k]) / (len(column) + 1)
            y = gap - row
            for number, i in enumerate(column):
                top[i] = y
                place[i] = (k, number)
                y += graph.heights[i] + gap
                if number and graph.groups[i] != graph.groups[column[number - 1]]:
                    cost += STRANGER
        channels: list[list[tuple[float, float]]] = [[] for _ in columns]
        for i, j in graph.pairs:
            cost += self._line(i, j, place, top, channels)
        return cost + CROSSING * sum(map(_crossings, channels))

    def _line(
        self,
        i: int,
        j: int,
        place: Sequence[tuple[int, int]],
        top: Sequence[float],
        channels: Sequence[list[tuple[float, float]]],
    ) -> float:
        """What one line costs; where it runs is noted in the channel to the right of its left column."""
        if place[i] > place[j]:
            i, j = j, i
        heights = self._graph.heights
        (left, one), (right, other) = place[i], place[j]
        apart = max(top[i] - top[j] - heights[j], top[j] - top[i] - heights[i])
        if left == right:
            return 0.0 if other - one == 1 else AROUND + BEND * 2 + apart
        middle, end = top[i] + heights[i] / 2, top[j] + heights[j] / 2
        channels[left].append((middle, end if right - left == 1 else middle))
        if right - left > 1:
            channels[right - 1].append((middle, end))
        cost = ACROSS * (right - left - 1)
        return cost + (BEND + apart if apart > -8 else max(0.0, abs(middle - end) * 0.05))


def _crossings(lines: Sequence[tuple[float, float]]) -> int:
    """How many of the lines between two columns cross, by their heights at both."""
    order = sorted(lines)
    found = 0
    for k, (_, right) in enumerate(order):
        for _, other in order[k + 1 :]:
            if other < right:
                found += 1
    return found
