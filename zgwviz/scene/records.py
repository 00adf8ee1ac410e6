"""Finished shapes: text broken and measured, colours resolved, coordinates absolute.

Units are those of the scene: points on paper, pixels on screen; y runs downwards.
A writer sees these records, the font faces and geometry, nothing else.
"""

from typing import Literal, NamedTuple, TypeAlias

from zgwviz.geometry import Box, Point

Weight = Literal[400, 600]
Anchor = Literal["start", "middle", "end"]
# A line leads from one thing to another, across the ground of what it does not touch.
Role = Literal["", "layer", "group", "element", "list", "note", "line", "decoration"]


class Rect(NamedTuple):
    """A rectangle with rounded corners; `fill` and `stroke` are `#rrggbb`."""

    box: Box
    fill: str | None = None
    stroke: str | None = None
    stroke_width: float = 0.0
    radius: float = 0.0


class Move(NamedTuple):
    """Pen up to a point."""

    to: Point


class Line(NamedTuple):
    """A straight line to a point."""

    to: Point


class Curve(NamedTuple):
    """A cubic curve by two controls to a point."""

    first: Point
    second: Point
    to: Point


class Close(NamedTuple):
    """Back to where the pen last went down."""


Segment: TypeAlias = Move | Line | Curve | Close


class Path(NamedTuple):
    """Lines and curves; `dash` in units of the scene."""

    segments: tuple[Segment, ...]
    fill: str | None = None
    stroke: str | None = None
    stroke_width: float = 0.0
    dash: tuple[float, ...] = ()
    round: bool = True


class Text(NamedTuple):
    """One line of text: `at` is on the baseline, `width` as measured; `size` in units, `weight` 400 or 600.

    An `upward` line is turned a quarter around `at`, so that it is read from below upwards.
    """

    at: Point
    text: str
    size: float
    fill: str
    width: float
    weight: Weight = 400
    anchor: Anchor = "start"
    hyphen: bool = False
    upward: bool = False


class Use(NamedTuple):
    """A symbol of the scene, drawn in `box` with `color` as its ink."""

    symbol: str
    box: Box
    color: str


class Link(NamedTuple):
    """Where a click leads: the id of a scene of the same set, or a URL."""

    scene: str | None = None
    url: str | None = None


class Group(NamedTuple):
    """Shapes that belong together; `id` is stable, `label` is the accessible name, `description` its long form."""

    children: "tuple[Shape, ...]"
    id: str = ""
    role: Role = ""
    label: str = ""
    description: str = ""
    link: Link | None = None
    language: str = ""


class Symbol(NamedTuple):
    """A picture drawn often: paths in a square of `size` × `size`; ink is `currentColor` in every path."""

    id: str
    size: float
    paths: tuple[Path, ...]


Shape: TypeAlias = Rect | Path | Text | Use | Group


class Scene(NamedTuple):
    """One drawing. `unit` is `pt` (a real size on paper) or `px`; `children` stand in reading order.

    `source`, `license` and `date` go into the file's metadata, never the clock.
    """

    id: str
    width: float
    height: float
    unit: Literal["pt", "px"]
    title: str
    description: str
    language: str
    background: str
    children: tuple[Shape, ...]
    symbols: tuple[Symbol, ...] = ()
    source: str = ""
    license: str = ""
    date: str = ""
