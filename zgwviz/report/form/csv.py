"""The data table of a document as CSV: https://www.rfc-editor.org/rfc/rfc4180."""

import csv
from io import StringIO

from zgwviz.report.records import Cell, Document

# With these a spreadsheet takes a text for a formula: a quote before it keeps it a text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def written(document: Document) -> str:
    """The table that has all the data, with the words for programs above the columns; a byte order mark for Excel."""
    (table,) = (each for each in document.tables if each.id == document.data)
    out = StringIO()
    out.write("\ufeff")
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow([column.id for column in table.columns])
    rows.writerows([_value(cell) for cell in row.cells] for row in table.rows)
    return out.getvalue()


def _value(cell: Cell) -> str:
    if isinstance(cell.value, int):
        return str(cell.value)
    return f"'{cell.text}" if cell.text.startswith(_FORMULA) else cell.text
