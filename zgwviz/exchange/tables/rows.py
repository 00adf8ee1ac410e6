"""The cells of a row by what they say."""

from collections.abc import Iterator

from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import Property
from zgwviz.exchange.tables.sheets import Table
from zgwviz.exchange.tables.words import said
from zgwviz.problem.records import Span
from zgwviz.source.table import Row, cell
from zgwviz.source.words import Words


class Cells:
    """One row of a table."""

    def __init__(self, table: Table, row: Row, reading: Reading) -> None:
        self._table = table
        self._row = row
        self._reading = reading
        self.span = Span(table.sheet.file, row.number, 1)

    def get(self, role: str) -> str:
        """What the column of that role says; empty where there is none."""
        place = self._table.columns.at.get(role)
        if place is None or place >= len(self._row.cells):
            return ""
        raw = said(self._row.cells[place])
        return raw if raw.isascii() and raw.isprintable() else self._reading.text(raw, self.span_of(role))

    def words(self, role: str) -> Words:
        """The same as a text that serves every language."""
        text = self.get(role)
        return Words.bare(text) if text else Words()

    def span_of(self, role: str) -> Span:
        """The place of a cell; in a CSV file that of its row, for cells have no column there."""
        if not self._table.sheet.name:
            return self.span
        return Span(self._table.sheet.file, self._row.number, self._table.columns.at.get(role, 0) + 1)

    def cell(self, role: str) -> str:
        """The name of a cell."""
        return cell(self._table.sheet, self._row.number, self._table.columns.at.get(role, 0))

    def properties(self) -> Iterator[Property]:
        """What the other columns say, under their headers."""
        for place, header in self._table.columns.rest:
            if place < len(self._row.cells) and (text := said(self._row.cells[place])):
                plain = text if text.isascii() and text.isprintable() else self._reading.text(text, self.span)
                if plain:
                    yield Property(header, Words.bare(plain))
