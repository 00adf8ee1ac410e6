"""The middle band: what is said of the element, its attributes, and what stands beside it, as low as can be."""

from collections.abc import Iterator
from typing import NamedTuple

from zgwviz.geometry import Box
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.element.card import card
from zgwviz.layout.element.detail import Detail
from zgwviz.layout.element.flow import flow
from zgwviz.layout.element.records import BundlePlace, Card, Table
from zgwviz.layout.element.table import table
from zgwviz.view.element.records import Bundle, ElementView

# Which share of the width the element's own parts take where something stands beside them.
SHARES = (0.78, 0.7, 0.62, 0.55, 0.47, 0.4)
# What is read from left to right goes before what is a little lower.
WORTH = 1.04


class Middle(NamedTuple):
    """The parts of the band, and where they end."""

    card: Card | None
    table: Table | None
    bundles: tuple[BundlePlace, ...]
    bottom: float

    def stretched(self, bottom: float) -> "Middle":
        """The parts with the last ground on the left reaching down to `bottom`, where nothing stands below it."""
        last = self.table or self.card
        if last is None:
            return self
        box = last.box
        under = [place.box for place in self.bundles if place.box.x < box.right and place.box.y >= box.bottom]
        box = box if under else box._replace(height=bottom - box.y)
        if self.table is not None:
            return self._replace(table=self.table._replace(box=box))
        return self._replace(card=self.card._replace(box=box) if self.card else None)


def middle(view: ElementView, detail: Detail, at: Box, measure: Measure) -> Middle:
    """The parts from the top left of `at`, as wide as that."""
    best: Middle | None = None
    for tried in _ways(view, detail, at, measure):
        if best is None or (tried.bottom - at.y) * WORTH < best.bottom - at.y:
            best = tried
    assert best is not None
    return best


def _ways(view: ElementView, detail: Detail, at: Box, measure: Measure) -> Iterator[Middle]:
    beside = tuple(bundle for bundle in view.bundles if bundle.place == "beside")
    if beside and (detail.texts(view) or view.attributes):
        for share in SHARES:
            yield _split(view, detail, beside, share, at, measure)
    yield _single(view, detail, beside, at, measure)


def _split(
    view: ElementView, detail: Detail, beside: tuple[Bundle, ...], share: float, at: Box, measure: Measure
) -> Middle:
    """The element's own parts at the left, what stands beside it at the right; the table where that is lower."""
    gap = measure.space.group_gap
    left = at._replace(width=(at.width - gap) * share)
    right = Box(left.right + gap, at.y, at.width - gap - left.width, 0.0)
    first, y = _card(view, detail, left, measure)
    around = flow(beside, right, detail.chips, measure)
    below = at.y + max(y - at.y, around.bottom - at.y)
    if not view.attributes:
        return Middle(first, None, around.bundles, below)
    step = measure.space.pad * 1.5
    inside, end = _table(view, detail, left._replace(y=y + step if first else y), measure)
    under, foot = _table(view, detail, at._replace(y=below + step), measure)
    if max(end, around.bottom) <= foot:
        return Middle(first, inside, around.bundles, max(end, around.bottom))
    return Middle(first, under, around.bundles, foot)


def _single(view: ElementView, detail: Detail, beside: tuple[Bundle, ...], at: Box, measure: Measure) -> Middle:
    """All parts below each other."""
    step = measure.space.pad * 1.5
    first, y = _card(view, detail, at, measure)
    second = None
    if view.attributes:
        second, y = _table(view, detail, at._replace(y=y + step if first else y), measure)
    around = flow(beside, at._replace(y=y + (2 * step if y > at.y else 0.0)), detail.chips, measure)
    return Middle(first, second, around.bundles, around.bottom if beside else y)


def _card(view: ElementView, detail: Detail, at: Box, measure: Measure) -> tuple[Card | None, float]:
    texts, facts = detail.texts(view), detail.facts(view)
    if not texts and not facts:
        return None, at.y
    made = card(texts, facts, at, measure)
    return made, made.box.bottom


def _table(view: ElementView, detail: Detail, at: Box, measure: Measure) -> tuple[Table, float]:
    made = table(view.attributes, detail.rows, detail.notes, at, measure)
    return made, made.box.bottom
