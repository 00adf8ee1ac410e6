"""One band at one level of detail: which groups are open, how many of their elements show, on which shelves."""

from collections.abc import Iterator
from typing import NamedTuple

from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.bands.shelf import Choice, Room, Shelf, arrange, columns_for, row_counts, spread
from zgwviz.layout.space import head_height
from zgwviz.view.records import BandView, GroupView

# A group takes more elements than its level asks where they fill its cells and widen its chips no further than this.
WIDEN = 1.12
# A group that hides elements shows more of them before its chips are stretched further than this by its shelf.
TALL = 1.6
# No name of the length that is read takes more lines than this in the narrowest band.
MOST_LINES = 16


class Level(NamedTuple):
    """A level of detail: all elements heavier than `weight`, and of those of `weight` the first `first` of a group."""

    weight: int
    first: int | None = None


ALL = Level(0)


class BandPlan(NamedTuple):
    """The shelves of a band; `closed` groups are the last of its groups, under one head.

    `heads` are the heights of the shelves' heads, `head_lines` the lines of the tallest title in each. `asked` is
    how many elements show but for those that only keep others from being stretched.
    """

    band: BandView
    open: tuple[GroupView, ...]
    closed: tuple[GroupView, ...]
    shelves: tuple[Shelf, ...]
    room: Room
    lines: int
    heads: tuple[float, ...]
    head_lines: tuple[int, ...]
    asked: int

    @property
    def fixed(self) -> float:
        """The height of all that is not a row of chips."""
        gaps = sum((shelf.rows - 1) * self.room.chip_gap for shelf in self.shelves)
        return gaps + sum(self.heads) + max(0, len(self.shelves) - 1) * self.room.shelf_gap

    @property
    def rows(self) -> int:
        """The rows of chips on all shelves."""
        return sum(shelf.rows for shelf in self.shelves)

    @property
    def shown(self) -> int:
        """How many elements show."""
        return _shown(self.shelves, len(self.open))

    def height(self, row: float | None = None) -> float:
        """The height of the groups with rows of (at least) `row`."""
        return self.fixed + self.rows * max(self.room.row, row or 0.0)


def _shown(shelves: tuple[Shelf, ...], opened: int) -> int:
    """How many elements show in the first `opened` groups on the shelves."""
    shown = [choice.shown for shelf in shelves for choice in shelf.choices]
    return sum(shown[:opened])


def needed(group: GroupView, level: Level) -> int:
    """How many of the group's elements the level asks for; a set of equal rank all or none."""
    above = sum(item.weight > level.weight for item in group.items)
    same = sum(item.weight == level.weight for item in group.items)
    whole = level.weight == 0 and level.first is None
    if group.weight == 0 and not whole:
        return 0
    if group.all_or_none:
        return len(group.items) if above or (same and level.first is None) else 0
    return above + (same if level.first is None else min(same, level.first))


def plan(band: BandView, level: Level, width: float, measure: Measure) -> BandPlan:
    """The band's shelves at `level` within `width`, as low as can be; of equal heights, with the fewest lines."""
    filled = [group for group in band.groups if group.items]
    needs = [needed(group, level) for group in filled]
    opened = tuple(group for group, need in zip(filled, needs, strict=True) if need)
    closed = tuple(group for group, need in zip(filled, needs, strict=True) if not need)
    counts = [need for need in needs if need]
    plans = [
        _plan(band, opened, counts, closed, lines, heads, width, measure)
        for lines in _lines(opened, closed, width, measure)
        for heads in measure.head_lines(opened)
    ]
    return min(plans, key=BandPlan.height)


def _lines(
    opened: tuple[GroupView, ...], closed: tuple[GroupView, ...], width: float, measure: Measure
) -> tuple[int, ...]:
    """The numbers of lines to try: the usual ones in which every name fits `width`, or else the first that does."""
    usual = measure.lines(opened)
    if closed and usual == (1,):
        wide = max(measure.setter.ruler.width(measure.title(g), measure.paper.chip) for g in closed)
        usual = (2,) if wide > measure.paper.chip * 8 else (1,)
    fitting = tuple(lines for lines in usual if _widest(opened, closed, lines, measure) <= width)
    if fitting:
        return fitting
    more = range(usual[-1] + 1, MOST_LINES)
    return (next((lines for lines in more if _widest(opened, closed, lines, measure) <= width), MOST_LINES),)


def _widest(opened: tuple[GroupView, ...], closed: tuple[GroupView, ...], lines: int, measure: Measure) -> float:
    """The widest chip when names take so many lines."""
    chips = [measure.ranked(group, lines)[1][-1] for group in opened]
    return max([*chips, *(measure.closed(group, lines) for group in closed)], default=0.0)


