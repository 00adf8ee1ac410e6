"""The legend's samples: the very signs that the plate draws, small."""

from zgwviz.draw import mark as mark_
from zgwviz.draw import relation, sign, text, tile
from zgwviz.draw.brush import Brush
from zgwviz.geometry import Box, Point
from zgwviz.layout.legend import sample_width
from zgwviz.layout.records import Mark
from zgwviz.scene.records import Group, Rect, Shape, Use
from zgwviz.style.palette import Hue


def entry(mark: Mark, hue: Hue, brush: Brush) -> Group:
    """One entry: sample and words."""
    size = brush.paper.note
    width = sample_width(mark.sample, size)
    line = Box(mark.box.x, mark.box.y, width, size * 1.4)
    box = Box(line.x, line.y + size * 0.15, width, size * 1.1)
    shapes: list[Shape] = list(_sample(mark, box, hue, brush))
    shapes += text.down(mark.text, line.right + size * 0.45, line.y + size * 0.36, size, brush.palette.ink)
    return Group(tuple(shapes), role="note", label=" ".join(mark.text.texts))


def _sample(mark: Mark, box: Box, hue: Hue, brush: Brush) -> tuple[Shape, ...]:
    palette, s, size = brush.palette, brush.space, brush.paper.note
    square = Box(box.x, box.middle.y - box.height / 2, box.height, box.height)
    chip = Rect(box, fill=palette.paper, stroke=hue.edge, stroke_width=s.edge, radius=s.radius * 0.7)
    match mark.sample:
        case "icon":
            return (Use(mark.icon, square, palette.ink),)
        case "status":
            return (Use(f"status-{mark.icon}", square, palette.ink),)
        case "start":
            return (Use("start", square, palette.ink),)
        case "gap":
            half = Box(box.x + box.width - box.height, square.y, box.height, box.height)
            edge = Rect(
                Box(box.x, box.y, box.width - box.height * 1.2, box.height),
                fill=palette.paper,
                stroke=hue.edge,
                stroke_width=s.edge,
            )
            return (edge, *sign.gap_strip(edge.box, s.strip, palette.ink), Use("warning", half, palette.ink))
        case "indirect":
            return (chip, *sign.dot_strip(box, s.strip, palette.ink))
        case "more":
            pill = Rect(box, fill=hue.tint2, radius=box.height / 2)
            return (
                pill,
                sign.chevron(box.middle.x + box.height * 0.15, box.middle.y, box.height * 0.5, hue.main, s.edge * 2),
            )
        case "relation":
            y = box.middle.y
            ends = (Point(box.x, y), Point(box.right, y))
            return relation.line(ends, mark.icon, palette.ink, palette.paper, s.edge * 1.5, box.height * 0.62)
        case "mark":
            return (mark_.mark(mark.icon, box, size, palette.ink, palette.paper, brush.ruler),)
        case "words":
            return ()
        case "tag":
            return tuple(tile.tag(mark.icon, square.inset(-box.height * 0.1), box.height / 1.1, brush))
        case "standards":
            return (Rect(square, fill=hue.tint2, radius=square.height / 2),)
        case _:
            bar = Box(box.x, box.middle.y - box.height * 0.2, box.width, box.height * 0.4)
            return sign.shares(bar, 6, 3, 2, palette.ink)
