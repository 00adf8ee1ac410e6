"""The view of one element with coordinates."""

from typing import NamedTuple

from zgwviz.geometry import Box, Point
from zgwviz.layout.records import Placed, Sheet, Tile
from zgwviz.style.paper import Paper
from zgwviz.view.element.records import Bundle, ElementView, Row, Said, Step


class BundlePlace(NamedTuple):
    """Neighbours by one verb: its sample and words, the layer's name, chips, and the pill that counts the rest."""

    bundle: Bundle
    box: Box
    title: Placed
    layer: Placed
    tiles: tuple[Tile, ...]
    hidden: int = 0
    more: Box | None = None


class SaidPlace(NamedTuple):
    """Something that is said: its heading, where it has one, and its words in type of `size`."""

    said: Said
    heading: Placed | None
    words: Placed
    size: float


class RowPlace(NamedTuple):
    """An attribute; `type` and `cardinality` end at the right of their boxes, `below` is what stands under them."""

    row: Row
    box: Box
    name: Placed
    type: Placed | None
    cardinality: Placed
    below: Placed | None


class Table(NamedTuple):
    """The attributes in columns under a title; `heads` are the columns' headings, `rest` counts what is left out."""

    box: Box
    title: Placed
    heads: tuple[Placed, ...]
    rules: tuple[Box, ...]
    rows: tuple[RowPlace, ...]
    rest: Placed | None


class StepPlace(NamedTuple):
    """A chip on the way to the first layer, with the line that leads there and the verb above it."""

    step: Step | None
    tile: Tile
    line: tuple[Point, ...]
    verb: Placed | None


class Card(NamedTuple):
    """The texts and facts on a white ground."""

    box: Box
    said: tuple[SaidPlace, ...]


class Zone(NamedTuple):
    """A band: its label with its words, its bundles, the way, and words for what is not there (`gap`: a gap)."""

    id: str
    box: Box
    label: Box
    name: Placed
    question: Placed | None
    bundles: tuple[BundlePlace, ...] = ()
    caption: Placed | None = None
    way: tuple[StepPlace, ...] = ()
    gap: bool = False


class Hero(NamedTuple):
    """The element itself in the label of the middle band: its picture, its name in type of `size`, its signs."""

    picture: Box
    name: Placed
    size: float
    signs: tuple[SaidPlace, ...]


class ElementPlate(NamedTuple):
    """One element on one page; `paper` has the type sizes that are drawn, `notice` says what this paper leaves out."""

    sheet: Sheet
    view: ElementView
    paper: Paper
    above: Zone | None
    middle: Zone | None
    below: Zone | None
    hero: Hero | None
    card: Card | None
    table: Table | None
    notice: Placed | None
