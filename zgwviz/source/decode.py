"""Bytes to text: UTF-8 with or without a byte order mark, or the place where it is not."""

import re
from codecs import BOM_UTF8

from zgwviz.problem.records import Problem, Span

LARGEST = 8 * 1024 * 1024  # bytes
# What no YAML text may hold or no editor shows: control characters, a byte order mark in the middle, no characters at
# all, and the separators that are lines to YAML 1.1 and to nothing else (NEL, U+0085, is among the control characters).
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_HIDDEN = ("\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff")  # apart: a class with these takes 5 ms to compile


def decode(data: bytes, file: str) -> str | Problem:
    """The text of `data` without its byte order mark, or what is wrong with it."""
    if len(data) > LARGEST:
        return Problem("Y003", None, (("file", file), ("limit", str(LARGEST // 1024 // 1024))))
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\0" in data[:4]:
        return Problem("Y002", Span(file, 1, 1))
    data = data.removeprefix(BOM_UTF8)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        return _bad_byte(data, error.start, file)
    index = _invisible(text)
    if index is not None:
        return Problem("Y005", place(text, index, file), (("character", f"U+{ord(text[index]):04X}"),))
    return text


def place(text: str, index: int, file: str) -> Span:
    """Where in `file` the character of `text` at `index` stands."""
    line, start = 1, 0
    for found in re.finditer(r"\r\n|\r|\n", text[:index]):
        line, start = line + 1, found.end()
    return Span(file, line, index - start + 1)


def _invisible(text: str) -> int | None:
    """Where the first character stands that does not belong in a text."""
    control = _CONTROL.search(text)
    found = [text.index(character) for character in _HIDDEN if character in text]
    if control:
        found.append(control.start())
    return min(found, default=None)


def _bad_byte(data: bytes, index: int, file: str) -> Problem:
    """The problem of the first byte that is no UTF-8, with what it would be on an older Windows."""
    before = data[:index].decode()
    character = data[index : index + 1].decode("cp1252", "ignore")
    args = (("byte", f"0x{data[index]:02X}"), ("character", character))
    return Problem("Y001", place(before, len(before), file), args)
