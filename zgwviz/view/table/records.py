"""Tables: rows in sections, cells of words with their signs; all in the language that is drawn."""

from typing import NamedTuple

from zgwviz.view.matrix.records import Sign
from zgwviz.view.records import Head


class Bit(NamedTuple):
    """Some words in a cell: before them a mark of the legend, or an icon in the colour of a layer; `quiet` is muted."""

    text: str
    mark: str = ""
    icon: str = ""
    color: str = ""
    quiet: bool = False
    strong: bool = False


class Row(NamedTuple):
    """A row: its cells' bits; `rank` is smaller for what stays longer on small papers, `label` is heard."""

    id: str
    cells: tuple[tuple[Bit, ...], ...]
    label: str
    rank: tuple[int, ...] = ()
    view: str | None = None
    description: str = ""
    element: bool = True


class Section(NamedTuple):
    """Rows under a title in the hue of a layer."""

    title: str
    color: str
    rows: tuple[Row, ...]


class Column(NamedTuple):
    """A column: its title, and its share of the width."""

    title: str
    share: float


class Table(NamedTuple):
    """A table; `title` stands above where there are several."""

    columns: tuple[Column, ...]
    sections: tuple[Section, ...]
    title: str = ""


class TableView(NamedTuple):
    """A table as a drawing of its own, with the signs and icons that its legend explains.

    One that is `narrow` may run on in columns side by side, where the paper is wide.
    """

    head: Head
    table: Table
    signs: tuple[Sign, ...]
    icons: tuple[tuple[str, str], ...]
    narrow: bool = False
