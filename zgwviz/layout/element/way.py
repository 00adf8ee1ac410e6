"""The way to the first layer: chips in a line, each with the verb that leads to it."""

from collections.abc import Sequence

from zgwviz.geometry import Box, Point
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.element.records import StepPlace
from zgwviz.layout.records import Placed, Tile
from zgwviz.layout.space import row_height, text_height
from zgwviz.view.element.records import Step
from zgwviz.view.records import Item

# In sizes of the chip's type: the least and the largest width of a chip, and the least length of a line.
LEAST, MOST, LINE = 8.0, 17.0, 4.5
LINES = 2


def way(start: Item, steps: Sequence[Step], at: Box, measure: Measure) -> tuple[tuple[StepPlace, ...], float]:
    """The line of chips from the top left of `at`, on as many rows as it takes, and where it ends."""
    rows: list[list[StepPlace]] = [[]]
    x = at.x
    for step in (None, *steps):
        item = step.item if step else start
        wide = min(max(measure.chip(item, LINES), LEAST * measure.paper.chip), MOST * measure.paper.chip, at.width)
        verb, long = _verb(step, at.width - wide, measure) if step else (None, 0.0)
        if rows[-1] and x + long + wide > at.x + at.width + 0.01:
            rows.append([])
            x = at.x
        box = Box(x + long, 0.0, wide, 0.0)
        line = (Point(x, 0.0), Point(x + long, 0.0)) if step else ()
        rows[-1].append(StepPlace(step, _tile(item, box, step is None, measure), line, verb))
        x = box.right
    y = at.y
    found: list[StepPlace] = []
    for number, row in enumerate(rows):
        y += measure.space.shelf_gap if number else 0.0
        height = max(_height(place, measure) for place in row)
        found += [_down(place, y, height, measure) for place in row]
        y += height
    return tuple(found), y


def _verb(step: Step, most: float, measure: Measure) -> tuple[Placed, float]:
    """The verb above its line, and how long the line is."""
    size, pad = measure.paper.note, measure.paper.chip * 0.7
    room = max(min(most, measure.paper.chip * 12) - 2 * pad, measure.paper.chip * 2)
    lines = measure.setter.fit(step.verb, size, 400, room, 2) or measure.setter.lines_at(step.verb, size, 400, room)
    wide = max(lines.widths)
    long = max(wide + 2 * pad, measure.paper.chip * LINE)
    return Placed(lines, Box(0.0, 0.0, wide, text_height(size, len(lines.texts)))), long


def _tile(item: Item, box: Box, lit: bool, measure: Measure) -> Tile:
    setter, size = measure.setter, measure.paper.chip
    room = box.width - measure.inside(item, LINES)
    name = measure.name(item)
    lines = setter.fit(name, size, 400, room, LINES) or setter.lines_at(name, size, 400, room)
    return Tile(item, box, lines, lit=lit)


def _height(place: StepPlace, measure: Measure) -> float:
    """At least that of two lines: the verb stands above the line in the middle."""
    chip = row_height(measure.paper, max(LINES, len(place.tile.lines.texts)))
    verb = 2 * place.verb.box.height + measure.paper.note if place.verb else 0.0
    return max(chip, verb)


def _down(place: StepPlace, y: float, height: float, measure: Measure) -> StepPlace:
    box = place.tile.box
    own = row_height(measure.paper, max(LINES, len(place.tile.lines.texts)))
    middle = y + height / 2
    tile = place.tile._replace(box=Box(box.x, middle - own / 2, box.width, own))
    line = tuple(Point(point.x, middle) for point in place.line)
    verb = place.verb
    if verb is not None:
        left = (line[0].x + line[1].x - verb.box.width) / 2
        top = middle - measure.paper.note * 0.5 - verb.box.height
        verb = verb._replace(box=Box(left, top, verb.box.width, verb.box.height))
    return place._replace(tile=tile, line=line, verb=verb)
