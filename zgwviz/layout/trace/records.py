"""A golden thread with coordinates."""

from collections.abc import Mapping
from typing import NamedTuple

from zgwviz.geometry import Point
from zgwviz.layout.records import BandPlace, Placed, Sheet
from zgwviz.view.trace.records import Thread, TraceView


class Strand(NamedTuple):
    """A thread's line, from the element that derives to what it derives from."""

    thread: Thread
    points: tuple[Point, ...]


class TracePlate(NamedTuple):
    """The layers' bands with rows of chips, the lines between these; by layer what is missing, passed, left out."""

    sheet: Sheet
    view: TraceView
    bands: tuple[BandPlace, ...]
    strands: tuple[Strand, ...]
    gaps: Mapping[str, Placed]
    passed: Mapping[str, Placed]
    notes: Mapping[str, Placed]
