"""What a parser's error means: the mistakes that people make, each with words of its own."""

import re
from collections.abc import Callable
from typing import NamedTuple

from yaml import Mark, MarkedYAMLError, ScalarEvent

from zgwviz.problem.records import Problem, Span
from zgwviz.source.yaml_mend import flow_start, in_flow, mended, quoted, value_end, value_start

_PROPERTIES = re.compile(r"(?:[&!]\S*\s+)+")
_NO_SPACE = re.compile(r"(\s*(?:- +)*)([A-Za-z_][\w.-]*):(\S.*)$")
_WORD_KEY = re.compile(r"\s*(?:- +)*[A-Za-z_][\w.-]*\s*$")


class _At(NamedTuple):
    """An error of the parser, and what stands there; lines and columns from 0 as the parser counts."""

    lines: list[str]
    file: str
    line: int
    column: int
    begun: Mark | None  # where what failed began
    words: str
    last: ScalarEvent | None
    opened: Span | None  # the innermost bracket that is open

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


def explained(
    error: MarkedYAMLError, lines: list[str], file: str, last: ScalarEvent | None, opened: Span | None
) -> Problem:
    """The problem that `error` of the parser is; `last` is the last scalar read, `opened` the innermost open bracket."""
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    words = " ".join(word for word in (error.context, error.problem) if word)
    at = _At(lines, file, line, column, error.context_mark, words, last, opened)
    for trap in _TRAPS:
        if problem := trap(at):
            return problem
    if line >= len(lines) and lines:
        line, column = len(lines) - 1, len(lines[-1])
    return at.problem("Y006", line, column, words=words)


def quotable(code: str, span: Span, lines: list[str], arg: tuple[str, str]) -> Problem:
    """A problem of a text at `span` that was perhaps meant as text, with its line as it would be in quotes."""
    line, start = lines[span.line - 1], span.column - 1
    end = value_end(line, start, flow=in_flow(line, start))
    return Problem(code, span, (arg, ("fixed", mended(line, start, end))))


def after_anchor(lines: list[str], span: Span, end: Mark) -> Span:
    """The place of the words behind the anchor at `span`; the words end at `end`."""
    line, column = span.line - 1, span.column - 1
    found = _PROPERTIES.match(lines[line], column)
    if found and found.end() < len(lines[line]):
        column = found.end()
    elif line < end.line:
        line += 1
        column = len(lines[line]) - len(lines[line].lstrip())
    stop = end.column if end.line == line else len(lines[line].rstrip())
    return Span(span.file, line + 1, column + 1, max(stop - column, 1))


def _tab(at: _At) -> Problem | None:
    found = re.match(r" *(\t+)", at.text)
    if not found or at.flow or at.column > found.end():
        return None
    return at.problem("Y015", at.line, found.start(1), len(found[1]))


def _escape(at: _At) -> Problem | None:
    if "escape" not in at.words and "hex" not in at.words:
        return None
    column = at.text.rfind("\\", 0, at.column + 1)
    fixed = ""
    if at.begun and at.begun.line == at.line:
        start = at.begun.column
        found = re.compile(r'"([^"]*)"').match(at.text, start)
        fixed = mended(at.text, start, found.end(), found[1]) if found else ""
    return at.problem("Y023", at.line, column, 2, text=at.text[column : column + 2], fixed=fixed)


def _open_quote(at: _At) -> Problem | None:
    """A quote without a fellow, or with one in the middle of a later text."""
    start = None
    if "quoted scalar" in at.words or "quoted" in at.words:
        start = at.begun
    elif at.last and at.last.style in {"'", '"'} and at.last.start_mark.line < at.last.end_mark.line == at.line:
        start = at.last.start_mark
    elif "could not find expected ':'" in at.words and at.begun:
        start = at.begun if at.lines[at.begun.line][at.begun.column] in "'\"" else None
    if start is None:
        return None
    text = at.lines[start.line]
    quote = text[start.column]
    rest = text[start.column + 1 :].rstrip()
    simple = not in_flow(text, start.column) and quote not in rest
    fixed = mended(text, start.column, len(text), rest) if simple else ""
    return at.problem("Y009", start.line, start.column, quote=quote, fixed=fixed)


def _after_quote(at: _At) -> Problem | None:
    """Text that goes on behind the closing quote."""
    last = at.last
    if not last or last.style not in {"'", '"'} or last.end_mark.line != at.line or last.start_mark.line != at.line:
        return None
    start, closed = last.start_mark.column, last.end_mark.column
    if at.text[closed : at.column].strip() or not at.character or at.character in "]}":
        return None
    end = value_end(at.text, at.column, flow=at.flow)
    raw = at.text[start:end]
    if raw[-1] == raw[0]:
        raw = raw[1:-1]
    elif raw[0] == "'" and at.column == closed:
        raw = raw[1:]  # an apostrophe ended it
    args = {"text": at.text[at.column : end], "fixed": mended(at.text, start, end, raw)}
    return at.problem("Y010", at.line, at.column, end - at.column, **args)


def _leading(at: _At) -> Problem | None:
    """A text that begins with a character that means something."""
    column = at.column
    if at.begun and at.begun.line == at.line and at.text[at.begun.column : at.begun.column + 1] in {*"*&|>!%"}:
        column = at.begun.column
    elif at.character not in {*"@`%]},"} and not ("mapping keys" in at.words and at.character == "?"):
        return None
    elif at.character in {*"]},"} and "node content" not in at.words:
        return None
    end = value_end(at.text, column + 1, flow=at.flow)
    character = at.text[column]
    return at.problem("Y008", at.line, column, character=character, fixed=mended(at.text, column, end))


