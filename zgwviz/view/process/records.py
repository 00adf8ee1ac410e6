"""What a drawing of a process shows: who does what, in which order, with what, and where parties meet."""

from typing import Literal, NamedTuple

from zgwviz.view.records import Head, Item

Sort = Literal["step", "event", "junction", "contact"]
How = Literal["read", "write", "read-write", "access", "deliver"]


class Tag(NamedTuple):
    """What a step reads, writes or delivers: its name, the colour word of its layer, and the drawing it leads to."""

    id: str
    name: str
    color: str
    how: How
    view: str | None = None


class Step(NamedTuple):
    """A step: `lanes` are the ids of the lanes it stands in, one for each party of a contact moment, else a single one.

    `free` steps have no place in time by triggering or flow: they may happen at any moment. `who` are the names of
    those who act, where the lane does not say it.
    """

    item: Item
    color: str
    sort: Sort
    lanes: tuple[str, ...]
    tags: tuple[Tag, ...] = ()
    free: bool = False
    who: tuple[str, ...] = ()
    view: str | None = None


class Tie(NamedTuple):
    """A triggering or flow between two steps; `back` when it returns to what came before."""

    id: str
    source: str
    target: str
    kind: Literal["triggering", "flow"]
    label: str = ""
    back: bool = False


class Lane(NamedTuple):
    """Who acts: a role or an actor, or nobody (`known` is false); `id` is its own in the drawing."""

    id: str
    name: str
    short: str
    color: str
    known: bool = True
    view: str | None = None


class Section(NamedTuple):
    """A part of the process under a title; `note` is the whole that its steps are part of.

    `moment` says so where its steps may happen at any moment. `steers` are the sections that its steps control, by
    their ids, and the words for it; `hidden` counts the steps that are not shown.
    """

    id: str
    name: str
    short: str
    note: str
    color: str
    lanes: tuple[Lane, ...]
    steers: tuple[tuple[str, str], ...] = ()
    hidden: int = 0
    view: str | None = None
    moment: str = ""


class ProcessView(NamedTuple):
    """A process: `sections` from top to bottom, `steps` in time, each after those that come before it.

    `before` are the pairs of steps of which the first comes first; ties that return are not among them.
    """

    head: Head
    sections: tuple[Section, ...]
    steps: tuple[Step, ...]
    ties: tuple[Tie, ...]
    before: tuple[tuple[str, str], ...]
