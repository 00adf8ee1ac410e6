"""A table with coordinates; boxes are absolute, in the paper's unit."""

from typing import NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box
from zgwviz.layout.records import Placed, Sheet
from zgwviz.style.paper import Paper
from zgwviz.view.table.records import Bit, Row, Section, TableView


class BitPlace(NamedTuple):
    """Words in lines in their box; the mark and the icon stand before the first line, in `mark` and `icon`."""

    bit: Bit
    lines: Lines
    box: Box
    mark: Box | None
    icon: Box | None


class RowPlace(NamedTuple):
    """A row with all that stands in it; `again` is true for one of a pair of grounds."""

    row: Row
    box: Box
    bits: tuple[BitPlace, ...]
    striped: bool


class SectionPlace(NamedTuple):
    """A section: its head with the title, its rows, and the words that count what is left out."""

    section: Section
    head: Box
    title: Lines
    rows: tuple[RowPlace, ...]
    more: Placed | None


class TablePlace(NamedTuple):
    """A table: its title and its columns' titles, and the sections."""

    box: Box
    title: Placed | None
    heads: tuple[Placed, ...]
    sections: tuple[SectionPlace, ...]

    @property
    def shown(self) -> int:
        """How many rows there are."""
        return sum(len(section.rows) for section in self.sections)

    @property
    def forced(self) -> bool:
        """Whether a word had to be broken where it has no seam."""
        return any(bit.lines.forced for section in self.sections for row in section.rows for bit in row.bits)


class TablePlate(NamedTuple):
    """A table as a drawing; `paper` has the type of what stands in it, `nothing` the words where it is empty.

    `beside` are the columns in which it runs on.
    """

    sheet: Sheet
    view: TableView
    paper: Paper
    table: TablePlace
    nothing: Placed | None = None
    beside: tuple[TablePlace, ...] = ()
