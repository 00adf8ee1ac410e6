"""The label of a band: its number and name, its question, and how much of it is traced."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.space import text_height
from zgwviz.view.records import BandView
from zgwviz.view.words import say

Style = Literal["full", "terse", "bare"]
Form = Literal["long", "middle", "short"]
FORMS: tuple[Form, ...] = ("long", "middle", "short")
# The share of the page that labels may take to keep their words whole.
WIDEST = 0.22
NO_LINES = Lines((), (), (), False)


class Label(NamedTuple):
    """The texts of a label, set in lines, the least height it is given, and those with the count and with its bar."""

    name: Lines
    question: Lines
    coverage: Lines
    height: float
    counted: float
    full: float


def heading(band: BandView, measure: Measure) -> str:
    """What the label calls the band: its short name on small papers."""
    return _numbered(band, band.short if measure.paper.short else band.name)


def _numbered(band: BandView, name: str) -> str:
    return f"{band.number}\u00a0{name}".strip("\u00a0")


def _name(band: BandView, measure: Measure, inside: float) -> Lines:
    """The name in lines: the short one where the full one takes more of them."""
    texts = dict.fromkeys((heading(band, measure), _numbered(band, band.short)))
    found = [measure.setter.lines_at(text, measure.paper.layer, 600, inside) for text in texts]
    return min(found, key=lambda lines: len(lines.texts))


def width(bands: tuple[BandView, ...], measure: Measure, page: float, style: Style) -> float:
    """The width of the column of labels: its names in two lines (one where height is scarce), within bounds."""
    paper = measure.paper
    names = [heading(b, measure) for b in bands]
    # A name of one word is not cut where there is room for it.
    lines = [1 if style == "terse" or " " not in name else 2 for name in names]
    wide = [measure.setter.narrowest(n, paper.layer, 600, k) for n, k in zip(names, lines, strict=True)]
    need = max(wide, default=0.0)
    words = _words(bands, names, measure, style)
    most = page * {"full": 0.14, "terse": 0.16, "bare": 0.3}[style]
    least = min(paper.chip * 8.4, most)
    column = min(max(need, least), most)
    # The column is wider than usual only where that keeps every word whole.
    return (max(column, words) if words <= page * WIDEST else column) + 2 * measure.space.side


def _words(bands: tuple[BandView, ...], names: list[str], measure: Measure, style: Style) -> float:
    """The widest word of the names and questions."""
    ruler, paper = measure.setter.ruler, measure.paper
    asked = [] if style == "bare" else [word for band in bands for word in band.question.split()]
    said = [ruler.width(word, paper.layer, 600) for name in names for word in name.split(" ")]
    return max([*said, *(ruler.width(word, paper.chip) for word in asked)], default=0.0)


def broken(texts: Label) -> int:
    """How many words of the name and the question are broken over two lines."""
    return sum(texts.name.hyphens) + sum(texts.question.hyphens)


def form(bands: Iterable[BandView], measure: Measure, column: float) -> Form:
    """The words in which all bands of a plate say what is traced: the longest that stand on one line in every label."""
    inside, said = column - 2 * measure.space.side, [band for band in bands if band.coverage]
    fitting = (each for each in FORMS if all(_coverage(band, measure, inside, each).texts for band in said))
    return next(fitting, FORMS[-1])


def label(band: BandView, measure: Measure, column: float, style: Style, words: Form = "short") -> Label:
    """The label of `band` in a column `column` wide: full, terse or bare; `words` tell what is traced.

    A terse one has its count where there happens to be room, a bare one no question either.
    """
    paper, s, setter = measure.paper, measure.space, measure.setter
    inside = column - 2 * s.side
    name = _name(band, measure, inside)
    asked = band.question if style != "bare" else ""
    question = setter.lines_at(asked, paper.chip, 400, inside) if asked else NO_LINES
    coverage = _coverage(band, measure, inside, words)
    height = 2 * s.pad + text_height(paper.layer, len(name.texts))
    if question.texts:
        height += s.pad + text_height(paper.chip, len(question.texts))
    line = text_height(paper.note, 1)
    counted = height + (s.pad * 0.5 + line if coverage.texts else 0.0)
    full = height + (s.pad + line + (bar_height(measure) if band.coverage else 0.0) if coverage.texts else 0.0)
    return Label(name, question, coverage, full if style == "full" else height, counted, full)


def bar_height(measure: Measure) -> float:
    """The height of the bar that shows what is traced."""
    return measure.paper.note * 0.4


def _coverage(band: BandView, measure: Measure, inside: float, words: Form) -> Lines:
    """The count of elements, or in so many words what is traced, where that stands on one line."""
    say_in, size = measure.language, measure.paper.note
    if band.coverage is not None:
        text = say(f"coverage-{words}", say_in, **band.coverage._asdict(), none=band.coverage.none)
    elif band.size:
        text = say("element" if band.size == 1 else "elements", say_in, n=band.size)
    else:
        return NO_LINES
    wide = measure.setter.ruler.width(text, size)
    return Lines((text,), (wide,), (False,), False) if wide <= inside else NO_LINES
