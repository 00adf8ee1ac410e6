"""Lines of text to shapes: centred on their capitals, as the eye reads them."""

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box, Point
from zgwviz.layout.space import CAP, LEADING
from zgwviz.scene.records import Anchor, Text, Weight


def down(
    lines: Lines, x: float, top: float, size: float, fill: str, weight: Weight = 400, anchor: Anchor = "start"
) -> tuple[Text, ...]:
    """Lines from `top` (of the first line's capitals) downwards; `x` is where `anchor` stands."""
    return tuple(
        Text(Point(x, top + size * (CAP + i * LEADING)), text, size, fill, width, weight, anchor, hyphen)
        for i, (text, width, hyphen) in enumerate(zip(lines.texts, lines.widths, lines.hyphens, strict=True))
    )


def centred(
    lines: Lines, box: Box, x: float, size: float, fill: str, weight: Weight = 400, anchor: Anchor = "start"
) -> tuple[Text, ...]:
    """Lines with their capitals in the middle of the box's height."""
    height = size * (CAP + (len(lines.texts) - 1) * LEADING)
    return down(lines, x, box.middle.y - height / 2, size, fill, weight, anchor)


def one(
    text: str, width: float, x: float, box: Box, size: float, fill: str, weight: Weight = 400, anchor: Anchor = "start"
) -> Text:
    """A single line in the middle of the box's height."""
    return centred(Lines((text,), (width,), (False,), False), box, x, size, fill, weight, anchor)[0]
