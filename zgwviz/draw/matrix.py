"""A matrix to a scene: quiet stripes, heads in the hue of their layer, marks that stand out."""

from zgwviz.draw import mark, page, sign, text
from zgwviz.draw.brush import Brush
from zgwviz.font.ruler import Ruler
from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box, Point
from zgwviz.layout.matrix.records import CellPlace, CountPlace, HeadPlace, Matrix, Part, TitlePlace
from zgwviz.layout.space import CAP, DESCENT, LEADING, space, text_height
from zgwviz.scene.records import Anchor, Group, Line, Link, Move, Path, Rect, Scene, Shape, Text, Use, Weight
from zgwviz.style.palette import Palette, hue_of

# Every other row stands on a ground that is only just not paper.
ZEBRA = "#f6f7f8"


def draw(matrix: Matrix, palette: Palette, ruler: Ruler) -> Scene:
    """The finished shapes of `matrix`."""
    sheet = matrix.sheet
    outer = Brush(sheet.paper, space(sheet.paper), palette, {}, ruler, sheet.head.language)
    inner = outer._replace(paper=matrix.paper, space=space(matrix.paper))
    shapes: list[Shape] = []
    for number, part in enumerate(matrix.parts):
        label = f"{matrix.view.rows.title} × {matrix.view.columns.title}"
        shapes.append(Group(tuple(_part(part, inner)), id=f"part-{number + 1}", role="note", label=label))
    if matrix.nothing is not None:
        box = matrix.nothing.box
        shapes += text.down(matrix.nothing.lines, box.x, box.y, matrix.paper.group, palette.muted)
    return page.scene(sheet, shapes, description(matrix), outer)


def description(matrix: Matrix) -> str:
    """The matrix in words: what is on its sides, what its signs mean, and what each row meets."""
    view = matrix.view
    parts = [view.head.subtitle] if view.head.subtitle else []
    parts.append(f"{view.rows.title} × {view.columns.title}: {view.total}")
    met: dict[int, list[str]] = {}
    for (i, j), cell in view.cells.items():
        met.setdefault(i, []).append(f"{view.columns.lines[j].item.name} ({cell.said})")
    parts += [f"{view.rows.lines[i].item.name}: {', '.join(words)}" for i, words in met.items()]
    return ". ".join(parts) + "."


def _part(part: Part, brush: Brush) -> list[Shape]:
    shapes = _ground(part, brush)
    shapes += [_title(title, brush) for title in part.titles]
    said = " ".join(line for placed in part.corner if placed for line in placed.lines.texts)
    shapes.append(Group(_corner(part, brush), role="note", label=said))
    shapes += [_column(head, brush) for head in part.columns]
    shapes += [_row(head, brush) for head in part.rows]
    shapes += [_cell(cell, brush) for cell in part.cells]
    for count in (*part.ends, *part.counts):
        shapes += _count(count, brush)
    for told in part.texts:
        ink = brush.palette.muted if told.open else brush.palette.ink
        shapes += text.centred(told.lines, told.box, told.box.x, brush.paper.chip, ink)
    return shapes


def _ground(part: Part, brush: Brush) -> list[Shape]:
    """Stripes, hairlines, the diagonal, and the rules of the totals."""
    s, palette, grid = brush.space, brush.palette, part.grid
    end = part.box.right
    shapes: list[Shape] = []
    for i, row in enumerate(part.across):
        if i % 2:
            shapes.append(Rect(Box(row.x, row.y, end - row.x, row.height), fill=ZEBRA))
    thin = [Box(row.x, row.bottom - s.edge / 2, end - row.x, s.edge) for row in part.across]
    thin += [Box(column.right - s.edge / 2, column.y, s.edge, column.height) for column in part.down]
    shapes += [Rect(box, fill=palette.hairline) for box in thin]
    shapes += [Rect(box, fill=hue_of(palette, "slate").tint2) for box in part.blocked]
    shapes.append(Rect(Box(part.box.x, grid.bottom, end - part.box.x, s.rule), fill=palette.muted))
    aside = [Box(grid.right, row.y, s.rule, row.height) for row in part.across]
    aside.append(Box(grid.right, grid.bottom, s.rule, part.box.bottom - grid.bottom))
    shapes += [Rect(box, fill=palette.muted) for box in aside]
    return shapes


def _title(title: TitlePlace, brush: Brush) -> Group:
    """A group's title below its rule, or upward beside it."""
    hue, size, step = hue_of(brush.palette, title.color), brush.paper.group, brush.paper.step
    box = title.box
    rule = Rect(Box(box.x + step / 2, box.y, box.width - step, brush.space.rule), fill=hue.main)
    if title.upward:
        words = _upward(title.lines, box, box.bottom - step, size, hue.main, 600)
    else:
        top = box.y + brush.space.rule + step
        spare = box.bottom - step - top - text_height(size, len(title.lines.texts))
        words = text.down(title.lines, box.x + step / 2, top + max(0.0, min(spare, size * 0.4)), size, hue.main, 600)
    return Group((rule, *words), role="note", label=" ".join(title.lines.texts))


