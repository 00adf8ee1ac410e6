"""The door for XML: the bytes of one file to a tree in which every tag keeps its place.

No document types, so no entities and nothing that is fetched; bounds on size, depth and number. What other encodings
than UTF-8 are read is what the declaration says and expat knows.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from zgwviz.problem.records import Problem, Span

LARGEST = 96 * 1024 * 1024  # bytes
DEEPEST = 100  # tags in each other
MOST = 2_000_000  # tags

XML = "{http://www.w3.org/XML/1998/namespace}"
XSI = "{http://www.w3.org/2001/XMLSchema-instance}"

# Errors of expat that say that the text stops too early, and that its bytes are not what was declared.
_CUT_OFF = frozenset({3, 5, 6, 20})
_NO_TEXT = 3
_BYTES = frozenset({18, 19, 30})
_INVALID = 4
_DECLARED = re.compile(rb"""[^>]{,80}?encoding\s*=\s*["']([^"']+)""")


class Tag(NamedTuple):
    """A tag: its name without namespace, and that; names of attributes with a namespace have that in braces before.

    `text` is what stands in it outside other tags.
    """

    name: str
    space: str
    attributes: Mapping[str, str]
    text: str
    inside: "tuple[Tag, ...]"
    span: Span

    def get(self, *names: str) -> str | None:
        """The first of these attributes that there is."""
        return next((self.attributes[name] for name in names if name in self.attributes), None)

    def all(self, *names: str) -> "Iterator[Tag]":
        """The tags of these names directly in this one."""
        return (tag for tag in self.inside if tag.name in names)

    def first(self, name: str) -> "Tag | None":
        """The first tag of that name directly in this one."""
        return next(self.all(name), None)


class _StopError(Exception):
    """No further reading: what is wrong has been kept."""


def read(data: bytes, file: str) -> Tag | Problem:
    """The tree of `data`, the bytes of `file`, or what is wrong with it."""
    from defusedxml.common import DTDForbidden, EntitiesForbidden
    from defusedxml.ElementTree import ParseError, XMLParser

    if len(data) > LARGEST:
        return Problem("X003", None, (("file", file), ("limit", f"{LARGEST // 1024 // 1024} MB")))
    builder = _Builder(file)
    parser = XMLParser(target=builder, forbid_dtd=True)
    builder.parser = parser.parser
    try:
        parser.feed(data)
        root = parser.close()
    except (DTDForbidden, EntitiesForbidden):
        return Problem("X002", builder.here())
    except ParseError as error:
        return _bad_byte(error.code, data, file) or _broken(error.code, error.position, str(error), file)
    except (LookupError, ValueError):
        # An encoding that Python does not know, or that has more bytes to a letter than expat takes.
        return Problem("X004", Span(file, 1, 1), (("words", "unknown encoding"),))
    except _StopError:
        assert builder.problem
        return builder.problem
    assert isinstance(root, Tag)
    return root


def _broken(code: int, position: tuple[int, int], words: str, file: str) -> Problem:
    """The problem that an error of expat is."""
    line, column = position
    span = Span(file, max(line, 1), column + 1)
    words = words.partition(":")[0]
    if code == _NO_TEXT and line <= 1 and column <= 1:
        return Problem("X005", Span(file, 1, 1))
    if code in _CUT_OFF:
        return Problem("X006", span)
    return Problem("X004" if code in _BYTES else "X001", span, (("words", words),))


def _bad_byte(code: int, data: bytes, file: str) -> Problem | None:
    """The problem that a text is no UTF-8, where it says that it is, or says nothing."""
    from zgwviz.source.decode import place

    declared = _DECLARED.match(data)
    if code != _INVALID or data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return None
    if declared and declared[1].lower() != b"utf-8":
        return None
    try:
        data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        words = f"byte 0x{data[error.start]:02X} is no UTF-8"
        return Problem("X004", place(before, len(before), file), (("words", words),))
    return None


class _Open(NamedTuple):
    """A tag that is not closed yet."""

    name: str
    space: str
    attributes: Mapping[str, str]
    texts: list[str]
    inside: list[Tag]
    span: Span


class _Builder:
    """Builds the tree from the parser's events, with a stack of its own."""

    parser: object

    def __init__(self, file: str) -> None:
        self.file = file
        self.problem: Problem | None = None
        self._open: list[_Open] = []
        self._root: Tag | None = None
        self._count = 0

    def here(self) -> Span:
        """Where the parser is."""
        parser = self.parser
        return Span(self.file, parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)  # type: ignore[attr-defined]

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """A tag begins."""
        self._count += 1
        if self._count > MOST or len(self._open) >= DEEPEST:
            limit = f"{MOST:,} tags".replace(",", " ") if self._count > MOST else f"{DEEPEST} tags deep"
            self.problem = Problem("X003", self.here(), (("file", self.file), ("limit", limit)))
            raise _StopError
        space, brace, name = tag.rpartition("}")
        self._open.append(_Open(name, space[1:] if brace else "", attributes, [], [], self.here()))

    def data(self, text: str) -> None:
        """Text in the innermost tag."""
        self._open[-1].texts.append(text)

    def end(self, _tag: str) -> None:
        """The innermost tag ends."""
        done = self._open.pop()
        text = "".join(done.texts)
        made = Tag(
            done.name, done.space, done.attributes, "" if text.isspace() else text, tuple(done.inside), done.span
        )
        if self._open:
            self._open[-1].inside.append(made)
        else:
            self._root = made

    def close(self) -> Tag | None:
        """The whole tree."""
        return self._root
