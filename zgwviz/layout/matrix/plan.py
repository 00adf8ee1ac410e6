"""How large the cells of a matrix are, and which rows and columns stand in which part."""

from collections.abc import Sequence
from itertools import pairwise
from math import ceil
from typing import NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.space import LEADING, head_height, text_height
from zgwviz.view.matrix.records import Line, MatrixView
from zgwviz.view.words import say

# No drawing has more rows or columns than can still be looked through; the rest is counted.
MOST = 200
# Rows of one part on paper of free height: then the heads are said again.
LONGEST = 48
# The largest and the least side of a cell, in type sizes; cells of names are wider.
SIDE, LEAST, NAMED = 3.2, 1.7, (8.0, 24.0)
# The least width of the texts at rows' ends, and the largest share of the width that rows' names take: less where
# that spares a part.
TEXT, NAMES = 22.0, (0.3, 0.18)


class Sizes(NamedTuple):
    """Widths and heights at one type size, with upward heads in `lines` lines.

    `side` is a cell's width, `low` a row's least height; `names` and `heads` are the width of rows' heads and the
    height of columns'; `total` the width of the counts, `foot` the height of theirs; `text` the width of the texts.
    """

    lines: int
    side: float
    low: float
    names: float
    heads: float
    total: float
    foot: float
    text: float


class Plan(NamedTuple):
    """What stands where: the rows and columns of each part by their positions; those left out are counted.

    The texts at rows' ends are their `impact`, or else their definitions.
    """

    measure: Measure
    sizes: Sizes
    rows: tuple[tuple[int, ...], ...]
    columns: tuple[tuple[int, ...], ...]
    more_rows: tuple[int, ...] = ()
    more_columns: tuple[int, ...] = ()
    impact: bool = False

    @property
    def shown(self) -> int:
        """How many cells there is room for."""
        return sum(map(len, self.rows)) * sum(map(len, self.columns))


def sizes(view: MatrixView, measure: Measure, width: float, lines: int, share: float = NAMES[0]) -> Sizes:
    """The sizes for upward heads in `lines` lines, or more where a name is longer than the heads may be high.

    Names of rows take at most that `share` of the width.
    """
    size, s = measure.paper.chip, measure.space
    names = _names(view, measure, width, share)
    empty, everything = _wide(say("empty-line", measure.language), measure), _wide(str(view.total), measure)
    most = max((line.total for axis in (view.rows, view.columns) for line in axis.lines), default=0)
    total, foot = max(size * LEAST, empty, everything), max(size * LEAST, empty, everything)
    if view.named:
        total = max(total, _wide(say("total", measure.language), measure))
    text = size * TEXT if view.texts else 0.0
    pad = 2 * s.chip_pad
    if view.named:
        count = max(1, len(view.columns.lines))
        side = max(size * NAMED[0], min((width - names - total - text) / count, size * NAMED[1]))
        room = side - pad
        heads = max((_tall(set_in(line, measure, room, 600), measure) for line in view.columns.lines), default=0.0)
        return Sizes(3, side, size * 2.6, names, heads + s.icon + pad, total, size * LEAST, text)
    height = measure.paper.height or measure.paper.width * 0.5
    longest = max(
        (measure.setter.narrowest(measure.name(line.item), size, 400, lines) for line in view.columns.lines),
        default=0.0,
    )
    cap = max(height * 0.34, size * 12)
    if longest > cap:
        longest = cap
        lines = max(len(set_in(line, measure, cap).texts) for line in view.columns.lines)
    side = max(size * LEAST, text_height(size, lines) + size * 0.79, _wide(str(most), measure) - size * 0.4)
    heads = longest + pad + s.icon + s.icon_gap + size * 0.4
    return Sizes(lines, side, size * LEAST, names, max(heads, size * 6), total, foot, text)


def set_in(line: Line, measure: Measure, width: float, weight: int = 400) -> Lines:
    """The name of a row or column in lines of `width`."""
    name, size = measure.name(line.item), measure.paper.chip
    return measure.setter.fit(name, size, weight, width, 1) or measure.setter.lines_at(name, size, weight, width)


def _names(view: MatrixView, measure: Measure, width: float, share: float) -> float:
    """The width of rows' heads: each name on one line, or on more where that takes too much."""
    s, size = measure.space, measure.paper.chip
    inside = 2 * s.chip_pad + s.icon + s.icon_gap
    one = max((measure.setter.ruler.width(measure.name(line.item), size) for line in view.rows.lines), default=0.0)
    title = measure.setter.narrowest(view.rows.title, measure.paper.group, 600, 2)
    corner = max(size * 12, min(title + measure.paper.group * 4, width * share))
    return max(corner, min(one + inside + size * 0.2, width * share))


def _wide(text: str, measure: Measure) -> float:
    return measure.setter.ruler.width(text, measure.paper.chip, 600) + measure.paper.chip * 0.8


def _tall(lines: Lines, measure: Measure) -> float:
    return text_height(measure.paper.chip, len(lines.texts))


