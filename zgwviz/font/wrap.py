"""Text in lines: broken at spaces first, then where a careful typesetter would break a word.

A break costs more the more it hurts: after a hyphen, at a soft hyphen that the author gave, at a seam of the
lexicon, at CamelCase or a digit, and only where a word is wider than its room at a syllable or between letters.
Of all ways to set a text the one with the fewest lines wins, then the one with the mildest breaks, then the most even.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from zgwviz.font.lexicon import lexicon
from zgwviz.font.pieces import LETTERS, SEAM_LIKE, Piece, pieces, split
from zgwviz.font.ruler import Ruler

SLACK = 1e-4
ENDLESS = float("inf")
# A paragraph may end in a short line; a name had better not.
PARAGRAPH = 0.25


class Lines(NamedTuple):
    """Lines with their widths; `hyphens` tells which end in a hyphen that is not the text's own.

    `forced` when a word had to be broken where it has no seam.
    """

    texts: tuple[str, ...]
    widths: tuple[float, ...]
    hyphens: tuple[bool, ...]
    forced: bool


class _Measured(NamedTuple):
    """A text's pieces and, in em: where each begins, where it ends, and where a line ends that breaks after it."""

    pieces: tuple[Piece, ...]
    starts: tuple[float, ...]
    stops: tuple[float, ...]


class _Way(NamedTuple):
    """A way to set what follows a piece, the better the smaller; `after` is where its first line ends."""

    forced: float
    lines: int
    cost: float
    uneven: float
    after: int


class Setter:
    """Sets texts of one language; what it worked out once it knows."""

    def __init__(self, ruler: Ruler, language: str) -> None:
        self.ruler = ruler
        self.language = language
        self._lexicon = lexicon(language)
        self._measured: dict[tuple[str, int, int], _Measured] = {}
        self._narrowest: dict[tuple[str, int, int], float] = {}
        self._lines: dict[tuple[str, float, int, float], Lines] = {}

    def narrowest(self, text: str, size: float, weight: int, lines: int) -> float:
        """The least width in which `text` stands on at most `lines` lines, broken at seams at worst."""
        key = (text, weight, lines)
        found = self._narrowest.get(key)
        if found is None:
            if lines == 1:
                found = self.ruler.width(said(text), 1.0, weight)
            else:
                found = _narrowest(self._pieces(text, weight, SEAM_LIKE), lines) + SLACK
            self._narrowest[key] = found
        return found * size

    def fit(self, text: str, size: float, weight: int, width: float, lines: int) -> Lines | None:
        """`text` on at most `lines` lines of `width`, or None where that takes more than breaks at seams."""
        whole = said(text)
        wide = self.ruler.width(whole, size, weight)
        if wide <= width + SLACK * size:
            return Lines((whole,), (wide,), (False,), False) if whole else Lines((), (), (), False)
        if lines == 1:
            return None
        measured = self._pieces(text, weight, SEAM_LIKE)
        breaks = _breaks(measured, width / size + SLACK, lines)
        return None if breaks is None else self._set(measured, breaks, size, weight)

    def lines_at(self, text: str, size: float, weight: int, width: float) -> Lines:
        """`text` on as many lines of `width` as it takes; a word that is too wide is broken as mildly as can be."""
        key = (text, size, weight, width)
        found = self._lines.get(key)
        if found is None:
            found = self._lines[key] = self._lines_at(*key)
        return found

    def _lines_at(self, text: str, size: float, weight: int, width: float) -> Lines:
        room = width / size + SLACK
        for depth in range(SEAM_LIKE, LETTERS + 1):
            measured = self._pieces(text, weight, depth)
            breaks = _breaks(measured, room, len(measured.pieces), PARAGRAPH)
            if breaks is not None:
                return self._set(measured, breaks, size, weight)
        # Not even a letter fits: a letter a line.
        return self._set(measured, tuple(range(1, len(measured.pieces) + 1)), size, weight)

    def _pieces(self, text: str, weight: int, depth: int) -> _Measured:
        key = (text, weight, depth)
        found = self._measured.get(key)
        if found is None:
            found = self._measured[key] = self._measure(pieces(text, self._lexicon, self.language, depth), weight)
        return found

    def _measure(self, parts: tuple[Piece, ...], weight: int) -> _Measured:
        width = self.ruler.width
        space, hyphen = width(" ", 1.0, weight), width("-", 1.0, weight)
        starts, stops = [], []
        x = 0.0
        for part in parts:
            starts.append(x)
            x += width(part.text, 1.0, weight)
            stops.append(x + hyphen if part.hyphen else x)
            if part.space:
                x += space
        return _Measured(parts, tuple(starts), tuple(stops))

    def _set(self, measured: _Measured, breaks: Sequence[int], size: float, weight: int) -> Lines:
        texts, hyphens = [], []
        first, last, forced = 0, len(measured.pieces), False
        for after in breaks:
            parts = measured.pieces[first:after]
            broken = after < last and parts[-1].hyphen
            line = "".join(p.text + " " if p.space else p.text for p in parts).rstrip(" ")
            texts.append(line + "-" if broken else line)
            hyphens.append(broken)
            forced = forced or (after < last and parts[-1].depth > SEAM_LIKE)
            first = after
        widths = tuple(self.ruler.width(text, size, weight) for text in texts)
        return Lines(tuple(texts), widths, tuple(hyphens), forced)


