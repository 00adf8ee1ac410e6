"""The columns of time in the width of a paper: how wide each is, and where a process breaks into systems."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

WIDEST = 15.0
"""A step is at most so many times its type size wide where there is more room than it needs."""


class Run(NamedTuple):
    """Columns that stand beside one another: the number of the first, and the left edge and width of each."""

    first: int
    lefts: tuple[float, ...]
    widths: tuple[float, ...]


class Widths(NamedTuple):
    """What columns need: the least width of each, the width that they wish, the least gap between two, and more by gap.

    A gap is known by the column after it.
    """

    needs: Sequence[float]
    wishes: Sequence[float]
    gap: float
    more: Mapping[int, float]

    def before(self, column: int) -> float:
        """The least gap before a column."""
        return self.gap + self.more.get(column, 0.0)

    def total(self, first: int, last: int) -> float:
        """The least width of the columns `first` to `last`, with a gap at both ends."""
        inner = sum(self.needs[k] + self.before(k) for k in range(first, last + 1))
        return inner + self.gap + self.more.get(last + 1, 0.0)


def runs(widths: Widths, left: float, room: float, size: float) -> tuple[Run, ...]:
    """The columns in as few runs as fit `room`, each as wide as that from `left` on; `size` is the type's."""
    widths = widths._replace(needs=[min(need, room - 2 * widths.gap) for need in widths.needs])
    parts = _broken(widths, room)
    if len(parts) > 1:
        parts = _even(widths, room, len(parts))
    return tuple(_spread(widths, first, last, left, room, size) for first, last in parts)


def _broken(widths: Widths, room: float) -> list[tuple[int, int]]:
    """As many columns in each run as fit."""
    found: list[tuple[int, int]] = []
    first = 0
    for column in range(len(widths.needs)):
        if column > first and widths.total(first, column) > room:
            found.append((first, column - 1))
            first = column
    return [*found, (first, len(widths.needs) - 1)]


def _even(widths: Widths, room: float, count: int) -> list[tuple[int, int]]:
    """The runs with the least room in which there are no more of them."""
    low, high = room / 2, room
    for _ in range(16):
        middle = (low + high) / 2
        if len(_broken(widths, middle)) <= count:
            high = middle
        else:
            low = middle
    return _broken(widths, high)


def _spread(widths: Widths, first: int, last: int, left: float, room: float, size: float) -> Run:
    """What is left over goes to the columns up to a bound, then to the gaps."""
    needs = [widths.needs[k] for k in range(first, last + 1)]
    spare = max(0.0, room - widths.total(first, last))
    wide = _granted(needs, widths.wishes[first : last + 1], spare)
    wide = _grown(wide, max(0.0, spare * 0.7 - sum(wide) + sum(needs)), size * WIDEST)
    more = (spare - sum(wide) + sum(needs)) / (len(needs) + 1)
    lefts, x = [], left
    for at, width in enumerate(wide):
        x += widths.before(first + at) + more
        lefts.append(x)
        x += width
    return Run(first, tuple(lefts), tuple(wide))


def _granted(needs: Sequence[float], wishes: Sequence[float], spare: float) -> list[float]:
    """What columns wish, as far as there is room: the most modest first."""
    wide = list(needs)
    for more, at in sorted((wish - need, at) for at, (need, wish) in enumerate(zip(needs, wishes, strict=True))):
        if 0 < more <= spare:
            wide[at] += more
            spare -= more
    return wide


def _grown(needs: Sequence[float], spare: float, most: float) -> list[float]:
    """The narrowest columns grow first, so that all become alike."""
    low, high = min(needs), max(*needs, most)
    for _ in range(24):
        middle = (low + high) / 2
        if sum(max(need, min(middle, most)) for need in needs) - sum(needs) <= spare:
            low = middle
        else:
            high = middle
    return [max(need, min(low, most)) for need in needs]
