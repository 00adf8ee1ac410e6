"""Which column of time each step stands in, and which steps share a place."""

from collections.abc import Collection, Mapping

from zgwviz.view.process.records import ProcessView, Step

STACK = 6
"""More steps than this do not stand below one another in one lane: the next go into the next column."""


def columns(view: ProcessView) -> Mapping[str, int]:
    """The column of each step: after all that come before it; parallel steps share one.

    A contact moment has its column for itself, from lane to lane. Steps without a place in time follow the one before
    them in the text, as far as there is room; where a section has no others, they take all the time there is.
    """
    return _Grid(view).run()


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
        for step in self._view.steps:
            if not step.free:
                self._put(step, max((self._found[one] + 1 for one in before.get(step.item.id, ())), default=0))
        self._follow({self._home[step.lanes[0]] for step in self._view.steps if not step.free})
        return self._found

    def _follow(self, timed: Collection[str]) -> None:
        """Steps without a place in time: into a free place after the step before them in the text, else before it.

        Where a section has no others they stand one after the other, over all columns where there are more than steps.
        """
        count = max(self._found.values(), default=-1) + 1
        last: dict[str, int] = {}
        free = [step for step in self._view.steps if step.free]
        sizes: dict[str, list[Step]] = {}
        for step in free:
            sizes.setdefault(self._home[step.lanes[0]], []).append(step)
        for step in free:
            section = self._home[step.lanes[0]]
            among = sizes[section]
            if section in timed:
                after = self._found.get(step.after, -1) + 1 if step.after else 0
                places = (*range(after, count), *range(min(after, count)))
                self._put(step, next((at for at in places if self._empty(step, at)), count))
                continue
            at = among.index(step)
            wish = round(at * (count - 1) / (len(among) - 1)) if count > len(among) > 1 else 0
            last[section] = self._put(step, max(last.get(section, -1) + 1, wish))

    def _empty(self, step: Step, column: int) -> bool:
        """Whether nothing stands there."""
        return not any((column, row) in self._steps or (column, row) in self._passes for row in self._span(step))

    def _span(self, step: Step) -> range:
        """The rows that a step takes: a contact moment all from its upper to its lower lane."""
        rows = [self._rows[lane] for lane in step.lanes]
        return range(min(rows), max(rows) + 1)

    def _put(self, step: Step, column: int) -> int:
        """Into the first column from `column` on where there is room."""
        if step.sort == "contact":
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
