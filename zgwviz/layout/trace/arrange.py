"""A golden thread on a paper: rows of chips by their distance from the start, lines in the gaps between them."""

from collections.abc import Collection, Container, Mapping, Sequence
from typing import NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box
from zgwviz.layout import legend
from zgwviz.layout.bands import label
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.engine.records import Edge, End, Gaps
from zgwviz.layout.means import Means
from zgwviz.layout.page import Page, page
from zgwviz.layout.records import BandPlace, GroupPlace, Placed, Tile
from zgwviz.layout.route.records import Routed
from zgwviz.layout.route.route import route
from zgwviz.layout.space import row_height, text_height
from zgwviz.layout.trace.records import Strand, TracePlate
from zgwviz.style.paper import Paper
from zgwviz.view.records import GroupView, Item
from zgwviz.view.trace.records import Thread, TraceView
from zgwviz.view.words import relation, say

TRIES = 5
LINES = 2


class _Grid(NamedTuple):
    """The cells that chips stand in: how many side by side, and the distances between them."""

    columns: int
    chip: float
    row: float
    gap_x: float
    gap_y: float


class _Line(NamedTuple):
    """One row of chips of a layer."""

    layer: int
    items: tuple[Item, ...]


class _Stood(NamedTuple):
    """All chips in their places, row by row, and the bands around them."""

    lines: tuple[_Line, ...]
    bands: tuple[Box, ...]
    boxes: Mapping[str, Box]


def arrange(view: TraceView, paper: Paper, means: Means) -> TracePlate:
    """The plate of a thread; where the paper is too low, what is furthest from the start is counted instead."""
    measure = Measure(paper, means.setter, view.head.language)
    around = page(view.head, measure, _entries(view, measure, None), max(view.head.total - 1, 0))
    column = label.width(tuple(b.band for b in view.bands), measure, around.inside.width, "full")
    return _Arranger(view, measure, around, column).plate()


