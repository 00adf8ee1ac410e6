"""What routing gives: lines with their labels' places, and what could not be had."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from zgwviz.geometry import Box, Point


class Route(NamedTuple):
    """A line from the border of its source to that of its target, each part level or upright, and its labels' boxes.

    A role stands above a line's level end, or right of an upright one, its cardinality below or left; where that is
    taken, elsewhere along the end. A label without a clean place is None and among the compromises.
    `points` is empty when there was no way.
    """

    edge: str
    points: tuple[Point, ...]
    source_role: Box | None = None
    source_cardinality: Box | None = None
    target_role: Box | None = None
    target_cardinality: Box | None = None
    label: Box | None = None


class Compromise(NamedTuple):
    """What is not as it should be, where, and how much room is short there, to the sides (`x`) or above (`y`).

    `lane`: lines nearer to each other, to a box or to a label than asked; `label`: no clean place; `way`: no way
    between two boxes.
    """

    kind: Literal["lane", "label", "way"]
    edge: str
    at: Box
    axis: Literal["x", "y"]
    short: float


class Routed(NamedTuple):
    """All lines by their edge's id, and the compromises; none means clean."""

    routes: Mapping[str, Route]
    compromises: tuple[Compromise, ...] = ()
