"""The labels of the bands: those with a question, and that of the element itself with its picture and signs."""

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.element.records import Hero, SaidPlace
from zgwviz.layout.records import Placed
from zgwviz.layout.space import text_height
from zgwviz.view.element.records import ElementView
from zgwviz.view.element.words import fact

# The width of the column of labels in sizes of the layers' type, and the size of the picture.
COLUMN, PICTURE = 9.2, 2.6
# So many lines a name may take in the largest type.
MANY = 4


def column(measure: Measure, width: float) -> float:
    """The width of the column of labels."""
    return min(COLUMN * measure.paper.layer, width * 0.2)


def label(zone: str, at: Box, measure: Measure) -> tuple[Placed, Placed, float]:
    """The name and the question of the band `zone` in a label from the top left of `at`, and where they end."""
    paper, s, setter = measure.paper, measure.space, measure.setter
    inside = at.width - 2 * s.side
    name = setter.lines_at(fact(zone, measure.language), paper.layer, 600, inside)
    first = Placed(name, Box(at.x + s.side, at.y + s.pad * 1.6, inside, text_height(paper.layer, len(name.texts))))
    asked = setter.lines_at(fact(f"{zone}-question", measure.language), paper.chip, 400, inside)
    y = first.box.bottom + s.pad
    second = Placed(asked, Box(at.x + s.side, y, inside, text_height(paper.chip, len(asked.texts))))
    return first, second, second.box.bottom + s.pad * 1.6


def hero(view: ElementView, at: Box, measure: Measure) -> tuple[Hero, float]:
    """The element's picture, name and signs in a label from the top left of `at`, and where they end."""
    paper, s, setter = measure.paper, measure.space, measure.setter
    inside = at.width - 2 * s.side
    left, y = at.x + s.side, at.y + s.pad * 2.4
    side = paper.layer * PICTURE
    picture = Box(left, y, side, side)
    y = picture.bottom + s.pad * 1.6
    assert view.item is not None
    words, type_ = _name(view.item.name, view.item.short, inside, measure)
    name = Placed(words, Box(left, y, inside, text_height(type_, len(words.texts))))
    y = name.box.bottom + s.pad * 1.2
    signs: list[SaidPlace] = []
    for said in view.signs:
        size = paper.chip if said.rank <= 1 else paper.note
        icon = s.mark + s.icon_gap if said.icon else 0.0
        lines = setter.lines_at(said.words, size, 600 if said.rank <= 1 else 400, inside - icon)
        box = Box(left + icon, y, inside - icon, text_height(size, len(lines.texts)))
        signs.append(SaidPlace(said, None, Placed(lines, box), size))
        y = box.bottom + s.pad
    return Hero(picture, name, type_, tuple(signs)), y + s.pad


def _name(name: str, short: str, inside: float, measure: Measure) -> tuple[Lines, float]:
    """The name and its type size: the short name on small papers, and smaller type where a name takes many lines."""
    setter, paper = measure.setter, measure.paper
    texts = dict.fromkeys((name, short) if paper.short else (name,))
    for size, most in ((paper.layer, MANY), (paper.group, 2 * MANY), (paper.chip, 0)):
        found = [setter.lines_at(text, size, 600, inside) for text in texts]
        best = min(found, key=lambda lines: len(lines.texts))
        if len(best.texts) <= most:
            break
    return best, size
