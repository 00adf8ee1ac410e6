"""Documents made of a model: tables with a title, whose cells may lead elsewhere."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"


class Run(NamedTuple):
    """A piece of text; `link` is an address, or `#id` for a row of the same document."""

    text: str
    link: str = ""


class Cell(NamedTuple):
    """What stands in a cell, and the value behind it for programs."""

    runs: tuple[Run, ...]
    value: Json = None

    @property
    def text(self) -> str:
        """The cell as plain text."""
        return "".join(run.text for run in self.runs)


class Column(NamedTuple):
    """A column: `id` is its word for programs, `title` what stands above it; `whole` texts are there to be copied."""

    id: str
    title: str
    number: bool = False
    whole: bool = False


class Row(NamedTuple):
    """A row; others lead to its `id`. `depth` says how far it belongs below the rows before it."""

    cells: tuple[Cell, ...]
    id: str = ""
    depth: int = 0


class Table(NamedTuple):
    """A table; `empty` is said where it has no rows."""

    id: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    empty: str = ""


class Document(NamedTuple):
    """A whole document in `language`: `about` are paragraphs above the tables, `data` is the id of that for CSV."""

    title: str
    language: str
    about: tuple[str, ...]
    tables: tuple[Table, ...]
    data: str


def text(said: str, link: str = "") -> Cell:
    """A cell with one text."""
    return Cell((Run(said, link),) if said else (), said)


def number(count: int, shown: str = "", link: str = "") -> Cell:
    """A cell with a number."""
    return Cell((Run(shown or str(count), link),), count)


def several(runs: Iterable[Run], value: Json = None, between: str = ", ") -> Cell:
    """A cell with runs and `between` in between; the value is the list of their texts, if it is not given."""
    all_runs = tuple(runs)
    parts = [part for run in all_runs for part in (Run(between), run)][1:]
    return Cell(tuple(parts), [run.text for run in all_runs] if value is None else value)
