"""A plate: the view with coordinates. Boxes are absolute, in the paper's unit; texts are set in lines."""

from typing import NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box, Point
from zgwviz.style.paper import Paper
from zgwviz.view.records import BandView, GroupView, Head, Item, Lead, PillarView, PlateView, Tie


class LeadPlace(NamedTuple):
    """What an aspect belongs to, its name set in lines from `top` downwards."""

    lead: Lead
    lines: Lines
    top: float


class Tile(NamedTuple):
    """A chip of one element; `note` is its definition and `leads` what it belongs to, where there is room for them.

    `lit` ones stand out: the drawing is about them.
    """

    item: Item
    box: Box
    lines: Lines
    note: Lines | None = None
    leads: tuple[LeadPlace, ...] = ()
    lit: bool = False


class Closed(NamedTuple):
    """A chip for a group of which nothing is shown: its name, and how many elements it has."""

    group: GroupView
    box: Box
    lines: Lines


class GroupPlace(NamedTuple):
    """A group on the plate: `title` in `head`, `hidden` elements counted in the pill `more` where there are any."""

    group: GroupView
    box: Box
    head: Box
    title: Lines
    tiles: tuple[Tile, ...]
    columns: int
    hidden: int = 0
    more: Box | None = None
    number_only: bool = False


class BandPlace(NamedTuple):
    """A band: its label on the left, its groups, and the closed groups under a head of their own.

    `bar` tells whether the label has room for the bar that shows what is traced.
    """

    band: BandView
    box: Box
    label: Box
    name: Lines
    question: Lines
    coverage: Lines
    groups: tuple[GroupPlace, ...]
    closed: tuple[Closed, ...] = ()
    closed_head: Box | None = None
    shown: int = 0
    bar: bool = True


class PillarPlace(NamedTuple):
    """A pillar: its head, its chips from top to bottom, and how many more there are; `paper` has its chips' type."""

    pillar: PillarView
    paper: Paper
    box: Box
    head: Box
    name: Lines
    question: Lines
    tiles: tuple[Tile, ...]
    hidden: int = 0
    more: Box | None = None


class Placed(NamedTuple):
    """Lines of text in a box."""

    lines: Lines
    box: Box


class Frame(NamedTuple):
    """Title, subtitle, what the plate says of itself, the trail to it, and the source line."""

    title: Placed
    subtitle: Placed | None
    facts: Placed | None
    trail: tuple[tuple[str | None, Placed], ...]
    source: Placed | None


class Mark(NamedTuple):
    """An entry of the legend: what it is a sample of, and its words."""

    sample: str
    icon: str
    text: Lines
    box: Box


class Sheet(NamedTuple):
    """The page of a drawing: its size, what stands around it, and how many of the head's `total` elements it shows."""

    head: Head
    paper: Paper
    width: float
    height: float
    frame: Frame | None
    legend: tuple[Mark, ...]
    shown: int


class TiePlace(NamedTuple):
    """A relation as a line from its source to its target; `label` is where the number of relations stands."""

    tie: Tie
    points: tuple[Point, ...]
    label: Box | None


class Plate(NamedTuple):
    """One plate on one paper."""

    sheet: Sheet
    view: PlateView
    bands: tuple[BandPlace, ...]
    pillars: tuple[PillarPlace, ...]
    roadmap: BandPlace | None
    ties: tuple[TiePlace, ...] = ()
