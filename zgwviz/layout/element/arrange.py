"""One element on a paper: why it is here above, what it is in the middle, what carries it below."""

from collections.abc import Sequence
from typing import NamedTuple

from zgwviz.font.wrap import Setter
from zgwviz.geometry import Box
from zgwviz.layout import legend
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.element.detail import STEPS, Detail, rungs
from zgwviz.layout.element.flow import flow
from zgwviz.layout.element.hero import column, hero, label
from zgwviz.layout.element.middle import Middle, middle
from zgwviz.layout.element.notice import notice
from zgwviz.layout.element.records import BundlePlace, ElementPlate, Hero, StepPlace, Zone
from zgwviz.layout.element.way import way
from zgwviz.layout.page import page
from zgwviz.layout.records import Placed
from zgwviz.layout.space import text_height
from zgwviz.style.paper import Paper, enlarge
from zgwviz.view.element.records import ElementView
from zgwviz.view.information.records import AttributeLine
from zgwviz.view.records import Item
from zgwviz.view.words import say

FIT = 0.01
# Counts say themselves what they are; no band says how much of it is traced.
SIGNS = legend.Signs(more=False, coverage=False)


class _Draft(NamedTuple):
    """The bands worked out at one level of detail, and where they end."""

    detail: Detail
    measure: Measure
    above: Zone
    middle: Zone
    below: Zone | None
    hero: Hero
    parts: Middle
    notice: Placed | None
    bottom: float


def arrange(view: ElementView, paper: Paper, setter: Setter) -> ElementPlate:
    """The plate of `view`: on paper of a fixed height as much as it holds, large where there is little."""
    measure = Measure(paper, setter, view.head.language)
    if view.item is None:
        return _nothing(view, measure)
    # The legend of all there might be: that of what is shown is no higher.
    around = page(view.head, measure, _entries(view, _items(view), [row.line for row in view.attributes], measure), 0)
    return _finished(view, _best(view, paper, around.inside, setter), measure)


def _best(view: ElementView, paper: Paper, inside: Box, setter: Setter) -> _Draft:
    """The draft that shows most of what fits."""
    levels = rungs(paper)
    low, high = 0, len(levels) - 1
    best: _Draft | None = None
    while low <= high:
        half = (low + high) // 2
        tried = _draft(view, levels[half], paper, inside, setter)
        if tried.bottom <= inside.bottom + FIT:
            best, high = tried, half - 1
        else:
            low = half + 1
    best = best or _draft(view, levels[-1], paper, inside, setter)
    if paper.height is None:
        return best
    # What was left out for something else may have room after all.
    for field, values in STEPS:
        for value in values:
            if value <= getattr(best.detail, field):
                continue
            raised = best.detail._replace(**{field: value})  # type: ignore[arg-type]
            tried = _draft(view, raised, paper, inside, setter)
            if tried.bottom > inside.bottom + FIT:
                break
            best = tried
    spare = inside.bottom - best.bottom
    return _draft(view, best.detail, paper, inside, setter, spare) if spare > 0 else best


def _draft(view: ElementView, detail: Detail, paper: Paper, inside: Box, setter: Setter, spare: float = 0.0) -> _Draft:
    """The bands at one level of detail; `spare` is height to be spread over them."""
    measure = Measure(_enlarged(paper, detail.scale), setter, view.head.language)
    s = measure.space
    wide = column(measure, inside.width)
    shares = _Shares.of(view)
    above = _zone("purpose", view, detail, inside, wide, spare * shares.above, measure)
    y = above.box.bottom + s.band_gap
    first, end = hero(view, Box(inside.x, y, wide, 0.0), measure)
    content = Box(inside.x + wide + s.side, y + s.side * 0.8, inside.width - wide - 2 * s.side, 0.0)
    parts = middle(view, detail, content, measure)
    bottom = max(end, parts.bottom + s.side * 0.8) + spare * shares.middle
    parts = parts.stretched(bottom - s.side * 0.8)
    box = Box(inside.x, y, inside.width, bottom - y)
    centre = Zone("element", box, Box(inside.x, y, wide, box.height), first.name, None, parts.bundles)
    y = bottom
    below = None
    if view.carried or any(bundle.place == "below" for bundle in view.bundles):
        at = inside._replace(y=y + s.band_gap)
        below = _zone("carriers", view, detail, at, wide, spare * shares.below, measure)
        y = below.box.bottom
    said = notice(view, detail, Box(inside.x, y + s.band_gap, inside.width, 0.0), measure)
    return _Draft(detail, measure, above, centre, below, first, parts, said, said.box.bottom if said else y)


def _enlarged(paper: Paper, scale: float) -> Paper:
    """The paper in larger type of two sizes: notes stand beside what is larger, and five sizes are enough."""
    larger = enlarge(paper, scale)
    heading = max(larger.layer, larger.chip)
    return larger if scale == 1.0 else larger._replace(layer=heading, group=heading, note=larger.chip)


