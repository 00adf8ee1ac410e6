"""A matrix on a paper: its parts below each other, every head, cell, count and text in its place."""

from zgwviz.font.wrap import Lines, Setter
from zgwviz.geometry import Box
from zgwviz.layout import legend
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.matrix import heads
from zgwviz.layout.matrix.counts import counts, ends
from zgwviz.layout.matrix.fit import fit
from zgwviz.layout.matrix.plan import Plan, gap, heading_height, row_height, row_title_height, runs, titled, told
from zgwviz.layout.matrix.records import CellPlace, Matrix, Part, TextPlace, TitlePlace
from zgwviz.layout.page import Page, page
from zgwviz.layout.records import Placed
from zgwviz.layout.space import text_height
from zgwviz.style.paper import Paper
from zgwviz.view.matrix.records import MatrixView
from zgwviz.view.words import say


def arrange(view: MatrixView, paper: Paper, setter: Setter) -> Matrix:
    """The matrix of `view` on `paper`."""
    measure = Measure(paper, setter, view.head.language)
    entries = _entries(view)
    around = page(view.head, measure, entries, max(view.head.total - 1, 0))
    if not view.rows.lines or not view.columns.lines:
        return _nothing(view, measure, around)
    plan = fit(view, paper, around.inside, setter)
    around = page(view.head, measure, _entries(_drawn(view, plan)), _shown(view, plan))
    parts: list[Part] = []
    y = around.inside.y
    for rows in plan.rows:
        for columns in plan.columns:
            last = (rows is plan.rows[-1], columns is plan.columns[-1])
            part = _Part(view, plan, rows, columns, last, again=bool(parts)).at(around.inside.x, y)
            parts.append(part)
            y = part.box.bottom + gap(plan.measure)
    return Matrix(around.sheet(parts[-1].box.bottom), view, plan.measure.paper, tuple(parts))


def _nothing(view: MatrixView, measure: Measure, around: Page) -> Matrix:
    """A page that says that there is nothing to show."""
    inside, size = around.inside, measure.paper.group
    lines = measure.setter.lines_at(say("nothing", measure.language), size, 400, inside.width)
    box = Box(inside.x, inside.y, inside.width, text_height(size, len(lines.texts)) + size)
    return Matrix(around.sheet(box.bottom)._replace(shown=0), view, measure.paper, (), Placed(lines, box))


def _shown(view: MatrixView, plan: Plan) -> int:
    """How many elements stand on the page: one that is row and column counts once."""
    rows = {view.rows.lines[i].item.id for part in plan.rows for i in part}
    return len(rows | {view.columns.lines[j].item.id for part in plan.columns for j in part})


def _drawn(view: MatrixView, plan: Plan) -> MatrixView:
    """The view with the rows, columns and signs that are drawn."""
    rows = [i for part in plan.rows for i in part]
    columns = [j for part in plan.columns for j in part]
    cells = {at: cell for at, cell in view.cells.items() if at[0] in rows and at[1] in columns}
    marks = {mark for cell in cells.values() for mark in cell.marks}
    return view._replace(
        rows=view.rows._replace(lines=tuple(view.rows.lines[i] for i in rows)),
        columns=view.columns._replace(lines=tuple(view.columns.lines[j] for j in columns)),
        signs=tuple(sign for sign in view.signs if sign.mark in marks),
    )


def _entries(view: MatrixView) -> list[legend.Entry]:
    """The signs in the cells, then the icons of rows and columns."""
    icons = {(line.item.icon, line.item.word): None for axis in (view.rows, view.columns) for line in axis.lines}
    entries = [("mark", sign.mark, sign.word) for sign in view.signs]
    return entries + [("icon", icon, word) for icon, word in icons if word]


