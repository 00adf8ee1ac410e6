"""What a matrix shows: rows, columns, what each cell says, and the totals; all in the language that is drawn."""

from collections.abc import Mapping
from typing import NamedTuple

from zgwviz.view.records import Head, Item


class Line(NamedTuple):
    """A row or a column: its element, the colour word of its layer, its group, and how much it meets in all.

    `text` stands at the end of a row: its impact where the matrix tells that.
    """

    item: Item
    color: str
    group: str
    view: str | None
    total: int = 0
    text: str = ""


class Axis(NamedTuple):
    """The rows or the columns: what they are in a word, and their lines, those of one group side by side.

    `left` is how many more were asked for than a matrix is made of.
    """

    title: str
    lines: tuple[Line, ...]
    left: int = 0

    @property
    def total(self) -> int:
        """How many were asked for."""
        return len(self.lines) + self.left


class Sign(NamedTuple):
    """A sign that cells carry, and its words in the legend; a `mark` of letters is drawn as those letters."""

    mark: str
    word: str


class Cell(NamedTuple):
    """What stands where a row meets a column: signs' marks, or names in full; `said` is that in words."""

    marks: tuple[str, ...]
    names: tuple[str, ...]
    said: str


class MatrixView(NamedTuple):
    """A matrix; `cells` by the positions of row and column, empty ones left out.

    `named` cells say names instead of marks. Where `same` is true rows and columns are the same, and the diagonal has
    no meaning. `texts` is the title of the rows' texts, empty where none is told; `total` sums up.
    """

    head: Head
    rows: Axis
    columns: Axis
    cells: Mapping[tuple[int, int], Cell]
    signs: tuple[Sign, ...]
    total: int
    named: bool = False
    same: bool = False
    texts: str = ""
