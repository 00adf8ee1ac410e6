"""Flows on a paper: the graph beside or above its tables; what there is no room for is said."""

from typing import NamedTuple

from zgwviz.geometry import Box, Size
from zgwviz.layout import legend
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.flows.graph import Graph, graph, places, scaled
from zgwviz.layout.flows.records import FlowsPlate
from zgwviz.layout.means import Means
from zgwviz.layout.page import Page, page
from zgwviz.layout.records import Placed
from zgwviz.layout.space import text_height
from zgwviz.layout.table.place import fitting, place, ranked
from zgwviz.layout.table.records import TablePlace
from zgwviz.style.paper import Paper, enlarge
from zgwviz.view.flows.records import FlowsView
from zgwviz.view.table.records import Table
from zgwviz.view.words import say

# The graph's share of the width beside the tables, and the gap between, in steps.
SHARES, GAP = (0.62, 0.54), 14.0
LONGEST = 300
# Type of tables may be so many times as large as usual where there is room.
SCALES = (1.75, 1.5, 1.35, 1.2, 1.1)
# How high a graph may be on a page of free height, in shares of its width.
HIGH = (0.25, 0.35, 0.5, 0.8)


class _Draft(NamedTuple):
    """A graph in its room, and the tables in the type of `small`."""

    graph: Graph | None
    room: Box
    tables: tuple[TablePlace, ...]
    small: Paper


def arrange(view: FlowsView, paper: Paper, means: Means) -> FlowsPlate:
    """The view with coordinates, on `paper`."""
    measure = Measure(paper, means.setter, view.head.language)
    leaf = page(view.head, measure, _entries(view), max(view.head.total - 1, 0))
    if not view.flows:
        return _empty(view, leaf, measure)
    if paper.height is None:
        draft = _above(view, leaf.inside, measure, means)
    elif leaf.inside.width > leaf.inside.height:
        draft = _beside(view, leaf.inside, measure, means)
    else:
        draft = _stacked(view, leaf.inside, measure, means)
    return _placed(view, draft, leaf, measure)


def _entries(view: FlowsView) -> list[legend.Entry]:
    entries: list[legend.Entry] = [("relation", notation, word) for notation, word in view.kinds]
    icons = dict.fromkeys((party.item.icon, party.item.word) for party in view.parties)
    return entries + [("icon", icon, word) for icon, word in icons if word]


def _empty(view: FlowsView, leaf: Page, measure: Measure) -> FlowsPlate:
    """A page that says that nothing flows."""
    size = measure.paper.group
    lines = measure.setter.lines_at(say("no-flows", measure.language), size, 400, leaf.inside.width)
    note = Placed(lines, leaf.inside._replace(height=text_height(size, len(lines.texts)) + size))
    sheet = leaf.sheet(note.box.bottom)._replace(shown=0)
    return FlowsPlate(sheet, view, measure.paper, measure.paper, (), (), (), note)


def _beside(view: FlowsView, inside: Box, measure: Measure, means: Means) -> _Draft:
    """Graph left, tables right; the graph alone where it is too wide for that, the tables alone where there is none."""
    gap = measure.paper.step * GAP
    best: _Draft | None = None
    for share in SHARES:
        room = inside._replace(width=inside.width * share)
        made = graph(view, Size(room.width, room.height), measure, means.engine(), whole=True)
        if made is not None:
            right = Box(room.right + gap, inside.y, inside.right - room.right - gap, inside.height)
            tables, small = _tables(view, right, measure)
            if tables and (best is None or best.graph is None or made.lost < best.graph.lost):
                best = _Draft(made, room, tables, small)
        if best is not None and best.graph is not None and not best.graph.lost:
            break
    if best is not None:
        return best
    made = graph(view, Size(inside.width, inside.height), measure, means.engine())
    if made is not None:
        return _Draft(made, inside, (), measure.paper)
    return _Draft(None, inside, *_tables(view, inside, measure))


