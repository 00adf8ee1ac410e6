"""A document as wiki text: https://www.mediawiki.org/wiki/Help:Tables."""

import re
from html import escape

from zgwviz.problem.excerpt import visible
from zgwviz.report.records import Cell, Document, Row, Run, Table

# What wiki text would read as its own.
_OWN = re.compile(r"\[|\]|\{|\}|\||''|__|~~~|<|>|&|https?://|(?:RFC|PMID|ISBN) ")
# And where a line begins with it.
_START = re.compile(r"[*#:;=!-]")


def written(document: Document) -> str:
    """The document as wiki text; rows that others lead to have an id."""
    parts = [f"= {plain(document.title)} =", *map(plain, document.about), *map(table, document.tables)]
    return "\n\n".join(parts) + "\n"


def table(made: Table) -> str:
    """A heading and the table below it, whose rows a reader can sort."""
    return f"== {plain(made.title)} ==\n{rows(made)}"


def rows(made: Table, caption: str = "") -> str:
    """The table alone, or the words that say that it is empty."""
    if not made.rows:
        return plain(made.empty)
    columns = "\n".join(f"! {plain(column.title)}" for column in made.columns)
    lines = "\n".join(_row(row, made) for row in made.rows)
    above = f"|+ {plain(caption)}\n" if caption else ""
    return f'{{| class="wikitable sortable"\n{above}{columns}\n{lines}\n|}}'


def _row(row: Row, made: Table) -> str:
    start = f'|- id="{escape(row.id)}"' if row.id else "|-"
    cells = [
        ('| style="text-align:right" | ' if column.number else "| ") + _indent(row, at) + _cell(cell)
        for at, (column, cell) in enumerate(zip(made.columns, row.cells, strict=True))
    ]
    return "\n".join([start, *(cell.rstrip() for cell in cells)])


def _indent(row: Row, column: int) -> str:
    return "&emsp;" * row.depth if column == 0 else ""


def _cell(cell: Cell) -> str:
    return "".join(map(_run, cell.runs))


def _run(run: Run) -> str:
    return link(run.text, run.link)


def link(text: str, to: str, within: bool = False) -> str:
    """A link to a place on the page, to a file of the wiki (`:File:...`) or to an address; else its words alone."""
    if to.startswith(("#", ":File:")):
        return f"[[{to}|{plain(text)}]]"
    if re.match(r"(?:https?|mailto):", to):
        address = re.sub(r"[\s\[\]<>\"|]", lambda found: f"%{ord(found[0]):02X}", to)
        return f"[{address} {plain(text)}]"
    return plain(text, within)


def plain(text: str, within: bool = False) -> str:
    """A text that is nothing but text, whatever is in it; one `within` a line does not begin it."""
    said = visible(text)
    own = _OWN.search(said) or (not within and _START.match(said))
    return f"<nowiki>{escape(said, quote=False)}</nowiki>" if own else said
