"""The attributes of an element as a table, in as many columns as there is room for."""

from collections.abc import Sequence
from math import ceil

from zgwviz.geometry import Box
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.element.records import RowPlace, Table
from zgwviz.layout.information.card import columns
from zgwviz.layout.records import Placed
from zgwviz.layout.space import CAP, text_height
from zgwviz.view.element.records import Row
from zgwviz.view.element.words import fact
from zgwviz.view.words import say

# In sizes of the chip's type: the least and the largest width of a column, and the height of a row of one line.
LEAST, MOST, ROW = 20.0, 40.0, 1.65
# So many rows make it worth to begin a next column.
FEW = 3


def table(rows: Sequence[Row], most: int, notes: bool, at: Box, measure: Measure) -> Table:
    """The first `most` rows from the top left of `at`, as wide as that; with `notes` their values and definitions."""
    paper, setter = measure.paper, measure.setter
    pad = paper.chip * 1.1
    inside = Box(at.x + pad, at.y + pad, at.width - 2 * pad, 0.0)
    shown = _shown(rows, most)
    words = setter.lines_at(fact("attributes", measure.language, n=len(rows)), paper.group, 600, inside.width)
    title = Placed(words, inside._replace(height=text_height(paper.group, len(words.texts))))
    heads, rules, placed, bottom = _columns(shown, notes, inside._replace(y=title.box.bottom), measure)
    rest = None
    if hidden := len(rows) - len(shown):
        said = say("attributes-one" if hidden == 1 else "attributes-more", measure.language, n=hidden)
        words = setter.lines_at(said, paper.note, 600, inside.width)
        top = bottom + paper.chip * 0.6
        rest = Placed(words, inside._replace(y=top, height=text_height(paper.note, len(words.texts))))
        bottom = rest.box.bottom
    return Table(Box(at.x, at.y, at.width, bottom + pad - at.y), title, heads, rules, placed, rest)


def _columns(
    shown: Sequence[Row], notes: bool, at: Box, measure: Measure
) -> tuple[tuple[Placed, ...], tuple[Box, ...], tuple[RowPlace, ...], float]:
    """Headings, rules and rows of all columns below the top of `at`, and where the longest ends."""
    paper, edge = measure.paper, measure.space.edge
    if not shown:
        return (), (), (), at.y
    gap = paper.chip * 2.0
    fitting = max(1, int((at.width + gap) / (LEAST * paper.chip + gap)))
    count = max(1, min(fitting, ceil(len(shown) / FEW)))
    wide = min((at.width - (count - 1) * gap) / count, MOST * paper.chip)
    measured = [_row(row, wide, notes, measure) for row in shown]
    heads: list[Placed] = []
    rules: list[Box] = []
    placed: list[RowPlace] = []
    top, head = at.y + paper.chip * 0.9, text_height(paper.note, 1) + paper.chip * 0.5
    bottom, first = top, 0
    for number, end in enumerate(columns([row.box.height for row in measured], count)):
        x, y = at.x + number * (wide + gap), top + head
        heads += _heads(Box(x, top, wide, head), measure)
        rules.append(Box(x, y - edge, wide, edge))
        for row in measured[first:end]:
            placed.append(_moved(row, x, y))
            rules.append(Box(x, y + row.box.height - edge, wide, edge))
            y += row.box.height
        bottom, first = max(bottom, y), end
    return tuple(heads), tuple(rules), tuple(placed), bottom


def _shown(rows: Sequence[Row], most: int) -> list[Row]:
    """The rows that are shown, in their order: the required ones before others."""
    order = sorted(range(len(rows)), key=lambda number: not rows[number].line.required)
    return [rows[number] for number in sorted(order[:most])]


def _heads(at: Box, measure: Measure) -> list[Placed]:
    """What stands above a column: at its left, where types end, and at its right."""
    size = measure.paper.note
    found = []
    stops = (("attribute", at.x), ("type", at.right - _number_room(measure)), ("cardinality", at.right))
    for key, x in stops:
        words = fact(key, measure.language)
        lines = measure.setter.lines_at(words, size, 400, at.width)
        wide = max(lines.widths)
        found.append(Placed(lines, Box(x if key == "attribute" else x - wide, at.y, wide, at.height)))
    return found


def _number_room(measure: Measure) -> float:
    """The width of the column of cardinalities, with the gap before it."""
    ruler, size = measure.setter.ruler, measure.paper.note
    wide = max(ruler.width("0..*", size, 600), ruler.width(fact("cardinality", measure.language), size))
    return wide + measure.paper.chip * 0.8


def _row(row: Row, wide: float, notes: bool, measure: Measure) -> RowPlace:
    """A row from (0, 0): the name, its type behind it or below it, and what more is said of it under these."""
    paper, setter, line = measure.paper, measure.setter, row.line
    weight = 600 if line.required else 400
    stop = wide - _number_room(measure)
    top = (ROW * paper.chip - CAP * paper.chip) / 2
    base = top + CAP * (paper.chip - paper.note)
    kind = setter.ruler.width(line.type, paper.note)
    name = setter.fit(line.name, paper.chip, weight, stop - (kind + paper.chip * 0.8 if line.type else 0.0), 1)
    beside = name is not None
    name = name or setter.lines_at(line.name, paper.chip, weight, stop)
    y = top + text_height(paper.chip, len(name.texts))
    set_ = Placed(name, Box(0.0, top, max(name.widths, default=0.0), y - top))
    type_ = None
    if line.type:
        words = setter.lines_at(line.type, paper.note, 400, stop)
        at = base if beside else y + paper.note * 0.3
        type_ = Placed(words, Box(0.0, at, stop, text_height(paper.note, len(words.texts))))
        y = max(y, type_.box.bottom)
    number = setter.lines_at(line.cardinality, paper.note, weight, wide)
    below = None
    said = [*row.notes, *([" | ".join(line.values)] if line.values else [])]
    if notes and said:
        words = setter.lines_at(" · ".join(said), paper.note, 400, stop)
        below = Placed(words, Box(0.0, y + paper.note * 0.35, stop, text_height(paper.note, len(words.texts))))
        y = below.box.bottom
    right = Placed(number, Box(0.0, base, wide, text_height(paper.note, len(number.texts))))
    return RowPlace(row, Box(0.0, 0.0, wide, max(ROW * paper.chip, y + top * 0.8)), set_, type_, right, below)


def _moved(row: RowPlace, x: float, y: float) -> RowPlace:
    def moved(part: Placed) -> Placed:
        return part._replace(box=Box(part.box.x + x, part.box.y + y, part.box.width, part.box.height))

    return row._replace(
        box=Box(x, y, row.box.width, row.box.height),
        name=moved(row.name),
        type=moved(row.type) if row.type else None,
        cardinality=moved(row.cardinality),
        below=moved(row.below) if row.below else None,
    )
