"""Giving a table its place: words flow in their cells, rows are as high as their fullest cell."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.records import Placed
from zgwviz.layout.space import LEADING, text_height
from zgwviz.layout.table.records import BitPlace, RowPlace, SectionPlace, TablePlace
from zgwviz.view.table.records import Bit, Row, Section, Table
from zgwviz.view.words import say

# Marks are about as wide as capitals are high.
MARK = 0.86
# The least height of a row, in type sizes.
LOW = 1.75
# How many things a cell says at most: all, and then fewer and fewer where that shows more rows.
ALL = 1_000_000
FEWER = (12, 8, 6, 4, 3)


class _Spot(NamedTuple):
    """Where the table stands, and in what it is set."""

    x: float
    width: float
    measure: Measure
    most: int
    air: float

    def columns(self, table: Table) -> list[tuple[float, float]]:
        """The left edge and the width of each column."""
        whole = sum(column.share for column in table.columns)
        found, x = [], self.x
        for column in table.columns:
            width = self.width * column.share / whole
            found.append((x, width))
            x += width
        return found


def place(
    table: Table,
    x: float,
    y: float,
    width: float,
    measure: Measure,
    kept: Collection[str],
    most: int = ALL,
    air: float = 0.0,
) -> TablePlace:
    """The table from (`x`, `y`) downwards, with those of its rows whose ids are `kept`; the rest is counted.

    So is what a cell says beyond its first `most` things. Rows are higher by `air` than they need be. Columns in
    which nothing stands are left out.
    """
    table = _filled(table, kept)
    spot = _Spot(x, width, measure, most, air)
    top = y
    title = None
    if table.title:
        title = _placed(table.title, measure.paper.group, 600, Box(x, y, width, 0.0), measure)
        y = title.box.bottom + measure.paper.group * 0.5
    heads, y = _heads(table, spot, y)
    sections = []
    for section in table.sections:
        made, y = _section(section, table, spot, y, kept)
        sections.append(made)
    return TablePlace(Box(x, top, width, y - top), title, heads, tuple(sections))


def ranked(table: Table) -> list[str]:
    """The ids of its rows, those that stay longest first."""
    rows = [row for section in table.sections for row in section.rows]
    return [rows[i].id for i in sorted(range(len(rows)), key=lambda i: (rows[i].rank, i))]


def fitting(table: Table, x: float, y: float, width: float, height: float, measure: Measure) -> TablePlace | None:
    """The table with as many rows as `height` holds, cells cut first; None where not even its heads fit."""
    order = ranked(table)
    # No row is lower: what is certain not to fit is not tried.
    room = int(height / (measure.paper.chip * LOW))
    for most in (ALL, *FEWER) if len(order) <= room else ():
        whole = place(table, x, y, width, measure, order, most)
        if whole.box.height <= height:
            return whole
    low, high = 0, min(len(order) - 1, room)
    while low < high:
        middle = (low + high + 1) // 2
        tried = place(table, x, y, width, measure, frozenset(order[:middle]), FEWER[-1])
        low, high = (middle, high) if tried.box.height <= height else (low, middle - 1)
    best = place(table, x, y, width, measure, frozenset(order[:low]), FEWER[-1])
    return best if best.box.height <= height else None


def _filled(table: Table, kept: Collection[str]) -> Table:
    """The table without the columns in which nothing stands."""
    rows = [row for section in table.sections for row in section.rows if row.id in kept]
    columns = [i for i in range(len(table.columns)) if not rows or any(row.cells[i] for row in rows)]
    if len(columns) == len(table.columns):
        return table
    sections = tuple(
        section._replace(rows=tuple(row._replace(cells=tuple(row.cells[i] for i in columns)) for row in section.rows))
        for section in table.sections
    )
    return table._replace(columns=tuple(table.columns[i] for i in columns), sections=sections)


def _heads(table: Table, spot: _Spot, y: float) -> tuple[tuple[Placed, ...], float]:
    """The columns' titles on one line or more, all beginning level."""
    measure, size = spot.measure, spot.measure.paper.chip
    pad = measure.space.chip_pad
    found = tuple(
        _placed(column.title, size, 600, Box(x + pad, y, width - 2 * pad, 0.0), measure)
        for column, (x, width) in zip(table.columns, spot.columns(table), strict=True)
    )
    bottom = max((placed.box.bottom for placed in found), default=y)
    return found, bottom + size * 0.6


