"""A table on a paper: large where all of it fits so, else as many rows as there is room for."""

from collections.abc import Iterable

from zgwviz.font.wrap import Lines, Setter
from zgwviz.geometry import Box
from zgwviz.layout import legend
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.page import page
from zgwviz.layout.records import Placed
from zgwviz.layout.space import text_height
from zgwviz.layout.table.panes import counts, most, side_by_side
from zgwviz.layout.table.place import LOW, fitting, place, ranked
from zgwviz.layout.table.records import TablePlace, TablePlate
from zgwviz.style.paper import Paper, enlarge
from zgwviz.view.table.records import TableView
from zgwviz.view.words import say

SCALES = (1.75, 1.5, 1.35, 1.2, 1.1)
# On paper of free height no table is longer than people look through; the rest is counted.
LONGEST = 500


def arrange(view: TableView, paper: Paper, setter: Setter) -> TablePlate:
    """The table of `view` on `paper`."""
    measure = Measure(paper, setter, view.head.language)
    entries: list[legend.Entry] = [("mark", sign.mark, sign.word) for sign in view.signs]
    entries += [("icon", icon, word) for icon, word in view.icons if word]
    around = page(view.head, measure, entries, max(view.head.total - 1, 0))
    inside = around.inside
    order = ranked(view.table)
    if not order:
        return _nothing(view, measure)
    if view.narrow and paper.height is not None:
        return _in_columns(view, paper, inside, setter)
    if paper.height is None:
        table = place(view.table, inside.x, inside.y, inside.width, measure, frozenset(order[:LONGEST]))
    else:
        for scale in SCALES:
            large = Measure(enlarge(paper, scale), setter, view.head.language)
            if len(order) * large.paper.chip * LOW > inside.height:
                continue
            table = place(view.table, inside.x, inside.y, inside.width, large, frozenset(order))
            if table.box.height <= inside.height and not table.forced:
                measure = large
                break
        else:
            some = fitting(view.table, inside.x, inside.y, inside.width, inside.height, measure)
            table = some or place(view.table._replace(sections=()), inside.x, inside.y, inside.width, measure, ())
    if paper.height is not None and table.shown == len(order):
        # What is left of the height goes to the rows, as long as they still look like one table.
        air = min(measure.paper.chip, (inside.height - table.box.height) / len(order))
        airy = place(view.table, inside.x, inside.y, inside.width, measure, frozenset(order), air=air)
        table = airy if table.box.height < airy.box.height <= inside.height else table
    around = page(view.head, around.measure, _entries(view, [table]), table.shown)
    return TablePlate(around.sheet(table.box.bottom), view, measure.paper, table)


def _in_columns(view: TableView, paper: Paper, inside: Box, setter: Setter) -> TablePlate:
    """The table in columns side by side, in the largest type in which all of it fits; else as much as there is room."""
    own = Measure(paper, setter, view.head.language)
    order = frozenset(ranked(view.table))
    measure, found = own, None
    for scale in (*SCALES, 1.0):
        measure = Measure(enlarge(paper, scale), setter, view.head.language)
        tried = (side_by_side(view.table, inside, n, measure, order) for n in counts(inside.width, measure))
        found = next((each for each in tried if each and not any(part.forced for part in each)), None)
        if found:
            break
    found = found or most(view.table, inside, own) or ()
    first, *others = found or [place(view.table._replace(sections=()), inside.x, inside.y, inside.width, own, ())]
    around = page(view.head, own, _entries(view, [first, *others]), sum(part.shown for part in (first, *others)))
    bottom = max(part.box.bottom for part in (first, *others))
    return TablePlate(around.sheet(bottom), view, measure.paper, first, beside=tuple(others))


def _entries(view: TableView, tables: Iterable[TablePlace]) -> list[legend.Entry]:
    """The signs and icons that stand in the table."""
    bits = [bit.bit for table in tables for section in table.sections for row in section.rows for bit in row.bits]
    marks, icons = {bit.mark for bit in bits}, {bit.icon for bit in bits}
    entries: list[legend.Entry] = [("mark", sign.mark, sign.word) for sign in view.signs if sign.mark in marks]
    return entries + [("icon", icon, word) for icon, word in view.icons if word and icon in icons]


def _nothing(view: TableView, measure: Measure) -> TablePlate:
    """A page that says that there is nothing to show."""
    around = page(view.head, measure, [], 0)
    size = measure.paper.group
    lines: Lines = measure.setter.lines_at(say("nothing", measure.language), size, 400, around.inside.width)
    box = around.inside._replace(height=text_height(size, len(lines.texts)) + size)
    empty = TablePlace(Box(box.x, box.y, 0.0, 0.0), None, (), ())
    return TablePlate(around.sheet(box.bottom), view, measure.paper, empty, Placed(lines, box))