class _Arranger:
    """One thread on one paper."""

    def __init__(self, view: TraceView, measure: Measure, around: Page, column: float) -> None:
        self.view, self.measure, self.page, self.column = view, measure, around, column
        self.labels = [label.label(b.band, measure, column, "full") for b in view.bands]
        s = measure.space
        self.left = around.inside.x + column + s.side
        self.width = around.inside.width - column - 2 * s.side
        items = [item for b in view.bands for row in b.rows for item in row]
        self._note_height = text_height(measure.paper.chip, 1) + s.pad * 2
        self.widest = max((measure.chip(item, LINES) for item in items), default=measure.paper.chip * 10)

    def plate(self) -> TracePlate:
        """The whole plate: gaps are widened until all lines have their room."""
        grid = self._grid(self.measure.paper.step * 6, self.measure.paper.step * 6)
        lines, hidden = self._fitting(grid)
        best = self._routed(lines, grid, hidden)
        for _ in range(TRIES):
            routed = best[1]
            if not routed.compromises:
                break
            short = max(c.short for c in routed.compromises)
            sideways = any(c.axis == "x" for c in routed.compromises)
            grid = self._grid(grid.gap_x + (short if sideways else 0.0), grid.gap_y + short)
            lines, hidden = self._fitting(grid)
            tried = self._routed(lines, grid, hidden)
            if len(tried[1].compromises) >= len(routed.compromises):
                break
            best = tried
        return self._finished(hidden, *best)

    def _grid(self, gap_x: float, gap_y: float) -> _Grid:
        """As many chips side by side as there is room for, and no wider than they need be."""
        columns = max(1, int((self.width + gap_x) / (self.widest + gap_x)))
        most = (self.width - (columns - 1) * gap_x) / columns
        row = row_height(self.measure.paper, LINES)
        return _Grid(columns, min(most, self.widest * 1.25), row, gap_x, gap_y)

    def _fitting(self, grid: _Grid) -> tuple[list[_Line], dict[int, int]]:
        """The rows of all bands; where the paper is too low those furthest from the start are left out, and counted."""
        order = dict.fromkeys(self.view.starts)
        for thread in self.view.threads:  # the way up first, then the way down, each nearest first
            order |= dict.fromkeys((thread.source, thread.target))
        kept = list(order) or [item.id for band in self.view.bands for row in band.rows for item in row]
        rest: list[str] = []
        while len(kept) > 1 and not self._fits(kept, grid):
            rest.insert(0, kept.pop())
        for each in rest:  # rows of other layers may have room, or be there for their label
            ends = [thread[1:3] for thread in self.view.threads if each in thread[1:3]]
            if any(end in kept for pair in ends for end in pair) and self._fits([*kept, each], grid):
                kept.append(each)
        return self._lines_of(kept, grid)

    def _fits(self, kept: Collection[str], grid: _Grid) -> bool:
        lines, hidden = self._lines_of(kept, grid)
        return self._height(lines, grid, hidden) <= self.page.inside.height

    def _lines_of(self, kept: Collection[str], grid: _Grid) -> tuple[list[_Line], dict[int, int]]:
        """The rows of the elements that are kept, and by band how many others there are."""
        lines: list[_Line] = []
        hidden: dict[int, int] = {}
        for number, band in enumerate(self.view.bands):
            rows = [tuple(item for item in row if item.id in kept) for row in band.rows]
            gone = band.further + sum(map(len, band.rows)) - sum(map(len, rows))
            if gone:
                hidden[number] = gone
            for row in rows:
                lines += [_Line(number, row[at : at + grid.columns]) for at in range(0, len(row), grid.columns)]
        return lines, hidden

    def _heights(self, lines: Sequence[_Line], grid: _Grid, noted: Container[int]) -> list[float]:
        """How high each band must be; those `noted` say below their rows how much more there is."""
        s = self.measure.space
        rows = [sum(line.layer == number for line in lines) for number in range(len(self.view.bands))]
        return [
            max(
                texts.height,
                (count * (grid.row + grid.gap_y) + grid.gap_y * 0.4 if count else 0.0)
                + (self._note_height if number in noted else 0.0),
                2 * s.pad,
            )
            for number, (texts, count) in enumerate(zip(self.labels, rows, strict=True))
        ]

    def _height(self, lines: Sequence[_Line], grid: _Grid, noted: Container[int]) -> float:
        return sum(self._heights(lines, grid, noted)) + self.measure.space.band_gap * (len(self.view.bands) - 1)

    def _stood(self, lines: Sequence[_Line], grid: _Grid, noted: Container[int]) -> _Stood:
        """Chips in the middle of their rows, each as near as may be below or above the one that led to it."""
        s, inside = self.measure.space, self.page.inside
        heights = self._heights(lines, grid, noted)
        spare = inside.height - self._height(lines, grid, noted) if self.measure.paper.height else 0.0
        each = max(spare, 0.0) / len(heights)
        y = inside.y
        bands: list[Box] = []
        boxes: dict[str, Box] = {}
        for number, least in enumerate(heights):
            box = Box(inside.x, y, inside.width, least + each)
            bands.append(box)
            mine = [line for line in lines if line.layer == number]
            room = box.height - (self._note_height if number in noted else 0.0)
            free = (room - len(mine) * grid.row) / (len(mine) + 1) if mine else 0.0
            for at, line in enumerate(mine):
                top = box.y + free + at * (grid.row + free)
                boxes |= self._row(line, top, grid)
            y = box.bottom + s.band_gap
        return _Stood(tuple(lines), tuple(bands), boxes)

    def _row(self, line: _Line, top: float, grid: _Grid) -> dict[str, Box]:
        """One row: chips in the middle, spread over the width where there are few."""
        count = len(line.items)
        gap = min(grid.gap_x * 2.5, (self.width - count * grid.chip) / max(count - 1, 1)) if count > 1 else 0.0
        wide = count * grid.chip + (count - 1) * gap
        x = self.left + (self.width - wide) / 2
        return {i.id: Box(x + n * (grid.chip + gap), top, grid.chip, grid.row) for n, i in enumerate(line.items)}

    def _routed(self, lines: Sequence[_Line], grid: _Grid, noted: Container[int]) -> tuple[_Stood, Routed]:
        stood = self._stood(_untangled(lines, self.view.threads), grid, noted)
        unit = self.measure.paper.chip
        edges = [
            Edge(t.id, t.source, t.target, End(head=unit), End(head=unit))
            for t in self.view.threads
            if t.source in stood.boxes and t.target in stood.boxes
        ]
        step = self.measure.paper.step
        gaps = Gaps(grid.gap_x, grid.gap_y, clearance=step * 1.25, lane=step * 1.25, pad=step, corner=step * 1.5)
        inside = self.page.inside
        last = stood.bands[-1].bottom if stood.bands else inside.y
        bounds = Box(
            self.left - self.measure.space.side * 0.5, inside.y, self.width + self.measure.space.side, last - inside.y
        )
        return stood, route(stood.boxes, edges, gaps, bounds)

    def _finished(self, hidden: Mapping[int, int], stood: _Stood, routed: Routed) -> TracePlate:
        bottom = stood.bands[-1].bottom if stood.bands else self.page.inside.y
        shown = len(stood.boxes)
        around = page(self.view.head, self.measure, _entries(self.view, self.measure, stood.boxes), shown)
        strands = tuple(
            Strand(thread, routed.routes[thread.id].points)
            for thread in self.view.threads
            if thread.id in routed.routes and len(routed.routes[thread.id].points) > 1
        )
        bands = tuple(self._band(number, stood) for number in range(len(stood.bands)))
        gaps = {
            b.band.layer: self._note(b.missing, box, last=False)
            for b, box in zip(self.view.bands, stood.bands, strict=True)
            if b.missing and b.gap
        }
        passed = {
            b.band.layer: self._note(b.missing, box, last=False)
            for b, box in zip(self.view.bands, stood.bands, strict=True)
            if b.missing and not b.gap
        }
        language = self.view.head.language
        notes = {
            self.view.bands[n].band.layer: self._note(say("more", language, n=count), stood.bands[n], last=True)
            for n, count in hidden.items()
        }
        return TracePlate(around.sheet(bottom), self.view, bands, strands, gaps, passed, notes)

    def _band(self, number: int, stood: _Stood) -> BandPlace:
        texts, box = self.labels[number], stood.bands[number]
        band = self.view.bands[number].band
        lines = [line for line in stood.lines if line.layer == number]
        groups = tuple(self._tiles(f"{band.id}-{at}", line, stood) for at, line in enumerate(lines, 1))
        where = Box(box.x, box.y, self.column, box.height)
        count = sum(len(line.items) for line in lines)
        return BandPlace(band, box, where, texts.name, texts.question, label.NO_LINES, groups, shown=count)

    def _tiles(self, name: str, line: _Line, stood: _Stood) -> GroupPlace:
        tiles = tuple(
            Tile(item, box := stood.boxes[item.id], self._lines(item, box), lit=item.id in self.view.starts)
            for item in line.items
        )
        first, last = tiles[0].box, tiles[-1].box
        box = Box(first.x, first.y, last.right - first.x, first.height)
        view = GroupView(name, "", "", line.items)
        return GroupPlace(view, box, Box(box.x, box.y, box.width, 0.0), label.NO_LINES, tiles, len(tiles))

    def _lines(self, item: Item, box: Box) -> Lines:
        room = box.width - self.measure.inside(item, LINES)
        setter, size = self.measure.setter, self.measure.paper.chip
        name = self.measure.name(item)
        return setter.fit(name, size, 400, room, LINES) or setter.lines_at(name, size, 400, room)

    def _note(self, words: str, band: Box, *, last: bool) -> Placed:
        """Words in the middle of a band, or at its lower right."""
        measure = self.measure
        size = measure.paper.chip
        lines = measure.setter.lines_at(words, size, 400, self.width * 0.8)
        wide, high = max(lines.widths), text_height(size, len(lines.texts))
        if last:
            return Placed(lines, Box(self.left + self.width - wide, band.bottom - high - measure.space.pad, wide, high))
        return Placed(lines, Box(self.left + size * 2, band.middle.y - high / 2, wide, high))


