"""Tables to shapes: quiet rows under heads in the hue of their layer."""

from zgwviz.draw import mark, page, text
from zgwviz.draw.brush import Brush
from zgwviz.font.ruler import Ruler
from zgwviz.geometry import Box
from zgwviz.layout.space import space
from zgwviz.layout.table.records import BitPlace, RowPlace, SectionPlace, TablePlace, TablePlate
from zgwviz.scene.records import Group, Link, Rect, Scene, Shape, Use
from zgwviz.style.palette import Palette, hue_of

# Every other row stands on a ground that is only just not paper.
ZEBRA = "#f6f7f8"


def draw(plate: TablePlate, palette: Palette, ruler: Ruler) -> Scene:
    """The finished shapes of a table as a drawing."""
    sheet = plate.sheet
    outer = Brush(sheet.paper, space(sheet.paper), palette, {}, ruler, sheet.head.language)
    brush = outer._replace(paper=plate.paper, space=space(plate.paper))
    shapes = [shape for part in (plate.table, *plate.beside) for shape in table(part, brush)]
    if plate.nothing is not None:
        box = plate.nothing.box
        shapes += text.down(plate.nothing.lines, box.x, box.y, plate.paper.group, palette.muted)
    return page.scene(sheet, shapes, description(plate), outer)


def description(plate: TablePlate) -> str:
    """The table in words: its sections with the rows of each."""
    parts = [plate.view.head.subtitle] if plate.view.head.subtitle else []
    parts += [f"{each.title}: {'; '.join(row.label for row in each.rows)}" for each in plate.view.table.sections]
    return ". ".join(parts) + "." if parts else ""


def table(placed: TablePlace, brush: Brush) -> list[Shape]:
    """A table with its titles and sections."""
    palette, size = brush.palette, brush.paper.chip
    shapes: list[Shape] = []
    if placed.title is not None:
        box = placed.title.box
        shapes += text.down(placed.title.lines, box.x, box.y, brush.paper.group, palette.ink, 600)
    for head in placed.heads:
        shapes += text.down(head.lines, head.box.x, head.box.y, size, palette.muted, 600)
    for section in placed.sections:
        shapes.append(_section(section, brush))
    return shapes


def _section(place: SectionPlace, brush: Brush) -> Group:
    hue, size = hue_of(brush.palette, place.section.color), brush.paper.group
    shapes: list[Shape] = []
    box = place.head
    if place.title.texts:
        shapes.append(Rect(Box(box.x, box.y, box.width, brush.space.rule), fill=hue.main))
        shapes += text.down(place.title, box.x, box.y + size * 0.45, size, hue.main, 600)
    shapes += [_row(row, brush) for row in place.rows]
    if place.more is not None:
        more = place.more.box
        shapes += text.down(place.more.lines, more.x, more.y, brush.paper.chip, brush.palette.muted)
    return Group(tuple(shapes), role="note", label=place.section.title)


def _row(place: RowPlace, brush: Brush) -> Group:
    s, box, palette = brush.space, place.box, brush.palette
    shapes: list[Shape] = [Rect(box, fill=ZEBRA if place.striped else palette.paper)]
    shapes.append(Rect(Box(box.x, box.bottom - s.edge, box.width, s.edge), fill=palette.hairline))
    for bit in place.bits:
        shapes += _bit(bit, brush)
    row = place.row
    return Group(
        tuple(shapes),
        id=row.id,
        role="element" if row.element else "note",
        label=row.label,
        description=row.description,
        link=Link(scene=row.view) if row.view else None,
    )


def _bit(place: BitPlace, brush: Brush) -> list[Shape]:
    bit, palette, size = place.bit, brush.palette, brush.paper.chip
    shapes: list[Shape] = []
    if place.mark is not None:
        shapes.append(mark.mark(bit.mark, place.mark, size, palette.ink, palette.paper, brush.ruler))
    if place.icon is not None:
        color = hue_of(palette, bit.color).main if bit.color else palette.ink
        shapes.append(Use(bit.icon, place.icon, color))
    ink = palette.muted if bit.quiet else palette.ink
    shapes += text.down(place.lines, place.box.x, place.box.y, size, ink, 600 if bit.strong else 400)
    return shapes
