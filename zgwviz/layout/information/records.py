"""An information model on a page: boxes of classes with their rows, doors, and lines with their words."""

from typing import Literal, NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box, Point
from zgwviz.layout.records import Placed, Sheet
from zgwviz.style.paper import Paper
from zgwviz.view.information.records import AttributeLine, ClassView, Door, GroupCount, InformationView, RelationView


class Row(NamedTuple):
    """An attribute in a class box: `box` is relative to the class's, `stop` is where types end, from the row's left.

    `type_below` tells whether the type stands on lines of its own.
    """

    attribute: AttributeLine
    box: Box
    stop: float
    name: Lines
    cardinality: Lines
    type: Lines
    type_below: bool
    values: Lines | None


class Card(NamedTuple):
    """A class box measured, from (0, 0): its title bar, its definition, its rows, and what stands below them."""

    view: ClassView
    width: float
    height: float
    columns: int
    head: float
    title: Lines
    note: Placed | None
    rows: tuple[Row, ...]
    rest: Placed | None


class Chip(NamedTuple):
    """A door measured: its name, and below it the place it leads to."""

    door: Door
    width: float
    height: float
    name: Lines
    place: Lines


class ClassPlace(NamedTuple):
    """A class box on the page."""

    card: Card
    box: Box


class DoorPlace(NamedTuple):
    """A door on the page."""

    chip: Chip
    box: Box


class Word(NamedTuple):
    """Words beside a line: a `role`, a `cardinality`, or the relation's `name`."""

    sort: Literal["role", "cardinality", "name"]
    lines: Lines
    box: Box


class RelationPlace(NamedTuple):
    """A line on the page with its words; without points there was no way for it."""

    relation: RelationView
    points: tuple[Point, ...]
    words: tuple[Word, ...]


class RestPlace(NamedTuple):
    """A chip for the classes of a group that are not on the plate: how many."""

    group: GroupCount
    number: int
    box: Box
    name: Lines


class Information(NamedTuple):
    """One information model on one page; `paper` has the type sizes that are drawn, `notices` say what is not shown."""

    sheet: Sheet
    view: InformationView
    paper: Paper
    classes: tuple[ClassPlace, ...]
    doors: tuple[DoorPlace, ...]
    relations: tuple[RelationPlace, ...]
    rest: tuple[RestPlace, ...]
    notices: Placed | None
