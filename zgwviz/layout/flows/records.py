"""Flows with coordinates; boxes are absolute, in the paper's unit."""

from typing import NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box, Point
from zgwviz.layout.records import Placed, Sheet, Tile
from zgwviz.layout.table.records import TablePlace
from zgwviz.style.paper import Paper
from zgwviz.view.flows.records import Flow, FlowsView, Party


class PartyPlace(NamedTuple):
    """A party as a chip."""

    party: Party
    tile: Tile


class FlowPlace(NamedTuple):
    """A flow's line (no points where there was no way), and its words in the box beside it."""

    flow: Flow
    points: tuple[Point, ...]
    words: Lines
    box: Box | None


class FlowsPlate(NamedTuple):
    """Flows on a page: the graph in the type of `paper`, tables in that of `small`; `note` says what is left out."""

    sheet: Sheet
    view: FlowsView
    paper: Paper
    small: Paper
    parties: tuple[PartyPlace, ...]
    flows: tuple[FlowPlace, ...]
    tables: tuple[TablePlace, ...]
    note: Placed | None = None
