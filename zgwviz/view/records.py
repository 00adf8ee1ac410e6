"""What one drawing shows, in words: every text in the language that is drawn, nothing placed yet."""

from typing import Literal, NamedTuple

from zgwviz.model.records import Coverage

Trace = Literal["", "indirect", "none"]


class Lead(NamedTuple):
    """An element of a layer that an aspect belongs to: its icon and name, and the colour word of its layer."""

    icon: str
    name: str
    color: str


class Tag(NamedTuple):
    """A word of an overlay: the letter on the chips, the word itself, and how many elements have it."""

    letter: str
    word: str
    size: int


class Item(NamedTuple):
    """One element as a chip: `name` in full, `short` for small papers, `word` what the legend calls it.

    `leads` are the elements of the layers that it belongs to, where it stands in a pillar; `view` is the drawing that
    it leads to where that is not its group's. `tag` is what an overlay says of it, `state`
    the word of its status, `origin` the name of the other spec that it belongs to.
    """

    id: str
    name: str
    short: str
    icon: str
    word: str
    weight: int = 1
    definition: str = ""
    trace: Trace = ""
    status: str = ""
    start: bool = False
    standards: int = 0
    language: str = ""
    leads: tuple[Lead, ...] = ()
    view: str | None = None
    tag: Tag | None = None
    state: str = ""
    origin: str = ""


class GroupView(NamedTuple):
    """A group: `items` in the order of the text, `view` the id of its own drawing where there is one."""

    id: str
    name: str
    short: str
    items: tuple[Item, ...]
    weight: int = 1
    all_or_none: bool = False
    start: bool = False
    view: str | None = None


class BandView(NamedTuple):
    """A band: `number` as `2a`, `short` its name on small papers, `color` a word of the theme.

    `second` is true for the later bands of one layer; `size` counts the layer's elements, on its first band only.
    """

    id: str
    layer: str
    number: str
    name: str
    short: str
    question: str
    color: str
    second: bool
    groups: tuple[GroupView, ...]
    coverage: Coverage | None = None
    size: int = 0
    view: str | None = None


class PillarView(NamedTuple):
    """An aspect that crosses the bands."""

    id: str
    name: str
    question: str
    color: str
    items: tuple[Item, ...]
    view: str | None = None


class Status(NamedTuple):
    """A status that occurs: its key and the word that is drawn."""

    key: str
    word: str


class Head(NamedTuple):
    """What every view says of itself: its id and kind, and the texts around the drawing.

    `trail` is the way here from the overall plate, each step the id of a drawing (empty where there is none) and its
    words; `total` counts what the view is about (`unit`, mostly elements), `reused` those of them that belong to other
    specs; `framed` is false for a drawing to be put into a page.
    """

    id: str
    kind: str
    title: str
    subtitle: str
    language: str
    version: str
    status: str
    date: str
    source: str
    license: str
    statuses: tuple[Status, ...] = ()
    trail: tuple[tuple[str, str], ...] = ()
    total: int = 0
    framed: bool = True
    unit: Literal["element", "gap", "concept", "term"] = "element"
    reused: int = 0


Tied = Literal["none", "groups", "elements"]


class Tie(NamedTuple):
    """A relation between two elements, or `size` of them between two groups, with the notation of most of these."""

    id: str
    source: str
    target: str
    notation: str
    size: int = 1


class PlateView(NamedTuple):
    """A plate: its bands from top to bottom, pillars beside, the roadmap below.

    `details` shows definitions; `tags` are the words of an overlay, at the end that of what it says nothing of.
    `ties` are the relations between its elements; `tied` says whether they are drawn, or those between groups.
    """

    head: Head
    bands: tuple[BandView, ...]
    pillars: tuple[PillarView, ...] = ()
    roadmap: BandView | None = None
    details: bool = False
    tags: tuple[Tag, ...] = ()
    ties: tuple[Tie, ...] = ()
    tied: Tied = "none"
