"""A plate on a paper: choose how much shows, then give everything its place."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from zgwviz.font.wrap import Setter
from zgwviz.geometry import Box
from zgwviz.layout import legend, pillars
from zgwviz.layout.bands import detail, key, label, place
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.bands.plan import ALL, BandPlan, Level, needed, plan
from zgwviz.layout.page import Page, margins, page
from zgwviz.layout.records import BandPlace, PillarPlace, Plate
from zgwviz.layout.space import NARROW, Gutters, text_height
from zgwviz.style.paper import Paper, enlarge
from zgwviz.view.records import BandView, PlateView

if TYPE_CHECKING:
    from zgwviz.layout.bands.ties import Tying

# How much wider than usual the gaps between chips are tried, in steps of the paper, where lines run in them.
GUTTERS = (2.0, 4.0, 6.0)


class Fixed(NamedTuple):
    """What is alike for all levels of detail: the widths of columns, the heads of pillars, labels, the roadmap."""

    measure: Measure
    column: float
    pillar: float
    head: float
    inner: float
    labels: tuple[label.Label, ...]
    roadmap: BandPlan | None


class Sketch(NamedTuple):
    """A draft with all that its place needs; `beside` is what the pillars show."""

    draft: detail.Draft
    fixed: Fixed
    page: Page
    beside: pillars.Kept


def arrange(view: PlateView, paper: Paper, setter: Setter) -> Plate:
    """The plate of `view` on `paper`."""
    plate, _ = _arranged(_Arranger(view, paper, setter))
    return plate if view.tied == "none" or not view.bands else _tied(plate, setter)


def _arranged(arranger: "_Arranger") -> tuple[Plate, Measure]:
    best = detail.choose(arranger.view, arranger.paper, arranger.draft, arranger.cut)
    return arranger.stand(arranger.sketch(best)), arranger.fixed(best.rung).measure


def _tied(plain: Plate, setter: Setter) -> Plate:
    """The plate with its relations, in the narrowest gutters in which all lines have a clean way."""
    from zgwviz.layout.bands.ties import choose, tie

    paper = plain.sheet.paper
    tying = choose(plain)
    head = plain.view.head
    view = plain.view._replace(head=head._replace(subtitle=tying.subtitle(head.subtitle, head.language)))
    best: tuple[int, Plate] | None = None
    for steps in GUTTERS:
        gutter = steps * paper.step
        gutters = Gutters(paper.step if tying.groups else gutter, gutter)
        plate, measure = _arranged(_Arranger(view, paper, setter, gutters, tying))
        places, unclean = tie(plate, tying, measure)
        if best is None or unclean < best[0]:
            best = unclean, plate._replace(ties=places)
        if not unclean:
            break
    assert best is not None
    return best[1]


class _Arranger:
    """One view on one paper; what a rung of the ladder leads to is worked out once."""

    def __init__(
        self,
        view: PlateView,
        paper: Paper,
        setter: Setter,
        gutters: Gutters = NARROW,
        tying: "Tying | None" = None,
    ) -> None:
        self.view, self.paper, self.setter, self.gutters, self.tying = view, paper, setter, gutters, tying
        self.margins = margins(paper, view.head.framed)
        self._measures: dict[tuple[float, bool], Measure] = {}
        self._plans: dict[tuple[str, tuple[int, ...], float, float, bool], BandPlan] = {}
        self._drafts: dict[detail.Rung, detail.Draft] = {}
        self._fixed: dict[tuple[label.Style, float, bool], Fixed] = {}
        self._pages: dict[tuple[float, tuple[legend.Entry, ...]], Page] = {}

    def measure(self, scale: float, details: bool = False) -> Measure:
        """The measure for type `scale` times as large."""
        known = (scale, details)
        if known not in self._measures:
            larger = enlarge(self.paper, scale, notes=True)
            self._measures[known] = Measure(larger, self.setter, self.view.head.language, details, self.gutters)
        return self._measures[known]

    def draft(self, rung: detail.Rung) -> detail.Draft:
        """A rung worked out as far as comparing asks for."""
        if rung not in self._drafts:
            self._drafts[rung] = self._draft(rung)
        return self._drafts[rung]

    def sketch(self, draft: detail.Draft) -> Sketch:
        """Everything about a draft but coordinates."""
        fixed = self.fixed(draft.rung)
        return Sketch(draft, fixed, *self._around(draft.plans, fixed, draft.need))

    def fixed(self, rung: detail.Rung) -> Fixed:
        """What does not depend on the rung's levels."""
        known = (rung.style, rung.scale, rung.details)
        if known not in self._fixed:
            self._fixed[known] = self._fix(rung)
        return self._fixed[known]

    def cut(self, rung: detail.Rung) -> int:
        """How many words of the labels are broken."""
        return sum(label.broken(texts) for texts in self.fixed(rung).labels)

    def _plan(self, band: BandView, level: Level, inner: float, scale: float, details: bool = False) -> BandPlan:
        # Levels that ask for the same numbers of elements have the same plan.
        known = (band.id, tuple(needed(group, level) for group in band.groups), inner, scale, details)
        if known not in self._plans:
            self._plans[known] = plan(band, level, inner, self.measure(scale, details))
        return self._plans[known]

    def _fix(self, rung: detail.Rung) -> Fixed:
        view, measure = self.view, self.measure(rung.scale, rung.details)
        s, width = measure.space, self.paper.width - 2 * self.margins.x
        column = label.width(view.bands, measure, width, rung.style) if view.bands else 0.0
        pillar = pillars.width(view.pillars, measure, width)
        inner = width - column - 2 * s.side - len(view.pillars) * (pillar + s.band_gap)
        words = label.form(view.bands, measure, column)
        labels = tuple(label.label(band, measure, column, rung.style, words) for band in view.bands)
        head = pillars.head_height(view.pillars, pillar, measure)
        return Fixed(measure, column, pillar, head, inner, labels, self._road(column, rung.scale))

    def _draft(self, rung: detail.Rung) -> detail.Draft:
        fixed = self.fixed(rung)
        s = fixed.measure.space
        plans = tuple(
            self._plan(band, level, fixed.inner, rung.scale, rung.details)
            for band, level in zip(self.view.bands, rung.levels, strict=True)
        )
        least = [max(t.height, 2 * s.pad + p.height()) for p, t in zip(plans, fixed.labels, strict=True)]
        gaps = s.band_gap * max(0, len(plans) - 1)
        need = max(sum(least) + gaps, self._pillars_least(fixed))

        def room() -> float:
            around, _ = self._around(plans, fixed, need)
            return self._room(around, fixed)

        def looseness(free: float) -> float:
            return self._looseness(plans, fixed.labels, free - gaps, s.pad)

        return detail.Draft(rung, plans, need, room, looseness)

    def _around(self, plans: Sequence[BandPlan], fixed: Fixed, need: float) -> tuple[Page, pillars.Kept]:
        """The page around bands that `need` so much height, and what the pillars beside them show.

        The legend explains what shows, and leaves the pillars the height for it: where it turns out higher than they
        were told, they show less.
        """
        beside = pillars.every(self.view.pillars, fixed.measure)
        around = self._page(plans, fixed, beside)
        height = float("inf")
        while self.view.pillars and (tall := self._tall(plans, fixed, need, around)) < height - 0.01:
            height = tall
            beside = pillars.keep(self.view.pillars, fixed.pillar, height - fixed.head, fixed.measure)
            around = self._page(plans, fixed, beside)
        return around, beside

    def _page(self, plans: Sequence[BandPlan], fixed: Fixed, beside: pillars.Kept) -> Page:
        """The page around the bands, made once for all plans with the same legend."""
        entries = self._entries(plans, fixed, beside)
        known = (fixed.measure.paper.group, tuple(entries))
        if known not in self._pages:
            # How many elements show is known when the pillars stand; nothing is longer to say than all but one.
            self._pages[known] = page(self.view.head, fixed.measure, entries, max(self.view.head.total - 1, 0))
        return self._pages[known]

    def _entries(self, plans: Sequence[BandPlan], fixed: Fixed, beside: pillars.Kept) -> list[legend.Entry]:
        road = (fixed.roadmap,) if fixed.roadmap else ()
        lines = self.tying.entries(fixed.measure.language) if self.tying else []
        items = pillars.items(self.view.pillars, beside)
        return [*key.entries(self.view, (*plans, *road), items, fixed.measure), *lines]

    def _road(self, column: float, scale: float) -> BandPlan | None:
        if self.view.roadmap is None or not self.paper.large:
            return None
        width = self.paper.width - 2 * self.margins.x - column - 2 * self.measure(scale).space.side
        return self._plan(self.view.roadmap, ALL, width, scale)

    def _pillars_least(self, fixed: Fixed) -> float:
        """Beside bands of free height a pillar must have room for its chips."""
        if self.paper.height is not None or not self.view.pillars:
            return 0.0
        chip = fixed.measure.paper.chip
        tallest = max(len(p.items) for p in self.view.pillars)
        return fixed.head + tallest * (text_height(chip, 5) + chip)

    @staticmethod
    def _road_height(road: BandPlan | None, column: float, measure: Measure) -> float:
        """How high the roadmap stands: as its label or its chips ask."""
        if road is None:
            return 0.0
        return max(label.label(road.band, measure, column, "full").height, road.height() + 2 * measure.space.pad)

    def _room(self, around: Page, fixed: Fixed) -> float:
        """The height there is for the bands above the roadmap; without end on paper of free height."""
        road = self._road_height(fixed.roadmap, fixed.column, fixed.measure)
        return around.inside.height - (road + fixed.measure.space.band_gap * 2 if road else 0.0)

    @staticmethod
    def _looseness(plans: Sequence[BandPlan], labels: Sequence[label.Label], room: float, pad: float) -> float:
        rows = [p for p in plans if p.rows]
        if not rows or room == float("inf"):
            return 1.0
        least = [(p, t.height - 2 * pad) for p, t in zip(plans, labels, strict=True)]
        row = place.row_for(least, room - 2 * pad * len(plans))
        return row / max(p.room.row for p in rows)

    def stand(self, sketch: Sketch) -> Plate:
        """The plate with all coordinates."""
        s, y = sketch.fixed.measure.space, sketch.page.inside.y
        room = self._room(sketch.page, sketch.fixed)
        bands = self._bands(sketch, y, self._heights(sketch.draft.plans, sketch.fixed, sketch.draft.need, room))
        bottom = bands[-1].box.bottom if bands else y
        stood = self._stand_pillars(sketch, y, bottom)
        road = self._stand_road(sketch, bottom + s.band_gap * 2)
        bottom = road.box.bottom if road else bottom
        shown = sum(b.shown for b in bands) + sum(len(p.tiles) for p in stood) + (road.shown if road else 0)
        entries = self._entries(sketch.draft.plans, sketch.fixed, sketch.beside)
        if not any(band.bar and band.coverage.texts for band in bands if band.band.coverage):
            entries = legend.without_bar(entries)
        around = page(self.view.head, sketch.fixed.measure, entries, shown)
        return Plate(around.sheet(bottom), self.view, tuple(bands), stood, road)

    def _heights(self, plans: Sequence[BandPlan], fixed: Fixed, need: float, room: float) -> list[float]:
        """How high each band is: rows grow alike until the paper is full."""
        s = fixed.measure.space
        least = [t.height - 2 * s.pad for t in fixed.labels]
        row = 0.0
        gaps = s.band_gap * max(0, len(plans) - 1) + 2 * s.pad * len(plans)
        if self.paper.height is not None:
            row = place.row_for(list(zip(plans, least, strict=True)), room - gaps)
        elif need > sum(max(a, p.height()) for p, a in zip(plans, least, strict=True)) + gaps:
            row = place.row_for(list(zip(plans, least, strict=True)), need - gaps)
        return [max(a, p.height(row)) + 2 * s.pad for p, a in zip(plans, least, strict=True)]

    def _tall(self, plans: Sequence[BandPlan], fixed: Fixed, need: float, around: Page) -> float:
        """How high all bands are on a page."""
        heights = self._heights(plans, fixed, need, self._room(around, fixed))
        return sum(heights) + fixed.measure.space.band_gap * max(0, len(heights) - 1)

    def _bands(self, sketch: Sketch, y: float, heights: Sequence[float]) -> list[BandPlace]:
        measure, s = sketch.fixed.measure, sketch.fixed.measure.space
        width = sketch.fixed.column + 2 * s.side + sketch.fixed.inner
        placed = []
        for band, texts, height in zip(sketch.draft.plans, sketch.fixed.labels, heights, strict=True):
            box = Box(self.margins.x, y, width, height)
            placed.append(place.place(band, texts, box, sketch.fixed.column, measure))
            y = box.bottom + s.band_gap
        return placed

    def _stand_pillars(self, sketch: Sketch, y: float, bottom: float) -> tuple[PillarPlace, ...]:
        measure, s = sketch.fixed.measure, sketch.fixed.measure.space
        x = self.margins.x + sketch.fixed.column + 2 * s.side + sketch.fixed.inner + s.band_gap
        step = sketch.fixed.pillar + s.band_gap
        boxes = [Box(x + i * step, y, sketch.fixed.pillar, bottom - y) for i in range(len(self.view.pillars))]
        return pillars.place(self.view.pillars, boxes, sketch.fixed.head, measure, sketch.beside)

    def _stand_road(self, sketch: Sketch, y: float) -> BandPlace | None:
        road = sketch.fixed.roadmap
        if road is None:
            return None
        measure = sketch.fixed.measure
        texts = label.label(road.band, measure, sketch.fixed.column, "full")
        height = self._road_height(road, sketch.fixed.column, measure)
        box = Box(self.margins.x, y, self.paper.width - 2 * self.margins.x, height)
        return place.place(road, texts, box, sketch.fixed.column, measure)
