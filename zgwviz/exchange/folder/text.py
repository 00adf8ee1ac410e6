"""Writing the spec language: values to YAML that a person would have typed, quoted in one place.

A value is a text, a `Bare` word (a number, true), a list or a table. What is short goes on one line.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias, Union

WIDTH = 116
_STEP = "  "
_DEEP = 99  # levels: more than any line has


class Bare(str):
    """A word that is written as it is, whatever it looks like: a number, `true`."""

    __slots__ = ()


class Block(dict[str, "Value"]):
    """A table whose keys stand below each other, however short: what people go on adding to."""


Value: TypeAlias = Union[str, "Sequence[Value]", "Mapping[str, Value]"]

# Plain where nobody could read anything else in it: a letter or digit first, and no sign that means something to YAML.
_PLAIN = re.compile(r"[^\W_](?:[\w .;/()'&+*=@!?%\u2013\u2014\u2018\u2019\u201c\u201d\u2026-]|,(?= )|:(?=//))*")
# Between brackets a comma ends a text, and a question mark does for some readers (PyYAML).
_IN_FLOW = re.compile(r"[,?]")
_ID = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
# What other readers of YAML take for a number, a date, a truth or nothing.
_OTHER = re.compile(
    r"(?i:true|false|yes|no|on|off|y|n|null|nan|inf)|[-+.]?[0-9][0-9_.,:eExXoO+a-fA-F-]*(?:[ T][0-9:.]+.*)?"
)
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def document(entries: Mapping[str, Value], heading: Sequence[str] = ()) -> str:
    """A file: lines of comment, and a table in block style."""
    lines = [*(f"# {line}".rstrip() for line in heading), *_table(entries, "")]
    return "\n".join(lines) + "\n"


def scalar(text: str, *, flow: bool = False) -> str:
    """A text on one line, in quotes where it needs them."""
    if isinstance(text, Bare) or _ID.fullmatch(text):
        return text if isinstance(text, Bare) or not _OTHER.fullmatch(text) else f'"{text}"'
    if _is_plain(text) and not (flow and _IN_FLOW.search(text)):
        return text
    return '"' + "".join(map(_escaped, text)) + '"'


def _is_plain(text: str) -> bool:
    return bool(_PLAIN.fullmatch(text)) and text.isprintable() and text[-1] != " " and not _OTHER.fullmatch(text)


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if character.isprintable():
        return character
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02X}"
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"


def _flow(value: Value, room: int) -> str | None:
    """The value on one line of at most `room` letters, or None."""
    if isinstance(value, str):
        text = scalar(value, flow=True)
        return text if len(text) <= room else None
    pairs = (
        [(f"{scalar(name, flow=True)}: ", each) for name, each in value.items()] if isinstance(value, Mapping) else []
    )
    parts = []
    left = room - 2
    for head, each in pairs or [("", each) for each in value]:
        behind = _flow(each, left - len(head))
        if behind is None:
            return None
        parts.append(head + behind)
        left -= len(parts[-1]) + 2
    if left < -2:
        return None
    inside = ", ".join(parts)
    return f"{{{inside}}}" if isinstance(value, Mapping) else f"[{inside}]"


def _table(entries: Mapping[str, Value], indent: str) -> Iterator[str]:
    for name, value in entries.items():
        yield from entry_lines(f"{indent}{scalar(name)}:", value, indent)


def entry_lines(head: str, value: Value, indent: str) -> Iterator[str]:
    """What stands behind a key or a dash: on its line where that is short, else below it."""
    if isinstance(value, str):
        yield from _said(head, value, indent)
        return
    flow = _flow(value, WIDTH - len(head) - 1) if _is_short(value) else None
    if flow is not None or not value:
        yield f"{head} {flow or ('{}' if isinstance(value, Mapping) else '[]')}"
    elif isinstance(value, Mapping):
        yield head
        yield from _table(value, indent + _STEP)
    elif all(isinstance(each, str) for each in value):
        yield f"{head} ["
        yield from _wrapped([scalar(str(each), flow=True) for each in value], indent + _STEP)
        yield f"{indent}]"
    else:
        yield head
        for each in value:
            yield from item_lines(each, indent + _STEP)


def _is_short(value: Value) -> bool:
    """Whether a value may stand on one line: nothing in it that wants lines of its own, and few levels."""
    return not isinstance(value, Block) and _depth(value) <= 3


def _depth(value: Value) -> int:
    if isinstance(value, str):
        return 0
    if isinstance(value, Block):
        return _DEEP
    inside = value.values() if isinstance(value, Mapping) else value
    return 1 + max((_depth(each) for each in inside), default=0)


def item_lines(value: Value, indent: str) -> Iterator[str]:
    """One of a list: on one line where it is short, else its keys below each other."""
    flow = _flow(value, WIDTH - len(indent) - 2) if _is_short(value) else None
    if flow is not None or not isinstance(value, Mapping) or not value:
        yield f"{indent}- {flow if flow is not None else one_line(value)}"
        return
    lines = list(_table(value, indent + _STEP))
    yield f"{indent}- {lines[0].lstrip()}"
    yield from lines[1:]


def one_line(value: Value) -> str:
    """A value on one line, however long."""
    found = _flow(value, 1 << 60)
    assert found is not None
    return found


def _said(head: str, text: str, indent: str) -> Iterator[str]:
    """A text: several lines as a block where that keeps every letter."""
    lines = text.split("\n")
    if len(lines) == 1 or any(not _is_block_line(line) for line in lines) or not lines[0] or not lines[-1]:
        yield f"{head} {scalar(text)}"
        return
    yield f"{head} |-"
    yield from (f"{indent}{_STEP}{line}" if line else "" for line in lines)


def _is_block_line(line: str) -> bool:
    return line.isprintable() and (not line or (line[0] != " " and line[-1] != " "))


def _wrapped(words: Sequence[str], indent: str) -> Iterator[str]:
    """Words with commas between them, as many on a line as fit."""
    line = indent
    for place, word in enumerate(words):
        piece = word + ("," if place < len(words) - 1 else "")
        if line != indent and len(line) + 1 + len(piece) > WIDTH:
            yield line
            line = indent
        line += piece if line == indent else f" {piece}"
    yield line
