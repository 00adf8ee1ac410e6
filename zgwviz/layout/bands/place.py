"""From a band's plan to coordinates: shelves from the top, groups side by side, chips in their cells."""

from collections.abc import Sequence
from typing import NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box
from zgwviz.layout.bands.label import NO_LINES, Label
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.bands.plan import BandPlan
from zgwviz.layout.bands.shelf import Choice, spread
from zgwviz.layout.records import BandPlace, Closed, GroupPlace, Tile
from zgwviz.layout.space import text_height
from zgwviz.view.records import GroupView, Item


class Head(NamedTuple):
    """The heads of a shelf: how high they are, and in how many lines their titles stand at most."""

    height: float
    lines: int


def place(plan: BandPlan, texts: Label, box: Box, column: float, measure: Measure) -> BandPlace:
    """Stand a band in `box`, its label `column` wide; rows of chips share what the box has to spare."""
    s = measure.space
    inner = Box(box.x + column + s.side, box.y + s.pad, box.width - column - 2 * s.side, box.height - 2 * s.pad)
    row = (inner.height - plan.fixed) / plan.rows if plan.rows else 0.0
    groups: list[GroupPlace] = []
    closed: tuple[Closed, ...] = ()
    head: Box | None = None
    y = inner.y
    for shelf, high, lines in zip(plan.shelves, plan.heads, plan.head_lines, strict=True):
        rows = shelf.rows * row + (shelf.rows - 1) * s.chip_gap
        x = inner.x
        for number, (choice, chip) in enumerate(
            zip(shelf.choices, spread(shelf.choices, plan.room), strict=True), shelf.first
        ):
            wide = choice.columns * chip + (choice.columns - 1) * s.chip_gap
            area = Box(x, y + high, wide, rows)
            if number < len(plan.open):
                groups.append(_group(plan, number, choice, area, Head(high, lines), measure))
            else:
                closed = _closed(plan, choice, area, measure)
                head = Box(x, y, wide, high) if plan.open else None
            x += wide + s.group_gap
        y += high + rows + s.shelf_gap
    label = Box(box.x, box.y, column, box.height)
    # Where there is no room for both, the figures stay and the bar goes.
    coverage = texts.coverage if texts.counted <= box.height + 0.01 else NO_LINES
    bar = texts.full <= box.height + 0.01
    return BandPlace(
        plan.band, box, label, texts.name, texts.question, coverage, tuple(groups), closed, head, plan.shown, bar
    )


def cells(count: int, columns: int, area: Box, gap: float) -> list[Box]:
    """`count` equal cells in `columns` columns that fill `area` row by row."""
    rows = -(-count // columns)
    width = (area.width - (columns - 1) * gap) / columns
    height = (area.height - (rows - 1) * gap) / rows
    return [
        Box(area.x + (i % columns) * (width + gap), area.y + (i // columns) * (height + gap), width, height)
        for i in range(count)
    ]


def _group(plan: BandPlan, number: int, choice: Choice, area: Box, above: Head, measure: Measure) -> GroupPlace:
    group = plan.open[number]
    order, _ = measure.ranked(group, plan.lines)
    shown = sorted(order[: choice.shown])
    boxes = cells(choice.shown, choice.columns, area, measure.space.chip_gap)
    tiles = tuple(
        Tile(
            group.items[i],
            box,
            _lines(group.items[i], box, plan.lines, measure),
            measure.note(group.items[i], box.width),
        )
        for i, box in zip(shown, boxes, strict=True)
    )
    hidden = len(group.items) - choice.shown
    head = Box(area.x, area.y - above.height, area.width, above.height)
    title, more, short = _head(group, hidden, head, above.lines, measure)
    box = Box(head.x, head.y, head.width, head.height + area.height)
    return GroupPlace(group, box, head, title, tiles, choice.columns, hidden, more, short)


def _head(group: GroupView, hidden: int, head: Box, lines: int, measure: Measure) -> tuple[Lines, Box | None, bool]:
    """The title, the pill that counts the rest, and whether it has room for the number only."""
    text, room = measure.title(group), measure.title_room(group, hidden, head.width)
    if not hidden:
        return _title(text, room, lines, measure), None, False
    short = measure.pill_short(hidden)
    long = measure.pill(hidden)
    title = measure.setter.fit(text, measure.paper.group, 600, room + short - long, lines)
    if title is not None:
        return title, _pill(long, head, measure), False
    return _title(text, room, lines, measure), _pill(short, head, measure), True


def _title(text: str, room: float, lines: int, measure: Measure) -> Lines:
    fitted = measure.setter.fit(text, measure.paper.group, 600, room, lines)
    return fitted if fitted is not None else measure.setter.lines_at(text, measure.paper.group, 600, room)


def _lines(item: Item, box: Box, lines: int, measure: Measure) -> Lines:
    """The chip's name in its box; more lines than planned only where a single word must be broken."""
    room = box.width - measure.inside(item, lines)
    return _set(measure.name(item), room, lines, measure, 600 if measure.details and item.definition else 400)


def _set(text: str, room: float, lines: int, measure: Measure, weight: int = 400) -> Lines:
    """`text` in `room` on the planned number of lines, else on as many as it takes."""
    fitted = measure.setter.fit(text, measure.paper.chip, weight, room, lines)
    return fitted if fitted is not None else measure.setter.lines_at(text, measure.paper.chip, weight, room)


def _pill(width: float, head: Box, measure: Measure) -> Box:
    """Where "+ 7 meer" stands: at the right of the head, on its first line."""
    step = measure.paper.step
    height = text_height(measure.paper.group, 1) + step
    return Box(head.right - width, head.y + measure.space.rule + step * 0.5, width, height)


def _closed(plan: BandPlan, choice: Choice, area: Box, measure: Measure) -> tuple[Closed, ...]:
    boxes = cells(len(plan.closed), choice.columns, area, measure.space.chip_gap)
    return tuple(
        Closed(g, box, _closed_lines(g, box, plan.lines, measure)) for g, box in zip(plan.closed, boxes, strict=True)
    )


def _closed_lines(group: GroupView, box: Box, lines: int, measure: Measure) -> Lines:
    room = box.width - 2 * measure.space.chip_pad - measure.space.icon_gap - measure.number(len(group.items))
    return _set(measure.title(group), room, lines, measure)


def row_for(plans: Sequence[tuple[BandPlan, float]], room: float) -> float:
    """The height of rows at which the bands, each at least as high as given beside it, fill `room`."""

    def total(row: float) -> float:
        return sum(max(least, plan.height(row)) for plan, least in plans)

    low, high = 0.0, room
    for _ in range(50):
        middle = (low + high) / 2
        low, high = (middle, high) if total(middle) <= room else (low, middle)
    return low
