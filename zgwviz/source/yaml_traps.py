"""What a parser's error means: the mistakes that people make, each with words of its own."""

import re
from collections.abc import Callable

from zgwviz.problem.records import Problem
from zgwviz.source.yaml_error import At
from zgwviz.source.yaml_mend import flow_start, in_flow, mended, replaced, value_end, value_start

_NO_SPACE = re.compile(r"(\s*(?:- +)*)([A-Za-z_][\w.-]*):(\S.*)$")
_KEY_BRACKET = re.compile(r"(\s*(?:- +)*)([A-Za-z_][\w.-]*)(:?) *(?=[{\[])")
_WORD_KEY = re.compile(r"\s*(?:- +)*[A-Za-z_][\w.-]*\s*$")


def explained(at: At) -> Problem:
    """The problem that an error of the parser is."""
    for trap in _TRAPS:
        if problem := trap(at):
            return problem
    line, column = at.line, at.column
    if line >= len(at.lines) and at.lines:
        line, column = len(at.lines) - 1, len(at.lines[-1])
    return at.problem("Y006", line, column, words=at.words)


def _tab(at: At) -> Problem | None:
    found = re.match(r" *(\t+)", at.text)
    if not found or at.flow or at.column > found.end():
        return None
    return at.problem("Y015", at.line, found.start(1), len(found[1]))


def _escape(at: At) -> Problem | None:
    if "escape" not in at.words and "hex" not in at.words:
        return None
    column = at.text.rfind("\\", 0, at.column + 1)
    fixed = ""
    if at.begun and at.begun.line == at.line:
        start = at.begun.column
        found = re.compile(r'"([^"]*)"').match(at.text, start)
        fixed = mended(at.text, start, found.end(), found[1]) if found else ""
    return at.problem("Y023", at.line, column, 2, text=at.text[column : column + 2], fixed=fixed)


def _open_quote(at: At) -> Problem | None:
    """A quote without a fellow, or with one in the middle of a later text."""
    start = None
    if "quoted scalar" in at.words:
        start = at.begun
    elif at.last and at.last.quoted and at.last.start.line < at.last.end.line == at.line:
        start = at.last.start
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


def _after_quote(at: At) -> Problem | None:
    """Text that goes on behind the closing quote."""
    last = at.last
    if not last or not last.quoted or last.end.line != at.line or last.start.line != at.line:
        return None
    start, closed = last.start.column, last.end.column
    if at.text[closed : at.column].strip() or not at.character or (at.flow and at.character in "]}"):
        return None
    end = value_end(at.text, at.column, flow=at.flow)
    raw = at.text[start:end]
    if raw[-1] == raw[0]:
        raw = raw[1:-1]
    elif raw[0] == "'" and at.column == closed:
        raw = raw[1:]  # an apostrophe ended it
    args = {"text": at.text[at.column : end], "fixed": mended(at.text, start, end, raw)}
    return at.problem("Y010", at.line, at.column, end - at.column, **args)


def _leading(at: At) -> Problem | None:
    """A text that begins with a character that means something."""
    column = at.column
    begun = at.begun.column if at.begun and at.begun.line == at.line else column
    if at.text[begun : begun + 1] in {*"*&|>!%"}:
        column = begun
    elif at.character in {*"]},"}:
        if "node content" not in at.words:
            return None
    elif at.character not in {*"@`%"} and not (at.character == "?" and "mapping keys" in at.words):
        return None
    end = value_end(at.text, column + 1, flow=at.flow)
    character = at.text[column]
    return at.problem("Y008", at.line, column, character=character, fixed=mended(at.text, column, end))


def _list_on_line(at: At) -> Problem | None:
    if "sequence entries are not allowed" not in at.words:
        return None
    end = value_end(at.text, at.column, flow=False)
    return at.problem("Y022", at.line, at.column, fixed=mended(at.text, at.column, end))


def _no_key(at: At) -> Problem | None:
    before = at.text[: at.column].strip(" -")
    if at.character != ":" or (before and before[-1] not in "{[,"):
        return None
    return at.problem("Y021", at.line, at.column)


def _colon(at: At) -> Problem | None:
    """A colon and a space in a text, or a key below a value."""
    if "mapping values are not allowed" not in at.words:
        return None
    start = value_start(at.text)
    if start <= at.column and at.text[:start].rstrip().endswith(":"):
        end = value_end(at.text, start, flow=False)
        return at.problem("Y007", at.line, at.column, fixed=mended(at.text, start, end))
    if problem := _above(at):
        return problem
    indent = len(at.text) - len(at.text.lstrip())
    if _WORD_KEY.match(at.text[: at.column]):
        return at.problem("Y018", at.line, indent, at.column - indent, key=at.text[indent : at.column].strip())
    return at.problem("Y007", at.line, at.column)


