"""The lanes before they have a place: what stands in which row of each, and how high that is."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.layout.bands.label import NO_LINES
from zgwviz.layout.lanes.cards import Cards, Draft
from zgwviz.layout.lanes.time import Run
from zgwviz.layout.space import row_height, text_height
from zgwviz.view.process.records import Lane, ProcessView, Section
from zgwviz.view.words import say

Slot = tuple[int, str, int]
"""A level gap: the number of the system, the lane's id, and how many rows are above it in the lane."""


class Rails(NamedTuple):
    """The columns left of the lanes: of the lines that steer, of the sections' labels, and of the lanes' heads."""

    gutter: float
    label: float
    head: float

    @property
    def width(self) -> float:
        """All of them."""
        return self.gutter + self.label + self.head


class LanePlan(NamedTuple):
    """A lane: its name, the heights of its rows, and of the gaps above, between and below them."""

    lane: Lane
    name: Lines
    rows: tuple[float, ...]
    gaps: tuple[float, ...]
    height: float


class Label(NamedTuple):
    """The texts of a section's label, and the height they need."""

    title: Lines
    note: Lines
    steers: tuple[Lines, ...]
    more: Lines
    height: float


class SectionPlan(NamedTuple):
    """A section: its lanes, its label, the height of its steps, and its own height."""

    section: Section
    lanes: tuple[LanePlan, ...]
    label: Label
    chip: float
    height: float


class SystemPlan(NamedTuple):
    """A system: its columns, its sections, and for each step its draft, its column in the run, and its row."""

    number: int
    run: Run
    sections: tuple[SectionPlan, ...]
    cells: Mapping[str, tuple[Draft, int, int]]
    height: float


def rails(view: ProcessView, cards: Cards) -> Rails:
    """The widths of the columns left of the lanes."""
    measure, paper, s = cards.measure, cards.measure.paper, cards.measure.space
    page = paper.width
    titles = [measure.setter.narrowest(title(part, cards), paper.group, 600, 2) for part in view.sections]
    # The label of a single section tells nothing, and one without words is none.
    several = len(view.sections) > 1 and any(told(part, cards) for part in view.sections)
    labelled = several or any(part.hidden for part in view.sections)
    label = min(max(*titles, paper.chip * 6), page * 0.078) + s.side if labelled else 0.0
    names = [
        measure.setter.narrowest(called(lane, cards), paper.chip, 600, 2)
        for part in view.sections
        for lane in part.lanes
    ]
    head = min(max(*names, paper.chip * 5), page * 0.11) + s.side * 1.6
    steers = any(part.steers for part in view.sections)
    return Rails(paper.chip * 1.2 if steers else 0.0, label, head)


def told(section: Section, cards: Cards) -> bool:
    """Whether the label of a section has words."""
    return bool(title(section, cards) or section.note or section.moment or section.steers)


def title(section: Section, cards: Cards) -> str:
    """What a section is called on this paper."""
    return section.short if cards.measure.paper.short else section.name


def called(lane: Lane, cards: Cards) -> str:
    """What a lane is called on this paper."""
    return lane.short if cards.measure.paper.short else lane.name


