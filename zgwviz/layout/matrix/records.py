"""A matrix with coordinates: parts that each repeat their heads, and in each part heads, cells, counts and texts."""

from typing import Literal, NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box
from zgwviz.layout.records import Placed, Sheet
from zgwviz.style.paper import Paper
from zgwviz.view.matrix.records import Cell, Line, MatrixView


class HeadPlace(NamedTuple):
    """The head of a row or column: its name in lines, upward ones from left to right; `again` where it is repeated."""

    line: Line
    box: Box
    lines: Lines
    upward: bool
    again: bool = False


class TitlePlace(NamedTuple):
    """The title of a group of rows or columns over all their width, in the hue of their layer."""

    color: str
    box: Box
    lines: Lines
    upward: bool


class CellPlace(NamedTuple):
    """A cell that says something: its marks, or its names set in lines; `said` names row and column too."""

    cell: Cell
    box: Box
    names: tuple[Lines, ...]
    said: str


class CountPlace(NamedTuple):
    """A number or a word in the middle of its box; titles and notes stand at its left edge."""

    lines: Lines
    box: Box
    how: Literal["total", "empty", "rest", "title", "note"]
    upward: bool = False


class TextPlace(NamedTuple):
    """What is told of a row at its end; `open` where it is still to be said."""

    lines: Lines
    box: Box
    open: bool


class Corner(NamedTuple):
    """What the rows are and what the columns are (once where that is the same), and how many cells are filled."""

    rows: Placed
    columns: Placed | None
    filled: Placed | None


class Part(NamedTuple):
    """Some of the rows by some of the columns.

    `grid` is where the cells are, `across` the rows' boxes there, `down`
    the columns', over the rows of each group.

    `ends` are the headings of totals and of the texts, and the words that count what is left out.
    """

    box: Box
    grid: Box
    corner: Corner
    rows: tuple[HeadPlace, ...]
    columns: tuple[HeadPlace, ...]
    titles: tuple[TitlePlace, ...]
    cells: tuple[CellPlace, ...]
    blocked: tuple[Box, ...]
    counts: tuple[CountPlace, ...]
    texts: tuple[TextPlace, ...]
    ends: tuple[CountPlace, ...]
    across: tuple[Box, ...]
    down: tuple[Box, ...]


class Matrix(NamedTuple):
    """One matrix on one paper; `paper` has the type of what stands in it, `nothing` the words where it is empty."""

    sheet: Sheet
    view: MatrixView
    paper: Paper
    parts: tuple[Part, ...]
    nothing: Placed | None = None
