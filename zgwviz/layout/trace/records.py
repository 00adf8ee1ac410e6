"""A golden thread with coordinates."""

from typing import NamedTuple

from zgwviz.geometry import Point
from zgwviz.layout.records import BandPlace, Placed, Sheet
from zgwviz.view.trace.records import Thread, TraceView


class Strand(NamedTuple):
    """A thread's line, from the element that derives to what it derives from."""

    thread: Thread
    points: tuple[Point, ...]


class TracePlate(NamedTuple):
    """The layers' bands with their rows of chips, the lines between these, and what is missing or left out in words."""

    sheet: Sheet
    view: TraceView
    bands: tuple[BandPlace, ...]
    strands: tuple[Strand, ...]
    gaps: tuple[Placed, ...]
    notes: tuple[Placed, ...]