def _list_on_line(at: _At) -> Problem | None:
    if "sequence entries are not allowed" not in at.words:
        return None
    end = value_end(at.text, at.column, flow=False)
    return at.problem("Y022", at.line, at.column, fixed=mended(at.text, at.column, end))


def _no_key(at: _At) -> Problem | None:
    before = at.text[: at.column].strip(" -")
    if at.character != ":" or (before and before[-1] not in "{[,"):
        return None
    return at.problem("Y021", at.line, at.column)


def _colon(at: _At) -> Problem | None:
    """A colon and a space in a text, or a key below a value."""
    if "mapping values are not allowed" not in at.words:
        return None
    start = value_start(at.text)
    if start <= at.column and at.text[:start].rstrip().endswith(":"):
        end = value_end(at.text, start, flow=False)
        return at.problem("Y007", at.line, at.column, fixed=mended(at.text, start, end))
    if at.line and (found := _NO_SPACE.match(at.lines[at.line - 1])):
        return _no_space(at, at.line - 1, found)
    if _WORD_KEY.match(at.text[: at.column]):
        indent = len(at.text) - len(at.text.lstrip())
        return at.problem("Y018", at.line, indent, at.column - indent, key=at.text[indent : at.column].strip())
    return at.problem("Y007", at.line, at.column)


def _no_colon(at: _At) -> Problem | None:
    if "found unexpected ':'" in at.words:
        return at.problem("Y020", at.line, at.column, text=at.text[at.column : at.column + 2])
    if "could not find expected ':'" not in at.words or not at.begun:
        return None
    line, column = at.begun.line, at.begun.column
    text = at.lines[line]
    if found := _NO_SPACE.match(text):
        return _no_space(at, line, found)
    return at.problem("Y019", line, column, len(text.rstrip()) - column, text=text[column:].rstrip())


def _no_space(at: _At, line: int, found: re.Match[str]) -> Problem:
    start, end = found.start(2), len(at.lines[line].rstrip())
    key, value = found[2], found[3].rstrip()
    return at.problem("Y020", line, start, end - start, text=f"{key}:{value}", fixed=f"{key}: {value}")


def _indentation(at: _At) -> Problem | None:
    if at.text[: at.column].strip() or not at.character or at.flow:
        return None
    width = len(at.text.rstrip()) - at.column
    if any(line.startswith("...") for line in at.lines[max(at.line - 1, 0) : at.line]):
        return at.problem("Y034", at.line - 1, 0, 3)
    below_item = "block collection" in at.words
    listed = at.character == "-" and at.text[at.column + 1 : at.column + 2] in {"", " "}
    if at.begun and at.begun.column == at.column and below_item != listed:
        return at.problem("Y017", at.line, at.column, width)
    return at.problem("Y016", at.line, at.column, width)


def _after_bracket(at: _At) -> Problem | None:
    """A value in a block that begins with a bracket, and goes on behind the closing one."""
    start = value_start(at.text)
    if at.flow or at.text[start : start + 1] not in {"{", "["} or at.column <= start:
        return None
    end = value_end(at.text, start, flow=False)
    args = {"text": at.text[at.column : end], "fixed": mended(at.text, start, end)}
    return at.problem("Y024", at.line, at.column, end - at.column, **args)


def _flow_text(at: _At) -> Problem | None:
    """A comment sign, a colon or a bracket in an unquoted text between brackets."""
    last = at.last
    if "expected ','" not in at.words or not last or last.style in {"'", '"'}:
        return None
    line, ended = last.end_mark.line, last.end_mark.column
    text = at.lines[line]
    if line < at.line and text[ended:].lstrip().startswith("#"):
        column = text.index("#", ended)
        start = last.start_mark.column if last.start_mark.line == line else ended
        end = value_end(text, start, flow=True)
        return at.problem("Y014", line, column, fixed=mended(text, start, end) if start < ended else "")
    if last.start_mark.line != line or line != at.line:
        return None
    if at.character in {*"[{:"}:
        start = flow_start(text, at.column)
        args = {"character": at.character, "fixed": mended(text, start, value_end(text, start, flow=True))}
        return at.problem("Y007" if at.character == ":" else "Y012", line, at.column, **args)
    return None


def _open_bracket(at: _At) -> Problem | None:
    """A bracket without a fellow."""
    flow = "parsing a flow" in at.words and "expected ','" in at.words and at.begun is not None
    if not flow and not at.opened:
        return None
    line, column = (at.begun.line, at.begun.column) if flow and at.begun else (0, 0)
    if not flow and at.opened:
        line, column = at.opened.line - 1, at.opened.column - 1
    bracket = at.lines[line][column]
    seen = min(at.line, max(len(at.lines) - 1, 0)) + 1
    return at.problem("Y011", line, column, bracket=bracket, seen=str(seen))


_TRAPS: tuple[Callable[[_At], Problem | None], ...] = (
    *(_tab, _escape, _open_quote, _after_quote, _leading, _list_on_line, _no_key, _colon, _no_colon),
    *(_flow_text, _open_bracket, _after_bracket, _indentation),
)