class _Part:
    """One part in the making: the tops of its rows and the lefts of its columns are worked out first."""

    def __init__(
        self,
        view: MatrixView,
        plan: Plan,
        rows: tuple[int, ...],
        columns: tuple[int, ...],
        last: tuple[bool, bool],
        *,
        again: bool,
    ) -> None:
        self.view, self.plan, self.rows, self.columns, self.again = view, plan, rows, columns, again
        self.more_rows = plan.more_rows if last[0] else ()
        self.more_columns = plan.more_columns if last[1] else ()
        self.size = plan.measure.paper.chip

    def at(self, x: float, y: float) -> Part:
        """The part with its top left corner there."""
        view, plan = self.view, self.plan
        sizes = plan.sizes
        over = heading_height(view, self.columns, plan)
        top = y + over + sizes.heads
        left = x + sizes.names
        places = {column: left + i * sizes.side for i, column in enumerate(self.columns)}
        right = left + (len(self.columns) + bool(self.more_columns)) * sizes.side
        down = {column: Box(place, top, sizes.side, 0.0) for column, place in places.items()}
        across, titles, bottom = self._rows(x, top, right)
        grid = Box(left, top, right - left, bottom - top)
        down = {column: box._replace(height=grid.height) for column, box in down.items()}
        frame = Box(x, y, grid.right + sizes.total + sizes.text - x, bottom + sizes.foot - y)
        columns = heads.columns(view, plan, self.columns, down, top, again=self.again)
        return Part(
            box=frame,
            grid=grid,
            corner=heads.corner(view, plan, Box(x, y, sizes.names, over + sizes.heads)),
            rows=heads.rows(view, plan, across, x, again=self.again),
            columns=columns,
            titles=(*heads.titles(view, plan, self.columns, down, y, over), *titles),
            cells=self._cells(across, down),
            blocked=self._blocked(across, down),
            counts=counts(view, plan, across, down, grid, self.more_rows, self.more_columns),
            texts=self._texts(across, grid),
            ends=ends(view, plan, grid, self.more_rows, self.more_columns),
            across=tuple(across.values()),
            down=self._down(across, down),
        )

    def _rows(self, x: float, top: float, right: float) -> tuple[dict[int, Box], list[TitlePlace], float]:
        """The rows' boxes over the cells, the titles of their groups, and where they end."""
        view, plan = self.view, self.plan
        boxes: dict[int, Box] = {}
        titles = []
        y = top
        left = x + plan.sizes.names
        for group, run in runs(view.rows.lines, self.rows):
            if titled(view.rows.lines):
                height = row_title_height(plan.measure)
                box = Box(x, y, right + plan.sizes.total + plan.sizes.text - x, height)
                titles.append(heads.row_title(group, view.rows.lines[run[0]].color, box, plan))
                y += height
            for row in run:
                height = row_height(view, row, plan)
                boxes[row] = Box(left, y, right - left, height)
                y += height
        return boxes, titles, y + (plan.sizes.low if self.more_rows else 0.0)

    def _down(self, across: dict[int, Box], down: dict[int, Box]) -> tuple[Box, ...]:
        """The columns over the rows of each group: nothing runs through the titles between them."""
        found = []
        for _, run in runs(self.view.rows.lines, list(across)):
            first, last = across[run[0]], across[run[-1]]
            found += [box._replace(y=first.y, height=last.bottom - first.y) for box in down.values()]
        return tuple(found)

    def _cells(self, across: dict[int, Box], down: dict[int, Box]) -> tuple[CellPlace, ...]:
        view, measure = self.view, self.plan.measure
        inside = self.plan.sizes.side - 2 * measure.space.chip_pad
        found = []
        for i, row in across.items():
            for j, column in down.items():
                cell = view.cells.get((i, j))
                if cell is None:
                    continue
                box = Box(column.x, row.y, column.width, row.height)
                names = tuple(measure.setter.lines_at(name, self.size, 400, inside) for name in cell.names)
                said = f"{view.rows.lines[i].item.name} × {view.columns.lines[j].item.name}: {cell.said}"
                found.append(CellPlace(cell, box, names, said))
        return tuple(found)

    def _blocked(self, across: dict[int, Box], down: dict[int, Box]) -> tuple[Box, ...]:
        """The diagonal of what meets itself."""
        if not self.view.same:
            return ()
        pairs = ((row, down[i]) for i, row in across.items() if i in down)
        return tuple(Box(column.x, row.y, column.width, row.height) for row, column in pairs)

    def _texts(self, across: dict[int, Box], grid: Box) -> tuple[TextPlace, ...]:
        sizes, side = self.plan.sizes, self.plan.measure.space.side
        found = []
        for i, row in across.items():
            line = self.view.rows.lines[i]
            lines: Lines | None = told(line, self.plan)
            if lines is not None:
                box = Box(grid.right + sizes.total + side, row.y, sizes.text - 2 * side, row.height)
                found.append(TextPlace(lines, box, open=self.plan.impact and not line.text))
        return tuple(found)
