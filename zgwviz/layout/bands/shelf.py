"""Groups onto shelves: which stand side by side, in how many rows and columns.

Every group is a rectangle of equal chips; the groups of one shelf share its rows. The best way to
cut the ordered groups into shelves is found by dynamic programming over where a shelf begins, so
that the band is as low as it can be; holes, rows of unequal height and slack width break ties.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple


class Choice(NamedTuple):
    """One way to set a group: `shown` chips in `columns` × `rows`, at least `width` wide."""

    columns: int
    rows: int
    shown: int
    chip: float
    width: float


class Shelf(NamedTuple):
    """Groups `first` up to `last` (exclusive) side by side in `rows` rows, one choice each."""

    first: int
    last: int
    rows: int
    choices: tuple[Choice, ...]


class Room(NamedTuple):
    """What a shelf is given: widths, gaps and heights in the paper's unit."""

    width: float
    group_gap: float
    chip_gap: float
    shelf_gap: float
    head: float
    row: float


# How much of an area that is not chips counts as height when two ways are otherwise alike.
HOLE, UNEVEN, SLACK = 1.0, 0.7, 0.35
# Wider than the shelf only where nothing else can be.
OVER = 1e6


def columns_for(count: int, rows: int) -> int:
    """The fewest columns for `count` chips in at most `rows` rows whose last row is at least half full."""
    columns = -(-count // rows)
    while columns < count:
        used = -(-count // columns)
        if 2 * (count - (used - 1) * columns) >= columns:
            break
        columns += 1
    return columns


def shelf_height(room: Room, rows: int, row: float | None = None) -> float:
    """The height of a shelf of `rows` rows."""
    row = room.row if row is None else row
    return room.head + rows * row + (rows - 1) * room.chip_gap


def row_counts(counts: Sequence[int]) -> list[int]:
    """The numbers of rows worth trying: those that some group fills with some number of columns."""
    found: set[int] = set()
    for count in set(counts):
        columns = 1
        while columns <= count:
            rows = -(-count // columns)
            found.add(rows)
            columns = -(-count // (rows - 1)) if rows > 1 else count + 1
    return sorted(found)


def arrange(count: int, rows: Sequence[int], choose: Callable[[int, int], Choice], room: Room) -> tuple[Shelf, ...]:
    """The best shelves for groups 0 … `count` - 1; `choose(group, rows)` says how a group stands in so many rows."""
    best: list[float] = [0.0] + [float("inf")] * count
    came: list[Shelf | None] = [None] * (count + 1)
    for first in range(count):
        base = best[first] + (room.shelf_gap if first else 0.0)
        for number in rows:
            _extend(first, number, base, count, choose, room, best, came)
    shelves: list[Shelf] = []
    at = count
    while at:
        shelf = came[at]
        assert shelf is not None
        shelves.append(shelf)
        at = shelf.first
    return tuple(reversed(shelves))


def _extend(
    first: int,
    rows: int,
    base: float,
    count: int,
    choose: Callable[[int, int], Choice],
    room: Room,
    best: list[float],
    came: list[Shelf | None],
) -> None:
    """Try every shelf of `rows` rows that begins at `first`, as long as it fits the width."""
    height = shelf_height(room, rows)
    used = -room.group_gap
    waste = 0.0
    choices: list[Choice] = []
    for group in range(first, count):
        choice = choose(group, rows)
        used += choice.width + room.group_gap
        if used > room.width + 0.01 and group > first:
            return
        choices.append(choice)
        holes = choice.columns * choice.rows - choice.shown
        waste += HOLE * holes * choice.chip * room.row + UNEVEN * (rows - choice.rows) * room.row * choice.width
        slack = max(0.0, 1.0 - used / room.width)
        cost = base + height * (1 + SLACK * slack * slack) + waste / room.width
        cost += max(0.0, used - room.width) * OVER
        if cost < best[group + 1] - 1e-6:
            best[group + 1] = cost
            came[group + 1] = Shelf(first, group + 1, rows, tuple(choices))


def spread(choices: Sequence[Choice], room: Room) -> list[float]:
    """Chip widths that fill the shelf exactly: the narrowest chips grow first, so that chips become alike."""
    least = [(c.width - (c.columns - 1) * room.chip_gap) / c.columns for c in choices]
    total = room.width - room.group_gap * (len(choices) - 1)
    total -= sum((c.columns - 1) * room.chip_gap for c in choices)
    order = sorted(range(len(choices)), key=lambda i: least[i])
    wide = sum(least[i] * choices[i].columns for i in order)
    columns = 0
    level = 0.0
    for place, i in enumerate(order):
        wide -= least[i] * choices[i].columns
        columns += choices[i].columns
        level = (total - wide) / columns
        if place + 1 == len(order) or level <= least[order[place + 1]]:
            break
    if level < least[order[0]]:
        return [w * total / sum(x * c.columns for x, c in zip(least, choices, strict=True)) for w in least]
    return [max(w, level) for w in least]
