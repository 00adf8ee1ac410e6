"""A class box of an information model: title bar with its marks, definition, and a row for every attribute."""

from zgwviz.draw import sign, text, tile
from zgwviz.draw.brush import Brush
from zgwviz.geometry import Box, Point
from zgwviz.layout.information.card import ROW, SIDE
from zgwviz.layout.information.records import Card, ClassPlace, Row
from zgwviz.layout.space import CAP, text_height
from zgwviz.scene.records import Close, Curve, Group, Line, Link, Move, Path, Rect, Shape, Use, Weight
from zgwviz.style.palette import Hue
from zgwviz.view.words import say

_ROUND = 0.5523


def classbox(place: ClassPlace, hue: Hue, central: bool, brush: Brush) -> Group:
    """The class with everything in it; the one that others hang on has a heavier border."""
    card, box, s = place.card, place.box, brush.space
    border = s.edge * 3 if central else s.edge * 1.25
    outline = Rect(
        box.inset(border / 2),
        fill=brush.palette.paper,
        stroke=hue.main if central or card.view.own else hue.edge,
        stroke_width=border,
        radius=s.radius,
    )
    shapes: list[Shape] = [outline, *_title(card, box, hue, brush)]
    if card.note is not None:
        lines = card.note.lines
        shapes += text.down(
            lines, box.x + card.note.box.x, box.y + card.note.box.y, brush.paper.note, brush.palette.muted
        )
    for row in card.rows:
        shapes += _row(row, box, brush)
    if card.rest is not None:
        at = card.rest.box
        lead = Box(box.x + at.x, box.y + at.y, at.width, at.height)
        shapes += text.centred(card.rest.lines, lead, lead.x, brush.paper.note, hue.main, 600)
    return Group(
        tuple(shapes),
        id=card.view.item.id,
        role="element",
        label=accessible(card, brush),
        description=card.view.item.definition,
        link=Link(scene=card.view.view) if card.view.view else None,
        language=card.view.item.language,
    )


def accessible(card: Card, brush: Brush) -> str:
    """The accessible name: the class, what it is, how many attributes it has, and its marks in words."""
    name, *marks = tile.accessible(card.view.item, brush).split(", " + card.view.item.word, 1)
    total = card.view.total
    count = say("attribute-count-one" if total == 1 else "attribute-count-more", brush.language, n=total)
    return f"{name}, {card.view.item.word}, {count}{''.join(marks)}"


def _title(card: Card, box: Box, hue: Hue, brush: Brush) -> list[Shape]:
    """The bar with icon and name: filled for the view's own group, pale for others."""
    paper, s = brush.paper, brush.space
    bar = Box(box.x, box.y, box.width, card.head)
    whole = card.height - card.head < s.radius
    ground, ink = (hue.main, hue.on_main) if card.view.own else (hue.tint2, hue.main)
    shapes: list[Shape] = [_bar(bar.inset(s.edge * 0.6), s.radius, ground, whole)]
    left = box.x + paper.chip * SIDE
    icon = Box(left, bar.middle.y - paper.group / 2, paper.group, paper.group)
    shapes.append(Use(card.view.item.icon, icon, ink))
    shapes += text.centred(card.title, bar, icon.right + s.icon_gap, paper.group, ink, 600)
    shapes += _marks(card, bar, ink, ground, brush)
    return shapes


def _bar(box: Box, radius: float, fill: str, whole: bool) -> Shape:
    """A bar whose upper corners are round; the lower ones too where nothing stands below it."""
    if whole:
        return Rect(box, fill=fill, radius=radius)
    r, k = radius, radius * (1 - _ROUND)
    return Path(
        (
            Move(Point(box.x, box.bottom)),
            Line(Point(box.x, box.y + r)),
            Curve(Point(box.x, box.y + k), Point(box.x + k, box.y), Point(box.x + r, box.y)),
            Line(Point(box.right - r, box.y)),
            Curve(Point(box.right - k, box.y), Point(box.right, box.y + k), Point(box.right, box.y + r)),
            Line(Point(box.right, box.bottom)),
            Close(),
        ),
        fill=fill,
    )


def _marks(card: Card, bar: Box, ink: str, ground: str, brush: Brush) -> list[Shape]:
    """From the right: the number of standards, status, start, and the warning of a gap with its hatched edge."""
    s, item, note = brush.space, card.view.item, brush.paper.note
    right = bar.right - brush.paper.chip * SIDE
    y = bar.middle.y
    shapes: list[Shape] = []
    if item.standards:
        number = str(item.standards)
        across = note * (0.62 * len(number) + 0.5)
        badge = Box(right - across, y - note * 0.62, across, note * 1.24)
        wide = brush.ruler.width(number, note, 600)
        shapes.append(Rect(badge, fill=ink, radius=badge.height / 2))
        shapes.append(text.one(number, wide, badge.middle.x, badge, note, ground, 600, "middle"))
        right = badge.x - s.icon_gap
    status, start = f"status-{item.status}" if item.status else "", "start" if item.start else ""
    for each in (status, start, "warning" if item.trace == "none" else ""):
        if each:
            shapes.append(Use(each, Box(right - s.mark, y - s.mark / 2, s.mark, s.mark), ink))
            right -= s.mark + s.icon_gap
    edge = bar.inset(s.edge)
    if item.origin:
        shapes.append(sign.ear(edge, s.chip_pad * tile.EAR, s.radius, ink))
    if item.trace == "none":
        shapes += sign.gap_strip(edge, s.strip, ink)
    elif item.trace == "indirect":
        shapes += sign.dot_strip(edge, s.strip, ink)
    return shapes


def _row(row: Row, box: Box, brush: Brush) -> list[Shape]:
    """Name, type and cardinality side by side, the values below in a quieter line."""
    paper, palette = brush.paper, brush.palette
    side = paper.chip * SIDE
    left, right, top = box.x + row.box.x + side, box.x + row.box.right - side, box.y + row.box.y
    first = top + (paper.chip * ROW - paper.chip * CAP) / 2
    base = first + paper.chip * CAP - paper.note * CAP
    weight: Weight = 600 if row.attribute.required else 400
    shapes: list[Shape] = list(text.down(row.name, left, first, paper.chip, palette.ink, weight))
    shapes += text.down(row.cardinality, right, base, paper.note, palette.ink, weight, "end")
    y = first + text_height(paper.chip, len(row.name.texts))
    if row.type.texts:
        at = y + paper.note * 0.3 if row.type_below else base
        shapes += text.down(row.type, box.x + row.box.x + row.stop, at, paper.note, palette.muted, anchor="end")
        if row.type_below:
            y += text_height(paper.note, len(row.type.texts)) + paper.note * 0.3
    if row.values is not None:
        shapes += text.down(row.values, left + paper.chip * 0.8, y + paper.note * 0.25, paper.note, palette.muted)
    return shapes
