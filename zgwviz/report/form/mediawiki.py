"""A document as wiki text: https://www.mediawiki.org/wiki/Help:Tables."""

import re
from html import escape

from zgwviz.problem.excerpt import visible
from zgwviz.report.records import Cell, Document, Row, Run, Table

# What wiki text would read as its own.
_OWN = re.compile(r"\[|\]|\{|\}|\||''|__|~~~|<|>|&|^[*#:;=!-]|https?://|(?:RFC|PMID|ISBN) ")


def written(document: Document) -> str:
    """The document as wiki text; rows that others lead to have an id."""
    parts = [f"= {_plain(document.title)} =", *map(_plain, document.about), *map(_table, document.tables)]
    return "\n\n".join(parts) + "\n"


def _table(table: Table) -> str:
    head = f"== {_plain(table.title)} =="
    if not table.rows:
        return f"{head}\n{_plain(table.empty)}"
    columns = "\n".join(f"! {_plain(column.title)}" for column in table.columns)
    rows = "\n".join(_row(row, table) for row in table.rows)
    return f'{head}\n{{| class="wikitable sortable"\n{columns}\n{rows}\n|}}'


def _row(row: Row, table: Table) -> str:
    start = f'|- id="{escape(row.id)}"' if row.id else "|-"
    cells = [
        ('| style="text-align:right" | ' if column.number else "| ") + _indent(row, at) + _cell(cell)
        for at, (column, cell) in enumerate(zip(table.columns, row.cells, strict=True))
    ]
    return "\n".join([start, *(cell.rstrip() for cell in cells)])


def _indent(row: Row, column: int) -> str:
    return "&emsp;" * row.depth if column == 0 else ""


def _cell(cell: Cell) -> str:
    return "".join(map(_run, cell.runs))


def _run(run: Run) -> str:
    if run.link.startswith("#"):
        return f"[[{run.link}|{_plain(run.text)}]]"
    if re.match(r"(?:https?|mailto):", run.link):
        address = re.sub(r"[\s\[\]<>\"|]", lambda found: f"%{ord(found[0]):02X}", run.link)
        return f"[{address} {_plain(run.text)}]"
    return _plain(run.text)


def _plain(text: str) -> str:
    said = visible(text)
    return f"<nowiki>{escape(said, quote=False)}</nowiki>" if _OWN.search(said) else said
