"""A document for a terminal: aligned columns, their long texts on several lines."""

from collections.abc import Sequence
from itertools import zip_longest
from textwrap import TextWrapper

from zgwviz.problem.excerpt import cells, visible
from zgwviz.report.records import Column, Document, Row, Table

_INDENT = "  "
WIDEST = 60  # letters in a column: a wider text goes on below


def written(document: Document) -> str:
    """The document as plain text; ends its last line."""
    parts = ["\n".join((document.title, *document.about)), *map(_table, document.tables)]
    return "\n\n".join(parts) + "\n"


def _table(table: Table) -> str:
    if not table.rows:
        return f"{table.title}\n{_INDENT}{table.empty}"
    lines = [[column.title for column in table.columns]]
    for row in table.rows:
        lines += map(list, zip_longest(*_texts(row, table.columns), fillvalue=""))
    wide = [max(cells(line[at]) for line in lines) for at in range(len(table.columns))]
    told = []
    for line in lines:
        padded = [
            " " * (wide[at] - cells(cell)) + cell if table.columns[at].number else cell + " " * (wide[at] - cells(cell))
            for at, cell in enumerate(line)
        ]
        told.append((_INDENT + "  ".join(padded)).rstrip())
    return "\n".join([table.title, *told])


def _texts(row: Row, columns: Sequence[Column]) -> list[list[str]]:
    """The lines of each cell; one that is empty has one line too."""
    # A path or an address stays whole, to be clicked on.
    cut = TextWrapper(WIDEST, break_long_words=False, break_on_hyphens=False)
    first, *others = [
        [visible(cell.text)] if column.whole else cut.wrap(visible(cell.text)) or [""]
        for column, cell in zip(columns, row.cells, strict=True)
    ]
    return [[_INDENT * row.depth + line for line in first], *others]
