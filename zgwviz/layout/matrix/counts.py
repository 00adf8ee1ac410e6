"""The totals of rows and columns, and the lines that count what is left out."""

from collections.abc import Iterable, Mapping

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.matrix.plan import Plan, heading
from zgwviz.layout.matrix.records import CountPlace
from zgwviz.layout.space import text_height
from zgwviz.view.matrix.records import Line, MatrixView
from zgwviz.view.words import say


def counts(
    view: MatrixView,
    plan: Plan,
    across: Mapping[int, Box],
    down: Mapping[int, Box],
    grid: Box,
    more_rows: tuple[int, ...],
    more_columns: tuple[int, ...],
) -> tuple[CountPlace, ...]:
    """How much rows meet, to their right, and columns, below them; and how much is left out, in lines of its own."""
    sizes, measure = plan.sizes, plan.measure
    found = []
    for i, row in across.items():
        box = Box(grid.right, row.y, sizes.total, row.height)
        found.append(_total(view.rows.lines[i], box, measure))
        if more_columns:
            rest = Box(grid.right - sizes.side, row.y, sizes.side, row.height)
            found += _rest(count(view, ((i, j) for j in more_columns)), rest, measure)
    for j, column in down.items():
        found.append(
            _total(view.columns.lines[j], Box(column.x, grid.bottom, column.width, sizes.foot), measure, not view.named)
        )
        if more_rows:
            rest = Box(column.x, grid.bottom - sizes.low, column.width, sizes.low)
            found += _rest(count(view, ((i, j) for i in more_rows)), rest, measure)
    if more_rows:
        rest = Box(grid.right, grid.bottom - sizes.low, sizes.total, sizes.low)
        found += _rest(count(view, (at for at in view.cells if at[0] in more_rows)), rest, measure)
    if more_columns:
        rest = Box(grid.right - sizes.side, grid.bottom, sizes.side, sizes.foot)
        found += _rest(count(view, (at for at in view.cells if at[1] in more_columns)), rest, measure)
    everything = Box(grid.right, grid.bottom, sizes.total, sizes.foot)
    found.append(CountPlace(_line(str(view.total), measure, 600), everything, "total"))
    return tuple(found)


def ends(
    view: MatrixView, plan: Plan, grid: Box, more_rows: tuple[int, ...], more_columns: tuple[int, ...]
) -> tuple[CountPlace, ...]:
    """The headings of the totals and of the texts, and "+ 12 meer" at the rows' and columns' ends."""
    sizes, measure = plan.sizes, plan.measure
    words, size, pad = measure.language, measure.paper.chip, measure.space.chip_pad
    x = grid.x - sizes.names
    total = _line(say("total", words), measure, 600)
    head = Box(grid.right, grid.y - sizes.heads, sizes.total, sizes.heads)
    found = [
        CountPlace(total, Box(x + pad, grid.bottom, sizes.names - pad, sizes.foot), "title"),
        CountPlace(total, head, "total", not view.named),
    ]
    if sizes.text:
        text = measure.setter.lines_at(heading(view, plan), size, 600, sizes.text - 2 * measure.space.side)
        tall = text_height(size, len(text.texts)) + size
        side = measure.space.side
        box = Box(head.right + side, head.bottom - tall, sizes.text - 2 * side, tall)
        found.append(CountPlace(text, box, "title"))
    if more_rows:
        said = _line(say("more", words, n=len(more_rows) + view.rows.left), measure, 600)
        box = Box(x + pad, grid.bottom - sizes.low, sizes.names - pad, sizes.low)
        found.append(CountPlace(said, box, "note"))
    if more_columns:
        said = _line(say("more", words, n=len(more_columns) + view.columns.left), measure, 600)
        box = Box(grid.right - sizes.side, head.y, sizes.side, head.height)
        found.append(CountPlace(said, box, "rest", not view.named))
    return tuple(found)


def count(view: MatrixView, at: Iterable[tuple[int, int]]) -> int:
    """How many of these cells say something; of those with names, how many different names."""
    cells = [view.cells[each] for each in at if each in view.cells]
    return len({name for cell in cells for name in cell.names}) if view.named else len(cells)


def _total(line: Line, box: Box, measure: Measure, upward: bool = False) -> CountPlace:
    """A line's total, or the word that it is empty, which stands upward below a narrow column."""
    if line.total:
        return CountPlace(_line(str(line.total), measure, 600), box, "total")
    return CountPlace(_line(say("empty-line", measure.language), measure, 400), box, "empty", upward)


def _rest(number: int, box: Box, measure: Measure) -> list[CountPlace]:
    """The number, upward where it is wider than its cell; nothing where it is none."""
    lines = _line(str(number), measure, 400)
    return [CountPlace(lines, box, "rest", lines.widths[0] > box.width)] if number else []


def _line(text: str, measure: Measure, weight: int) -> Lines:
    return Lines((text,), (measure.setter.ruler.width(text, measure.paper.chip, weight),), (False,), False)
