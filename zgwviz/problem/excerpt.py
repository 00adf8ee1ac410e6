"""One line of a text as a terminal can show it, and the caret under a word of it."""

import re
import unicodedata

WIDEST = 100  # cells of a terminal
_BEFORE = 40  # cells kept before the word where the line is cut
_TAB = "    "
_BREAK = re.compile(r"\r\n|\r|\n")


def lines_of(data: bytes) -> list[str]:
    """The lines of `data`, whatever its bytes are: what is no UTF-8 becomes a replacement character."""
    return _BREAK.split(data.decode("utf-8-sig", "replace"))


def excerpt(line: str, column: int, width: int) -> tuple[str, str]:
    """`line`, cut to what fits around the word at `column` (from 1) that is `width` characters wide; and its carets."""
    start = min(column - 1, len(line))
    stop = max(min(start + width, len(line)), start)
    first, last = _window(line, start, stop)
    before = _shown(line[first:start])
    word = _shown(line[start : min(stop, last)])
    after = _shown(line[stop:last]) if stop < last else ""
    if first:
        before = "…" + before
    text = before + word + after + ("…" if last < len(line) else "")
    return text.rstrip(), " " * cells(before) + "^" * max(cells(word), 1)


def _window(line: str, start: int, stop: int) -> tuple[int, int]:
    """The characters of `line` that are shown: from, to. All of them where they fit."""
    # Characters without width could go on for ever: what is looked at has a limit of its own.
    if len(line) <= 4 * WIDEST and cells(_shown(line)) <= WIDEST:
        return 0, len(line)
    room = WIDEST - 2  # for the two signs that something was cut
    first, used = start, 0
    keep = _BEFORE if cells(_shown(line[start : min(stop, start + WIDEST)])) <= room - _BEFORE else _BEFORE // 2
    while first > 0 and start - first < WIDEST and (used := used + cells(_shown(line[first - 1]))) <= keep:
        first -= 1
    last, used = first, 0
    while last < len(line) and last - first < 2 * WIDEST and (used := used + cells(_shown(line[last]))) <= room:
        last += 1
    return first, max(last, start)


def visible(text: str) -> str:
    """`text` with signs for what cannot be seen or would steer the terminal; tabs and line breaks included."""
    return "".join(map(_sign, text))


def cells(text: str) -> int:
    """How many cells of a terminal `text` takes."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def _shown(text: str) -> str:
    """`text` with tabs as spaces and signs for what cannot be seen."""
    return "".join(_TAB if character == "\t" else _sign(character) for character in text)


def _sign(character: str) -> str:
    code = ord(character)
    if code < 32:
        return chr(0x2400 + code)
    if code == 127:
        return "␡"
    if 32 < code < 127 or character == " " or unicodedata.category(character) not in {"Cc", "Cs", "Cf", "Zl", "Zp"}:
        return character
    # Joiners and soft hyphens belong to words; other format characters would turn the line around or hide in it.
    return character if code in {0xAD, 0x200C, 0x200D} else "\ufffd"


def _cells(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
