"""The page around a drawing: margins, what stands above it, the legend and the source line below."""

from typing import NamedTuple

from zgwviz.geometry import Box
from zgwviz.layout import frame, legend
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.records import Frame, Mark, Placed, Sheet
from zgwviz.layout.space import text_height
from zgwviz.style.paper import Paper
from zgwviz.view.records import Head
from zgwviz.view.words import say


class Margins(NamedTuple):
    """The page's margins left and right, above and below."""

    x: float
    y: float


class Page(NamedTuple):
    """A page before its drawing has a height: `foot` is the height of legend and source, with the gap above them."""

    head: Head
    measure: Measure
    margins: Margins
    top: frame.Top | None
    marks: tuple[Mark, ...]
    foot: float
    source: Placed | None
    shown: int

    @property
    def paper(self) -> Paper:
        """What the page is printed on."""
        return self.measure.paper

    @property
    def inside(self) -> Box:
        """Where the drawing stands; its height is without end on paper of free height."""
        above = self.margins.y + (self.top.height if self.top else 0.0)
        height = self.paper.height - above - self.foot - self.margins.y if self.paper.height else float("inf")
        return Box(self.margins.x, above, self.paper.width - 2 * self.margins.x, height)

    def sheet(self, bottom: float) -> Sheet:
        """The page around a drawing that ends at `bottom`."""
        gap = self.measure.space.band_gap * 1.5 if self.foot else 0.0
        height = self.paper.height or bottom + self.foot + self.margins.y
        below = height - self.margins.y - self.foot + gap
        marks = tuple(mark._replace(box=_move(mark.box, self.margins.x, below)) for mark in self.marks)
        return Sheet(self.head, self.paper, self.paper.width, height, self._frame(below), marks, self.shown)

    def _frame(self, below: float) -> Frame | None:
        if self.top is None:
            return None
        x, y = self.margins

        def moved(part: Placed | None) -> Placed | None:
            return Placed(part.lines, _move(part.box, x, y)) if part else None

        title = moved(self.top.title)
        assert title is not None
        trail = tuple((target, Placed(part.lines, _move(part.box, x, y))) for target, part in self.top.trail)
        source = Placed(self.source.lines, _move(self.source.box, x, below)) if self.source else None
        return Frame(title, moved(self.top.subtitle), moved(self.top.facts), trail, source)


def margins(paper: Paper, framed: bool) -> Margins:
    """The margins of a page; those of one without a frame keep its edges off what stands around it."""
    return Margins(paper.step * 8, paper.step * 4.5) if framed else Margins(paper.step * 2, paper.step * 2)


def page(head: Head, measure: Measure, entries: list[legend.Entry], shown: int) -> Page:
    """The page of a view of which `shown` elements are drawn; `entries` are its legend's."""
    edges = margins(measure.paper, head.framed)
    if not head.framed:
        return Page(head, measure, edges, None, (), 0.0, None, shown)
    width = measure.paper.width - 2 * edges.x
    top = frame.top(head, shown, measure, width)
    marks, foot, source = _foot(head, entries, measure, width)
    return Page(head, measure, edges, top, marks, foot, source, shown)


def _foot(
    head: Head, entries: list[legend.Entry], measure: Measure, width: float
) -> tuple[tuple[Mark, ...], float, Placed | None]:
    """The legend and the source line below the drawing, from 0, 0, and their height with the gap above."""
    marks, height, end = legend.flow(entries, measure, width)
    size = measure.paper.note
    source = None
    if head.source:
        text = say("source", head.language, source=head.source)
        wide = measure.setter.ruler.width(text, size)
        lines = measure.setter.lines_at(text, size, 400, width)
        line = text_height(size, len(lines.texts))
        beside = marks and len(lines.texts) == 1 and end + size * 2 + wide <= width
        y = height - size * 1.4 if beside else height
        source = Placed(lines, Box(width - max(lines.widths), y, max(lines.widths), line))
        height = height if beside else height + line + size * 0.5
    return marks, height + measure.space.band_gap * 1.5 if height else 0.0, source


def _move(box: Box, x: float, y: float) -> Box:
    return Box(box.x + x, box.y + y, box.width, box.height)
