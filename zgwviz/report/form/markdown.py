"""A document as Markdown with tables: https://github.github.com/gfm/."""

import re

from zgwviz.problem.excerpt import visible
from zgwviz.report.records import Cell, Document, Row, Run, Table

# What Markdown would read as its own; `<` and `&` as well, for HTML is Markdown too.
_OWN = re.compile(r"([\\`*_\[\]<>|#&~!])")


def written(document: Document) -> str:
    """The document as Markdown; rows that others lead to have an anchor."""
    parts = [f"# {_plain(document.title)}", *map(_plain, document.about), *map(_table, document.tables)]
    return "\n\n".join(parts) + "\n"


def _table(table: Table) -> str:
    head = f"## {_plain(table.title)}"
    if not table.rows:
        return f"{head}\n\n{_plain(table.empty)}"
    lines = [
        "| " + " | ".join(_plain(column.title) for column in table.columns) + " |",
        "|" + "|".join("---:" if column.number else "---" for column in table.columns) + "|",
        *map(_row, table.rows),
    ]
    return head + "\n\n" + "\n".join(lines)


def _row(row: Row) -> str:
    first, *others = (_cell(cell) for cell in row.cells)
    anchor = f'<a id="{row.id}"></a>' if row.id else ""
    return "| " + " | ".join([anchor + "&emsp;" * row.depth + first, *others]) + " |"


def _cell(cell: Cell) -> str:
    return "".join(map(_run, cell.runs))


def _run(run: Run) -> str:
    if not run.link:
        return _plain(run.text)
    address = re.sub(r"[\s<>()|\\]", lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), run.link)
    return f"[{_plain(run.text)}]({address})"


def _plain(text: str) -> str:
    return _OWN.sub(r"\\\1", visible(text))
