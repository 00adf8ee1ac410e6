"""Where compounds may be broken: at the seams between the parts that they are made of.

The parts are data, `lexicon-nl.txt` and `lexicon-en.txt`: a bare line is a part, a line with `·` a whole
word with its seams. A word is cut only where parts cover it from begin to end, so that a word that is not
known stays whole rather than being broken anywhere.
"""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

# What may stand between two parts, and stays with the first: verblijf-s-object, paard-en-kracht.
LINKS = ("", "s", "e", "en", "n")
SHORTEST = 3


class Lexicon(NamedTuple):
    """Word parts, the longest one's length, and whole words with a dot at each of their seams; all in lower case."""

    parts: frozenset[str]
    longest: int
    words: Mapping[str, str]

    def seams(self, word: str) -> tuple[int, ...]:
        """After how many letters `word` may be broken, rising; empty where it has no seam, or is not known."""
        lower = word.lower()
        known = self.words.get(lower)
        if known is not None:
            return _marked(known)
        return _cut(lower, self.parts, self.longest)


def lexicon(language: str) -> Lexicon:
    """The lexicon of `language` (a tag as `nl` or `nl-NL`); an empty one where there is none."""
    return _read(language.partition("-")[0].lower())


@cache
def _read(language: str) -> Lexicon:
    from pathlib import Path

    none = Lexicon(frozenset(), 0, {})
    if not language.isalpha():
        return none
    path = Path(__file__).with_name(f"lexicon-{language}.txt")
    if not path.is_file():
        return none
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line and line[0] != "#"]
    parts = frozenset(line for line in lines if "·" not in line)
    words = {line.replace("·", ""): line for line in lines if "·" in line}
    return Lexicon(parts, max(map(len, parts), default=0), words)


def _marked(line: str) -> tuple[int, ...]:
    """The places of the dots, not counting themselves."""
    return tuple(place - count for count, place in enumerate(i for i, letter in enumerate(line) if letter == "·"))


def _cut(word: str, parts: frozenset[str], longest: int) -> tuple[int, ...]:
    """The seams of the cover with the fewest parts; of equals the one whose last part is longest."""
    end = len(word)
    best: list[tuple[int, ...] | None] = [None] * (end + 1)
    best[0] = ()
    for start in range(end - SHORTEST + 1):
        before = best[start]
        if before is None:
            continue
        seams = (*before, start) if start else ()
        for stop in range(start + SHORTEST, min(end, start + longest) + 1):
            if word[start:stop] not in parts:
                continue
            for link in LINKS:
                after = stop + len(link)
                if word.startswith(link, stop) and after <= end and (link == "" or after < end):
                    old = best[after]
                    if old is None or len(seams) < len(old):
                        best[after] = seams
    return best[end] or ()
