"""The boxes and lines of an information model as a graph, for the engine to place and route."""

from collections.abc import Mapping
from typing import NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Size
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.engine.records import Edge, End, Gaps, Node
from zgwviz.layout.information.card import card, chip, chip_width, column_width
from zgwviz.layout.information.records import Card, Chip
from zgwviz.layout.information.reduce import Rung
from zgwviz.layout.space import text_height
from zgwviz.style.paper import Paper
from zgwviz.view.information.records import InformationView

# The length of heads in units of a head (see zgwviz.draw.relation), and such a unit in sizes of the chip's type.
HEADS = {"specialization": 1.0, "realization": 1.0, "composition": 1.3, "aggregation": 1.3}
UNIT = 0.85
# How wide words beside a line may be before they are broken, in sizes of the note's type.
BROAD = 11.0


class Drawing(NamedTuple):
    """A view measured: its boxes, and the words of its lines by relation and sort (`name`, `source`, `target`)."""

    cards: tuple[Card, ...]
    chips: tuple[Chip, ...]
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    words: Mapping[tuple[str, str], Lines]


def drawing(view: InformationView, rung: Rung, measure: Measure, narrow: float = 1.0) -> Drawing:
    """The boxes and lines of `view` (already reduced to `rung`); columns of rows are `narrow` times the usual width."""
    width = column_width(view.classes, measure) * narrow
    cards = tuple(card(each, width, rung.detail, measure) for each in view.classes)
    wide = chip_width(view.doors, measure)
    chips = tuple(chip(door, wide, measure) for door in view.doors)
    groups = {each.item.id: each.group for each in view.classes}
    beside = {one.source: groups.get(one.target, "") for one in view.relations}
    beside |= {one.target: groups.get(one.source, "") for one in view.relations}
    nodes = [Node(each.view.item.id, each.width, each.height, each.view.group) for each in cards]
    nodes += [Node(each.door.id, each.width, each.height, beside.get(each.door.id, "")) for each in chips]
    words = _words(view, measure)
    edges = tuple(_edge(view, number, words, measure) for number in range(len(view.relations)))
    return Drawing(cards, chips, tuple(nodes), edges, words)


def gaps(paper: Paper, narrow: float = 1.0) -> Gaps:
    """The distances that lines and boxes keep, by the size of the paper's type; the large ones times `narrow`."""
    size = paper.chip
    return Gaps(
        column=size * 5.0 * narrow,
        row=size * 2.2 * narrow,
        clearance=size * 0.8,
        lane=size * 0.8,
        pad=size * 0.3,
        corner=size * 0.8,
    )


def _words(view: InformationView, measure: Measure) -> dict[tuple[str, str], Lines]:
    found: dict[tuple[str, str], Lines] = {}
    for one in view.relations:
        for sort, text in (
            ("name", one.name),
            ("source-role", one.source_end.role),
            ("target-role", one.target_end.role),
            ("source-cardinality", one.source_end.cardinality),
            ("target-cardinality", one.target_end.cardinality),
        ):
            if text:
                weight = 600 if sort.endswith("cardinality") else 400
                size = measure.paper.note
                found[one.id, sort] = measure.setter.lines_at(text, size, weight, size * BROAD)
    return found


def _edge(view: InformationView, number: int, words: Mapping[tuple[str, str], Lines], measure: Measure) -> Edge:
    one = view.relations[number]
    unit = measure.paper.chip * UNIT
    head = HEADS.get(one.notation, 0.0) * unit
    whole = one.notation in {"composition", "aggregation"}

    def size(sort: str) -> Size | None:
        lines = words.get((one.id, sort))
        return Size(max(lines.widths), text_height(measure.paper.note, len(lines.texts))) if lines else None

    return Edge(
        id=one.id,
        source=one.source,
        target=one.target,
        source_end=End(size("source-role"), size("source-cardinality"), head if whole else 0.0),
        target_end=End(size("target-role"), size("target-cardinality"), 0.0 if whole else head),
        label=size("name"),
        bundle="specialization" if one.notation == "specialization" else "",
    )


__all__ = ["UNIT", "Drawing", "drawing", "gaps"]
