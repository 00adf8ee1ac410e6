"""Chips: an element's icon and name, and the marks it carries; or a whole group with its number."""

from collections.abc import Iterator

from zgwviz.draw import sign, text
from zgwviz.draw.brush import Brush
from zgwviz.geometry import Box
from zgwviz.layout.records import Closed, Tile
from zgwviz.layout.space import CAP, text_height
from zgwviz.scene.records import Group, Link, Rect, Shape, Use
from zgwviz.style.contrast import mix
from zgwviz.style.palette import Hue, category, hue_of
from zgwviz.view.records import Item
from zgwviz.view.words import say

# The corner of what belongs to another spec, in paddings.
EAR = 1.2


def chip(tile: Tile, hue: Hue, view: str | None, brush: Brush) -> Group:
    """An element as a chip; `view` is the drawing it leads to."""
    item, box, s = tile.item, tile.box, brush.space
    border = s.edge * 2 if item.start or tile.lit else s.edge
    shapes: list[Shape] = [
        Rect(
            box.inset(border / 2),
            fill=_ground(tile, hue, brush),
            stroke=hue.main if item.start or tile.lit else hue.edge,
            stroke_width=border,
            radius=s.radius,
        )
    ]
    shapes += _edges(item, box, hue, brush)
    left = box.x + s.chip_pad + (s.strip * 0.5 if item.trace == "none" else 0.0)
    size = brush.paper.chip
    area = _text_area(tile, brush)
    left, drawn = icons(item, area, left, len(tile.lines.texts), hue, brush)
    shapes += drawn
    ink = brush.palette.muted if item.status in ("withdrawn", "deprecated") else brush.palette.ink
    if tile.note is None:
        shapes += text.centred(tile.lines, area, left, size, ink)
    else:
        shapes += _with_note(tile, left, brush)
    shapes += tail(item, area, hue, brush)
    shapes += _leads(tile, brush)
    to = item.view or view
    link = Link(scene=to) if to else None
    return Group(
        tuple(shapes),
        id=item.id,
        role="element",
        label=accessible(item, brush),
        description=item.definition,
        link=link,
        language=item.language,
    )


def _edges(item: Item, box: Box, hue: Hue, brush: Brush) -> Iterator[Shape]:
    """The marks along the chip's edge: how it is traced at the left, and the corner of what is another spec's."""
    s = brush.space
    if item.trace == "none":
        yield from sign.gap_strip(box.inset(s.edge), s.strip, hue.main)
    elif item.trace == "indirect":
        yield from sign.dot_strip(box.inset(s.edge), s.strip, hue.main)
    if item.origin:
        yield sign.ear(box, s.chip_pad * EAR, s.radius, hue.main)


def _leads(tile: Tile, brush: Brush) -> list[Shape]:
    """What an aspect belongs to, each with its icon in the colour of its layer, below a rule."""
    s, size = brush.space, brush.paper.chip
    shapes: list[Shape] = []
    left = tile.box.x + s.chip_pad
    for place in tile.leads:
        main = hue_of(brush.palette, place.lead.color).main
        middle = place.top + size * CAP / 2
        shapes.append(Use(place.lead.icon, Box(left, middle - s.icon / 2, s.icon, s.icon), main))
        shapes += text.down(place.lines, left + s.icon + s.icon_gap, place.top, size, main)
    if tile.leads:
        y = tile.leads[0].top - size * 0.7
        shapes.insert(0, Rect(Box(left, y, tile.box.width - 2 * s.chip_pad, s.edge), fill=brush.palette.hairline))
    return shapes


def _ground(tile: Tile, hue: Hue, brush: Brush) -> str:
    """What the chip is filled with: a hint of its overlay's colour, or of its layer's where it is what all is about."""
    if tile.item.tag:
        return mix(category(tile.item.tag.letter), brush.palette.paper, 0.86)
    return hue.tint2 if tile.lit else brush.palette.paper


def tag(letter: str, box: Box, size: float, brush: Brush) -> list[Shape]:
    """The letter of an overlay's word in a square of its colour; the sign of what says nothing in an empty one."""
    wide = brush.ruler.width(letter, size, 600)
    color, paper, edge = category(letter), brush.palette.paper, brush.space.edge
    ground, ink = (color, paper) if letter.isalpha() else (paper, color)
    square = Rect(box.inset(edge / 2), fill=ground, stroke=color, stroke_width=edge, radius=box.height * 0.2)
    return [square, text.one(letter, wide, box.middle.x, box, size, ink, 600, "middle")]


def accessible(item: Item, brush: Brush) -> str:
    """The accessible name: the full name first, then what it is and the marks in words."""
    said = [item.name, item.word, item.state]
    if item.trace == "none":
        said.append(say("gap", brush.language))
    elif item.trace == "indirect":
        said.append(say("indirect", brush.language))
    if item.start:
        said.append(say("start", brush.language))
    if item.tag:
        said.append(item.tag.word)
    if item.origin:
        said.append(say("elsewhere", brush.language, name=item.origin))
    return ", ".join(part for part in said if part)


