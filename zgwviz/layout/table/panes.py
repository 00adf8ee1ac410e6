"""A long table of narrow rows on wide paper: it runs on in columns side by side, about equally long."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from zgwviz.geometry import Box
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.table.place import place, ranked
from zgwviz.layout.table.records import SectionPlace, TablePlace
from zgwviz.view.table.records import Section, Table
from zgwviz.view.words import say

# A column is no narrower than this, in letters of its type; and no more of them stand side by side.
_NARROW = 40.0
_MOST = 5
# Between two columns, in type sizes.
_GAP = 2.5
# How often the length of the columns is halved in: to less than a row.
_TRIES = 12


class _Run(NamedTuple):
    """Rows of one section below each other: from `start` up to `end`; the `last` ones are followed by the rest."""

    section: int
    start: int
    end: int
    last: bool


def counts(width: float, measure: Measure) -> range:
    """How many columns may stand side by side."""
    size = measure.paper.chip
    return range(1, max(1, min(_MOST, int((width + _GAP * size) / ((_NARROW + _GAP) * size)))) + 1)


def side_by_side(
    table: Table, inside: Box, count: int, measure: Measure, kept: Collection[str]
) -> tuple[TablePlace, ...] | None:
    """The rows that are `kept` in `count` columns; None where these are too long."""
    gap = _GAP * measure.paper.chip
    width = (inside.width - gap * (count - 1)) / count
    whole = place(table, inside.x, inside.y, width, measure, kept)
    low, high = whole.box.height / count, inside.height
    best = _runs(whole, high, measure)
    if best is None or len(best) > count:
        return None
    for _ in range(_TRIES):
        middle = (low + high) / 2
        tried = _runs(whole, middle, measure)
        if tried is not None and len(tried) <= count:
            best, high = tried, middle
        else:
            low = middle
    parts = [_part(table, runs, kept, measure) for runs in best]
    return tuple(
        place(part, inside.x + number * (width + gap), inside.y, width, measure, kept)
        for number, part in enumerate(parts)
    )


def most(table: Table, inside: Box, measure: Measure) -> tuple[TablePlace, ...] | None:
    """As many rows as the columns hold, those that stay longest; None where there is room for none."""
    found = [_most(table, inside, count, measure) for count in counts(inside.width, measure)]
    return max((each for each in found if each), key=lambda each: sum(part.shown for part in each), default=None)


def _most(table: Table, inside: Box, count: int, measure: Measure) -> tuple[TablePlace, ...] | None:
    order = ranked(table)
    low, high, best = 0, len(order), None
    while low <= high:
        middle = (low + high) // 2
        found = side_by_side(table, inside, count, measure, frozenset(order[:middle]))
        if found is None:
            high = middle - 1
        else:
            best, low = found, middle + 1
    return best


def _runs(whole: TablePlace, limit: float, measure: Measure) -> list[list[_Run]] | None:
    """The columns of at most that height, filled one after the other; None where a row is higher than one."""
    top = (whole.sections[0].head.y if whole.sections else whole.box.bottom) - whole.box.y
    columns: list[list[_Run]] = [[]]
    used = top
    for number, section in enumerate(whole.sections):
        heights = list(_heights(section, measure))
        start = 0
        head = section.head.height
        for at, height in enumerate(heights):
            needed = height + (head if at == start else 0.0)
            if used + needed > limit:
                if start < at:
                    columns[-1].append(_Run(number, start, at, last=False))
                columns.append([])
                used, start, needed = top, at, height + head
                if used + needed > limit:
                    return None
            used += needed
        columns[-1].append(_Run(number, start, len(heights), last=True))
        used += measure.paper.chip * 0.5
    return columns


def _heights(section: SectionPlace, measure: Measure) -> Iterator[float]:
    """The height of each row; the last one takes along the words that count what is left out."""
    more = section.more.box.height + measure.paper.chip * 0.9 if section.more else 0.0
    heights = [row.box.height for row in section.rows]
    yield from heights[:-1]
    yield (heights[-1] if heights else 0.0) + more


def _part(table: Table, runs: Sequence[_Run], kept: Collection[str], measure: Measure) -> Table:
    """The table of one column; what is left out of a section is counted below its last row."""
    sections = []
    for run in runs:
        section = table.sections[run.section]
        shown = [row for row in section.rows if row.id in kept][run.start : run.end]
        hidden = [row for row in section.rows if row.id not in kept] if run.last else []
        title = f"{section.title}, {say('continued', measure.language)}" if run.start else section.title
        sections.append(Section(title, section.color, (*shown, *hidden)))
    return table._replace(sections=tuple(sections))