class Planner(NamedTuple):
    """What all systems of a draft share; `over` are the lanes in which a line runs over a step, near the edge."""

    view: ProcessView
    cards: Cards
    rails: Rails
    columns: Mapping[str, int]
    more: Mapping[Slot, float]
    pad: float
    over: Collection[str] = ()

    def system(self, number: int, run: Run, first: bool) -> SystemPlan:
        """The system with the columns of `run`; `first` says what the sections do not show."""
        count = len(run.widths)
        here = [step for step in self.view.steps if 0 <= self.columns[step.item.id] - run.first < count]
        drafts = {}
        for step in here:
            at = self.columns[step.item.id] - run.first
            drafts[step.item.id] = (self.cards.draft(step, run.widths[at]), at)
        cells = self._rows(drafts)
        used = dict.fromkeys(lane for step in here for lane in step.lanes)
        sections = tuple(
            self._section(part, number, cells, used, first)
            for part in self.view.sections
            if any(lane.id in used for lane in part.lanes)
        )
        gaps = self.cards.measure.space.band_gap * max(0, len(sections) - 1)
        return SystemPlan(number, run, sections, cells, sum(part.height for part in sections) + gaps)

    def _rows(self, drafts: Mapping[str, tuple[Draft, int]]) -> dict[str, tuple[Draft, int, int]]:
        """Each step with its row: that of the steps of its lane that come before it, so that lines cross less."""
        before: dict[str, list[str]] = {}
        for tie in self.view.ties:
            before.setdefault(tie.target, []).append(tie.source)
        together: dict[tuple[int, str], list[str]] = {}
        for name, (draft, at) in drafts.items():
            together.setdefault((at, draft.step.lanes[0]), []).append(name)
        rows: dict[str, int] = {}

        def near(place: int, name: str, lane: str) -> float:
            found = [rows[one] for one in before.get(name, ()) if one in rows and drafts[one][0].step.lanes[0] == lane]
            return sum(found) / len(found) if found else place

        for (_, lane), names in sorted(together.items(), key=lambda each: each[0][0]):
            wanted = {name: near(place, name, lane) for place, name in enumerate(names)}
            rows.update({name: row for row, name in enumerate(sorted(names, key=wanted.__getitem__))})
        return {name: (draft, at, rows[name]) for name, (draft, at) in drafts.items()}

    def _section(
        self,
        part: Section,
        number: int,
        cells: Mapping[str, tuple[Draft, int, int]],
        used: Mapping[str, None],
        first: bool,
    ) -> SectionPlan:
        paper = self.cards.measure.paper
        own = {lane.id for lane in part.lanes}
        mine = [cell for cell in cells.values() if own.intersection(cell[0].step.lanes)]
        high = max([row_height(paper, len(draft.lines.texts)) for draft, _, _ in mine], default=row_height(paper, 1))
        if paper.height is None:
            high += paper.chip * 0.5
        if any(draft.step.sort == "contact" for draft, _, _ in mine):
            high = max(high, self.cards.sign + paper.chip * 0.4)
        lanes = tuple(self._lane(lane, number, mine, high) for lane in part.lanes if lane.id in used)
        text = self._label(part, first)
        gaps = paper.step / 2 * (len(lanes) - 1)
        return SectionPlan(part, lanes, text, high, max(sum(lane.height for lane in lanes) + gaps, text.height))

    def _lane(self, lane: Lane, number: int, mine: Sequence[tuple[Draft, int, int]], high: float) -> LanePlan:
        measure, paper, s = self.cards.measure, self.cards.measure.paper, self.cards.measure.space
        below: dict[int, float] = {0: 0.0}
        for draft, _, row in mine:
            if draft.step.lanes[0] == lane.id:
                below[row] = max(below.get(row, 0.0), draft.below)
        rows = tuple(high + below[row] for row in sorted(below))
        gaps = tuple(self.pad + self.more.get((number, lane.id, at), 0.0) for at in range(len(rows) + 1))
        if lane.id in self.over:
            gaps = (gaps[0] + paper.step * 1.5, *gaps[1:])
        name = measure.setter.lines_at(called(lane, self.cards), paper.chip, 600, self.rails.head - s.side * 1.6)
        least = text_height(paper.chip, len(name.texts)) + 2 * s.pad
        return LanePlan(lane, name, rows, gaps, max(sum(rows) + sum(gaps), least))

    def _label(self, part: Section, first: bool) -> Label:
        measure, paper, s = self.cards.measure, self.cards.measure.paper, self.cards.measure.space
        if not self.rails.label:
            return Label(NO_LINES, NO_LINES, (), NO_LINES, 0.0)
        inside = self.rails.label - s.side
        head = measure.setter.lines_at(title(part, self.cards), paper.group, 600, inside)
        height = text_height(paper.group, len(head.texts))
        note = NO_LINES
        said = ". ".join(words for words in ("" if paper.short else part.note, part.moment) if words)
        if first and said:
            note = measure.setter.lines_at(said, paper.note, 400, inside)
            height += text_height(paper.note, len(note.texts)) + s.pad
        names = {one.id: title(one, self.cards) for one in self.view.sections}
        steers = tuple(
            measure.setter.lines_at(f"{words} {names[target]}", paper.note, 400, inside)
            for target, words in part.steers
            if first and target in names
        )
        height += sum(text_height(paper.note, len(lines.texts)) + s.pad for lines in steers)
        more = NO_LINES
        if first and part.hidden:
            words = say("more", measure.language, n=part.hidden)
            more = measure.setter.lines_at(words, paper.chip, 600, inside - paper.chip * 1.3)
            height += text_height(paper.chip, len(more.texts)) + paper.chip * 0.7 + s.pad
        return Label(head, note, steers, more, height + s.pad * 2)