def _key_bracket(at: At) -> Problem | None:
    """A key with its colon or its space missing before a bracket: the bracket was taken for text."""
    found = _KEY_BRACKET.match(at.text)
    if not found or at.opened or found.end() > at.column or found[0].endswith(": "):
        return None
    start, end = found.start(2), found.end()
    fixed = replaced(at.text, start, end, f"{found[2]}: ")
    text = at.text[start : end + 1]
    return at.problem("Y020" if found[3] else "Y019", at.line, start, end - start, text=text, fixed=fixed)


def _above(at: At) -> Problem | None:
    """A line above without a colon, or with one that has no space: it was taken for text that goes on here."""
    line = at.line - 1
    while line >= 0 and at.lines[line].strip()[:1] in {"", "#"}:
        line -= 1
    if line < 0:
        return None
    above = at.lines[line][: value_end(at.lines[line], 0, flow=False)]
    if found := _NO_SPACE.match(above):
        return _no_space(at, line, found)
    start = len(above) - len(above.lstrip(" -"))
    if ":" in above or start != len(at.text) - len(at.text.lstrip()):
        return None
    return at.problem("Y019", line, start, len(above) - start, text=above[start:])


def _no_colon(at: At) -> Problem | None:
    if "found unexpected ':'" in at.words:
        return at.problem("Y020", at.line, at.column, text=at.text[at.column : at.column + 2])
    if "could not find expected ':'" not in at.words or not at.begun:
        return None
    line, column = at.begun.line, at.begun.column
    text = at.lines[line]
    if found := _NO_SPACE.match(text):
        return _no_space(at, line, found)
    return at.problem("Y019", line, column, len(text.rstrip()) - column, text=text[column:].rstrip())


def _no_space(at: At, line: int, found: re.Match[str]) -> Problem:
    start, end = found.start(2), len(at.lines[line].rstrip())
    key, value = found[2], found[3].rstrip()
    fixed = replaced(at.lines[line], start, end, f"{key}: {value}")
    return at.problem("Y020", line, start, end - start, text=f"{key}:{value}", fixed=fixed)


def _indentation(at: At) -> Problem | None:
    if at.text[: at.column].strip() or not at.character or at.flow:
        return None
    width = len(at.text.rstrip()) - at.column
    if any(line.startswith("...") for line in at.lines[max(at.line - 1, 0) : at.line]):
        return at.problem("Y034", at.line - 1, 0, 3)
    if problem := _above(at):
        return problem
    below_item = "block collection" in at.words
    listed = at.character == "-" and at.text[at.column + 1 : at.column + 2] in {"", " "}
    if at.begun and at.begun.column == at.column and below_item != listed:
        return at.problem("Y017", at.line, at.column, width)
    return at.problem("Y016", at.line, at.column, width)


def _after_bracket(at: At) -> Problem | None:
    """A value in a block that begins with a bracket, and goes on behind the closing one."""
    start = value_start(at.text)
    if at.flow or at.text[start : start + 1] not in {"{", "["} or at.column <= start:
        return None
    end = value_end(at.text, start, flow=False)
    args = {"text": at.text[at.column : end], "fixed": mended(at.text, start, end)}
    return at.problem("Y024", at.line, at.column, end - at.column, **args)


def _flow_text(at: At) -> Problem | None:
    """A comment sign, a colon or a bracket in an unquoted text between brackets."""
    last = at.last
    if "expected ','" not in at.words or not last or last.quoted:
        return None
    line, ended = last.end.line, last.end.column
    text = at.lines[line] if line < len(at.lines) else ""
    if line < at.line and text[ended:].lstrip().startswith("#"):
        column = text.index("#", ended)
        start = last.start.column if last.start.line == line else ended
        end = value_end(text, start, flow=True)
        return at.problem("Y014", line, column, fixed=mended(text, start, end) if start < ended else "")
    if last.start.line != line or line != at.line:
        return None
    if at.character not in {*"[{:"}:
        return None
    start = flow_start(text, at.column)
    args = {"character": at.character, "fixed": mended(text, start, value_end(text, start, flow=True))}
    if at.character != ":":
        return at.problem("Y012", line, at.column, **args)
    words = text[start : at.column].split()
    if len(words) > 1:
        args["key"] = words[-1]
    if text[at.column + 1 :].lstrip()[:1] in {*"'\"[{"}:
        args["fixed"] = ""  # what follows is a value: this was no text
    return at.problem("Y007", line, at.column, **args)


def _open_bracket(at: At) -> Problem | None:
    """A bracket without a fellow."""
    opening = at.begun if "parsing a flow" in at.words and "expected ','" in at.words else at.opened
    if not opening:
        return None
    seen = min(at.line + 1, len(at.lines))
    bracket = at.lines[opening.line][opening.column]
    return at.problem("Y011", opening.line, opening.column, bracket=bracket, seen=str(seen))


_TRAPS: tuple[Callable[[At], Problem | None], ...] = (
    *(_tab, _escape, _open_quote, _after_quote, _leading, _list_on_line, _no_key, _no_colon),
    *(_key_bracket, _colon, _flow_text, _open_bracket, _after_bracket, _indentation),
)