def _stacked(view: FlowsView, inside: Box, measure: Measure, means: Means) -> _Draft:
    """Graph above, tables below, on paper that is higher than wide."""
    gap = measure.paper.step * GAP
    room = inside._replace(height=inside.height * 0.5)
    made = graph(view, Size(room.width, room.height), measure, means.engine())
    top = room.y + made.arrangement.height * made.scale + gap if made else inside.y
    below = Box(inside.x, top, inside.width, inside.bottom - top)
    return _Draft(made, room, *_tables(view, below, measure))


def _above(view: FlowsView, inside: Box, measure: Measure, means: Means) -> _Draft:
    """Graph above, both tables below it side by side, on paper of free height."""
    gap = measure.paper.step * GAP
    made: Graph | None = None
    for high in HIGH:
        whole = made is not None or high != HIGH[-1]
        tried = graph(view, Size(inside.width, inside.width * high), measure, means.engine(), whole=whole)
        if tried is not None and (made is None or tried.lost < made.lost):
            made = tried
        if made is not None and not made.lost:
            break
    top = inside.y + made.arrangement.height * made.scale + gap if made else inside.y
    left = inside.width * 0.64
    amounts = _whole(view.amounts, inside.x, top, left - gap, measure)
    totals = _whole(view.totals, inside.x + left, top, inside.width - left, measure)
    return _Draft(made, inside, (amounts, totals), measure.paper)


def _whole(table: Table, x: float, y: float, width: float, measure: Measure) -> TablePlace:
    return place(table, x, y, width, measure, frozenset(ranked(table)[:LONGEST]))


def _tables(view: FlowsView, room: Box, measure: Measure) -> tuple[tuple[TablePlace, ...], Paper]:
    """The amounts and the totals in the largest type in which all of them stand in `room`, else some of them."""
    rows = len(ranked(view.amounts)) + len(ranked(view.totals))
    for scale in SCALES:
        large = Measure(enlarge(measure.paper, scale), measure.setter, measure.language)
        found = _both(view, room, large)
        if sum(table.shown for table in found) == rows and not any(table.forced for table in found):
            return found, large.paper
    return _both(view, room, measure), measure.paper


def _both(view: FlowsView, room: Box, measure: Measure) -> tuple[TablePlace, ...]:
    """The amounts, and below them the totals, with as many rows as there is room for."""
    gap = measure.paper.step * GAP * 0.6
    amounts: TablePlace | None = None
    for share in (1.0, 0.62):
        amounts = fitting(view.amounts, room.x, room.y, room.width, room.height * share, measure)
        if amounts is None:
            break
        y = amounts.box.bottom + gap
        totals = fitting(view.totals, room.x, y, room.width, room.bottom - y, measure)
        if totals is not None and totals.shown:
            return amounts, totals
    return (amounts,) if amounts else ()


def _placed(view: FlowsView, draft: _Draft, leaf: Page, measure: Measure) -> FlowsPlate:
    made, room = draft.graph, draft.room
    bottoms = [table.box.bottom for table in draft.tables]
    if made is None:
        sheet = leaf.sheet(max(bottoms, default=leaf.inside.y + measure.paper.group * 2))
        return FlowsPlate(sheet, view, measure.paper, draft.small, (), (), draft.tables)
    large = Measure(scaled(measure.paper, made.scale), measure.setter, measure.language)
    width, height = made.arrangement.width * made.scale, made.arrangement.height * made.scale
    x = room.x + max(0.0, room.width - width) / 2
    # Beside tables that fill the page's height a graph stands in its middle, above them at the top.
    aside = measure.paper.height is not None and not any(table.box.y > room.y + height for table in draft.tables)
    y = room.y + max(0.0, room.height - height) / 2 if aside else room.y
    parties, flows = places(made, x, y, large)
    bottoms.append(y + height)
    leaf = page(view.head, measure, _entries(view), view.head.total - made.left)
    return FlowsPlate(leaf.sheet(max(bottoms)), view, large.paper, draft.small, parties, flows, draft.tables)
