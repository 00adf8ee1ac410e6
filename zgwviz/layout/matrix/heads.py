"""The heads of a matrix: names of rows and columns, titles of their groups, and the corner between them."""

from collections.abc import Mapping, Sequence

from zgwviz.geometry import Box
from zgwviz.layout.matrix.plan import Plan, runs, set_in, titled, upward_title
from zgwviz.layout.matrix.records import Corner, HeadPlace, TitlePlace
from zgwviz.layout.records import Placed
from zgwviz.layout.space import text_height
from zgwviz.view.matrix.records import MatrixView
from zgwviz.view.words import say


def rows(view: MatrixView, plan: Plan, across: Mapping[int, Box], x: float, *, again: bool) -> tuple[HeadPlace, ...]:
    """The heads left of the rows."""
    measure, width = plan.measure, plan.sizes.names
    room = width - 2 * measure.space.chip_pad - measure.space.icon - measure.space.icon_gap
    found = []
    for i, row in across.items():
        line = view.rows.lines[i]
        found.append(HeadPlace(line, Box(x, row.y, width, row.height), set_in(line, measure, room), False, again))
    return tuple(found)


def columns(
    view: MatrixView, plan: Plan, shown: Sequence[int], down: Mapping[int, Box], top: float, *, again: bool
) -> tuple[HeadPlace, ...]:
    """The heads above the columns, which end at `top`: upward, or level over wide cells."""
    measure, sizes = plan.measure, plan.sizes
    s = measure.space
    found = []
    for j in shown:
        line, column = view.columns.lines[j], down[j]
        box = Box(column.x, top - sizes.heads, column.width, sizes.heads)
        if view.named:
            lines = set_in(line, measure, column.width - 2 * s.chip_pad, 600)
        else:
            length = sizes.heads - 2 * s.chip_pad - s.icon - s.icon_gap - measure.paper.chip * 0.4
            lines = set_in(line, measure, length)
        found.append(HeadPlace(line, box, lines, not view.named, again or view.same))
    return tuple(found)


def titles(
    view: MatrixView, plan: Plan, shown: Sequence[int], down: Mapping[int, Box], y: float, height: float
) -> tuple[TitlePlace, ...]:
    """The titles of the columns' groups, over their columns."""
    if not titled(view.columns.lines):
        return ()
    size = plan.measure.paper.group
    found = []
    for title, run in runs(view.columns.lines, shown):
        box = Box(down[run[0]].x, y, down[run[-1]].right - down[run[0]].x, height)
        lines = plan.measure.setter.fit(title, size, 600, box.width - size * 0.4, 2)
        upward = lines is None
        if lines is None:
            lines = upward_title(title, box.width, plan.measure)[0]
        found.append(TitlePlace(view.columns.lines[run[0]].color, box, lines, upward))
    return tuple(found)


def row_title(title: str, color: str, box: Box, plan: Plan) -> TitlePlace:
    """The title of a group of rows, over all columns."""
    size = plan.measure.paper.group
    text = plan.measure.setter.fit(title, size, 600, box.width, 1)
    # A title that is wider than the whole matrix is no title: it is cut into what fits, and heard in full.
    lines = text or plan.measure.setter.lines_at(title, size, 600, box.width)
    return TitlePlace(color, box, lines, upward=False)


def corner(view: MatrixView, plan: Plan, box: Box) -> Corner:
    """What rows and columns are, and how many cells are filled; what there is no room for is left out."""
    measure = plan.measure
    size, pad = measure.paper.group, measure.space.chip_pad
    room = Box(box.x + pad, box.y + pad, box.width - 2 * pad, box.height - 2 * pad)

    def set_(text: str, type_: float, weight: int) -> Placed:
        lines = measure.setter.lines_at(text, type_, weight, room.width - size)
        return Placed(lines, Box(room.x, room.y, room.width, text_height(type_, len(lines.texts))))

    rows_ = set_(f"{view.rows.title} ({view.rows.total})", size, 600)
    rows_ = _lowered(rows_, room.bottom - rows_.box.height)
    columns_ = set_(f"{view.columns.title} ({view.columns.total})", size, 600)
    pairs = len(view.rows.lines) * len(view.columns.lines) - len(view.rows.lines) * view.same
    count = set_(say("cells", measure.language, n=len(view.cells), of=pairs), measure.paper.note, 400)
    count = _lowered(count, rows_.box.y - size * 0.6 - count.box.height)
    free = count.box.y - size * 0.4
    if view.same or columns_.box.bottom > free:
        short = columns_.box.bottom > rows_.box.y - size * 0.4
        return Corner(
            rows_, None if view.same or short else columns_, count if view.same and count.box.y > room.y else None
        )
    return Corner(rows_, columns_, count)


def _lowered(placed: Placed, y: float) -> Placed:
    return placed._replace(box=placed.box._replace(y=y))