def _corner(part: Part, brush: Brush) -> tuple[Shape, ...]:
    """What the rows are, with a sign downwards; what the columns are, with one to the right; how many are filled."""
    palette, size = brush.palette, brush.paper.group
    corner = part.corner
    shapes: list[Shape] = []
    for placed, right in ((corner.rows, False), (corner.columns, True)):
        if placed is None:
            continue
        x = placed.box.right - size * 0.9 if right else placed.box.x
        shapes += text.down(placed.lines, x, placed.box.y, size, palette.ink, 600, "end" if right else "start")
        y = placed.box.bottom - text_height(size, 1) + size * CAP / 2
        if right:
            shapes.append(sign.chevron(placed.box.right, y, size * 0.5, palette.muted, size * 0.11))
        else:
            x += placed.lines.widths[-1] + size * 0.7
            half = size * 0.25
            way = (
                Move(Point(x - half, y - half / 2)),
                Line(Point(x, y + half / 2)),
                Line(Point(x + half, y - half / 2)),
            )
            shapes.append(Path(way, stroke=palette.muted, stroke_width=size * 0.11))
    if corner.filled is not None:
        box = corner.filled.box
        shapes += text.down(corner.filled.lines, box.x, box.y, brush.paper.note, palette.muted)
    return tuple(shapes)


def _column(head: HeadPlace, brush: Brush) -> Group:
    s, size, box = brush.space, brush.paper.chip, head.box
    hue = hue_of(brush.palette, head.line.color)
    shapes: list[Shape] = [Rect(Box(box.x + s.edge, box.y, box.width - 2 * s.edge, box.height), fill=hue.tint)]
    ink = brush.palette.ink if head.line.total else brush.palette.muted
    icon = Box(box.middle.x - s.icon / 2, box.bottom - s.chip_pad - s.icon, s.icon, s.icon)
    if head.upward:
        words = _upward(head.lines, box, icon.y - s.icon_gap, size, ink)
    else:
        area = Box(box.x, box.y, box.width, box.height - s.icon - s.chip_pad)
        words = text.centred(head.lines, area, box.middle.x, size, ink, 600, "middle")
    return _head(head, (*shapes, Use(head.line.item.icon, icon, hue.main), *words), "column-")


def _row(head: HeadPlace, brush: Brush) -> Group:
    s, box = brush.space, head.box
    hue = hue_of(brush.palette, head.line.color)
    icon = Box(box.x + s.chip_pad, box.middle.y - s.icon / 2, s.icon, s.icon)
    ink = brush.palette.ink if head.line.total else brush.palette.muted
    words = text.centred(head.lines, box, icon.right + s.icon_gap, brush.paper.chip, ink)
    ground = Rect(Box(box.x, box.y + s.edge, box.width, box.height - 2 * s.edge), fill=hue.tint)
    return _head(head, (ground, Use(head.line.item.icon, icon, hue.main), *words), "row-")


def _head(head: HeadPlace, shapes: tuple[Shape, ...], prefix: str) -> Group:
    """A head is the element's own node where it stands for the first time."""
    item = head.line.item
    label = ", ".join(part for part in (item.name, item.word) if part)
    link = Link(scene=head.line.view) if head.line.view else None
    return Group(
        shapes,
        id=f"{prefix}{item.id}" if head.again else item.id,
        role="note" if head.again else "element",
        label=label,
        description="" if head.again else item.definition,
        link=link,
        language=item.language,
    )


def _cell(place: CellPlace, brush: Brush) -> Group:
    """What a cell says, in ink: it belongs to two layers."""
    size, ink = brush.paper.chip, brush.palette.ink
    shapes: list[Shape] = []
    if place.cell.marks:
        shapes += mark.marks(place.cell.marks, place.box, size, ink, brush.palette.paper, brush.ruler)
    if place.names:
        tall = sum(text_height(size, len(lines.texts)) for lines in place.names) + size * 0.5 * (len(place.names) - 1)
        y = place.box.middle.y - tall / 2
        for lines in place.names:
            shapes += text.down(lines, place.box.x + brush.space.chip_pad, y, size, ink)
            y += text_height(size, len(lines.texts)) + size * 0.5
    return Group(tuple(shapes), role="note", label=place.said)


def _count(count: CountPlace, brush: Brush) -> list[Shape]:
    palette, size = brush.palette, brush.paper.chip
    strong = count.how in {"total", "title"}
    ink = palette.ink if strong else palette.muted
    weight: Weight = 600 if strong else 400
    if count.upward:
        return list(_upward(count.lines, count.box, count.box.bottom - size * 0.4, size, ink, weight))
    left = count.how in {"title", "note"}
    anchor: Anchor = "start" if left else "middle"
    x = count.box.x if left else count.box.middle.x
    return list(text.centred(count.lines, count.box, x, size, ink, weight, anchor))


def _upward(lines: Lines, box: Box, bottom: float, size: float, fill: str, weight: Weight = 400) -> tuple[Text, ...]:
    """Lines that are read from `bottom` upwards, side by side in the middle of the box's width."""
    wide = size * (CAP + (len(lines.texts) - 1) * LEADING)
    # Centred on their capitals, as long as the last line's descenders stay within.
    right = min(box.middle.x + wide / 2, box.right - size * DESCENT)
    left = right - wide + size * CAP
    return tuple(
        Text(Point(left + i * size * LEADING, bottom), words, size, fill, width, weight, hyphen=hyphen, upward=True)
        for i, (words, width, hyphen) in enumerate(zip(lines.texts, lines.widths, lines.hyphens, strict=True))
    )
