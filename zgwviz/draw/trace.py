"""A golden thread to a scene: bands, lines in the notation of their relations, and gaps in words."""

from zgwviz.draw import band, page, relation, sign, text
from zgwviz.draw.brush import Brush
from zgwviz.font.ruler import Ruler
from zgwviz.geometry import Box
from zgwviz.layout.records import BandPlace, Placed
from zgwviz.layout.space import space
from zgwviz.layout.trace.records import Strand, TracePlate
from zgwviz.scene.records import Group, Rect, Scene, Shape, Use
from zgwviz.style.palette import Palette, hue_of
from zgwviz.view.words import relation as relation_word


def draw(plate: TracePlate, palette: Palette, ruler: Ruler) -> Scene:
    """The finished shapes of the thread."""
    sheet = plate.sheet
    hues = {place.band.layer: hue_of(palette, place.band.color) for place in plate.bands}
    brush = Brush(sheet.paper, space(sheet.paper), palette, hues, ruler, sheet.head.language)
    last = plate.bands[-1] if plate.bands else None
    shapes: list[Shape] = [_band(place, plate, place is last, brush) for place in plate.bands]
    names = {tile.item.id: tile.item.name for place in plate.bands for row in place.groups for tile in row.tiles}
    layers = {tile.item.id: b.band.layer for b in plate.bands for row in b.groups for tile in row.tiles}
    if plate.strands:
        lines = tuple(_strand(strand, names, layers, brush) for strand in plate.strands)
        shapes.append(Group(lines, id="threads", role="list", label=sheet.head.title))
    return page.scene(sheet, shapes, description(plate, names), brush)


def _band(place: BandPlace, plate: TracePlate, last: bool, brush: Brush) -> Group:
    """A layer with its rows, what it lacks, and how much of it had no room."""
    layer, drawn = place.band.layer, band.band(place, last, brush)
    more: list[Shape] = []
    if layer in plate.gaps:
        more.append(_gap(plate.gaps[layer], brush))
    for note in (plate.passed.get(layer), plate.notes.get(layer)):
        if note is not None:
            words = text.down(note.lines, note.box.x, note.box.y, brush.paper.chip, brush.palette.muted, 600)
            more.append(Group(words, role="note", label=" ".join(note.lines.texts)))
    return drawn._replace(children=(*drawn.children, *more), id=f"layer-{layer}", role="layer")


def description(plate: TracePlate, names: dict[str, str]) -> str:
    """The thread in words: each step, from what derives to what it derives from."""
    language = plate.sheet.head.language
    said = [plate.sheet.head.subtitle]
    for strand in plate.strands:
        thread = strand.thread
        ends = (thread.source, thread.target) if thread.forward else (thread.target, thread.source)
        said.append(f"{names[ends[0]]} – {relation_word(thread.notation, language)} – {names[ends[1]]}")
    said += [" ".join(note.lines.texts) for note in plate.gaps.values()]
    return ". ".join(part for part in said if part) + "."


def _strand(strand: Strand, names: dict[str, str], layers: dict[str, str], brush: Brush) -> Group:
    """A line in the colour of the layer of what derives, paler where only an association links the two."""
    thread = strand.thread
    points = strand.points if thread.forward else tuple(reversed(strand.points))
    hue = brush.hues[layers[thread.source]]
    ink = hue.edge if thread.indirect else hue.main
    shapes = relation.line(
        points, thread.notation, ink, brush.palette.paper, brush.space.edge * 1.6, brush.paper.chip * 0.7
    )
    label = f"{names[thread.source]}, {relation_word(thread.notation, brush.language)}, {names[thread.target]}"
    return Group(shapes, role="line", label=label)


def _gap(note: Placed, brush: Brush) -> Group:
    """A hatched strip, the sign of warning, and what is missing."""
    size, ink = brush.paper.chip, brush.palette.ink
    area = Box(
        note.box.x - size * 1.8, note.box.y - size * 0.6, note.box.width + size * 2.4, note.box.height + size * 1.2
    )
    edge = brush.palette.muted
    shapes: list[Shape] = [Rect(area, fill=brush.palette.paper, stroke=edge, stroke_width=brush.space.edge)]
    shapes += sign.gap_strip(area.inset(brush.space.edge), brush.space.strip, ink)
    icon = Box(area.x + size * 0.6, note.box.y + size * 0.35 - size / 2, size, size)
    shapes.append(Use("warning", icon, ink))
    shapes += text.down(note.lines, note.box.x, note.box.y, size, ink)
    return Group(tuple(shapes), role="note", label=" ".join(note.lines.texts))