def _section(
    section: Section, table: Table, spot: _Spot, y: float, kept: Collection[str]
) -> tuple[SectionPlace, float]:
    measure = spot.measure
    size, chip = measure.paper.group, measure.paper.chip
    head = Box(spot.x, y, spot.width, 0.0)
    title = Lines((), (), (), False)
    if section.title:
        title = measure.setter.lines_at(section.title, size, 600, spot.width)
        head = head._replace(height=text_height(size, len(title.texts)) + size * 0.9)
    y = head.bottom
    rows: list[RowPlace] = []
    columns = spot.columns(table)
    for row in section.rows:
        if row.id in kept:
            made = _row(row, columns, y, spot, striped=len(rows) % 2 == 1)
            rows.append(made)
            y = made.box.bottom
    more = None
    if hidden := len(section.rows) - len(rows):
        text = say("more", measure.language, n=hidden)
        pad = measure.space.chip_pad
        more = _placed(text, chip, 400, Box(spot.x + pad, y + chip * 0.45, spot.width, 0.0), measure)
        y = more.box.bottom + chip * 0.45
    return SectionPlace(section, head, title, tuple(rows), more), y + chip * 0.5


def _row(row: Row, columns: list[tuple[float, float]], y: float, spot: _Spot, *, striped: bool) -> RowPlace:
    measure = spot.measure
    size, pad = measure.paper.chip, measure.space.chip_pad
    bits: list[BitPlace] = []
    bottom = y
    for cell, (x, width) in zip(row.cells, columns, strict=True):
        room = Box(x + pad, y + size * 0.5 + spot.air / 2, width - 2 * pad, 0.0)
        for bit in _flow(_first(cell, spot), room, measure):
            bits.append(bit)
            bottom = max(bottom, bit.box.bottom)
    left, right = columns[0][0], columns[-1][0] + columns[-1][1]
    height = max(bottom - y + size * 0.45 + spot.air / 2, size * LOW + spot.air)
    return RowPlace(row, Box(left, y, right - left, height), tuple(bits), striped)


def _first(cell: tuple[Bit, ...], spot: _Spot) -> tuple[Bit, ...]:
    """What a cell says first, and how much more there is."""
    if len(cell) <= spot.most:
        return cell
    kept = cell[: spot.most - 1]
    return (*kept, Bit(say("more", spot.measure.language, n=len(cell) - len(kept)), quiet=True))


def _flow(bits: tuple[Bit, ...], room: Box, measure: Measure) -> Iterator[BitPlace]:
    """The bits of a cell side by side, on a next line where they must."""
    size, s = measure.paper.chip, measure.space
    x, y = room.x, room.y
    for bit in bits:
        weight = 600 if bit.strong else 400
        before = (size * MARK + s.icon_gap if bit.mark else 0.0) + (s.icon + s.icon_gap if bit.icon else 0.0)
        wide = before + measure.setter.ruler.width(bit.text, size, weight)
        if x > room.x and x + wide > room.right:
            x, y = room.x, y + size * LEADING * 1.15
        lines = measure.setter.fit(bit.text, size, weight, room.right - x - before, 1)
        if lines is None:
            lines = measure.setter.lines_at(bit.text, size, weight, room.right - x - before)
        middle = y + size * 0.345
        mark = Box(x, middle - size / 2, size * MARK, size) if bit.mark else None
        left = mark.right + s.icon_gap if mark else x
        icon = Box(left, middle - s.icon / 2, s.icon, s.icon) if bit.icon else None
        box = Box(x + before, y, max(lines.widths, default=0.0), text_height(size, max(1, len(lines.texts))))
        yield BitPlace(bit, lines, box, mark, icon)
        if len(lines.texts) > 1:
            x, y = room.x, box.bottom - text_height(size, 1) + size * LEADING * 1.15
        else:
            x = box.right + size * 0.9


def _placed(text: str, size: float, weight: int, box: Box, measure: Measure) -> Placed:
    lines = measure.setter.lines_at(text, size, weight, box.width)
    return Placed(lines, box._replace(height=text_height(size, max(1, len(lines.texts)))))
