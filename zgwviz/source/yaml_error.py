"""An error of the YAML parser, and what stands where it arose."""

from typing import NamedTuple

from yaml import MarkedYAMLError

from zgwviz.problem.records import Problem, Span
from zgwviz.source.yaml_mend import in_flow


class Spot(NamedTuple):
    """A place in a text, line and column from 0 as the parser counts."""

    line: int
    column: int


class Last(NamedTuple):
    """The last scalar that was read."""

    quoted: bool
    start: Spot
    end: Spot


class At(NamedTuple):
    """An error, its place, and what stands there; lines and columns from 0."""

    lines: list[str]
    file: str
    line: int
    column: int
    begun: Spot | None  # where what failed began
    words: str
    last: Last | None
    opened: Spot | None  # the innermost bracket that is open

    @property
    def text(self) -> str:
        """The line of the error."""
        return self.lines[self.line] if self.line < len(self.lines) else ""

    @property
    def character(self) -> str:
        """What stands at the error; empty at the end of the line."""
        return self.text[self.column : self.column + 1]

    @property
    def flow(self) -> bool:
        """Whether the error is between brackets."""
        return self.opened is not None or "flow" in self.words or in_flow(self.text, self.column)

    def problem(self, code: str, line: int, column: int, width: int = 1, /, **args: str) -> Problem:
        """A problem at a place counted from 0."""
        return Problem(code, Span(self.file, line + 1, column + 1, max(width, 1)), tuple(args.items()))


def at(error: MarkedYAMLError, lines: list[str], file: str, last: Last | None, opened: Span | None) -> At:
    """What `error` says; `last` is the last scalar read, `opened` the innermost bracket that is open."""
    mark, begun = error.problem_mark or error.context_mark, error.context_mark
    assert mark is not None
    words = " ".join(word for word in (error.context, error.problem) if word)
    start = Spot(begun.line, begun.column) if begun else None
    bracket = Spot(opened.line - 1, opened.column - 1) if opened else None
    return At(lines, file, mark.line, mark.column, start, words, last, bracket)
