"""Who passes what on to whom; all in the language that is drawn."""

from typing import NamedTuple

from zgwviz.view.records import Head, Item
from zgwviz.view.table.records import Table


class Party(NamedTuple):
    """An organisation, or a component, that flows start or end at; `color` is a word of the theme."""

    item: Item
    color: str
    view: str | None


class Flow(NamedTuple):
    """A flow between two parties by their ids: the notation of its line, what it is for, and that in a sentence."""

    id: str
    source: str
    target: str
    notation: str
    words: str
    said: str


class FlowsView(NamedTuple):
    """Flows as a graph, and as tables: each with its amount, and what goes out of and into each party.

    `kinds` are the notations that occur, with their words.
    """

    head: Head
    parties: tuple[Party, ...]
    flows: tuple[Flow, ...]
    amounts: Table
    totals: Table
    kinds: tuple[tuple[str, str], ...]