class _Shares(NamedTuple):
    """How height that is left over is spread; a band with nothing but words gets none of it."""

    above: float
    middle: float
    below: float

    @staticmethod
    def of(view: ElementView) -> "_Shares":
        above = 1.0 if view.way or any(bundle.place == "above" for bundle in view.bundles) else 0.0
        below = 1.0 if any(bundle.place == "below" for bundle in view.bundles) else 0.0
        whole = above + below + 2.0
        return _Shares(above / whole, 2.0 / whole, below / whole)


def _zone(name: str, view: ElementView, detail: Detail, at: Box, wide: float, spare: float, measure: Measure) -> Zone:
    """The band above or below, from the top left of `at`, with `spare` more height than it needs."""
    s = measure.space
    upper = name == "purpose"
    first, second, end = label(name, Box(at.x, at.y, wide, 0.0), measure)
    content = Box(at.x + wide + s.side, at.y + s.side * 0.8 + spare / 2, at.width - wide - 2 * s.side, 0.0)
    bundles = tuple(bundle for bundle in view.bundles if bundle.place == ("above" if upper else "below"))
    around = flow(bundles, content, detail.chips, measure)
    y = around.bottom
    caption: Placed | None = None
    steps: tuple[StepPlace, ...] = ()
    gap = upper and view.item is not None and view.item.trace == "none"
    words = view.reach if upper else view.carried
    if words and (not upper or detail.way or not view.way):
        caption = _caption(words, content._replace(y=y + (s.shelf_gap if bundles else 0.0)), gap, measure)
        y = caption.box.bottom + (measure.paper.chip * 0.6 if gap else 0.0)
        if upper and view.way and view.item is not None:
            steps, y = way(view.item, view.way, content._replace(y=y + s.pad * 1.4), measure)
    bottom = max(end + spare, y + s.side * 0.8 + spare / 2)
    box = Box(at.x, at.y, at.width, bottom - at.y)
    return Zone(name, box, Box(at.x, at.y, wide, box.height), first, second, around.bundles, caption, steps, gap)


def _caption(words: str, at: Box, gap: bool, measure: Measure) -> Placed:
    """Words at the left; those of a gap stand on a ground of their own, behind the sign of warning."""
    size = measure.paper.chip
    left = size * 2.0 if gap else 0.0
    lines = measure.setter.lines_at(words, size, 600 if not gap else 400, at.width - left * 1.5)
    top = at.y + (size * 0.6 if gap else 0.0)
    return Placed(lines, Box(at.x + left, top, max(lines.widths), text_height(size, len(lines.texts))))


def _finished(view: ElementView, draft: _Draft, measure: Measure) -> ElementPlate:
    bundles = [*draft.above.bundles, *draft.middle.bundles, *(draft.below.bundles if draft.below else ())]
    items = _shown(view, bundles, draft.above.way)
    lines = [place.row.line for place in draft.parts.table.rows] if draft.parts.table else []
    entries = _entries(view, items, lines, draft.measure)
    shown = len({item.id for item in items})
    sheet = page(view.head, measure, entries, shown).sheet(draft.bottom)
    return ElementPlate(
        sheet,
        view,
        draft.measure.paper,
        draft.above,
        draft.middle,
        draft.below,
        draft.hero,
        draft.parts.card,
        draft.parts.table,
        draft.notice,
    )


def _entries(
    view: ElementView, items: Sequence[Item], lines: Sequence[AttributeLine], measure: Measure
) -> list[legend.Entry]:
    """The legend of chips, and of the weights in which attributes' names are set."""
    weights = (("required", True), ("optional", False))
    found = [key for key, wanted in weights if any(line.required == wanted for line in lines)]
    entries = legend.marks(view.head, items, SIGNS, measure)
    return entries + [(key, "", say(f"legend-{key}", view.head.language)) for key in found]


def _items(view: ElementView) -> list[Item]:
    """Everything that may be drawn as a chip."""
    chips = [each.item for bundle in view.bundles for each in bundle.neighbours] + [step.item for step in view.way]
    return [view.item, *chips] if view.item else chips


def _shown(view: ElementView, bundles: list[BundlePlace], steps: tuple[StepPlace, ...]) -> list[Item]:
    chips = [tile.item for place in bundles for tile in place.tiles] + [place.tile.item for place in steps]
    # What the page is about says in words which spec it belongs to.
    return [view.item._replace(origin=""), *chips] if view.item else chips


def _nothing(view: ElementView, measure: Measure) -> ElementPlate:
    """A page that says that nothing is chosen."""
    around = page(view.head, measure, [], 0)
    inside, size = around.inside, measure.paper.group
    lines = measure.setter.lines_at(view.reach, size, 400, inside.width)
    box = Box(inside.x, inside.y, inside.width, text_height(size, len(lines.texts)) + size)
    sheet = around.sheet(box.bottom)
    return ElementPlate(sheet, view, measure.paper, None, None, None, None, None, None, Placed(lines, box))
