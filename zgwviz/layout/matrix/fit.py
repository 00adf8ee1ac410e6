"""As much of a matrix as its paper holds at readable size: all in large type, all, or the heaviest of it."""

from collections.abc import Iterator
from itertools import product

from zgwviz.font.wrap import Setter
from zgwviz.geometry import Box
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.matrix.plan import (
    LONGEST,
    MOST,
    NAMES,
    SIDE,
    TEXT,
    Plan,
    columns_in,
    even,
    gap,
    heaviest,
    part_height,
    sizes,
)
from zgwviz.style.paper import Paper, enlarge
from zgwviz.view.matrix.records import MatrixView

SCALES = (2.0, 1.75, 1.5, 1.35, 1.2, 1.1, 1.0)
LINES = (1, 2, 3)
WIDE = 2.4


def fit(view: MatrixView, paper: Paper, inside: Box, setter: Setter) -> Plan:
    """What of `view` stands `inside` the page, and how large."""
    rows, columns = heaviest(view.rows.lines, MOST), heaviest(view.columns.lines, MOST)
    if paper.height is None:
        return _free(view, Measure(paper, setter, view.head.language), inside, rows, columns)
    for scale in SCALES:
        measure = Measure(enlarge(paper, scale), setter, view.head.language)
        for plan in _whole(view, measure, inside, rows, columns):
            if _width(plan) <= inside.width and _height(view, plan) <= inside.height:
                return _grown(view, plan, inside)
    return max(
        (_less(view, Measure(paper, setter, view.head.language), inside, *how) for how in _ways(view)),
        key=lambda plan: (filled(view, plan), plan.shown),
    )


def filled(view: MatrixView, plan: Plan) -> int:
    """How many cells that say something are shown."""
    rows = {row for part in plan.rows for row in part}
    columns = {column for part in plan.columns for column in part}
    return sum(i in rows and j in columns for i, j in view.cells)


def _ways(view: MatrixView) -> Iterator[tuple[int, float]]:
    """In how many lines upward heads may stand, and which share of the width rows' names may take."""
    return product(LINES[:1] if view.named else LINES, NAMES)


def _whole(
    view: MatrixView, measure: Measure, inside: Box, rows: tuple[int, ...], columns: tuple[int, ...]
) -> Iterator[Plan]:
    """All in one part or in several below each other, with heads in few lines or in more, names wide or less so."""
    for lines, share in _ways(view):
        sizes_ = sizes(view, measure, inside.width, lines, share)
        parts = even(columns, columns_in(inside.width, sizes_))
        yield _rest(view, Plan(measure, sizes_, (rows,), parts, impact=bool(view.texts)))


def _rest(view: MatrixView, plan: Plan) -> Plan:
    """The plan with those that it leaves out."""
    rows = {row for part in plan.rows for row in part}
    columns = {column for part in plan.columns for column in part}
    return plan._replace(
        more_rows=tuple(i for i in range(len(view.rows.lines)) if i not in rows),
        more_columns=tuple(j for j in range(len(view.columns.lines)) if j not in columns),
    )


def _width(plan: Plan) -> float:
    """The width of the widest part."""
    sizes_ = plan.sizes
    return sizes_.names + sizes_.side * max(map(len, plan.columns)) + sizes_.total + sizes_.text - 0.01


def _height(view: MatrixView, plan: Plan) -> float:
    parts = [part_height(view, rows, columns, plan) for rows in plan.rows for columns in plan.columns]
    return sum(parts) + gap(plan.measure) * (len(parts) - 1)


def _free(view: MatrixView, measure: Measure, inside: Box, rows: tuple[int, ...], columns: tuple[int, ...]) -> Plan:
    """On paper of free height all is shown; heads in the fewest lines that need no more parts."""
    plans = list(_whole(view, measure, inside, rows, columns))
    best = min(
        plans, key=lambda plan: (len(plan.columns), plan.sizes.heads > measure.paper.width * 0.2, plan.sizes.lines)
    )
    return _grown(view, best._replace(rows=even(rows, LONGEST)), inside)


def _grown(view: MatrixView, plan: Plan, inside: Box) -> Plan:
    """Cells as large as fill the room, but not larger than looks well; texts take what is left of the width."""
    most = max(map(len, plan.columns)) + bool(plan.more_columns)
    sizes_, size = plan.sizes, plan.measure.paper.chip
    wide = inside.width - sizes_.names - sizes_.total - sizes_.text
    limit = sizes_.side if view.named else size * SIDE
    high = inside.height - _height(view, plan)
    rows = sum(len(part) + bool(plan.more_rows) for part in plan.rows) * len(plan.columns)
    room = sizes_.low + high / max(1, rows)
    side = max(sizes_.side, min(wide / most, limit, max(room, sizes_.side)))
    if view.named:
        low = max(sizes_.low, min(room, size * 5 if plan.measure.paper.height else size * 3.2))
    else:
        low = max(sizes_.low, min(room, side * 1.5) if plan.measure.paper.height else side)
    left = wide - side * most
    grown = plan._replace(sizes=sizes_._replace(side=side, low=low, text=sizes_.text + left if sizes_.text else 0.0))
    return grown if sizes_.text else _defined(view, grown, left, inside.height)


def _defined(view: MatrixView, plan: Plan, left: float, height: float) -> Plan:
    """The plan with the rows' definitions in what is left of the width, where they are all in their place there."""
    few = sum(bool(line.item.definition) for line in view.rows.lines) * 2 < len(view.rows.lines)
    if left >= plan.measure.paper.chip * TEXT and not few:
        defined = plan._replace(sizes=plan.sizes._replace(text=left))
        if _height(view, defined) <= height:
            return defined
    # Nothing to tell there: cells are wider than high, but not by so much that rows and columns look alike no more.
    columns = max(map(len, plan.columns)) + bool(plan.more_columns)
    wide = plan.sizes._replace(side=max(plan.sizes.side, min(plan.sizes.side + left / columns, plan.sizes.low * WIDE)))
    return plan if view.named else plan._replace(sizes=wide)


def _less(view: MatrixView, measure: Measure, inside: Box, lines: int, share: float) -> Plan:
    """The heaviest rows and columns that stand on the page in one part."""
    sizes_ = sizes(view, measure, inside.width, lines, share)
    room = columns_in(inside.width, sizes_)
    count = len(view.columns.lines)
    columns = heaviest(view.columns.lines, count if count <= room else room - 1)
    plan = Plan(measure, sizes_, ((),), (columns,), impact=bool(view.texts))
    low, high = 0, len(view.rows.lines)
    while low < high:
        middle = (low + high + 1) // 2
        tried = _rest(view, plan._replace(rows=(heaviest(view.rows.lines, middle),)))
        low, high = (middle, high) if _height(view, tried) <= inside.height else (low, middle - 1)
    return _grown(view, _rest(view, plan._replace(rows=(heaviest(view.rows.lines, low),))), inside)
