"""A file of a folder as text: its byte order mark and its line breaks are put back as they were."""

from codecs import BOM_UTF8
from typing import NamedTuple


class Text(NamedTuple):
    """The text of a file with lines that end one way; `mark` and `breaks` are how the bytes had it."""

    text: str
    mark: bytes = b""
    breaks: str = "\n"


def opened(data: bytes) -> Text:
    """The text of a file's bytes, which are UTF-8."""
    mark = BOM_UTF8 if data.startswith(BOM_UTF8) else b""
    text = data.removeprefix(BOM_UTF8).decode()
    # Only where all breaks are alike they come back as they were.
    if "\r\n" in text and text.count("\r\n") == text.count("\n") == text.count("\r"):
        return Text(text.replace("\r\n", "\n"), mark, "\r\n")
    return Text(text, mark)


def closed(text: str, was: Text) -> bytes:
    """The bytes of a text, as those it was opened from."""
    return was.mark + text.replace("\n", was.breaks).encode()
