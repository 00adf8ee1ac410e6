"""Parties and flows as a graph: chips, lines with words, as many as the room holds at readable size."""

from collections.abc import Collection
from typing import NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box, Point, Size
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.engine.process import Engine
from zgwviz.layout.engine.records import Edge, End, Gaps, Node
from zgwviz.layout.flows.records import FlowPlace, PartyPlace
from zgwviz.layout.records import Tile
from zgwviz.layout.route.graph import Arrangement, arrange_graph
from zgwviz.layout.space import row_height, text_height
from zgwviz.style.paper import Paper
from zgwviz.view.flows.records import Flow, FlowsView, Party

# Type may be so many times as large as usual where there is room; less so on paper that is as high as need be.
LARGEST, LARGEST_FREE = 2.0, 1.25
# How many parties a graph is tried with: never more than can be followed with the eye.
TRIES = (40, 28, 20, 14, 10, 7, 5, 3, 2)
HEAD = 0.75
# How wide the words at lines may be, in their type: where some have no place, narrower ones or wider may have.
WORDS = (15.0, 11.0, 19.0)
UNIT = 0.62  # of heads, in chips' type


class Graph(NamedTuple):
    """A graph that is placed, from (0, 0), drawn `scale` times as large as measured; `left` parties are not in it."""

    arrangement: Arrangement
    parties: tuple[Party, ...]
    flows: tuple[Flow, ...]
    names: dict[str, Lines]
    words: dict[str, Lines]
    scale: float
    left: int

    @property
    def lost(self) -> int:
        """How many lines, or words at lines, have no place."""
        routes = self.arrangement.routes
        flows = [flow for flow in self.flows if flow.id in routes]
        return sum(not routes[flow.id].points or bool(flow.words and not routes[flow.id].label) for flow in flows)


def graph(view: FlowsView, room: Size, measure: Measure, engine: Engine, *, whole: bool = False) -> Graph | None:
    """The most of the view that stands in `room`: all of it where the `whole` is asked for, else at least two parties.

    None where that does not stand there.
    """
    count = len(view.parties)
    for some in (count,) if whole else (count, *(some for some in TRIES if some < count)):
        if some > TRIES[0]:
            continue
        kept = _heaviest(view, some)
        made = [_graph(view, kept, room, measure, engine, WORDS[0])]
        if made[0].lost:
            made += [_graph(view, kept, room, measure, engine, wide) for wide in WORDS[1:]]
        fits = [each for each in made if each.arrangement.scale >= 1.0 and not each.arrangement.failed]
        if fits:
            return min(fits, key=lambda each: each.lost)
    return None


def _heaviest(view: FlowsView, count: int) -> frozenset[str]:
    """The parties with the greatest weight; of equals those with the most flows."""
    degree = {party.item.id: 0 for party in view.parties}
    for flow in view.flows:
        degree[flow.source] += 1
        degree[flow.target] += 1
    order = sorted(range(len(view.parties)), key=lambda i: _rank(view.parties[i], degree, i))
    return frozenset(view.parties[i].item.id for i in order[:count])


def _rank(party: Party, degree: dict[str, int], at: int) -> tuple[int, int, int]:
    return -party.item.weight, -degree[party.item.id], at


def _graph(view: FlowsView, kept: Collection[str], room: Size, measure: Measure, engine: Engine, wide: float) -> Graph:
    size = measure.paper.chip
    flows = tuple(flow for flow in view.flows if flow.source in kept and flow.target in kept)
    ends = {end for flow in flows for end in (flow.source, flow.target)}
    parties = tuple(party for party in view.parties if party.item.id in kept and (party.item.id in ends or not flows))
    nodes, names = [], {}
    for party in parties:
        width = min(max(measure.chip(party.item, 2), size * 9), size * 18)
        lines = measure.setter.lines_at(measure.name(party.item), size, 400, width - measure.inside(party.item, 1))
        names[party.item.id] = lines
        nodes.append(Node(party.item.id, width, row_height(measure.paper, max(2, len(lines.texts))) + size * 0.4))
    words = {
        flow.id: measure.setter.lines_at(flow.words, measure.paper.note, 400, measure.paper.note * wide)
        for flow in flows
    }
    end = End(head=size * UNIT * HEAD)
    edges = [
        Edge(flow.id, flow.source, flow.target, target_end=end, label=_size(words[flow.id], measure.paper))
        for flow in flows
        if flow.source != flow.target
    ]
    gaps = Gaps(size * 3, size * 2, size * 0.9, size * 0.9, size * 0.3, size * 0.6)
    found = arrange_graph(nodes, edges, room, gaps, engine)
    return Graph(
        found,
        parties,
        flows,
        names,
        words,
        min(found.scale, LARGEST if measure.paper.height else LARGEST_FREE),
        len(view.parties) - len(parties),
    )


def _size(lines: Lines, paper: Paper) -> Size | None:
    if not lines.texts:
        return None
    return Size(max(lines.widths), text_height(paper.note, len(lines.texts)))


def scaled(paper: Paper, scale: float) -> Paper:
    """The paper with the type of the graph, and its step, so many times as large."""
    return paper._replace(chip=paper.chip * scale, note=paper.note * scale, step=paper.step * scale)


def places(made: Graph, x: float, y: float, measure: Measure) -> tuple[tuple[PartyPlace, ...], tuple[FlowPlace, ...]]:
    """Chips and lines with the graph's top left corner at (`x`, `y`); `measure` has its type as it is drawn."""
    scale = made.scale

    def box(one: Box) -> Box:
        return Box(x + one.x * scale, y + one.y * scale, one.width * scale, one.height * scale)

    parties = []
    for party in made.parties:
        place = box(made.arrangement.boxes[party.item.id])
        room = place.width - measure.inside(party.item, 1)
        lines = measure.setter.lines_at(measure.name(party.item), measure.paper.chip, 400, room)
        parties.append(PartyPlace(party, Tile(party.item, place, lines)))
    flows = []
    for flow in made.flows:
        route = made.arrangement.routes.get(flow.id)
        if route is None:
            continue
        points = tuple(Point(x + point.x * scale, y + point.y * scale) for point in route.points)
        words = made.words[flow.id]
        wide = words._replace(widths=tuple(width * scale for width in words.widths))
        flows.append(FlowPlace(flow, points, wide, box(route.label) if route.label else None))
    return tuple(parties), tuple(flows)
