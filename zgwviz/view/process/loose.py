"""The steps that nothing orders in time: they leave the lanes of those that have their moment."""

from collections.abc import Collection, Sequence

from zgwviz.view.process.members import Part
from zgwviz.view.process.records import Lane, Section
from zgwviz.view.process.time import Order
from zgwviz.view.words import say

MOMENT = "any-moment"
"""The id of the section of those steps."""


def tied(timed: Order) -> Collection[str]:
    """The steps with a place in time."""
    return frozenset(end for pair in (*timed.before, *timed.back) for end in pair)


def parted(parts: Sequence[Part], moving: Collection[str]) -> tuple[tuple[Part, ...], tuple[str, ...]]:
    """The parts without the steps that may happen at any moment, and those steps.

    A part all of whose steps are such keeps them: its lanes have no other time.
    """
    mixed = [part for part in parts if any(step in moving for step in part.steps)]
    loose = tuple(step for part in mixed for step in part.steps if step not in moving)
    kept = tuple(
        part._replace(steps=tuple(step for step in part.steps if step in moving)) if part in mixed else part
        for part in parts
    )
    return kept, loose


def section(language: str) -> Section:
    """The section of those steps: one lane, in which each step says who acts."""
    name = say(MOMENT, language)
    return Section(MOMENT, "", "", "", "slate", (Lane(lane(), name, name, "slate", known=False),))


def lane() -> str:
    """The id of their lane."""
    return f"{MOMENT}/"
