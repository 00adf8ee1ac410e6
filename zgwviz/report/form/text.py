"""A document for a terminal: aligned columns."""

from zgwviz.problem.excerpt import cells, visible
from zgwviz.report.records import Document, Row, Table

_INDENT = "  "


def written(document: Document) -> str:
    """The document as plain text; ends its last line."""
    parts = ["\n".join((document.title, *document.about)), *map(_table, document.tables)]
    return "\n\n".join(parts) + "\n"


def _table(table: Table) -> str:
    if not table.rows:
        return f"{table.title}\n{_INDENT}{table.empty}"
    lines = [[column.title for column in table.columns], *(_line(row) for row in table.rows)]
    wide = [max(cells(line[at]) for line in lines) for at in range(len(table.columns))]
    told = []
    for line in lines:
        padded = [
            " " * (wide[at] - cells(cell)) + cell if table.columns[at].number else cell + " " * (wide[at] - cells(cell))
            for at, cell in enumerate(line)
        ]
        told.append((_INDENT + "  ".join(padded)).rstrip())
    return "\n".join([table.title, *told])


def _line(row: Row) -> list[str]:
    first, *others = [visible(cell.text) for cell in row.cells]
    return [_INDENT * row.depth + first, *others]
