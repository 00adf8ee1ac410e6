"""The legend's samples: the very signs that the plate draws, small."""

from zgwviz.draw import mark as mark_
from zgwviz.draw import process_sign, relation, sign, text, tile
from zgwviz.draw.brush import Brush
from zgwviz.geometry import Box, Point
from zgwviz.layout.legend import sample_width
from zgwviz.layout.records import Mark
from zgwviz.scene.records import Group, Rect, Shape, Use, Weight
from zgwviz.style.palette import Hue, hue_of
from zgwviz.view.words import say


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
        case "icon" | "status" | "start":
            words = {"icon": mark.icon, "status": f"status-{mark.icon}", "start": "start"}
            return (Use(words[mark.sample], square, palette.ink),)
        case "gap":
            half = Box(box.x + box.width - box.height, square.y, box.height, box.height)
            edge = chip._replace(box=Box(box.x, box.y, box.width - box.height * 1.2, box.height), radius=0.0)
            return (edge, *sign.gap_strip(edge.box, s.strip, palette.ink), Use("warning", half, palette.ink))
        case "indirect" | "elsewhere":
            ear = sign.ear(box, box.height * 0.62, chip.radius, palette.ink)
            return (chip, *(sign.dot_strip(box, s.strip, palette.ink) if mark.sample == "indirect" else (ear,)))
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
        case "class" | "class-other" | "door" | "required" | "optional":
            return (_of_class(mark, box, brush),)
        case "process":
            return tuple(process_sign.sample(mark.icon, box, brush))
        case "standards":
            return _standards(box, hue, brush)
        case _:
            bar = Box(box.x, box.middle.y - box.height * 0.2, box.width, box.height * 0.4)
            return sign.shares(bar, 6, 3, 2, palette.ink)


def _standards(box: Box, hue: Hue, brush: Brush) -> tuple[Shape, ...]:
    """A number of standards as chips bear it."""
    size, number = brush.paper.note, "2"
    disc = Box(box.x, box.middle.y - size * 0.6, size * 1.2, size * 1.2)
    wide = brush.ruler.width(number, size, 600)
    return (
        Rect(disc, fill=hue.tint2, radius=disc.height / 2),
        text.one(number, wide, disc.middle.x, disc, size, hue.main, 600, "middle"),
    )


def _of_class(mark: Mark, box: Box, brush: Brush) -> Shape:
    """A class of an information model, a door to one elsewhere, or the name of an attribute."""
    if mark.sample in ("required", "optional"):
        word, size = say("sample-attribute", brush.language), brush.paper.note
        weight: Weight = 600 if mark.sample == "required" else 400
        wide = brush.ruler.width(word, size, weight)
        return text.one(word, wide, box.x, box, size, brush.palette.ink, weight)
    hue = hue_of(brush.palette, mark.icon)
    fill = hue.main if mark.sample == "class" else hue.tint2
    radius = box.height / 2 if mark.sample == "door" else brush.space.radius * 0.7
    return Rect(box, fill=fill, stroke=hue.edge, stroke_width=brush.space.edge, radius=radius)
