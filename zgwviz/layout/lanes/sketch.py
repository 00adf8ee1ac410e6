"""A process on a paper, all but its lines: what shows, how wide the columns are, and how high the lanes."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from zgwviz.font.wrap import Setter
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.lanes.cards import Cards, Told
from zgwviz.layout.lanes.entries import entries
from zgwviz.layout.lanes.grid import columns, kept
from zgwviz.layout.lanes.lines import gaps
from zgwviz.layout.lanes.plan import Planner, Rails, Slot, SystemPlan, rails
from zgwviz.layout.lanes.rungs import Rung
from zgwviz.layout.lanes.time import Run, Widths, runs
from zgwviz.layout.page import Page, page
from zgwviz.style.paper import Paper, enlarge
from zgwviz.view.process.records import ProcessView, Tie
from zgwviz.view.process.ties import fewer, heaviest

MOST_LINES, MOST_ENDS = 70, 6
"""More lines than this, in all or out of or into one step, are a thicket: the later ones are told in words."""


class Room(NamedTuple):
    """What lines asked for: wider gaps before columns, higher level gaps, and the ties that are told in words."""

    wide: Mapping[int, float]
    high: Mapping[Slot, float]
    told: frozenset[str]


class Sketch(NamedTuple):
    """A rung worked out; `told` are all ties that have no line, those between systems included."""

    cards: Cards
    rails: Rails
    plans: tuple[SystemPlan, ...]
    page: Page
    told: frozenset[str]

    @property
    def gap(self) -> float:
        """What is between two systems."""
        return self.cards.measure.space.band_gap * 3

    @property
    def need(self) -> float:
        """The height that the systems need."""
        return sum(plan.height for plan in self.plans) + self.gap * (len(self.plans) - 1)

    @property
    def fits(self) -> bool:
        """Whether that is there."""
        return self.need <= self.page.inside.height + 0.01


class Sketcher:
    """One rung of one view on one paper; `view` is what the rung shows of it."""

    def __init__(self, view: ProcessView, rung: Rung, paper: Paper, setter: Setter) -> None:
        self.rung = rung
        self.view = view if rung.steps >= len(view.steps) else fewer(view, heaviest(view.steps, rung.steps))
        # The order is that of all steps, however few there is room for.
        self.columns = kept(columns(view), self.view.steps)
        self.measure = Measure(_enlarged(paper, rung.scale), setter, view.head.language)
        self._around = Measure(paper, setter, view.head.language)
        self._steps = {step.item.id: step for step in self.view.steps}
        rows = {lane.id: at for at, lane in enumerate(lane for part in self.view.sections for lane in part.lanes)}
        at = {step.item.id: rows[step.lanes[0]] for step in self.view.steps}
        upper = (
            min((tie.source, tie.target), key=at.__getitem__)
            for tie in self.view.ties
            if at[tie.source] != at[tie.target]
        )
        self._below = Counter(upper)

    def start(self) -> Room:
        """No more room than lines have by themselves."""
        return Room({}, {}, frozenset(_thicket(self.view.ties)))

    def sketch(self, room: Room) -> Sketch:
        """The rung with that room for lines."""
        found, told = self._runs(room, room.told)
        if told != room.told:
            # What goes on in another system is said in words, which take room themselves.
            found, told = self._runs(room, told)
        cards, gap = self._cards(told), gaps(self.measure)
        rail = rails(self.view, cards)
        pad = gap.clearance * 2 + gap.lane * 0.5
        planner = Planner(self.view, cards, rail, self.columns, room.high, pad, self._over(told))
        plans = tuple(planner.system(n, run, n == 0) for n, run in enumerate(found))
        return Sketch(cards, rail, plans, self._page(bool(told)), told)

    def _over(self, told: frozenset[str]) -> frozenset[str]:
        """The lanes in which a line leads from one step to another over a step between them."""
        spots = {
            (lane, self.columns[step.item.id])
            for step in self.view.steps
            for lane in step.lanes
            if step.sort != "junction"
        }
        found = []
        for tie in self.view.ties:
            lane = self._steps[tie.source].lanes[0]
            one, other = sorted((self.columns[tie.source], self.columns[tie.target]))
            if tie.id not in told and lane == self._steps[tie.target].lanes[0]:
                found += [lane for at in range(one + 1, other) if (lane, at) in spots]
        return frozenset(found)

    def _runs(self, room: Room, told: frozenset[str]) -> tuple[tuple[Run, ...], frozenset[str]]:
        """The columns in systems, and the ties that have no line then."""
        cards, chip, gap = self._cards(told), self.measure.paper.chip, gaps(self.measure)
        count = max(self.columns.values()) + 1
        needs, wishes = [chip * 3] * count, [0.0] * count
        for step in self.view.steps:
            at = self.columns[step.item.id]
            needs[at] = max(needs[at], cards.width(step, self.rung.lines))
            wishes[at] = max(wishes[at], cards.comfort(step))
        widths = Widths(needs, wishes, 2 * gap.clearance + 1.5 * gap.lane, room.wide)
        rail, area = rails(self.view, cards), self._page(bool(told)).inside
        found = runs(widths, area.x + rail.width, area.width - rail.width, chip)
        where = {k: n for n, run in enumerate(found) for k in range(run.first, run.first + len(run.widths))}
        apart = (t.id for t in self.view.ties if where[self.columns[t.source]] != where[self.columns[t.target]])
        return found, room.told.union(apart)

    def _cards(self, told: frozenset[str]) -> Cards:
        return Cards(self.measure, self.rung.tags, self.rung.compact, self._words(told), self._below)

    def _page(self, told: bool) -> Page:
        view, around = self.view, self._around
        return page(view.head, around, entries(view, self.rung.tags, told, around), len(view.steps))

    def _words(self, told: frozenset[str]) -> Mapping[str, list[Told]]:
        """What steps say of those to which no line leads."""
        found: dict[str, list[Told]] = {}
        for tie in self.view.ties:
            if tie.id in told:
                ends = (self._steps[tie.source].item, self._steps[tie.target].item)
                label = f" ({tie.label})" if tie.label else ""
                found.setdefault(tie.source, []).append(Told("next", (ends[1].short or ends[1].word) + label))
                found.setdefault(tie.target, []).append(Told("previous", ends[0].short or ends[0].word))
        return found


def _thicket(ties: Sequence[Tie]) -> Iterator[str]:
    """The ties that are too many for lines."""
    ends: dict[tuple[str, bool], int] = {}
    drawn = 0
    for tie in ties:
        here, there = (tie.source, True), (tie.target, False)
        if drawn == MOST_LINES or max(ends.get(here, 0), ends.get(there, 0)) >= MOST_ENDS:
            yield tie.id
            continue
        drawn += 1
        ends[here] = ends.get(here, 0) + 1
        ends[there] = ends.get(there, 0) + 1


def _enlarged(paper: Paper, scale: float) -> Paper:
    """The paper with larger type in the lanes; notes take the size of the frame's subtitle where that is smaller."""
    larger = enlarge(paper, scale)
    return larger._replace(note=paper.group) if paper.group < larger.chip * 0.9 else larger
