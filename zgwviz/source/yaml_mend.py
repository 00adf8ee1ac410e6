"""A line of YAML as it should have been, the text in quotes; and where on a line texts begin and end."""

import re

from zgwviz.problem.records import Problem, Span

LONGEST = 100  # characters of a line that a hint shows

# Indentation, bullets, a key with its colon: what stands before a value in a block.
_BEFORE_VALUE = re.compile(
    r"""\s*(?:-\ +)*(?:(?:"[^"]*"|'[^']*'|(?:[^\s:\#"'{\[]|:(?!\s)|(?<!\s)\#|\ (?!\#))+):\s+)?""", re.VERBOSE
)
_ANCHOR = re.compile(r"&[\w-]*\s*")
_OPENING = {"[": "]", "{": "}"}


def quoted(text: str) -> str:
    """`text` in quotes."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def mended(line: str, start: int, end: int, text: str | None = None) -> str:
    """`line` without its indentation, with `text`, or what stands from `start` to `end`, in quotes.

    Empty where the line is too long to show, or nothing stands there.
    """
    return replaced(line, start, end, quoted(line[start:end] if text is None else text))


def replaced(line: str, start: int, end: int, text: str) -> str:
    """`line` without its indentation, with `text` from `start` to `end`; empty as in `mended`."""
    whole = (line[:start] + text + line[end:]).strip()
    return whole if start < end and len(whole) <= LONGEST else ""


def value_start(line: str) -> int:
    """Where on a line in a block the value begins: after indentation, bullets and key."""
    found = _BEFORE_VALUE.match(line)
    return found.end() if found else 0


def flow_start(line: str, column: int) -> int:
    """Where between brackets the text that reaches to `column` begins."""
    before = line[:column]
    start = max(before.rfind("{"), before.rfind("["), before.rfind(","), before.rfind(": ")) + 1
    return start + len(before[start:]) - len(before[start:].lstrip())


def value_end(line: str, start: int, *, flow: bool) -> int:
    """Where the text from `start` ends: at a comment, or between brackets at the comma or bracket after it.

    Not after `start` where a bracket in it is not closed on the line.
    """
    if not flow:
        comment = line.find(" #", start)
        return len(line[: comment if comment >= 0 else None].rstrip())
    waiting: list[str] = []
    for index in range(start, len(line)):
        character = line[index]
        if waiting and character == waiting[-1]:
            waiting.pop()
        elif character in _OPENING:
            waiting.append(_OPENING[character])
        elif not waiting and character in ",]}":
            return len(line[:index].rstrip())
    return start if waiting else len(line.rstrip())


def in_flow(line: str, column: int) -> bool:
    """Whether a bracket stands open on `line` before `column`, those in quotes not counted."""
    before = re.sub(r"\"[^\"]*\"|'[^']*'", "", line[:column])
    opened = re.findall(r"(?<![^\s\[{,])[\[{]", before)
    closed = re.findall(r"[\]}]", before)
    return len(opened) > len(closed)


def quotable(code: str, span: Span, lines: list[str], arg: tuple[str, str]) -> Problem:
    """A problem of a text at `span` that was perhaps meant as text, with its line as it would be in quotes."""
    line, start = lines[span.line - 1], span.column - 1
    end = value_end(line, start, flow=in_flow(line, start))
    return Problem(code, span, (arg, ("fixed", mended(line, start, end))))


def after_anchor(lines: list[str], span: Span, end_line: int) -> Span:
    """The place of the words behind the anchor at `span`; the words end on `end_line`, from 0."""
    line, column = span.line - 1, span.column - 1
    found = _ANCHOR.match(lines[line], column)
    column = found.end() if found else column
    while line < end_line and line + 1 < len(lines) and lines[line][column : column + 1] in {"", "#"}:
        line += 1
        column = len(lines[line]) - len(lines[line].lstrip())
    return span._replace(line=line + 1, column=column + 1)
