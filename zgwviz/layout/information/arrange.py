"""An information model view on a paper: page, boxes, lines, and what is said of what is not shown."""

from collections.abc import Iterator
from typing import Literal

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


def _placed(view: InformationView, found: Fitted, leaf: Page, measure: Measure) -> Information:
    """Everything moved to its place on the page, and made as large as it fits."""
    inside, scale, graph = leaf.inside, found.scale, found.arrangement
    beside = around(view, found.view, found.rung, measure, inside.width, graph)
    paper = scaled(measure.paper, scale)
    large = Measure(paper, measure.setter, measure.language)
    left = inside.x + (inside.width - graph.width * scale) / 2
    gap = measure.space.band_gap
    top = inside.y + beside.above + gap
    bottom = top + graph.height * scale + gap
    if measure.paper.height is not None:
        top += max(0.0, inside.bottom - beside.below - bottom) / 2
        bottom = inside.bottom - beside.below

    def at(box: Box) -> Box:
        return Box(left + box.x * scale, top + box.y * scale, box.width * scale, box.height * scale)

    classes = []
    for each in found.drawing.cards:
        place = at(graph.boxes[each.view.item.id])
        column = place.width / each.columns
        classes.append(ClassPlace(card(each.view, column, found.rung.detail, large), place))
    doors = [DoorPlace(chip(c.door, c.width * scale, large), at(graph.boxes[c.door.id])) for c in found.drawing.chips]
    relations = []
    for one in found.view.relations:
        route = graph.routes[one.id]
        points = tuple(Point(left + p.x * scale, top + p.y * scale) for p in route.points)
        words = tuple(word._replace(box=at(word.box)) for word in _words(route, found))
        relations.append(RelationPlace(one, points, words))
    rest_top = bottom + measure.paper.chip * 1.6
    rest = [each._replace(box=_moved(each.box, inside.x, rest_top)) for each in beside.rest]
    notice = Placed(beside.notice.lines, _moved(beside.notice.box, inside.x, inside.y)) if beside.notice else None
    return Information(
        sheet=leaf.sheet(bottom + beside.below),
        view=found.view,
        paper=paper,
        classes=tuple(classes),
        doors=tuple(doors),
        relations=tuple(relations),
        rest=tuple(rest),
        notices=notice,
    )


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
