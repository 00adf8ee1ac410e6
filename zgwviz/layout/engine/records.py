"""What a node-link plate is arranged from: nodes, edges, what stands at their ends, and the distances to keep."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from zgwviz.geometry import Box, Size


class Node(NamedTuple):
    """A box of a given size, in the plate's unit; nodes of one `group` are kept near each other."""

    id: str
    width: float
    height: float
    group: str = ""


class End(NamedTuple):
    """What stands at an end of a line: the measured sizes of a `role` name and of a `cardinality`.

    `head` is the length of an arrow head, diamond or triangle there: no label or bend comes nearer to the box.
    """

    role: Size | None = None
    cardinality: Size | None = None
    head: float = 0.0


class Edge(NamedTuple):
    """A line from `source` to `target`, with a `label` in its middle.

    Edges of the same `bundle` and target end in one place and share their last part, as specializations do.
    """

    id: str
    source: str
    target: str
    source_end: End = End()
    target_end: End = End()
    label: Size | None = None
    bundle: str = ""


class Gaps(NamedTuple):
    """Distances in the plate's unit: the least between boxes, from a line to a box, between parallel lines.

    `pad` is what a label keeps from its line and from other things, `corner` what a line's end keeps from a corner.
    """

    column: float = 32.0
    row: float = 24.0
    clearance: float = 8.0
    lane: float = 6.0
    pad: float = 2.0
    corner: float = 6.0


class Failed(NamedTuple):
    """No placing: it took too long, its process broke, or it could not read what it was given."""

    reason: Literal["timeout", "broken", "refused"]
    words: str


class Placed(NamedTuple):
    """Where the boxes stand: every node's box, from (0, 0) to (`width`, `height`).

    `columns` holds the ids from left to right, each from top to bottom.
    """

    boxes: Mapping[str, Box]
    width: float
    height: float
    columns: tuple[tuple[str, ...], ...] = ()
