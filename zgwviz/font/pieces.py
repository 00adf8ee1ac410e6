"""A text in pieces that are never broken, with what a break after each of them costs and looks like."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from zgwviz.font.lexicon import Lexicon

# How deep a word may be cut: at seams and the like, also at syllables, also between letters.
SEAM_LIKE, SYLLABLES, LETTERS = 0, 1, 2
SPACE, OWN_HYPHEN, SOFT_HYPHEN, SEAM, CAMEL, SYLLABLE, LETTER = 0.0, 1.0, 2.0, 3.0, 4.0, 12.0, 60.0
# Words shorter than this look better whole.
LONG = 10
# A run of letters without a seam that is longer than this is cut at syllables, and then between letters, at once.
ENDLESS = 24
EACH_SIDE = 3

_OWN = re.compile(r"(?<=[^\W_]{2}[-/–_])(?=[^\W_]{2})|(?<=[^\W\d_]{2}\.)(?=[^\W\d_]{3})")
_CAMEL = re.compile(r"(?<=[a-zà-ÿ]{3})(?=[A-Z][^\W\d_]{2})|(?<=[^\W\d_]{3})(?=\d{3})|(?<=\d{3})(?=[^\W\d_]{3})")
_LETTERS = re.compile(r"[^\W\d_]+")


class Piece(NamedTuple):
    """`text`, whether a `space` follows, whether a break after it takes a `hyphen`, its `cost`, how `depth` the cut."""

    text: str
    space: bool
    hyphen: bool
    cost: float
    depth: int = SEAM_LIKE


def pieces(text: str, lexicon: Lexicon, language: str, depth: int) -> tuple[Piece, ...]:
    """`text` cut as deep as `depth`; white space of any length is one space."""
    found: list[Piece] = []
    for word in split(text):
        if len(word) < LONG and depth == SEAM_LIKE and "\u00ad" not in word:
            found.append(Piece(word, True, False, SPACE))
            continue
        found += _word(word, lexicon, language, depth)
    if found:
        found[-1] = found[-1]._replace(space=False)
    return tuple(found)


def split(text: str) -> list[str]:
    """The words of a text; a no-break space does not part them."""
    if "\u00a0" not in text:
        return text.split()
    return [word.replace("\0", "\u00a0") for word in text.replace("\0", "").replace("\u00a0", "\0").split()]


def _word(word: str, lexicon: Lexicon, language: str, depth: int) -> Iterator[Piece]:
    """A word that may be cut: at its own hyphens, then inside each part."""
    parts = _OWN.split(word)
    for number, part in enumerate(parts):
        inside = list(_part(part, lexicon, language, depth))
        last = inside[-1]
        closing = number == len(parts) - 1
        inside[-1] = last._replace(space=closing, hyphen=False, cost=SPACE if closing else OWN_HYPHEN, depth=SEAM_LIKE)
        yield from inside


def _part(part: str, lexicon: Lexicon, language: str, depth: int) -> Iterator[Piece]:
    """The cuts inside a part without hyphens of its own."""
    bare = part.replace("\u00ad", "")
    cuts = _soft(part) or _seams(bare, lexicon) or {m.start(): (CAMEL, SEAM_LIKE) for m in _CAMEL.finditer(bare)}
    for start, stop in _gaps(cuts, len(bare)):
        if depth > SEAM_LIKE or stop - start > ENDLESS:
            cuts |= {start + at: how for at, how in _deeper(bare[start:stop], language, depth).items()}
    before = 0
    for at in sorted(cuts):
        cost, deep = cuts[at]
        yield Piece(bare[before:at], False, True, cost, deep)
        before = at
    yield Piece(bare[before:], False, False, SPACE)


def _soft(part: str) -> dict[int, tuple[float, int]]:
    """The soft hyphens that the author gave, by their place in the text without them."""
    places = [i for i, letter in enumerate(part) if letter == "\u00ad"]
    return {at - count: (SOFT_HYPHEN, SEAM_LIKE) for count, at in enumerate(places) if 0 < at < len(part) - 1}


def _seams(part: str, lexicon: Lexicon) -> dict[int, tuple[float, int]]:
    """The seams of the lexicon in every run of letters."""
    return {
        run.start() + at: (SEAM, SEAM_LIKE)
        for run in _LETTERS.finditer(part)
        if len(run[0]) >= LONG
        for at in lexicon.seams(run[0])
        if EACH_SIDE <= at <= len(run[0]) - EACH_SIDE
    }


def _gaps(cuts: dict[int, tuple[float, int]], end: int) -> Iterator[tuple[int, int]]:
    """From cut to cut."""
    places = [0, *sorted(cuts), end]
    return pairwise(places)


def _deeper(text: str, language: str, depth: int) -> dict[int, tuple[float, int]]:
    """Cuts at syllables, and between letters where they are asked for or syllables leave too long a run."""
    found = {at: (SYLLABLE, max(SYLLABLES, depth)) for at in _syllables(text, language)}
    for start, stop in list(_gaps(found, len(text))):
        if depth >= LETTERS:
            found |= dict.fromkeys(range(start + 1, stop), (LETTER, LETTERS))
        elif stop - start > ENDLESS:
            found |= dict.fromkeys(range(start + ENDLESS // 2, stop - EACH_SIDE, ENDLESS // 2), (LETTER, LETTERS))
    return found


def _syllables(text: str, language: str) -> list[int]:
    """Where the patterns of the language break it, three letters from either end."""
    import pyphen

    known = pyphen.language_fallback(language)
    if known is None:
        return []
    hyphenate = pyphen.Pyphen(lang=known, left=EACH_SIDE, right=EACH_SIDE)
    return [int(run.start() + at) for run in _LETTERS.finditer(text) for at in hyphenate.positions(run[0])]
