"""The door for spreadsheets (XLSX), read and written row by row: values only, never a formula, nothing fetched."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

from zgwviz.problem.records import Problem
from zgwviz.source.archive import is_archive
from zgwviz.source.table import MOST_CELLS, MOST_ROWS, Row, Sheet, limit

if TYPE_CHECKING:
    from zipfile import ZipFile

LARGEST = 256 * 1024 * 1024  # bytes of all members when they are unpacked
_SHEET = "xl/worksheets/"
_PIECE = 1024 * 1024
_LONGEST_ROW = 16 * _PIECE
_LAST_ROW = 1_048_576
_STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_EPOCH = b"1980-01-01T00:00:00Z"


def read(data: bytes, file: str) -> tuple[Sheet, ...] | Problem:
    """The sheets of a workbook that hold something, in its order."""
    import warnings
    import zlib
    from xml.etree.ElementTree import ParseError
    from zipfile import BadZipFile, ZipFile

    if not is_archive(data):
        return Problem("X055", None, (("file", file), ("words", "no zip archive")))
    try:
        with ZipFile(BytesIO(data)) as archive:
            # What is read of a member stops at the size that is said here, so the sum can be trusted.
            if sum(each.file_size for each in archive.infolist()) > LARGEST:
                return Problem("X003", None, (("file", file), ("limit", f"{LARGEST // 1024 // 1024} MB")))
            if any(_has_many(archive, each.filename) for each in archive.infolist() if _SHEET in each.filename):
                return Problem("X003", None, (("file", file), ("limit", f"{MOST_ROWS} rows")))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what a workbook has that is not read: styles, validations, pictures
            return _sheets(data, file)
    except ParseError as error:
        return Problem("X055", None, (("file", file), ("words", str(error))))
    except KeyError:
        return Problem("X055", None, (("file", file), ("words", "no workbook in the zip archive")))
    except (
        *(BadZipFile, ParseError, zlib.error, EOFError, OSError, RuntimeError),
        *(ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError),
    ) as error:
        # openpyxl has no error of its own for a file that is not what it should be.
        return Problem("X055", None, (("file", file), ("words", _words(error))))


def write(sheets: Mapping[str, Sequence[Sequence[str]]]) -> bytes:
    """A workbook with these sheets, the first row of each its header; the same bytes each time."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Font

    book = Workbook(write_only=True)
    bold = Font(bold=True)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        sheet.freeze_panes = "A2"
        for place, row in enumerate(rows):
            cells = []
            for text in row:
                made = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", text) or None)
                if text:
                    made.data_type = "s"  # a text that begins with = is still a text
                if place == 0:
                    made.font = bold
                cells.append(made)
            sheet.append(cells)
    out = BytesIO()
    book.save(out)
    return _steady(out.getvalue())


def _has_many(archive: "ZipFile", name: str) -> bool:
    """Whether a sheet has more filled rows than are read: seen from its bytes, for reading so many takes a minute."""
    count, rest = 0, b""
    with archive.open(name) as member:
        while piece := member.read(_PIECE):
            *rows, rest = (rest + piece).split(b"</row>")
            count += sum(b"<v" in row or b"<is" in row for row in rows)
            if count > MOST_ROWS or len(rest) > _LONGEST_ROW:
                break  # of a row without an end it is openpyxl that tells
    return count > MOST_ROWS


def _sheets(data: bytes, file: str) -> tuple[Sheet, ...] | Problem:
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    found: list[Sheet] = []
    count = 0
    for sheet in book.worksheets:
        rows: list[Row] = []
        sheet.reset_dimensions()
        for number, cells in enumerate(sheet.iter_rows(max_row=_LAST_ROW, values_only=True), 1):
            texts = _texts(cells)
            if texts:
                rows.append(Row(number, texts))
                count += len(texts)
            if len(rows) > MOST_ROWS or count > MOST_CELLS:
                return Problem("X003", None, (("file", file), ("limit", limit(rows))))
        if rows:
            found.append(Sheet(sheet.title, f"{file}[{sheet.title}]", tuple(rows)))
    book.close()
    return tuple(found) if found else Problem("X052", None, (("file", file),))


def _words(error: Exception) -> str:
    """What an error says on one line; where openpyxl tells of another one, what that says."""
    why = error.__cause__ or error.__context__ or error
    if type(why).__name__ == "EntitiesForbidden":
        return "a document type (DOCTYPE) is not read"
    return " ".join((str(why) or type(why).__name__).split())[:200]


def _texts(cells: Sequence[object]) -> tuple[str, ...]:
    """The cells as texts, up to the last that holds one."""
    last = len(cells)
    while last and cells[last - 1] is None:
        last -= 1
    texts = tuple(each.strip() if type(each) is str else _text(each) for each in cells[:last])
    return texts if any(texts) else ()


def _text(value: object) -> str:
    """A value as people see it: whole numbers without a fraction, dates as ISO 8601."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value).strip()


def _steady(data: bytes) -> bytes:
    """The workbook without the hour at which it was made."""
    from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

    out = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(out, "w", ZIP_DEFLATED) as target:
        for name in sorted(source.namelist()):
            inside = source.read(name)
            if name == "docProps/core.xml":
                inside = _STAMP.sub(rb"\g<1>" + _EPOCH, inside)
            info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = ZIP_DEFLATED
            target.writestr(info, inside)
    return out.getvalue()
