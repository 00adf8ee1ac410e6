"""The tables that stand on a page: a definition list of a selection, and the figures of a report."""

from zgwviz.check.run import verdict
from zgwviz.check.select import selected
from zgwviz.pipeline import Studio
from zgwviz.report.coverage import Traced, coverage
from zgwviz.report.glossary import glossary
from zgwviz.report.meeting import decisions, points
from zgwviz.report.naming import Naming
from zgwviz.report.records import Cell, Document, Table
from zgwviz.report.standards import standards
from zgwviz.spec.records import Selector

# What a reader of a page wants of a table; the rest is for programs, or stands in the report.
_TERMS = ("term", "definition", "source", "status")
_NO_WORDS = ("id", "sort")


def glossary_table(of: Selector, names: Naming) -> Table:
    """The terms among the elements that `of` selects, each with its definition, source and status."""
    among = frozenset(selected(of, names.model))
    [table] = glossary(names.model, {}, names.language).tables
    rows = tuple(row._replace(id=f"term-{row.id}") for row in table.rows if row.id in among)
    return _unlinked(_only(table._replace(rows=rows), frozenset(_TERMS)))


def report_table(which: str, room: Studio, names: Naming) -> Table:
    """The first table of a report; of the coverage what is said of layers and bands."""
    table = _document(which, room, names).tables[0]
    if which == "coverage":
        table = table._replace(title=names.say("coverage"))
    table = table._replace(rows=tuple(row._replace(id="") for row in table.rows if _is_whole(which, row.id)))
    return _unlinked(_only(table, frozenset(each.id for each in table.columns) - frozenset(_NO_WORDS)))


def _document(which: str, room: Studio, names: Naming) -> Document:
    model, language = room.model, names.language
    match which:
        case "coverage":
            return coverage(Traced(model, room.reaches), None, language)
        case "open":
            return points(model, verdict(model), {}, language)
        case "decisions":
            return decisions(model, language)
        case _:
            return standards(model, language)


def _is_whole(which: str, row: str) -> bool:
    return which != "coverage" or not row.startswith("group:")


def _only(table: Table, kept: frozenset[str]) -> Table:
    """The table with these columns alone."""
    at = [number for number, column in enumerate(table.columns) if column.id in kept]
    rows = tuple(row._replace(cells=tuple(row.cells[number] for number in at)) for row in table.rows)
    return table._replace(columns=tuple(table.columns[number] for number in at), rows=rows)


def _unlinked(table: Table) -> Table:
    """The table without links to rows that stand in the whole report."""
    rows = tuple(row._replace(cells=tuple(map(_cell, row.cells))) for row in table.rows)
    return table._replace(rows=rows)


def _cell(cell: Cell) -> Cell:
    return cell._replace(runs=tuple(run._replace(link="") if run.link.startswith("#") else run for run in cell.runs))
