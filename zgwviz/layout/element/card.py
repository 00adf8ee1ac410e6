"""Texts and facts of an element: sentences at the left, short facts at the right, or all below each other."""

from collections.abc import Sequence

from zgwviz.geometry import Box
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.element.records import Card, SaidPlace
from zgwviz.layout.information.card import columns
from zgwviz.layout.records import Placed
from zgwviz.layout.space import CAP, text_height
from zgwviz.view.element.records import Said

# In sizes of the chip's type: from which width on facts stand beside texts, the longest line that reads well, the
# widest column of headings, and the distances between things that are said and between a heading and its words.
BESIDE, LONGEST, HEADINGS, BETWEEN, UNDER = 46.0, 62.0, 12.0, 0.9, 0.4
# Which share of the width the texts take beside one column of facts, and beside two, where it is wide enough for these.
SHARES, SHARES_OF_TWO, TWO = (0.66, 0.58, 0.5), (0.5, 0.4, 0.33), 74.0


def card(texts: Sequence[Said], facts: Sequence[Said], at: Box, measure: Measure) -> Card:
    """The card from the top left of `at`, as wide as that, as low as can be."""
    size = measure.paper.chip
    pad = size * 1.1
    inside = Box(at.x + pad, at.y + pad, at.width - 2 * pad, 0.0)
    tried = [_stacked(texts, facts, inside, measure)]
    if facts and inside.width >= BESIDE * size:
        tried += [_beside(texts, facts, inside, share, 1, measure) for share in SHARES]
    if len(facts) > 3 and inside.width >= TWO * size:
        tried += [_beside(texts, facts, inside, share, 2, measure) for share in SHARES_OF_TWO]
    said, bottom = min(tried, key=lambda one: one[1])
    return Card(Box(at.x, at.y, at.width, bottom + pad - at.y), said)


def _stacked(
    texts: Sequence[Said], facts: Sequence[Said], at: Box, measure: Measure
) -> tuple[tuple[SaidPlace, ...], float]:
    first, y = _texts(texts, at, measure)
    more, bottom = _facts(facts, Box(at.x, y + measure.paper.chip * BETWEEN * 1.3, at.width, 0.0), measure)
    return (*first, *more), bottom if facts else y


def _beside(
    texts: Sequence[Said], facts: Sequence[Said], at: Box, share: float, count: int, measure: Measure
) -> tuple[tuple[SaidPlace, ...], float]:
    """Texts at the left, facts in `count` columns at the right."""
    gap = measure.paper.chip * 2.4
    wide = (at.width - gap) * share
    said, y = _texts(texts, Box(at.x, at.y, wide, 0.0), measure)
    column = (at.width - wide - count * gap) / count
    heights = [_height(each, column, measure) for each in facts]
    first = 0
    for number, end in enumerate(columns(heights, count)):
        at_ = Box(at.x + wide + gap + number * (column + gap), at.y, column, 0.0)
        more, bottom = _facts(facts[first:end], at_, measure)
        said += more
        y, first = max(y, bottom), end
    return tuple(said), y


def _height(said: Said, column: float, measure: Measure) -> float:
    """About how high a fact is in a column of that width; what has no heading stays with the one before."""
    lines = measure.setter.lines_at(said.words, measure.paper.chip, 400, column * 0.66)
    return text_height(measure.paper.chip, len(lines.texts)) + measure.paper.chip * BETWEEN * 0.6


def _texts(texts: Sequence[Said], at: Box, measure: Measure) -> tuple[list[SaidPlace], float]:
    """Each under its heading; the definition, which has none, in larger type."""
    paper, setter = measure.paper, measure.setter
    found: list[SaidPlace] = []
    y = at.y
    for number, said in enumerate(texts):
        y += paper.chip * BETWEEN if number else 0.0
        size = paper.chip if said.heading else paper.group
        heading = None
        if said.heading:
            lines = setter.lines_at(said.heading, paper.note, 600, at.width)
            heading = Placed(lines, Box(at.x, y, at.width, text_height(paper.note, len(lines.texts))))
            y = heading.box.bottom + paper.chip * UNDER
        words = setter.lines_at(said.words, size, 400, min(at.width, size * LONGEST * 0.8))
        box = Box(at.x, y, max(words.widths), text_height(size, len(words.texts)))
        found.append(SaidPlace(said, heading, Placed(words, box), size))
        y = box.bottom
    return found, y


def _facts(facts: Sequence[Said], at: Box, measure: Measure) -> tuple[list[SaidPlace], float]:
    """A heading at the left of each fact's words, in a column of its own; what has none goes with the one before."""
    paper, setter = measure.paper, measure.setter
    wide = max((setter.ruler.width(said.heading, paper.note, 600) for said in facts), default=0.0)
    column = min(wide + 0.01, HEADINGS * paper.chip, at.width * 0.4)
    left = at.x + column + paper.chip * 0.9
    found: list[SaidPlace] = []
    y = at.y
    for number, said in enumerate(facts):
        y += paper.chip * (BETWEEN * 0.6 if said.heading else UNDER * 0.8) if number else 0.0
        words = setter.lines_at(said.words, paper.chip, 400, at.x + at.width - left)
        box = Box(left, y, max(words.widths), text_height(paper.chip, len(words.texts)))
        heading, bottom = None, box.bottom
        if said.heading:
            lines = setter.lines_at(said.heading, paper.note, 600, column)
            # Its capitals stand on the line of the words'.
            top = y + (paper.chip - paper.note) * CAP
            heading = Placed(lines, Box(at.x, top, column, text_height(paper.note, len(lines.texts))))
            bottom = max(bottom, heading.box.bottom)
        found.append(SaidPlace(said, heading, Placed(words, box), paper.chip))
        y = bottom
    return found, y
