"""An information model view on a paper: page, boxes, lines, and what is said of what is not shown."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box, Point, Size
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.information.around import around
from zgwviz.layout.information.card import card, chip
from zgwviz.layout.information.fit import Fitted, fitted
from zgwviz.layout.information.key import entries
from zgwviz.layout.information.records import ClassPlace, DoorPlace, Information, RelationPlace, Word
from zgwviz.layout.means import Means
from zgwviz.layout.page import Page, page
from zgwviz.layout.records import Placed
from zgwviz.layout.route.records import Route
from zgwviz.layout.space import text_height
from zgwviz.style.paper import Paper
from zgwviz.view.information.records import InformationView
from zgwviz.view.words import say

# What stands beside a line: its sort, its key among the drawing's words, and its field of a route.
_WORDS: tuple[tuple[Literal["role", "cardinality", "name"], str, str], ...] = (
    ("role", "source-role", "source_role"),
    ("cardinality", "source-cardinality", "source_cardinality"),
    ("role", "target-role", "target_role"),
    ("cardinality", "target-cardinality", "target_cardinality"),
    ("name", "name", "label"),
)


def arrange(view: InformationView, paper: Paper, means: Means) -> Information:
    """The view with coordinates, on `paper`."""
    measure = Measure(paper, means.setter, view.head.language)
    leaf = page(view.head, measure, entries(view, measure), len(view.classes))
    if not view.classes:
        return _empty(view, leaf, measure)
    found = fitted(
        view, Size(leaf.inside.width, leaf.inside.height - 2 * measure.space.band_gap), measure, means.engine()
    )
    leaf = page(view.head, measure, entries(found.view, measure), len(found.view.classes))
    return _placed(view, found, leaf, measure)


def _empty(view: InformationView, leaf: Page, measure: Measure) -> Information:
    """A page that says that there is nothing to show."""
    inside, size = leaf.inside, measure.paper.note
    text = say("empty", view.head.language)
    lines = Lines((text,), (measure.setter.ruler.width(text, size),), (False,), False)
    words = Placed(lines, Box(inside.x, inside.y + size, inside.width, text_height(size, 1)))
    return Information(leaf.sheet(words.box.bottom + size), view, measure.paper, (), (), (), (), words)


class Spot(NamedTuple):
    """Where the graph stands on the page, and how large."""

    left: float
    top: float
    scale: float

    def box(self, box: Box) -> Box:
        """A box of the graph on the page."""
        x, y = self.point(Point(box.x, box.y))
        return Box(x, y, box.width * self.scale, box.height * self.scale)

    def point(self, point: Point) -> Point:
        """A point of the graph on the page."""
        return Point(self.left + point.x * self.scale, self.top + point.y * self.scale)


def _placed(view: InformationView, found: Fitted, leaf: Page, measure: Measure) -> Information:
    """Everything moved to its place on the page, and made as large as it fits."""
    inside, graph = leaf.inside, found.arrangement
    beside = around(view, found.view, found.rung, measure, inside.width, graph)
    gap = measure.space.band_gap
    top = inside.y + beside.above + gap
    bottom = top + graph.height * found.scale + gap
    if measure.paper.height is not None:
        top += max(0.0, inside.bottom - beside.below - bottom) / 2
        bottom = inside.bottom - beside.below
    spot = Spot(inside.x + (inside.width - graph.width * found.scale) / 2, top, found.scale)
    large = Measure(scaled(measure.paper, found.scale), measure.setter, measure.language)
    below = bottom + beside.below
    under = below - max((each.box.bottom for each in beside.rest), default=0.0)
    return Information(
        sheet=leaf.sheet(below),
        view=found.view,
        paper=large.paper,
        classes=tuple(_classes(found, spot, large)),
        doors=tuple(
            DoorPlace(chip(each.door, each.width * spot.scale, large), spot.box(graph.boxes[each.door.id]))
            for each in found.drawing.chips
        ),
        relations=tuple(_relations(found, spot)),
        rest=tuple(each._replace(box=_moved(each.box, inside.x, under)) for each in beside.rest),
        notices=Placed(beside.notice.lines, _moved(beside.notice.box, inside.x, inside.y)) if beside.notice else None,
    )


def _classes(found: Fitted, spot: Spot, large: Measure) -> Iterator[ClassPlace]:
    """The class boxes, measured again in the type that is drawn."""
    for each in found.drawing.cards:
        place = spot.box(found.arrangement.boxes[each.view.item.id])
        yield ClassPlace(card(each.view, place.width / each.columns, found.rung.detail, large), place)


def _relations(found: Fitted, spot: Spot) -> Iterator[RelationPlace]:
    for one in found.view.relations:
        route = found.arrangement.routes[one.id]
        words = tuple(word._replace(box=spot.box(word.box)) for word in _words(route, found))
        yield RelationPlace(one, tuple(spot.point(point) for point in route.points), words)


def _words(route: Route, found: Fitted) -> Iterator[Word]:
    """The words that have a place, in the unscaled graph."""
    for sort, key, field in _WORDS:
        box: Box | None = getattr(route, field)
        if box is not None:
            yield Word(sort, found.drawing.words[route.edge, key], box)


def scaled(paper: Paper, scale: float) -> Paper:
    """The paper with all type of the drawing, and its step, so many times as large."""
    return paper._replace(
        layer=paper.layer * scale,
        group=paper.group * scale,
        chip=paper.chip * scale,
        note=paper.note * scale,
        step=paper.step * scale,
    )


def _moved(box: Box, x: float, y: float) -> Box:
    return Box(box.x + x, box.y + y, box.width, box.height)
