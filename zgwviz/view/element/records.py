"""All that is said of one element, and what it is linked to, nothing placed yet."""

from typing import Literal, NamedTuple

from zgwviz.view.information.records import AttributeLine
from zgwviz.view.records import Head, Item

Place = Literal["above", "beside", "below"]


class Row(NamedTuple):
    """An attribute as a row of the table; `notes` are its definition and what else is said of it."""

    line: AttributeLine
    notes: tuple[str, ...]


class Said(NamedTuple):
    """Something that is said of the element under a heading: `rank` orders what goes first where room is scarce.

    `icon` is a mark before the words; `view` or `url` is where the words lead.
    """

    key: str
    heading: str
    words: str
    rank: int
    icon: str = ""
    view: str | None = None
    url: str | None = None


class Neighbour(NamedTuple):
    """An element beside this one, and what the relation says besides its verb: a label, a number, an amount."""

    item: Item
    said: str = ""


class Bundle(NamedTuple):
    """Neighbours of one layer by one verb, read from the element; `layer` names and `color` paints their layer.

    `notation` is how the relation is drawn (nothing for what is no relation), `outward` whether it starts here.
    """

    place: Place
    verb: str
    notation: str
    outward: bool
    layer: str
    color: str
    neighbours: tuple[Neighbour, ...]


class Step(NamedTuple):
    """A step of the way to the first layer: the verb that leads there, and the element with its layer's colour."""

    verb: str
    notation: str
    outward: bool
    item: Item
    color: str


class ElementView(NamedTuple):
    """One element: what it is (`signs` in words and marks), what is said of it, and what is around it.

    `way` leads to the first layer, `reach` says in words how, or what is missing; `carried` says what there is below.
    `item` is None where nothing is chosen.
    """

    head: Head
    item: Item | None = None
    color: str = "slate"
    signs: tuple[Said, ...] = ()
    texts: tuple[Said, ...] = ()
    facts: tuple[Said, ...] = ()
    attributes: tuple[Row, ...] = ()
    bundles: tuple[Bundle, ...] = ()
    way: tuple[Step, ...] = ()
    reach: str = ""
    carried: str = ""
    thread: str | None = None
