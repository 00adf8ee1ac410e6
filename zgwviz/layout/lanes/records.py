"""A process with coordinates."""

from typing import Literal, NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box, Point
from zgwviz.layout.records import Placed, Sheet
from zgwviz.style.paper import Paper
from zgwviz.view.process.records import How, Lane, ProcessView, Section, Step, Tag, Tie


class Note(NamedTuple):
    """What stands below a step: something it reads, writes or delivers, or where it goes on when no line leads there.

    `tag` is None for a step that comes next or before, for who acts (`how` is `who`), and for the count of what is not
    shown (`more`).
    """

    how: How | Literal["next", "previous", "who", "more"]
    name: str
    lines: Lines
    box: Box
    tag: Tag | None = None


class Card(NamedTuple):
    """A step in its box, its notes, and for a contact moment its signs, from the upper lane to the lower."""

    step: Step
    box: Box
    lines: Lines
    notes: tuple[Note, ...]
    signs: tuple[Box, ...] = ()


class LanePlace(NamedTuple):
    """A lane: its whole row, its head with the name, and whether it has the second of two tints."""

    lane: Lane
    box: Box
    head: Box
    name: Lines
    second: bool


class SectionPlace(NamedTuple):
    """A section: its row, its lanes, and in `label` its title and what is said of it, where it has a label."""

    section: Section
    box: Box
    lanes: tuple[LanePlace, ...]
    title: Placed | None = None
    note: Placed | None = None
    more: Placed | None = None


class Line(NamedTuple):
    """A triggering or flow, its label set in lines."""

    tie: Tie
    points: tuple[Point, ...]
    label: Placed | None = None


class Steer(NamedTuple):
    """What one section controls: a line between the labels of two sections, and its words."""

    source: str
    target: str
    words: Placed
    points: tuple[Point, ...]


class System(NamedTuple):
    """A stretch of time over the whole width, with the lanes in which something happens then."""

    box: Box
    sections: tuple[SectionPlace, ...]
    cards: tuple[Card, ...]
    lines: tuple[Line, ...]
    steers: tuple[Steer, ...] = ()


class ProcessPlate(NamedTuple):
    """A process on a paper; `paper` has the type of what is in the lanes."""

    sheet: Sheet
    view: ProcessView
    paper: Paper
    systems: tuple[System, ...]
    empty: Placed | None = None
