"""Which column of time each step stands in, and which steps share a place."""

from collections import Counter
from collections.abc import Iterable, Mapping

from zgwviz.view.process.records import ProcessView, Step

STACK = 6
"""More steps than this do not stand below one another in one lane: the next go into the next column."""


def columns(view: ProcessView) -> Mapping[str, int]:
    """The column of each step: after all that come before it; parallel steps share one.

    What nothing comes before stands just before what it leads to. A contact moment has its column for itself, from
    lane to lane. Steps without a place in time have lanes of their own; there they come as the text has them, over all
    columns.
    """
    return _Grid(view).run()


def kept(found: Mapping[str, int], steps: Iterable[Step]) -> Mapping[str, int]:
    """The columns when only `steps` are shown: in the same order, without those that are empty then."""
    mine = {step.item.id: found[step.item.id] for step in steps}
    rank = {column: at for at, column in enumerate(sorted(frozenset(mine.values())))}
    return {name: rank[column] for name, column in mine.items()}


class _Grid:
    """The places that are taken, by column and row; rows are the lanes of all sections."""

    def __init__(self, view: ProcessView) -> None:
        self._view = view
        self._rows = {lane.id: at for at, lane in enumerate(lane for part in view.sections for lane in part.lanes)}
        self._home = {lane.id: part.id for part in view.sections for lane in part.lanes}
        self._steps: dict[tuple[int, int], int] = {}
        self._passes: set[tuple[int, int]] = set()
        self._found: dict[str, int] = {}

    def run(self) -> Mapping[str, int]:
        before: dict[str, list[str]] = {}
        for first, then in self._view.before:
            before.setdefault(then, []).append(first)
        leading = dict.fromkeys(first for first, _ in self._view.before)
        heads = {one.item.id: one for one in self._view.steps if one.item.id in leading and one.item.id not in before}
        for step in self._view.steps:
            if step.free or step.item.id in heads:
                continue
            earlier = before.get(step.item.id, ())
            column = max((self._found[one] + 1 for one in earlier if one in self._found), default=0)
            for one in earlier:
                if one not in self._found:
                    column = max(column, self._put(heads[one], max(0, column - 1)) + 1)
            self._put(step, column)
        self._follow()
        return self._found

    def _follow(self) -> None:
        """Steps without a place in time: those of a section one after the other, over all columns where there are more.

        More steps than columns stand in rows.
        """
        count = max(self._found.values(), default=-1) + 1
        sizes = Counter(self._home[step.lanes[0]] for step in self._view.steps if step.free)
        last: dict[str, int] = {}
        for step in (step for step in self._view.steps if step.free):
            section = self._home[step.lanes[0]]
            at = last.get(section, -1) + 1
            last[section] = at
            size = sizes[section]
            if count > size > 1:
                self._put(step, round(at * (count - 1) / (size - 1)))
            else:
                self._put(step, at % count if count else at)

    def _empty(self, step: Step, column: int) -> bool:
        """Whether nothing stands there."""
        return not any((column, row) in self._steps or (column, row) in self._passes for row in self._span(step))

    def _span(self, step: Step) -> range:
        """The rows that a step takes: a contact moment all from its upper to its lower lane."""
        rows = [self._rows[lane] for lane in step.lanes]
        return range(min(rows), max(rows) + 1)

    def _put(self, step: Step, column: int) -> int:
        """Into the first column from `column` on where there is room."""
        if len(step.lanes) > 1:
            while not self._empty(step, column):
                column += 1
            self._passes.update((column, row) for row in self._span(step))
        else:
            place = self._rows[step.lanes[0]]
            while (column, place) in self._passes or self._steps.get((column, place), 0) >= STACK:
                column += 1
            self._steps[column, place] = self._steps.get((column, place), 0) + 1
        self._found[step.item.id] = column
        return column
