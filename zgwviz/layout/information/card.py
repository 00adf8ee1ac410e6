"""Boxes of classes and doors, measured at the type sizes of a paper."""

from collections.abc import Sequence
from typing import NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.information.records import Card, Chip, Row
from zgwviz.layout.records import Placed
from zgwviz.layout.space import text_height
from zgwviz.view.information.records import AttributeLine, ClassView, Door
from zgwviz.view.words import say

# Distances in sizes of the chip's type: a row's height, inside left and right, between name and type, above and below.
ROW, SIDE, BETWEEN, PAD = 1.6, 0.65, 0.8, 0.5
# The least and the largest width of a column of rows, and the share of rows that stand on one line in it.
LEAST, MOST, SHARE = 15.0, 25.0, 0.96
# Up to how many rows stand in one column, and in two.
ONE, TWO = 16, 54
EMPTY = Lines((), (), (), False)


class Detail(NamedTuple):
    """What is shown of a class besides attributes: their values, its definition, how many attributes more it has."""

    values: bool
    definitions: bool
    counts: bool


def column_width(classes: Sequence[ClassView], measure: Measure) -> float:
    """The width of a column of rows, one for all classes: most rows stand on one line in it."""
    paper = measure.paper
    widths = sorted(_one_line(line, measure) for each in classes for line in each.attributes)
    wanted = widths[min(len(widths) - 1, int(len(widths) * SHARE))] if widths else 0.0
    titles = sorted(_title_room(each, measure) + _title_width(each, measure) for each in classes)
    title = titles[min(len(titles) - 1, int(len(titles) * SHARE))] if titles else 0.0
    return min(max(wanted + 2 * SIDE * paper.chip, title, LEAST * paper.chip), MOST * paper.chip)


def _one_line(line: AttributeLine, measure: Measure) -> float:
    paper, ruler = measure.paper, measure.setter.ruler
    name = ruler.width(line.name, paper.chip, 600 if line.required else 400)
    return name + BETWEEN * paper.chip + ruler.width(line.type, paper.note) + cardinal_room(measure)


def cardinal_room(measure: Measure) -> float:
    """The width of the column of cardinalities, with the gap before it."""
    return measure.setter.ruler.width("0..*", measure.paper.note) + measure.paper.chip * 0.7


def _title_width(each: ClassView, measure: Measure) -> float:
    return measure.setter.ruler.width(measure.name(each.item), measure.paper.group, 600)


def _title_room(each: ClassView, measure: Measure) -> float:
    """What stands beside a class's name: icon, marks and paddings."""
    paper, s = measure.paper, measure.space
    return paper.chip * SIDE * 2 + paper.group + s.icon_gap + tail(each, measure)


def tail(each: ClassView, measure: Measure) -> float:
    """The width of the marks at the right of a title: a gap's warning, status, start, the number of standards."""
    paper, s, item = measure.paper, measure.space, each.item
    width = 0.0
    if item.trace == "none":
        width += s.mark + s.icon_gap
    width += (s.mark + s.icon_gap) * (bool(item.status) + item.start)
    if item.standards:
        width += badge_width(item.standards, measure) + s.icon_gap
    return width + (paper.chip * 0.5 if width else 0.0)


def badge_width(standards: int, measure: Measure) -> float:
    """The width of the badge that counts the standards."""
    return measure.paper.note * (0.62 * len(str(standards)) + 0.5)


def card(each: ClassView, width: float, detail: Detail, measure: Measure) -> Card:
    """A class whose columns of rows are `width` wide."""
    paper, setter = measure.paper, measure.setter
    lines = each.attributes
    count = 1 if len(lines) <= ONE else 2 if len(lines) <= TWO else 3
    side, pad = paper.chip * SIDE, paper.chip * PAD
    whole = width * count
    room = whole - _title_room(each, measure)
    title = setter.fit(measure.name(each.item), paper.group, 600, room, 2)
    title = title or setter.lines_at(measure.name(each.item), paper.group, 600, room)
    head = max(paper.group * 1.9, text_height(paper.group, len(title.texts)) + paper.group * 0.9)
    y, note = head, None
    if detail.definitions and each.item.definition:
        words = setter.lines_at(each.item.definition, paper.note, 400, whole - 2 * side)
        height = text_height(paper.note, len(words.texts))
        note = Placed(words, Box(side, y + pad * 1.2, whole - 2 * side, height))
        y += height + pad * 1.2 + (pad if not lines else 0.0)
    rows, y = _rows(lines, Box(0.0, y + pad, width, 0.0), count, detail, measure) if lines else ((), y)
    rest = None
    hidden = each.total - len(lines)
    if hidden and detail.counts:
        key = ("attributes-" if lines else "attribute-count-") + ("one" if hidden == 1 else "more")
        words = setter.lines_at(say(key, measure.language, n=hidden), paper.note, 600, whole - 2 * side)
        y += 0.0 if lines else pad
        rest = Placed(words, Box(side, y, whole - 2 * side, paper.chip * ROW))
        y += paper.chip * ROW * len(words.texts)
    body = y + pad if rows or rest else y
    return Card(each, whole, body, count, head, title, note, rows, rest)