def row_height(view: MatrixView, row: int, plan: Plan) -> float:
    """The height of a row: its name, its cells' names and its text fit."""
    measure, sizes_ = plan.measure, plan.sizes
    size, s = measure.paper.chip, measure.space
    line = view.rows.lines[row]
    room = sizes_.names - 2 * s.chip_pad - s.icon - s.icon_gap
    tall = [_tall(set_in(line, measure, room), measure)]
    if view.named:
        inside = sizes_.side - 2 * s.chip_pad
        for part in plan.columns:
            tall += [_stacked(view, (row, column), measure, inside) for column in part]
    text = told(line, plan)
    if text:
        tall.append(_tall(text, measure))
    return max(sizes_.low, max(tall) + size * 0.7)


def told(line: Line, plan: Plan) -> Lines | None:
    """The text at the row's end in lines; None where the plan tells none."""
    measure = plan.measure
    text = line.text or say("impact-open", measure.language) if plan.impact else line.item.definition
    if not plan.sizes.text or not text:
        return None
    return measure.setter.lines_at(text, measure.paper.chip, 400, plan.sizes.text - 2 * measure.space.side)


def _stacked(view: MatrixView, at: tuple[int, int], measure: Measure, width: float) -> float:
    """The height of a cell's names below each other."""
    cell = view.cells.get(at)
    names = [measure.setter.lines_at(name, measure.paper.chip, 400, width) for name in cell.names] if cell else []
    return sum(_tall(lines, measure) for lines in names) + measure.paper.chip * 0.5 * max(0, len(names) - 1)


def heading_height(view: MatrixView, columns: Sequence[int], plan: Plan) -> float:
    """The height of the titles of columns' groups, 0 where there is one group or none."""
    runs_ = runs(view.columns.lines, columns)
    if not titled(view.columns.lines):
        return 0.0
    return max(title_height(title, len(run) * plan.sizes.side, plan.measure) for title, run in runs_)


def title_height(title: str, width: float, measure: Measure) -> float:
    """How high a title over columns of `width` is: level on at most two lines, else upward."""
    lines = measure.setter.fit(title, measure.paper.group, 600, width - measure.paper.group * 0.4, 2)
    if lines is not None:
        return head_height(measure.paper, max(1, len(lines.texts)))
    return upward_title(title, width, measure)[1] + measure.paper.step * 2.5


def upward_title(title: str, width: float, measure: Measure) -> tuple[Lines, float]:
    """An upward title in as many lines as stand side by side in `width`, and how long they are."""
    size = measure.paper.group
    lines = max(1, int((width - size * 0.9) / (size * LEADING)) + 1)
    room = measure.setter.narrowest(title, size, 600, lines)
    made = measure.setter.lines_at(title, size, 600, min(room, size * 14))
    while len(made.texts) > lines and room < size * 60:
        room *= 1.15
        made = measure.setter.lines_at(title, size, 600, room)
    return made, max(made.widths, default=0.0)


def row_title_height(measure: Measure) -> float:
    """The height of the title of a group of rows."""
    return head_height(measure.paper, 1) + measure.paper.group * 0.4


def titled(lines: Sequence[Line]) -> bool:
    """Whether groups have titles: where there are several."""
    return len({line.group for line in lines}) > 1


def runs(lines: Sequence[Line], shown: Sequence[int]) -> list[tuple[str, list[int]]]:
    """The shown lines of each group with its name, side by side."""
    found: list[tuple[str, list[int]]] = []
    for each in shown:
        if found and found[-1][0] == lines[each].group:
            found[-1][1].append(each)
        else:
            found.append((lines[each].group, [each]))
    return found


def part_height(view: MatrixView, rows: Sequence[int], columns: Sequence[int], plan: Plan) -> float:
    """The height of one part, its heads, totals and the line that counts what is left out included."""
    height = heading_height(view, columns, plan) + plan.sizes.heads + plan.sizes.foot
    height += sum(row_height(view, row, plan) for row in rows)
    if titled(view.rows.lines):
        height += len(runs(view.rows.lines, rows)) * row_title_height(plan.measure)
    return height + (plan.sizes.low if plan.more_rows else 0.0)


def heaviest(lines: Sequence[Line], count: int) -> tuple[int, ...]:
    """The positions of the `count` lines that weigh most, in the order of the text.

    What meets nothing goes first, then what weighs least, of equals what meets least.
    """
    order = sorted(range(len(lines)), key=lambda i: (not lines[i].total, -lines[i].item.weight, -lines[i].total, i))
    return tuple(sorted(order[: max(0, count)]))


def even(shown: Sequence[int], most: int) -> tuple[tuple[int, ...], ...]:
    """The positions in parts of at most `most`, all about as long."""
    parts = max(1, ceil(len(shown) / max(1, most)))
    cut = [round(i * len(shown) / parts) for i in range(parts + 1)]
    return tuple(tuple(shown[a:b]) for a, b in pairwise(cut))


def gap(measure: Measure) -> float:
    """Between two parts."""
    return measure.space.band_gap * 4


def heading(view: MatrixView, plan: Plan) -> str:
    """The title of the texts at rows' ends."""
    return view.texts if plan.impact else say("definition", plan.measure.language)


def columns_in(width: float, sizes_: Sizes) -> int:
    """How many columns stand side by side."""
    return max(1, int((width - sizes_.names - sizes_.total - sizes_.text + 0.01) / sizes_.side))