def said(text: str) -> str:
    """`text` on one line: white space of any length is one space, soft hyphens are not seen."""
    return " ".join(split(text.replace("\u00ad", "")))


def _narrowest(measured: _Measured, lines: int) -> float:
    """The least width for at most `lines` lines, in em."""
    starts = measured.starts
    count = len(starts)
    if count == 0:
        return 0.0
    end = _end(measured)
    # widths[i]: the least width of what is left from piece i on, on the lines still to come.
    widths = [end - start for start in starts]
    for left in range(lines - 1, 0, -1):
        # On the first line only what begins the text is asked for.
        widths = [_parted(measured, i, widths) for i in range(count if left > 1 else 1)]
    return widths[0]


def _parted(measured: _Measured, i: int, widths: Sequence[float]) -> float:
    """The least width of what begins with piece `i` where the lines after its first take `widths`.

    The longer the first line, the narrower what is left: the best is where the one meets the other. There it is looked
    for, and not at every break, for a name of a thousand words has a million pairs of them.
    """
    starts, stops, count = measured.starts, measured.stops, len(measured.starts)
    # A line that ends before piece j is at least this wide; how much more (a hyphen, a last piece) is not in order.
    meeting = bisect_left(range(i + 1, count), x=True, key=lambda j: starts[j - 1] - starts[i] >= widths[j]) + i + 1
    best = widths[i]
    for j in range(meeting, count):
        if starts[j - 1] - starts[i] >= best:
            break
        best = min(best, max(stops[j - 1] - starts[i], widths[j]))
    for j in range(meeting - 1, i, -1):
        if widths[j] >= best:
            break
        best = min(best, max(stops[j - 1] - starts[i], widths[j]))
    return best


def _end(measured: _Measured) -> float:
    """Where the last piece ends: no hyphen there."""
    return measured.stops[-1]


def _breaks(measured: _Measured, room: float, most: int, last: float = 1.0) -> tuple[int, ...] | None:
    """After which pieces to break (the end included), or None where it cannot be done in `most` lines.

    `last` is how much it counts that the last line is short.
    """
    count = len(measured.pieces)
    if count == 0:
        return ()
    if measured.stops[-1] <= room:
        return (count,)
    best = [_Way(0.0, 0, 0.0, 0.0, count)] * (count + 1)
    for i in range(count - 1, -1, -1):
        best[i] = _best(measured, i, room, best, last)
    if best[0].lines > most or best[0].forced == ENDLESS:
        return None
    breaks = []
    at = 0
    while at < count:
        at = best[at].after
        breaks.append(at)
    return tuple(breaks)


def _best(measured: _Measured, i: int, room: float, best: Sequence[_Way], last: float) -> _Way:
    """The best way to set what begins with piece `i`, where `best` has those of all later pieces."""
    starts, stops, parts = measured.starts, measured.stops, measured.pieces
    count = len(parts)
    found = _Way(ENDLESS, 0, 0.0, 0.0, count)
    left = starts[i]
    for j in range(i + 1, count + 1):
        wide = stops[j - 1] - left
        if wide > room:
            if starts[j - 1] - left > room:
                break
            continue
        forced, lines, cost, uneven, _ = best[j]
        slack = room - wide
        if j == count:
            uneven = slack * slack * last
        else:
            part = parts[j - 1]
            forced, cost = (forced + part.cost, cost) if part.depth > SEAM_LIKE else (forced, cost + part.cost)
            uneven += slack * slack
        way = _Way(forced, lines + 1, cost, uneven, j)
        found = min(found, way)
    return found
