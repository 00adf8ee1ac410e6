"""Pillars: the aspects that cross all bands, beside them, with their elements."""

from typing import NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box
from zgwviz.layout.bands.label import NO_LINES
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.records import LeadPlace, PillarPlace, Tile
from zgwviz.layout.space import text_height
from zgwviz.view.records import Item, Lead, PillarView

# A chip grows by at most this share of what it says; what is left of the pillar stays open.
GROWTH = 0.6


class _Card(NamedTuple):
    """A chip of a pillar before it has a place: its texts and the least heights with and without definition."""

    item: Item
    name: Lines
    note: Lines
    plain: float
    full: float


class Kept(NamedTuple):
    """What pillars show: the measure of their chips' type, and `which` elements of each, in the order of the text."""

    measure: Measure
    which: tuple[tuple[int, ...], ...]


def width(pillars: tuple[PillarView, ...], measure: Measure, page: float) -> float:
    """The width of each pillar: its longest name in three lines, within bounds; 0 without pillars."""
    if not pillars:
        return 0.0
    paper, setter, s = measure.paper, measure.setter, measure.space
    heads = [setter.narrowest(p.name, paper.layer, 600, 3) + 2 * s.side for p in pillars]
    names = [
        setter.narrowest(name, paper.chip, 600, 3 if " " in name else 2) + measure.inside(item, 2) + 2 * s.pad
        for pillar in pillars
        for item in pillar.items
        for name in (measure.name(item),)
    ]
    # An overlay's letters take room of their own beside the names.
    tags = measure.tag + 2 * s.icon_gap if any(item.tag for pillar in pillars for item in pillar.items) else 0.0
    most = max(*heads, paper.chip * (8.8 if paper.short else 13.5) + tags)
    return min(max(*heads, *names, paper.chip * 7.6), most, page * 0.3 / len(pillars))


def every(pillars: tuple[PillarView, ...], measure: Measure) -> Kept:
    """All chips, before it is known for how many there is room."""
    return Kept(measure, tuple(tuple(range(len(pillar.items))) for pillar in pillars))


def items(pillars: tuple[PillarView, ...], kept: Kept) -> list[Item]:
    """The elements that show."""
    return [pillar.items[i] for pillar, which in zip(pillars, kept.which, strict=True) for i in which]


def keep(pillars: tuple[PillarView, ...], column: float, height: float, measure: Measure) -> Kept:
    """What shows in pillars `column` wide and `height` high below their heads, in the largest type that says it all."""
    area = _inner(Box(0.0, 0.0, column, height), 0.0, measure)
    for size in (measure.paper.layer, measure.paper.group):
        larger = Measure(measure.paper._replace(chip=size), measure.setter, measure.language)
        if size > measure.paper.chip and all(_roomy(pillar, area, larger) for pillar in pillars):
            return every(pillars, larger)
    more, gap, level = _pill(measure), measure.space.chip_gap, measure.paper.level
    cards = [[_card(item, area.width, measure) for item in pillar.items] for pillar in pillars]
    return Kept(measure, tuple(tuple(_kept(each, area.height, more, gap, level)) for each in cards))


def place(
    pillars: tuple[PillarView, ...], boxes: list[Box], head: float, measure: Measure, kept: Kept
) -> tuple[PillarPlace, ...]:
    """Stand the pillars in `boxes` under heads `head` high, with the chips that are `kept`."""
    return tuple(
        _stand(pillar, _head(pillar, box.width, measure), box, head, which, kept.measure)
        for pillar, box, which in zip(pillars, boxes, kept.which, strict=True)
    )


def _inner(box: Box, head: float, measure: Measure) -> Box:
    """What is left for chips."""
    pad = measure.space.pad
    return Box(box.x + pad, box.y + head + pad, box.width - 2 * pad, box.height - head - 2 * pad)


def _pill(measure: Measure) -> float:
    """The height of the pill that counts what does not show."""
    return text_height(measure.paper.chip, 1) + measure.paper.chip


def _roomy(pillar: PillarView, inner: Box, measure: Measure) -> bool:
    """Whether every element with its definition fits, and no word must be broken."""
    cards = [_card(item, inner.width, measure) for item in pillar.items]
    whole = not any(card.name.forced or card.note.forced for card in cards)
    return whole and sum(c.full + measure.space.chip_gap for c in cards) <= inner.height


def _stand(
    pillar: PillarView, texts: tuple[Lines, Lines], box: Box, head: float, kept: tuple[int, ...], measure: Measure
) -> PillarPlace:
    """One pillar: the chips that are `kept`, from the top, with what they belong to where there is room."""
    s = measure.space
    inner = _inner(box, head, measure)
    cards = [_card(item, inner.width, measure) for item in pillar.items]
    more = _pill(measure)
    shown = [cards[i] for i in kept]
    hidden = len(cards) - len(shown)
    room = inner.height - (more + s.chip_gap if hidden else 0.0)
    detailed = sum(c.full for c in shown) + s.chip_gap * (len(shown) - 1) <= room
    least = [c.full if detailed else c.plain for c in shown]
    spare = room - sum(least) - s.chip_gap * max(0, len(shown) - 1)
    told = [detailed and bool(card.note.texts) for card in shown]
    wanted = [_wanted(c.item, inner.width, measure) if t else 0.0 for c, t in zip(shown, told, strict=True)]
    tiles, y = [], inner.y
    for card, full, height, more_height in zip(shown, told, least, _growth(least, wanted, spare), strict=True):
        tile = Box(inner.x, y, inner.width, height + more_height)
        leads = _leads(card.item, tile, more_height, measure) if full else ()
        tiles.append(Tile(card.item, tile, card.name, card.note if full else None, leads))
        y = tile.bottom + s.chip_gap
    pill = Box(inner.x, y, inner.width, more) if hidden else None
    top = Box(box.x, box.y, box.width, head)
    return PillarPlace(pillar, measure.paper, box, top, *texts, tuple(tiles), hidden, pill)


