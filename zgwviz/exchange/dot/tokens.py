"""The words and signs of DOT, each with its place: https://graphviz.org/doc/info/lang.html."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from zgwviz.exchange.dot.records import Text
from zgwviz.problem.records import Problem, Span

_BLANK = re.compile(r"(?:\s+|//[^\n]*|/\*.*?\*/|(?m:^)#[^\n]*)+", re.DOTALL)
_WORD = re.compile(r"[A-Za-z_\u0080-\U0010ffff][\w\u0080-\U0010ffff]*|-?(?:\.\d+|\d+(?:\.\d*)?)")
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_BRACKET = re.compile("[<>]")
_SIGN = re.compile(r"->|--|[{}\[\]=;,:+]")
_KEYWORDS = frozenset({"node", "edge", "graph", "digraph", "subgraph", "strict"})


class Token(NamedTuple):
    """A word (`id`), a keyword or sign (`text` says which), or the end of the file."""

    sort: Literal["id", "keyword", "sign", "end"]
    text: str
    span: Span
    is_html: bool = False

    @property
    def value(self) -> Text:
        """The word as a value."""
        return Text(self.text, self.is_html)


def tokens(text: str, file: str) -> Iterator[Token | Problem]:
    """The tokens of a file, the last of which is its end; or, at the end, why it cannot be read further."""
    at, line, start = 0, 1, 0  # `start` is where the line begins
    to = 0
    while True:
        blank = _BLANK.match(text, to)
        to = blank.end() if blank else to
        breaks = text.count("\n", at, to)
        if breaks:
            line, start = line + breaks, text.rindex("\n", at, to) + 1
        at = to
        found, to = _token(text, at, Span(file, line, at - start + 1))
        yield found
        if isinstance(found, Problem) or found.sort == "end":
            return


def _token(text: str, at: int, span: Span) -> tuple[Token | Problem, int]:
    """What stands at this place, and where it ends."""
    if at >= len(text):
        return Token("end", "", span), at
    if text[at] == '"':
        found = _STRING.match(text, at)
        if found is None:
            return Problem("X092", span), at
        # A line break after a backslash is none; of a backslash before a quote only the quote is left.
        return Token("id", re.sub(r"\\\r?\n", "", found[1]).replace('\\"', '"'), span), found.end()
    if text[at] == "<":
        end = _html_end(text, at)
        if end is None:
            return Problem("X092", span), at
        return Token("id", text[at + 1 : end - 1], span, is_html=True), end
    if sign := _SIGN.match(text, at):
        return Token("sign", sign[0], span._replace(width=len(sign[0]))), sign.end()
    word = _WORD.match(text, at)
    if word is None:
        return Problem("X091", span, (("found", text[at]), ("wanted", ""))), at
    span = span._replace(width=len(word[0]))
    if word[0].lower() in _KEYWORDS:
        return Token("keyword", word[0].lower(), span), word.end()
    return Token("id", word[0], span), word.end()


def _html_end(text: str, at: int) -> int | None:
    """Where a text between angle brackets ends: brackets in it come in pairs."""
    depth = 0
    for found in _BRACKET.finditer(text, at):
        depth += 1 if found[0] == "<" else -1
        if depth == 0:
            return found.end()
    return None