def _rows(
    lines: Sequence[AttributeLine], at: Box, count: int, detail: Detail, measure: Measure
) -> tuple[tuple[Row, ...], float]:
    """The rows in `count` columns that begin at `at`, and where the longest ends."""
    measured = [_row(line, at.width, detail, measure) for line in lines]
    ends = columns([row.box.height for row in measured], count)
    rows: list[Row] = []
    bottom, first = at.y, 0
    for k, end in enumerate(ends):
        y = at.y
        for row in measured[first:end]:
            rows.append(row._replace(box=Box(at.x + k * at.width, y, at.width, row.box.height)))
            y += row.box.height
        bottom, first = max(bottom, y), end
    return tuple(rows), bottom


def _row(line: AttributeLine, width: float, detail: Detail, measure: Measure) -> Row:
    paper, setter = measure.paper, measure.setter
    weight = 600 if line.required else 400
    inside = width - 2 * SIDE * paper.chip
    room = inside - cardinal_room(measure)
    wide = setter.ruler.width(line.type, paper.note)
    name = setter.fit(line.name, paper.chip, weight, room - (wide + BETWEEN * paper.chip if line.type else 0.0), 1)
    below = name is None
    name = name or setter.lines_at(line.name, paper.chip, weight, room)
    type_ = setter.lines_at(line.type, paper.note, 400, room) if line.type else EMPTY
    height = paper.chip * ROW + text_height(paper.chip, len(name.texts)) - text_height(paper.chip, 1)
    if below and line.type:
        height += text_height(paper.note, len(type_.texts)) + paper.note * 0.3
    values = None
    if detail.values and line.values:
        words = "\u00a0| ".join(line.values)
        values = setter.lines_at(words, paper.note, 400, inside - paper.chip * 0.8)
        height += text_height(paper.note, len(values.texts)) + paper.note * 0.25
    stop = width - SIDE * paper.chip - cardinal_room(measure)
    number = setter.fit(line.cardinality, paper.note, weight, width, 1)
    return Row(line, Box(0.0, 0.0, width, height), stop, name, number or EMPTY, type_, below, values)


def columns(heights: Sequence[float], count: int) -> list[int]:
    """Where each of `count` columns ends, so that the highest is as low as can be and the order is kept."""
    low, high = max(heights), sum(heights)
    for _ in range(40):
        middle = (low + high) / 2
        if len(_filled(heights, middle)) <= count:
            high = middle
        else:
            low = middle
    return _filled(heights, high)


def _filled(heights: Sequence[float], most: float) -> list[int]:
    ends, height = [], 0.0
    for number, each in enumerate(heights):
        if height and height + each > most:
            ends.append(number)
            height = 0.0
        height += each
    return [*ends, len(heights)]


def chip(door: Door, width: float, measure: Measure) -> Chip:
    """A door of that width."""
    paper, setter, s = measure.paper, measure.setter, measure.space
    left = paper.chip * SIDE + s.icon + 2 * s.icon_gap
    right = paper.chip * 1.6
    name = setter.lines_at(door.short if paper.short else door.name, paper.chip, 600, width - left - right)
    place = setter.lines_at(door.place, paper.note, 400, width - left - right)
    high = text_height(paper.chip, len(name.texts)) + text_height(paper.note, len(place.texts))
    return Chip(door, width, high + paper.chip * 1.3, name, place)


def chip_width(doors: Sequence[Door], measure: Measure) -> float:
    """The width of a door: most names stand on one line."""
    paper, ruler = measure.paper, measure.setter.ruler
    room = paper.chip * (SIDE + 1.6) + measure.space.icon + 2 * measure.space.icon_gap
    widest = max(
        (
            max(
                ruler.width(door.short if paper.short else door.name, paper.chip, 600),
                ruler.width(door.place, paper.note),
            )
            for door in doors
        ),
        default=0.0,
    )
    return min(max(widest + room + 0.01, paper.chip * 9), paper.chip * 19)