def _untangled(lines: Sequence[_Line], threads: Sequence[Thread]) -> list[_Line]:
    """The rows with their chips in the order of what they hang on in the rows done before, from the start outwards."""
    near: dict[str, list[str]] = {}
    for thread in threads:
        near.setdefault(thread.source, []).append(thread.target)
        near.setdefault(thread.target, []).append(thread.source)
    place: dict[str, float] = {}
    result = list(lines)
    order = sorted(range(len(lines)), key=lambda n: (len(lines[n].items), n))
    for _ in range(4):
        for n in order:
            items = result[n].items
            wishes = {
                item.id: _middle(near.get(item.id, ()), place, (at + 0.5) / len(items)) for at, item in enumerate(items)
            }
            ranked = sorted(items, key=lambda item: wishes[item.id])
            result[n] = result[n]._replace(items=tuple(ranked))
            place |= {item.id: (at + 0.5) / len(items) for at, item in enumerate(ranked)}
    return result


def _middle(others: Sequence[str], place: Mapping[str, float], own: float) -> float:
    """Where the things stand that something hangs on, on average; its own place where none of them stands yet."""
    known = [place[other] for other in others if other in place]
    return sum(known) / len(known) if known else own


def _entries(view: TraceView, measure: Measure, shown: Collection[str] | None) -> list[legend.Entry]:
    """The signs of the chips that are shown (all, while that is not known), and the relations between them."""
    items = [i for b in view.bands for row in b.rows for i in row if shown is None or i.id in shown]
    found = legend.marks(view.head, items, legend.Signs(more=False, coverage=False), measure)
    drawn = [t for t in view.threads if shown is None or (t.source in shown and t.target in shown)]
    notations = dict.fromkeys(thread.notation for thread in drawn)
    return [*found, *(("relation", name, relation(name, view.head.language)) for name in notations)]