def _text_area(tile: Tile, brush: Brush) -> Box:
    """The part of the chip in whose middle the name stands: all of it, or the top where a definition follows."""
    if tile.note is None:
        return tile.box
    height = text_height(brush.paper.chip, len(tile.lines.texts)) + brush.paper.chip
    return Box(tile.box.x, tile.box.y, tile.box.width, height)


def icons(item: Item, area: Box, left: float, lines: int, hue: Hue, brush: Brush) -> tuple[float, list[Shape]]:
    """The icon, with the warning below it, or beside it in a chip of one line; and where the name begins."""
    s = brush.space
    y = area.middle.y
    shapes: list[Shape] = []
    stacked = item.trace == "none" and area.height >= s.icon + s.mark + s.edge * 4
    if item.trace == "none":
        if stacked:
            top = y - (s.icon + s.mark) / 2
            shapes.append(Use("warning", Box(left + (s.icon - s.mark) / 2, top + s.icon, s.mark, s.mark), hue.main))
            y = top + s.icon / 2
        elif lines == 1:
            shapes.append(Use("warning", Box(left + s.icon + s.icon_gap, y - s.mark / 2, s.mark, s.mark), hue.main))
    shapes.append(Use(item.icon, Box(left, y - s.icon / 2, s.icon, s.icon), hue.main))
    beside = item.trace == "none" and not stacked and lines == 1
    return left + s.icon + s.icon_gap + (s.mark + s.icon_gap if beside else 0.0), shapes


def _with_note(tile: Tile, left: float, brush: Brush) -> list[Shape]:
    """Name in bold at the top, definition below."""
    s, size = brush.space, brush.paper.chip
    top = tile.box.y + size * 0.5
    shapes: list[Shape] = list(text.down(tile.lines, left, top, size, brush.palette.ink, 600))
    assert tile.note is not None
    below = top + text_height(size, len(tile.lines.texts)) + size * 0.4
    strip = s.strip if tile.item.trace else 0.0
    shapes += text.down(tile.note, tile.box.x + s.chip_pad + strip, below, size, brush.palette.muted)
    return shapes


def tail(item: Item, area: Box, hue: Hue, brush: Brush) -> list[Shape]:
    """The marks at the right: status and start above the number of standards, or before it in a low chip."""
    s, y, note = brush.space, area.middle.y, brush.paper.note
    right = area.right - s.chip_pad * 0.7
    if item.tag:
        square = Box(right - note * 1.5, y - note * 0.75, note * 1.5, note * 1.5)
        return tag(item.tag.letter, square, note, brush)
    badge = item.standards and note < brush.paper.chip
    marks = [*([f"status-{item.status}"] if item.status else []), *(["start"] if item.start else [])]
    number = str(item.standards)
    width, height = note * (0.62 * len(number) + 0.5), note * 1.15
    both = bool(marks and badge)
    stacked = both and area.height / 2 >= s.mark * 0.6 + max(s.mark, height) / 2 + s.edge
    shapes: list[Shape] = []
    middle = y - s.mark * 0.6 if stacked else y
    x = right - (width + s.icon_gap if both and not stacked else 0.0)
    for mark in marks:
        shapes.append(Use(mark, Box(x - s.mark, middle - s.mark / 2, s.mark, s.mark), hue.main))
        x -= s.mark + s.icon_gap
    if badge:
        middle = y + s.mark * 0.6 if stacked else y
        box = Box(right - width, middle - height / 2, width, height)
        shapes.append(Rect(box, fill=hue.tint2, radius=height / 2))
        shapes.append(
            text.one(number, brush.ruler.width(number, note, 600), box.middle.x, box, note, hue.main, 600, "middle")
        )
    return shapes


def closed(chip_: Closed, hue: Hue, brush: Brush) -> Group:
    """A whole group as one chip: its name, and how many it has."""
    group, box, s, size = chip_.group, chip_.box, brush.space, brush.paper.chip
    number = str(len(group.items))
    wide = brush.ruler.width(number, size, 600)
    shapes: list[Shape] = [Rect(box, fill=hue.tint2, radius=s.radius)]
    shapes += text.centred(chip_.lines, box, box.x + s.chip_pad, size, brush.palette.ink)
    shapes.append(text.one(number, wide, box.right - s.chip_pad, box, size, hue.main, 600, "end"))
    label = f"{group.name}, {say('elements' if len(group.items) != 1 else 'element', brush.language, n=number)}"
    return Group(
        tuple(shapes),
        id=f"group-{group.id}",
        role="group",
        label=label,
        link=Link(scene=group.view) if group.view else None,
    )


__all__ = ["CAP", "accessible", "chip", "closed", "icons", "tail"]
