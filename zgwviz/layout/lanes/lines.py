"""Lines between the steps of a system: routed in the gaps, and what more room they ask for."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box, Point, Size
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.engine.records import Edge, End, Gaps
from zgwviz.layout.lanes.labels import Places
from zgwviz.layout.lanes.plan import Slot
from zgwviz.layout.lanes.records import Line
from zgwviz.layout.lanes.stand import Standing
from zgwviz.layout.records import Placed
from zgwviz.layout.route.records import Compromise
from zgwviz.layout.route.route import route
from zgwviz.layout.space import text_height
from zgwviz.view.process.records import Tie

SLANT = 0.01
LABEL = 9.0
"""A label is at most so many times its type size wide, as far as its words can be broken."""


class Drawn(NamedTuple):
    """The lines that were found, the ties for which there is no way, and what is tight.

    `cramped` are ties whose label has no place, with their way and the size of the label.
    """

    lines: tuple[Line, ...]
    failed: tuple[Tie, ...]
    cramped: tuple[tuple[Tie, tuple[Point, ...], Size], ...]
    compromises: tuple[Compromise, ...]


def gaps(measure: Measure) -> Gaps:
    """The distances that lines keep."""
    step = measure.paper.step
    return Gaps(step * 6, step * 4, step * 1.25, step * 1.5, step * 1.25, step * 1.5)


def head(measure: Measure) -> float:
    """The unit of arrow heads and corners."""
    return measure.paper.chip * 0.7


def lines(standing: Standing, ties: Sequence[Tie], measure: Measure) -> Drawn:
    """The lines of `ties` between the steps of a system."""
    if not ties:
        return Drawn((), (), (), ())
    words = {tie.id: _set(tie.label, measure) for tie in ties if tie.label}
    sizes = {name: [_size(lines, measure) for lines in several] for name, several in words.items()}
    end = End(head=head(measure))
    edges = [
        Edge(tie.id, tie.source, tie.target, End(), end, sizes[tie.id][0] if tie.id in sizes else None) for tie in ties
    ]
    boxes = dict(_boxes(standing))
    routed = route(boxes, edges, gaps(measure), standing.inner)
    routes = [routed.routes[tie.id] for tie in ties]
    # The router knows no lanes: words do not stand across the edge of one.
    inner = standing.inner
    lanes = [
        Box(inner.x, lane.box.y, inner.width, lane.box.height)
        for section in standing.sections
        for lane in section.lanes
    ]
    places = Places(lanes, list(boxes.values()), routes, gaps(measure).pad).place(routes, sizes)
    found, failed, cramped = [], [], []
    for tie, one in zip(ties, routes, strict=True):
        if len(one.points) < 2 or not _square(one.points):
            failed.append(tie)
        elif tie.label and tie.id not in places:
            cramped.append((tie, one.points, sizes[tie.id][0]))
        elif tie.label:
            number, box = places[tie.id]
            found.append(Line(tie, one.points, Placed(words[tie.id][number], box)))
        else:
            found.append(Line(tie, one.points))
    return Drawn(tuple(found), tuple(failed), tuple(cramped), routed.compromises)


def _square(points: Sequence[Point]) -> bool:
    """Whether each part is level or upright: where lines are too many for the room, one may come out slanting."""
    return all(abs(one.x - other.x) < SLANT or abs(one.y - other.y) < SLANT for one, other in pairwise(points))


def _set(label: str, measure: Measure) -> tuple[Lines, ...]:
    """A label in a few lines, in one, and as narrow as three lines make it."""
    size, setter = measure.paper.note, measure.setter
    slim = setter.narrowest(label, size, 400, 3)
    wide = setter.ruler.width(label, size)
    widths = dict.fromkeys((max(size * LABEL, slim), min(wide, size * LABEL * 2), slim))
    return tuple(setter.lines_at(label, size, 400, width) for width in widths)


def _size(lines_: Lines, measure: Measure) -> Size:
    return Size(max(lines_.widths), text_height(measure.paper.note, len(lines_.texts)))


def _boxes(standing: Standing) -> Iterator[tuple[str, Box]]:
    """What lines lead to, and what else they keep clear of: notes and signs."""
    for card in standing.cards:
        name = card.step.item.id
        yield name, card.box
        if card.notes:
            bottom = max(note.box.bottom for note in card.notes)
            right = max(note.box.right for note in card.notes)
            yield f"notes {name}", Box(card.box.x, card.box.bottom, right - card.box.x, bottom - card.box.bottom)
        for at, sign in enumerate(card.signs):
            if not card.box.contains(sign):
                yield f"sign {at} {name}", sign


def wishes(
    drawn: Drawn, standing: Standing, columns: Mapping[str, int], pad: float, aside: bool
) -> Iterator[tuple[int | Slot, float]]:
    """How much wider a gap before a column, or higher a level gap, must be for the lines and their labels.

    Labels that have no place wish it `aside` of an upright part of their line, else above a level one.
    """
    edges = sorted((card.box.x, columns[card.step.item.id]) for card in standing.cards)

    def column(x: float) -> int:
        after = [at for left, at in edges if left > x]
        return min(after) if after else max(at for _, at in edges) + 1

    for one in drawn.compromises:
        if one.short > 0 and one.kind == "lane":
            if one.axis == "x":
                yield column(one.at.middle.x), one.short
            elif slot := standing.slot(one.at.middle.y):
                yield slot, one.short
    for _, points, size in drawn.cramped:
        level = [pair for pair in pairwise(points) if abs(pair[0].x - pair[1].x) >= size.width * 0.8]
        if level and not aside:
            start, _ = max(level, key=lambda pair: abs(pair[0].x - pair[1].x))
            if slot := standing.slot(start.y):
                yield slot, size.height + 2 * pad
        else:
            start, _ = max(pairwise(points), key=lambda pair: abs(pair[0].y - pair[1].y))
            yield column(start.x), size.width + 2 * pad
