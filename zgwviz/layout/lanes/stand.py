"""A planned system gets its coordinates."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box
from zgwviz.layout.lanes.cards import Cards, Draft
from zgwviz.layout.lanes.plan import LanePlan, Rails, SectionPlan, Slot, SystemPlan
from zgwviz.layout.lanes.records import Card, LanePlace, SectionPlace
from zgwviz.layout.records import Placed
from zgwviz.layout.space import text_height
from zgwviz.view.process.records import Step


class Standing(NamedTuple):
    """A system that stands: its box, its parts, the words of what steers, and where the rows of each lane are."""

    number: int
    box: Box
    inner: Box
    sections: tuple[SectionPlace, ...]
    cards: tuple[Card, ...]
    words: Mapping[tuple[str, str], Placed]
    rows: Mapping[str, tuple[float, ...]]

    def slot(self, y: float) -> Slot | None:
        """The level gap at a height."""
        for section in self.sections:
            for lane in section.lanes:
                if y <= lane.box.bottom or lane is self.sections[-1].lanes[-1]:
                    return self.number, lane.lane.id, sum(middle < y for middle in self.rows[lane.lane.id])
        return None


class Stand:
    """Places what is planned, each system below the one before it."""

    def __init__(self, cards: Cards, rails: Rails, area: Box) -> None:
        self._cards, self._rails, self._area = cards, rails, area
        self._rows: dict[str, tuple[float, ...]] = {}
        self._tops: dict[tuple[str, int], float] = {}
        self._grown = 0.0

    def system(self, plan: SystemPlan, top: float, spare: float) -> Standing:
        """The system from `top` down; each lane is `spare` higher than it need be, and its steps a little."""
        self._rows, self._tops = {}, {}
        rows = max(len(lane.rows) for part in plan.sections for lane in part.lanes)
        self._grown = min(spare * 0.5 / rows, self._cards.measure.paper.chip * 0.6)
        words: dict[tuple[str, str], Placed] = {}
        sections = []
        y = top
        for part in plan.sections:
            sections.append(self._section(part, y, spare, words))
            y = sections[-1].box.bottom + self._cards.measure.space.band_gap
        bottom = sections[-1].box.bottom
        cards = tuple(self._stood(plan))
        x = self._area.x + self._rails.width
        inner = Box(x, top, self._area.right - x, bottom - top)
        box = Box(self._area.x, top, self._area.width, bottom - top)
        return Standing(plan.number, box, inner, tuple(sections), cards, words, self._rows)

    def _section(
        self, part: SectionPlan, top: float, spare: float, words: dict[tuple[str, str], Placed]
    ) -> SectionPlace:
        step = self._cards.measure.paper.step
        lanes = part.lanes
        gaps = step / 2 * (len(lanes) - 1)
        own = sum(lane.height for lane in lanes) + gaps
        extra = spare + (part.height - own) / len(lanes)
        x = self._area.x + self._rails.gutter + self._rails.label
        places, y = [], top
        for at, lane in enumerate(lanes):
            row = Box(x, y, self._area.right - x, lane.height + extra)
            head = Box(x, y, self._rails.head, row.height)
            places.append(LanePlace(lane.lane, row, head, lane.name, at % 2 == 1))
            self._put_rows(lane, part.chip + self._grown, row)
            y = row.bottom + step / 2
        box = Box(self._area.x + self._rails.gutter, top, self._area.width - self._rails.gutter, y - step / 2 - top)
        return self._labelled(SectionPlace(part.section, box, tuple(places)), part, words)

    def _put_rows(self, lane: LanePlan, chip: float, row: Box) -> None:
        """The rows in the middle of their lane."""
        y = row.y + (row.height - sum(lane.rows) - self._grown * len(lane.rows) - sum(lane.gaps)) / 2
        middles = []
        for at, high in enumerate(lane.rows):
            y += lane.gaps[at]
            self._tops[lane.lane.id, at] = y
            middles.append(y + chip / 2)
            y += high + self._grown
        self._rows[lane.lane.id] = tuple(middles)

    def _labelled(self, place: SectionPlace, part: SectionPlan, words: dict[tuple[str, str], Placed]) -> SectionPlace:
        if not self._rails.label:
            return place
        paper, s = self._cards.measure.paper, self._cards.measure.space
        x, y = place.box.x + s.side * 0.6, place.box.y + s.pad

        def put(lines: Lines, size: float) -> Placed | None:
            nonlocal y
            if not lines.texts:
                return None
            high = text_height(size, len(lines.texts))
            placed = Placed(lines, Box(x, y, max(lines.widths), high))
            y += high + s.pad
            return placed

        heading = put(part.label.title, paper.group)
        note = put(part.label.note, paper.note)
        for (target, _), lines in zip(part.section.steers, part.label.steers, strict=False):
            placed = put(lines, paper.note)
            if placed:
                words[part.section.id, target] = placed
        y += paper.chip * 0.35
        more = put(part.label.more, paper.chip)
        if more:
            wide = more.box.width + paper.chip * 1.3
            more = Placed(more.lines, Box(x, more.box.y - paper.chip * 0.35, wide, more.box.height + paper.chip * 0.7))
        return place._replace(title=heading, note=note, more=more)

    def _stood(self, plan: SystemPlan) -> Iterator[Card]:
        """The steps, from left to right, in a column from top to bottom."""
        chips = {lane.lane.id: part.chip + self._grown for part in plan.sections for lane in part.lanes}
        order = {lane: at for at, lane in enumerate(chips)}
        cells = sorted(plan.cells.values(), key=lambda cell: (cell[1], order[cell[0].step.lanes[0]], cell[2]))
        for draft, at, row in cells:
            yield self._card(draft, plan.run.lefts[at], plan.run.widths[at], row, chips)

    def _card(self, draft: Draft, left: float, width: float, row: int, chips: Mapping[str, float]) -> Card:
        step, paper = draft.step, self._cards.measure.paper
        high = chips[step.lanes[0]]
        top = self._tops[step.lanes[0], row]
        if step.sort == "junction":
            side = paper.chip * 1.2
            return Card(step, Box(left + (width - side) / 2, top + (high - side) / 2, side, side), draft.lines, ())
        box = Box(left, top, width, high)
        notes = tuple(
            note._replace(box=Box(left + note.box.x, box.bottom + note.box.y, note.box.width, note.box.height))
            for note in draft.notes
        )
        return Card(step, box, draft.lines, notes, tuple(self._signs(box, step, chips)))

    def _signs(self, box: Box, step: Step, chips: Mapping[str, float]) -> Iterator[Box]:
        """The signs of a contact moment, below one another: the first in the step's own box."""
        if step.sort != "contact":
            return
        side, pad = self._cards.sign, self._cards.measure.space.chip_pad * 0.7
        x = box.x + pad
        for lane in step.lanes:
            y = self._tops[lane, 0] + chips[lane] / 2 if len(step.lanes) > 1 else box.middle.y
            yield Box(x, y - side / 2, side, side)
