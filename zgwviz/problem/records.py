"""What went wrong and where: values that are collected, worded once, printed elsewhere."""

from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "info"]


class Span(NamedTuple):
    """A place in a text: `line` and `column` count characters from 1; `width` is how many to underline."""

    file: str
    line: int
    column: int
    width: int = 1


class Problem(NamedTuple):
    """One finding: its code (the words are in the catalogue), its place, and the words' arguments.

    `key` says what it is about, by which it is known again when its words or its place have changed; it may be empty.
    """

    code: str
    span: Span | None
    args: tuple[tuple[str, str], ...] = ()
    severity: Severity = "error"
    key: str = ""
