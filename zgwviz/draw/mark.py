"""The marks in a matrix's cells: shapes that are told apart without colour, and letters."""

from zgwviz.draw import sign, text
from zgwviz.font.ruler import Ruler
from zgwviz.geometry import Box, Point
from zgwviz.scene.records import Line, Move, Path, Rect, Shape

SHAPES = frozenset({"dot", "square", "diamond", "ring", "triangle", "cross"})


def width(mark: str, size: float, ruler: Ruler) -> float:
    """How wide a mark is beside letters of `size`."""
    return size * 0.86 if mark in SHAPES else ruler.width(mark, size, 600)


def mark(word: str, box: Box, size: float, color: str, ground: str, ruler: Ruler) -> Shape:
    """The mark `word` in the middle of `box`, as large as letters of `size`."""
    side = size * 0.86
    x, y = box.middle
    square = Box(x - side / 2, y - side / 2, side, side)
    match word:
        case "dot":
            return Rect(square.inset(side * 0.05), fill=color, radius=side * 0.45)
        case "ring":
            thick = side * 0.19
            return Rect(square.inset(side * 0.05 + thick / 2), ground, color, thick, side * 0.45 - thick / 2)
        case "square":
            return Rect(square.inset(side * 0.1), fill=color, radius=side * 0.08)
        case "diamond":
            corners = Point(x, square.y), Point(square.right, y), Point(x, square.bottom), Point(square.x, y)
            return sign.polygon(corners, color)
        case "triangle":
            foot = square.bottom - side * 0.1
            return sign.polygon((Point(x, square.y), Point(square.right, foot), Point(square.x, foot)), color)
        case "cross":
            arm = square.inset(side * 0.16)
            lines = (
                Move(Point(arm.x, arm.y)), Line(Point(arm.right, arm.bottom)),
                Move(Point(arm.right, arm.y)), Line(Point(arm.x, arm.bottom)),
            )  # fmt: skip
            return Path(lines, stroke=color, stroke_width=side * 0.19)
        case _:
            return text.one(word, ruler.width(word, size, 600), x, box, size, color, 600, "middle")


def marks(words: tuple[str, ...], box: Box, size: float, color: str, ground: str, ruler: Ruler) -> tuple[Shape, ...]:
    """Marks side by side in the middle of `box`; those that do not fit there are counted."""
    gap = size * 0.2
    total = sum(width(word, size, ruler) for word in words) + gap * (len(words) - 1)
    if total > box.width * 0.94:
        return (mark(str(len(words)), box, size, color, ground, ruler),)
    x = box.middle.x - total / 2
    shapes = []
    for word in words:
        wide = width(word, size, ruler)
        shapes.append(mark(word, Box(x, box.y, wide, box.height), size, color, ground, ruler))
        x += wide + gap
    return tuple(shapes)
