"""How much of a process shows: a ladder from all in large type down to a single step."""

from collections.abc import Iterator
from typing import NamedTuple

SCALES = (2.0, 1.75, 1.5, 1.35, 1.2, 1.1)
COUNTS = (120, 90, 70, 56, 48, 40, 34, 29, 25, 22, 19, 16, 14, 12, 10, 8, 7, 6, 5, 4, 3, 2, 1)
MOST_TAGS = 6


class Rung(NamedTuple):
    """How much shows: the type's scale, the lines of a name, the notes of a step, and how many steps.

    `compact` has short names.
    """

    scale: float
    lines: int
    tags: int
    steps: int
    compact: bool = False


def rungs(count: int) -> Iterator[Rung]:
    """For paper of a fixed height: larger type where there is room, then fewer notes, then fewer of `count` steps."""
    for scale in SCALES:
        for lines in (2, 3):
            yield Rung(scale, lines, MOST_TAGS, count)
    for tags in (MOST_TAGS, 4, 3, 2, 0):
        for lines, compact in ((2, False), (3, False), (2, True), (3, True)):
            yield Rung(1.0, lines, tags, count, compact)
    for steps in COUNTS:
        if steps < count:
            yield Rung(1.0, 3, 2, steps, compact=True)
            yield Rung(1.0, 3, 0, steps, compact=True)


def free(count: int) -> tuple[Rung, ...]:
    """For paper of free height, the best first; which one breaks the process least depends on the names."""
    ways = ((2, False), (3, False), (2, True), (3, True))
    return tuple(Rung(1.0, lines, MOST_TAGS, count, compact) for lines, compact in ways)
