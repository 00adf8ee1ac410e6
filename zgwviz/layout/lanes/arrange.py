"""A process on a paper: as many steps as can be read, with what they need and give as far as there is room."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zgwviz.font.wrap import Setter
from zgwviz.geometry import Box, Point
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.lanes import lines as routed
from zgwviz.layout.lanes.plan import Slot
from zgwviz.layout.lanes.records import ProcessPlate, Steer, System
from zgwviz.layout.lanes.rungs import Rung, free, rungs
from zgwviz.layout.lanes.sketch import Room, Sketch, Sketcher
from zgwviz.layout.lanes.stand import Stand, Standing
from zgwviz.layout.page import page
from zgwviz.layout.records import Placed
from zgwviz.layout.space import text_height
from zgwviz.style.paper import Paper
from zgwviz.view.process.records import ProcessView
from zgwviz.view.words import say

ROUNDS, MANY = 5, 40
"""So often is room made for lines that are tight; once where there are more lines than `MANY`."""


class Drawn(NamedTuple):
    """The systems that stand, each with its lines."""

    standing: tuple[Standing, ...]
    lines: tuple[routed.Drawn, ...]

    @property
    def failed(self) -> frozenset[str]:
        """The ties without a way."""
        return frozenset(tie.id for one in self.lines for tie in one.failed)

    @property
    def cramped(self) -> frozenset[str]:
        """The ties whose words have no place."""
        return frozenset(tie.id for one in self.lines for tie, _, _ in one.cramped)


def arrange(view: ProcessView, paper: Paper, setter: Setter) -> ProcessPlate:
    """The process of `view` on `paper`."""
    if not view.steps:
        return _empty(view, Measure(paper, setter, view.head.language))
    last = None
    for rung in _ladder(view, paper, setter):
        last = _Rounds(Sketcher(view, rung, paper, setter))
        found = last.run()
        if found is not None:
            return found
    assert last is not None
    return last.forced()


def _ladder(view: ProcessView, paper: Paper, setter: Setter) -> Iterator[Rung]:
    """The rungs to try; on paper of free height the one that breaks the process least."""
    if paper.height is not None:
        yield from rungs(len(view.steps))
        return
    tried = [Sketcher(view, rung, paper, setter) for rung in free(len(view.steps))]
    yield min(tried, key=lambda one: len(one.sketch(one.start()).plans)).rung


class _Rounds:
    """One rung, tried until its lines have room."""

    def __init__(self, sketcher: Sketcher) -> None:
        self._sketcher = sketcher
        self._measure = sketcher.measure

    def run(self) -> ProcessPlate | None:
        """The plate, or None where it does not fit."""
        room = self._sketcher.start()
        sketch = self._sketcher.sketch(room)
        # Larger type is for what stays in one system.
        if not sketch.fits or (self._sketcher.rung.scale > 1.0 and len(sketch.plans) > 1):
            return None
        for _ in range(ROUNDS if len(self._sketcher.view.ties) <= MANY else 1):
            drawn = self._drawn(sketch)
            told = room.told | drawn.failed
            ways = [self._asked(room._replace(told=told), drawn, aside) for aside in (False, True)]
            if ways[0] == room:
                break
            # Where there is no room for more room, what has no clean place is told in words.
            ways.append(room._replace(told=told | drawn.cramped))
            tried = [(asked, more) for asked in ways if _fits(more := self._sketcher.sketch(asked), sketch)]
            if not tried or tried[0][0] == room:
                break
            room, sketch = tried[0]
        return self._settled(room)

    def forced(self) -> ProcessPlate:
        """The plate whether or not it fits: there is nothing less."""
        found = self._settled(self._sketcher.start(), anyway=True)
        assert found is not None
        return found

    def _settled(self, room: Room, anyway: bool = False) -> ProcessPlate | None:
        """The plate with that room: what still has no place is told in words; None where that does not fit.

        With `anyway` there is one that is too high, or lacks a line.
        """
        for _ in range(ROUNDS):
            sketch = self._sketcher.sketch(room)
            if not (sketch.fits or anyway):
                return None
            drawn = self._drawn(sketch)
            told = room.told | drawn.failed | drawn.cramped
            if told == room.told:
                return self._plate(sketch, drawn)
            room = room._replace(told=told)
        sketch = self._sketcher.sketch(room)
        return self._plate(sketch, self._drawn(sketch)) if anyway else None

    def _drawn(self, sketch: Sketch) -> Drawn:
        """The systems below one another, over the whole height of the paper, with their lines."""
        area = sketch.page.inside
        stand = Stand(sketch.cards, sketch.rails, area)
        lanes = sum(len(part.lanes) for plan in sketch.plans for part in plan.sections)
        spare = max(0.0, area.height - sketch.need) / lanes if area.height != float("inf") else 0.0
        standing, y = [], area.y
        for plan in sketch.plans:
            standing.append(stand.system(plan, y, spare))
            y = standing[-1].box.bottom + sketch.gap
        return Drawn(tuple(standing), tuple(self._lines(sketch, one) for one in standing))

    def _lines(self, sketch: Sketch, standing: Standing) -> routed.Drawn:
        here = {card.step.item.id for card in standing.cards}
        every = self._sketcher.view.ties
        ties = [tie for tie in every if tie.id not in sketch.told and tie.source in here and tie.target in here]
        return routed.lines(standing, ties, self._measure)

    def _asked(self, room: Room, drawn: Drawn, aside: bool) -> Room:
        """The room that lines have, and what they ask for more."""
        wide, high = dict(room.wide), dict(room.high)
        most, pad = self._measure.paper.chip * 6, routed.gaps(self._measure).pad
        for one, lines in zip(drawn.standing, drawn.lines, strict=True):
            asked: dict[int | Slot, float] = {}
            for gap, short in routed.wishes(lines, one, self._sketcher.columns, pad, aside):
                asked[gap] = max(asked.get(gap, 0.0), min(short, most))
            for gap, short in asked.items():
                if isinstance(gap, int):
                    wide[gap] = wide.get(gap, 0.0) + short
                else:
                    high[gap] = high.get(gap, 0.0) + short
        return Room(wide, high, room.told)

    def _plate(self, sketch: Sketch, drawn: Drawn) -> ProcessPlate:
        systems = tuple(
            System(one.box, one.sections, one.cards, lines.lines, tuple(_steers(one, sketch.rails.gutter)))
            for one, lines in zip(drawn.standing, drawn.lines, strict=True)
        )
        sheet = sketch.page.sheet(systems[-1].box.bottom)
        return ProcessPlate(sheet, self._sketcher.view, self._measure.paper, systems)


def _fits(more: Sketch, before: Sketch) -> bool:
    return more.fits and len(more.plans) <= len(before.plans)


def _steers(standing: Standing, gutter: float) -> Iterator[Steer]:
    """Lines beside the labels, from what controls to what is controlled, each at its own place in the gutter."""
    boxes = {place.section.id: place.box for place in standing.sections}
    pairs: Sequence[tuple[tuple[str, str], Placed]] = [one for one in standing.words.items() if one[0][1] in boxes]
    for at, ((source, target), words) in enumerate(pairs):
        start, end = boxes[source], boxes[target]
        x = start.x - gutter * (at + 1) / (len(pairs) + 1)
        y, goal = words.box.middle.y, end.y + end.height * (at + 1) / (len(pairs) + 1)
        points = (Point(start.x, y), Point(x, y), Point(x, goal), Point(end.x, goal))
        yield Steer(source, target, words, points)


def _empty(view: ProcessView, measure: Measure) -> ProcessPlate:
    """A page that says that there is nothing."""
    around = page(view.head, measure, [], 0)
    inside, size = around.inside, measure.paper.group
    lines = measure.setter.lines_at(say("process-empty", measure.language), size, 400, inside.width)
    box = Box(inside.x, inside.y + size, max(lines.widths), text_height(size, len(lines.texts)))
    return ProcessPlate(around.sheet(box.bottom + size), view, measure.paper, (), Placed(lines, box))