def _growth(least: list[float], wanted: list[float], spare: float) -> list[float]:
    """How much higher than it must be each chip is: what it wants if all can have that, and a share of the rest."""
    if sum(wanted) > spare:
        return [min(spare / len(least), max(want, high * GROWTH)) for high, want in zip(least, wanted, strict=True)]
    rest = (spare - sum(wanted)) / max(1, len(least))
    return [want + min(rest, (high + want) * GROWTH) for high, want in zip(least, wanted, strict=True)]


def _wanted(item: Item, width: float, measure: Measure) -> float:
    """The height in which all that the element belongs to stands."""
    lines = _named(item, width, measure)
    return sum(high for *_, high in lines) + measure.paper.chip * 1.2 if lines else 0.0


def _named(item: Item, width: float, measure: Measure) -> list[tuple[Lead, Lines, float]]:
    """What the element belongs to, unbroken in a chip of that width, with the height of each."""
    size, s = measure.paper.chip, measure.space
    inside = width - 2 * s.chip_pad - s.icon - s.icon_gap
    set_ = [(lead, measure.setter.lines_at(lead.name, size, 400, inside)) for lead in item.leads]
    return [(d, lines, text_height(size, len(lines.texts)) + size * 0.4) for d, lines in set_ if not lines.forced]


def _leads(item: Item, box: Box, spare: float, measure: Measure) -> tuple[LeadPlace, ...]:
    """What the element belongs to, as many as there is room for, at the lower edge of its chip."""
    size = measure.paper.chip
    placed: list[LeadPlace] = []
    used = size * 1.2
    for lead, lines, height in _named(item, box.width, measure):
        if used + height > spare + 0.01:
            break
        placed.append(LeadPlace(lead, lines, used))
        used += height
    top = box.bottom - used + size * 0.6
    return tuple(each._replace(top=top + each.top - size * 0.6) for each in placed)


def head_height(pillars: tuple[PillarView, ...], column: float, measure: Measure) -> float:
    """The height of the heads: that of the tallest."""
    heights = []
    for pillar in pillars:
        name, question = _head(pillar, column, measure)
        height = text_height(measure.paper.layer, len(name.texts)) + 2 * measure.space.pad
        if question.texts:
            height += text_height(measure.paper.chip, len(question.texts)) + measure.space.pad
        heights.append(height)
    return max(heights, default=0.0)


def _head(pillar: PillarView, column: float, measure: Measure) -> tuple[Lines, Lines]:
    inside = column - 2 * measure.space.side
    name = measure.setter.lines_at(pillar.name, measure.paper.layer, 600, inside)
    question = (
        measure.setter.lines_at(pillar.question, measure.paper.chip, 400, inside) if pillar.question else NO_LINES
    )
    return name, question


def _card(item: Item, column: float, measure: Measure) -> _Card:
    paper, s, setter = measure.paper, measure.space, measure.setter
    name = setter.lines_at(measure.name(item), paper.chip, 600, column - measure.inside(item, 2))
    note = setter.lines_at(item.definition, paper.chip, 400, column - 2 * s.chip_pad) if item.definition else NO_LINES
    plain = text_height(paper.chip, len(name.texts)) + paper.chip
    full = plain + (text_height(paper.chip, len(note.texts)) + paper.chip * 0.4 if note.texts else 0.0)
    return _Card(item, name, note, plain, full)


def _kept(cards: list[_Card], height: float, more: float, gap: float, level: int) -> list[int]:
    """Which cards stay, heaviest first, in the order of the text.

    All with their definitions; else, of those lighter than `level`, as many as leave room for definitions; else names.
    """
    full, plain = [c.full + gap for c in cards], [c.plain + gap for c in cards]
    if sum(full) - gap <= height:
        return list(range(len(cards)))
    order = sorted(range(len(cards)), key=lambda i: -cards[i].item.weight)
    told = order[: _first(order, full, height - more)]
    if told and all(cards[i].item.weight < level for i in order[len(told) :]):
        return sorted(told)
    if sum(plain) - gap <= height:
        return list(range(len(cards)))
    return sorted(order[: _first(order, plain, height - more)])


def _first(order: list[int], heights: list[float], room: float) -> int:
    """How many of the first cards fit `room`."""
    used, count = 0.0, 0
    for i in order:
        used += heights[i]
        if used > room:
            break
        count += 1
    return count
