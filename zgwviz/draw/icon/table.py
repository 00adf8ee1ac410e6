"""All words that have an icon, and their drawings."""

from typing import TypeAlias

from zgwviz.draw.icon.business import BUSINESS
from zgwviz.draw.icon.marks import MARKS, OTHER_STATUSES
from zgwviz.draw.icon.motivation import MOTIVATION
from zgwviz.draw.icon.systems import SYSTEMS
from zgwviz.draw.icon.types import SAME, TYPES

Drawing: TypeAlias = tuple[tuple[str, str], ...]

WORDS: tuple[str, ...] = (*MOTIVATION, *BUSINESS, *SYSTEMS, *TYPES, *SAME, *MARKS)


def drawing(word: str) -> Drawing:
    """The parts of a word's icon, each a style and an outline; nothing where there is no such word."""
    kind = SAME.get(word, word)
    for drawings in (MOTIVATION, BUSINESS, SYSTEMS, TYPES, MARKS):
        if kind in drawings:
            return drawings[kind]
    if word.startswith("status-"):
        return _other_status(word)
    return ()


def _other_status(word: str) -> Drawing:
    """A mark for a status of the spec's own: always the same one for the same word."""
    from zlib import crc32

    return OTHER_STATUSES[crc32(word.encode("utf-8", "replace")) % len(OTHER_STATUSES)]