def _plan(
    band: BandView,
    opened: tuple[GroupView, ...],
    counts: list[int],
    closed: tuple[GroupView, ...],
    lines: int,
    head_lines: int,
    width: float,
    measure: Measure,
) -> BandPlan:
    room = Room(
        width=width,
        group_gap=measure.space.group_gap,
        chip_gap=measure.space.chip_gap,
        shelf_gap=measure.space.shelf_gap,
        head=head_height(measure.paper, head_lines) if any(group.name for group in opened) else 0.0,
        row=measure.row(lines, ((group, measure.ranked(group, lines)[1][-1]) for group in opened)),
    )
    chooser = _Chooser(opened, counts, closed, lines, head_lines, room, measure)
    total = len(opened) + bool(closed)
    sizes = [*counts, len(closed)] if closed else counts
    shelves = arrange(total, row_counts(sizes), chooser.choose, room) if total else ()
    shelves = tuple(shelf._replace(choices=tuple(chooser.topped(shelf))) for shelf in shelves)
    asked = _shown(shelves, len(opened))
    shelves = tuple(shelf._replace(choices=tuple(chooser.lengthened(shelf))) for shelf in shelves)
    if measure.details:
        # Chips turned out wider than they need be: their definitions take fewer lines.
        wide = [chip for shelf in shelves for chip in spread(shelf.choices, room)]
        room = room._replace(row=measure.row(lines, zip(opened, wide, strict=False)))
    tall = tuple(_tallest(shelf, opened, head_lines, room, measure) for shelf in shelves)
    heads = tuple(head_height(measure.paper, most) if room.head else 0.0 for most in tall)
    return BandPlan(band, opened, closed, shelves, room, lines, heads, tall, asked)


def _tallest(shelf: Shelf, opened: tuple[GroupView, ...], most: int, room: Room, measure: Measure) -> int:
    """The lines of the tallest title on a shelf: at most as many as the band gives its titles."""
    wide = [
        choice.columns * chip + (choice.columns - 1) * room.chip_gap
        for choice, chip in zip(shelf.choices, spread(shelf.choices, room), strict=True)
    ]
    heads = zip(opened[shelf.first :], shelf.choices, wide, strict=False)
    return max((measure.title_lines(g, len(g.items) - c.shown, width, most) for g, c, width in heads), default=1)


class _Chooser:
    """How each group stands in so many rows; each answer is worked out once."""

    def __init__(
        self,
        opened: tuple[GroupView, ...],
        counts: list[int],
        closed: tuple[GroupView, ...],
        lines: int,
        head_lines: int,
        room: Room,
        measure: Measure,
    ) -> None:
        self.opened, self.counts, self.closed = opened, counts, closed
        self.lines, self.head_lines, self.room, self.measure = lines, head_lines, room, measure
        self._made: dict[tuple[int, int], Choice] = {}

    def choose(self, group: int, rows: int) -> Choice:
        """How group `group` stands in at most `rows` rows."""
        key = (group, rows)
        if key not in self._made:
            self._made[key] = self._open(group, rows) if group < len(self.opened) else self._closed(rows)
        return self._made[key]

    def _open(self, group: int, rows: int) -> Choice:
        view, need = self.opened[group], self.counts[group]
        _, widths = self.measure.ranked(view, self.lines)
        columns = columns_for(need, rows)
        shown = self._filled(need, len(view.items), columns, rows, widths)
        head = self.measure.head(view, self.head_lines, shown < len(view.items))
        return self._choice(columns, shown, widths[shown - 1], head)

    def topped(self, shelf: Shelf) -> Iterator[Choice]:
        """The shelf's choices with more elements in cells that are left, where the chips turned out wide enough."""
        wide = spread(shelf.choices, self.room)
        for group, (choice, chip) in enumerate(zip(shelf.choices, wide, strict=True), shelf.first):
            most = choice.columns * choice.rows
            yield choice._replace(shown=self._fitting(group, choice.shown, most, chip))

    def lengthened(self, shelf: Shelf) -> Iterator[Choice]:
        """The shelf's choices with more rows of elements where its height would stretch the chips of a group."""
        wide = spread(shelf.choices, self.room)
        for group, (choice, chip) in enumerate(zip(shelf.choices, wide, strict=True), shelf.first):
            shown, columns = choice.shown, choice.columns
            if group < len(self.opened) and shelf.rows > choice.rows * TALL:
                shown = self._fitting(group, shown, columns * shelf.rows, chip)
                # A row that is begun is at least half full.
                last = shown % columns
                shown = max(choice.shown, shown - last) if 2 * last < columns else shown
            yield choice._replace(shown=shown, rows=-(-shown // columns))

    def _fitting(self, group: int, shown: int, most: int, chip: float) -> int:
        """How many elements, from `shown` to `most`, stand in chips of that width."""
        if group < len(self.opened):
            _, widths = self.measure.ranked(self.opened[group], self.lines)
            while shown < min(most, len(widths)) and widths[shown] <= chip:
                shown += 1
        return shown

    def _filled(self, need: int, total: int, columns: int, rows: int, widths: list[float]) -> int:
        """`need`, or more where the cells are there and the chips grow hardly wider."""
        for shown in range(min(total, columns * rows), need, -1):
            if columns_for(shown, rows) == columns and widths[shown - 1] <= widths[need - 1] * WIDEN:
                return shown
        return need

    def _closed(self, rows: int) -> Choice:
        columns = columns_for(len(self.closed), rows)
        chip = max(self.measure.closed(group, self.lines) for group in self.closed)
        return self._choice(columns, len(self.closed), chip, 0.0)

    def _choice(self, columns: int, shown: int, chip: float, head: float) -> Choice:
        chip = min(chip, self.room.width) if columns == 1 else chip
        width = max(columns * chip + (columns - 1) * self.room.chip_gap, min(head, self.room.width))
        return Choice(columns, -(-shown // columns), shown, chip, width)
