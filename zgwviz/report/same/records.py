"""Candidates for `same_as`: elements of two sources that may mean the same."""

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from zgwviz.model.records import Element, Model

How: TypeAlias = Literal["certain", "likely", "maybe"]
Why: TypeAlias = Literal["same-id", "same-name", "other-name", "plural", "near-name", "same-definition"]
HOW: tuple[How, ...] = ("certain", "likely", "maybe")
# From the strongest to the weakest.
WHY: tuple[Why, ...] = ("same-id", "same-name", "other-name", "plural", "near-name", "same-definition")


class Side(NamedTuple):
    """Elements that are compared, with the model they are of, and the word by which `same_as` speaks of that model.

    `aliases` are what the model is called besides.
    """

    model: Model
    elements: Sequence[Element]
    key: str
    aliases: tuple[str, ...] = ()


class Candidate(NamedTuple):
    """Two elements that may be the same, how sure that is, and why; `other` is of the other side, called `key`."""

    element: Element
    other: Element
    how: How
    why: tuple[Why, ...]
    key: str


class Link(NamedTuple):
    """What an element says that it is in the other model, and the element there; None where there is none."""

    element: Element
    word: str
    other: Element | None


class Same(NamedTuple):
    """What two sources have in common."""

    links: tuple[Link, ...]
    candidates: tuple[Candidate, ...]
