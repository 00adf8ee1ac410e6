"""Bytes to text: UTF-8 with or without a byte order mark, or the place where it is not."""

import re
from codecs import BOM_UTF8

from zgwviz.problem.records import Problem, Span

LARGEST = 8 * 1024 * 1024  # bytes
# What no YAML text may hold, and what no editor shows: control characters, line separators of other worlds
# (YAML 1.1 counts them as lines and editors do not), a byte order mark in the middle, half surrogate pairs.
_INVISIBLE = re.compile("[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_BREAK = re.compile(r"\r\n|\r|\n")


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
    if found := _INVISIBLE.search(text):
        return Problem("Y005", place(text, found.start(), file), (("character", f"U+{ord(found[0]):04X}"),))
    return text


def place(text: str, index: int, file: str) -> Span:
    """Where in `file` the character of `text` at `index` stands."""
    line, start = 1, 0
    for found in _BREAK.finditer(text, 0, index):
        line, start = line + 1, found.end()
    return Span(file, line, index - start + 1)


def _bad_byte(data: bytes, index: int, file: str) -> Problem:
    """The problem of the first byte that is no UTF-8, with what it would be on an older Windows."""
    before = data[:index].decode()
    character = data[index : index + 1].decode("cp1252", "ignore")
    args = (("byte", f"0x{data[index]:02X}"), ("character", character))
    return Problem("Y001", place(before, len(before), file), args)
