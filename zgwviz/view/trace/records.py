"""The golden thread of one or more elements, layer by layer, nothing placed yet."""

from collections.abc import Mapping
from typing import NamedTuple

from zgwviz.view.records import BandView, Head, Item


class Thread(NamedTuple):
    """A line of the thread from the element that derives to what it derives from.

    `notation` is the relation's word in its own direction, which `forward` runs with or against; `indirect` where only
    an association links the two.
    """

    id: str
    source: str
    target: str
    notation: str
    forward: bool
    indirect: bool


class ThreadBand(NamedTuple):
    """A layer: its elements in rows, each one step further from where the thread starts; `missing` says what is not.

    `gap` is true where that is something missing, and not a layer passed over; `further` counts what is too far away.
    """

    band: BandView
    rows: tuple[tuple[Item, ...], ...]
    missing: str = ""
    gap: bool = False
    further: int = 0


class TraceView(NamedTuple):
    """The thread up to the purpose and down to what carries it; `starts` are the ids it is the thread of.

    `beyond` says of elements of other specs how the thread goes on there.
    """

    head: Head
    bands: tuple[ThreadBand, ...]
    threads: tuple[Thread, ...]
    starts: tuple[str, ...]
    beyond: Mapping[str, str] = {}
