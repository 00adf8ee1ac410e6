"""Tables: what a CSV file and a sheet of a workbook have in common, and reading the first."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from typing import NamedTuple

from zgwviz.problem.records import Problem, Span
from zgwviz.source.decode import place

MOST_ROWS = 200_000
MOST_CELLS = 8_000_000
_SEPARATORS = (",", ";", "\t", "|")
# A text that a spreadsheet would take for a formula gets an apostrophe before it, and loses it when it is read.
_FORMULA = re.compile(r"'*[=+\-@\t\r]")


class Row(NamedTuple):
    """A row: its number from 1, and its cells as texts without white space around them."""

    number: int
    cells: tuple[str, ...]


class Sheet(NamedTuple):
    """A table: its name (empty for a CSV file), the file as problems name it, and the rows that hold something."""

    name: str
    file: str
    rows: tuple[Row, ...]


def cell(sheet: Sheet, row: int, column: int) -> str:
    """The name of a cell, as spreadsheets show it: `B12`, or `klassen!B12`; `column` counts from 0."""
    letters = ""
    column += 1
    while column:
        column, left = divmod(column - 1, 26)
        letters = chr(65 + left) + letters
    return f"{sheet.name}!{letters}{row}" if sheet.name else f"{letters}{row}"


def read_csv(data: bytes, file: str) -> tuple[Sheet | None, tuple[Problem, ...]]:
    """The table of a CSV file, and what is wrong with it."""
    text, problems = _decoded(data, file)
    if text is None:
        return None, problems
    separator, text, skipped = _separator(text)
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[Row] = []
    count = line = 0
    try:
        for cells in reader:
            found = tuple(_plain(each) for each in cells)
            if any(found):
                rows.append(Row(line + 1 + skipped, found))
                count += len(found)
            line = reader.line_num
            if len(rows) > MOST_ROWS or count > MOST_CELLS:
                return None, (*problems, Problem("X003", None, (("file", file), ("limit", limit(rows)))))
    except csv.Error as error:
        span = Span(file, max(line + 1 + skipped, 1), 1)
        return None, (*problems, Problem("X051", span, (("words", str(error)),)))
    if not rows:
        return None, (*problems, Problem("X052", Span(file, 1, 1), (("file", file),)))
    return Sheet("", file, tuple(rows)), problems


def write_csv(rows: Iterable[Sequence[str]]) -> str:
    """A CSV text with commas, as RFC 4180 has it; no cell is a formula."""
    out = StringIO()
    csv.writer(out, lineterminator="\r\n").writerows([shielded(each) for each in row] for row in rows)
    return out.getvalue()


def shielded(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def limit(rows: Sequence[Row]) -> str:
    """Which limit was met, in words that are numbers."""
    return f"{MOST_ROWS} rows" if len(rows) > MOST_ROWS else f"{MOST_CELLS} cells"


def _plain(text: str) -> str:
    text = text.strip()
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def _decoded(data: bytes, file: str) -> tuple[str | None, tuple[Problem, ...]]:
    """The text: UTF-8, UTF-16 where its mark says so, else what Excel writes on a western Windows, which is told."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        try:
            return data.decode("utf-16"), ()
        except UnicodeDecodeError:
            return None, (Problem("X050", Span(file, 1, 1), (("file", file),)),)
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        span = place(before, len(before), file)
    try:
        return data.decode("cp1252"), (Problem("X054", span, (("file", file),), "warning"),)
    except UnicodeDecodeError:
        return None, (Problem("X050", span, (("file", file),)),)


def _separator(text: str) -> tuple[str, str, int]:
    """What stands between cells, the text without Excel's own line about that, and how many lines that took."""
    first, _, rest = text.partition("\n")
    said = re.fullmatch(r'"?sep=(.)"?\r?', first.strip("\r"))
    if said:
        return said[1], rest, 1
    outside = "".join(_outside(text[:20_000]))
    return max(_SEPARATORS, key=outside.count), text, 0


def _outside(text: str) -> Iterator[str]:
    """The first line without what stands in quotes."""
    quoted = False
    for letter in text:
        if letter == '"':
            quoted = not quoted
        elif letter == "\n" and not quoted:
            return
        elif not quoted:
            yield letter
