"""A document as Markdown with tables: https://github.github.com/gfm/."""

import re

from zgwviz.problem.excerpt import visible
from zgwviz.report.records import Cell, Document, Row, Run, Table

# What Markdown would read as its own; `<` and `&` as well, for HTML is Markdown too.
_OWN = re.compile(r"([\\`*_\[\]<>|#&~!])")


def written(document: Document) -> str:
    """The document as Markdown; rows that others lead to have an anchor."""
    parts = [f"# {plain(document.title)}", *map(plain, document.about), *map(table, document.tables)]
    return "\n\n".join(parts) + "\n"


def table(made: Table) -> str:
    """A heading and the table below it."""
    return f"## {plain(made.title)}\n\n{rows(made)}"


def rows(made: Table) -> str:
    """The table alone, or the words that say that it is empty."""
    if not made.rows:
        return plain(made.empty)
    lines = [
        "| " + " | ".join(plain(column.title) for column in made.columns) + " |",
        "|" + "|".join("---:" if column.number else "---" for column in made.columns) + "|",
        *map(_row, made.rows),
    ]
    return "\n".join(lines)


def _row(row: Row) -> str:
    first, *others = (_cell(cell) for cell in row.cells)
    anchor = f'<a id="{row.id}"></a>' if row.id else ""
    return "| " + " | ".join([anchor + "&emsp;" * row.depth + first, *others]) + " |"


def _cell(cell: Cell) -> str:
    return "".join(map(_run, cell.runs))


def _run(run: Run) -> str:
    return link(run.text, run.link)


def link(text: str, to: str) -> str:
    """A link to an address; only its words where there is none."""
    if not to:
        return plain(text)
    address = re.sub(r"[\s<>()|\\]", lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), to)
    return f"[{plain(text)}]({address})"


def plain(text: str) -> str:
    """A text that is nothing but text, whatever is in it."""
    return _OWN.sub(r"\\\1", visible(text))
