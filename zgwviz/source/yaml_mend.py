"""A line of YAML as it should have been: the text in quotes."""

import re

LONGEST = 100  # characters of a line that a hint shows

# Indentation, bullets, a key with its colon: what stands before a value in a block.
_BEFORE_VALUE = re.compile(
    r"""\s*(?:-\ +)*(?:(?:"[^"]*"|'[^']*'|(?:[^\s:\#"'{\[]|:(?!\s)|(?<!\s)\#|\ (?!\#))+):\s+)?""", re.VERBOSE
)
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
