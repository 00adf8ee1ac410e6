"""The symbol of a word; only what is asked for is built."""

from zgwviz.draw.icon.pen import segments
from zgwviz.draw.icon.table import drawing
from zgwviz.scene.records import Path, Symbol

SIZE = 24.0
INK = "currentColor"
STROKE = 1.8
# Round caps add a stroke's width to each dash, and take it from each gap.
DASH = (1.8, 3.6)


def symbol(word: str) -> Symbol | None:
    """The icon of `word`, in a square of 24 × 24; None where there is no such word."""
    parts = drawing(word)
    return Symbol(word, SIZE, tuple(_path(*part) for part in parts)) if parts else None


def _path(style: str, outline: str) -> Path:
    """One path: `s` is a line, `d` a dashed one, `f` a plane, `b` a plane with rounded corners."""
    drawn = segments(outline)
    if style == "f":
        return Path(drawn, fill=INK)
    return Path(drawn, INK if style == "b" else None, INK, STROKE, DASH if style == "d" else ())
