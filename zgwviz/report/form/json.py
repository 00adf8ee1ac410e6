"""A document as JSON: `{title, tables: {ID: [{COLUMN: VALUE}]}}`."""

import json

from zgwviz.report.records import Document, Table


def written(document: Document) -> str:
    """The document for programs: a list of records for each table."""
    tables = {table.id: _records(table) for table in document.tables}
    said = {"title": document.title, "about": list(document.about), **tables}
    return json.dumps(said, indent=1, ensure_ascii=False) + "\n"


def _records(table: Table) -> list[dict[str, object]]:
    ids = [column.id for column in table.columns]
    return [{name: cell.value for name, cell in zip(ids, row.cells, strict=True)} for row in table.rows]
