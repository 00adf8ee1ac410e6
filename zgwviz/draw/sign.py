"""The small signs of a plate: hatched strips, corners, bars, pills and notches."""

from collections.abc import Iterator

from zgwviz.geometry import Box, Point
from zgwviz.scene.records import Close, Line, Move, Path, Rect, Segment, Shape


def polygon(points: tuple[Point, ...], fill: str) -> Path:
    """A filled polygon."""
    segments: list[Segment] = [Move(points[0])]
    segments += [Line(p) for p in points[1:]]
    return Path((*segments, Close()), fill=fill)


def hatch(box: Box, color: str, width: float, gap: float) -> Path:
    """Slanting lines that fill `box`, cut off at its edges."""
    segments: list[Segment] = []
    for a, b in _slants(box, gap):
        segments += [Move(a), Line(b)]
    return Path(tuple(segments), stroke=color, stroke_width=width, round=False)


def _slants(box: Box, gap: float) -> Iterator[tuple[Point, Point]]:
    """Lines at 45 degrees, rising to the right, every `gap` along the diagonal's foot."""
    offset = gap / 2
    while offset < box.width + box.height:
        start = Point(box.x + max(0.0, offset - box.height), box.y + min(offset, box.height))
        end = Point(box.x + min(offset, box.width), box.y + max(0.0, offset - box.width))
        yield start, end
        offset += gap


def gap_strip(box: Box, width: float, color: str) -> tuple[Shape, ...]:
    """The hatched left edge of an element without a reason from above."""
    strip = Box(box.x, box.y, width, box.height).inset(width * 0.1)
    return (hatch(strip, color, width * 0.22, width * 0.62),)


def dot_strip(box: Box, width: float, color: str) -> tuple[Shape, ...]:
    """The dotted left edge of an element that is traced indirectly only."""
    size = width * 0.36
    x = box.x + width * 0.32
    count = max(1, int((box.height - size) / (size * 2.6)))
    step = (box.height - 2 * size) / count
    return tuple(
        Rect(Box(x, box.y + size / 2 + i * step, size, size), fill=color, radius=size / 2) for i in range(count + 1)
    )


def corner(box: Box, size: float, color: str) -> Path:
    """The filled corner, bottom right, of what has a drawing of its own."""
    points = (Point(box.right, box.bottom - size), Point(box.right, box.bottom), Point(box.right - size, box.bottom))
    return polygon(points, color)


def ear(box: Box, size: float, radius: float, color: str) -> Path:
    """The filled corner, top right, of what belongs to another spec; `radius` is that of the box."""
    cut = radius * 0.45
    return polygon(
        (
            Point(box.right - size, box.y),
            Point(box.right - cut, box.y),
            Point(box.right, box.y + cut),
            Point(box.right, box.y + size),
        ),
        color,
    )


def notch(box: Box, size: float, color: str) -> Path:
    """The small point under a label that leads to the next layer."""
    x = box.x + size * 4
    return polygon(
        (Point(x - size, box.bottom - 0.2), Point(x + size, box.bottom - 0.2), Point(x, box.bottom + size)), color
    )


def chevron(x: float, y: float, size: float, color: str, width: float) -> Path:
    """A chevron to the right whose point is at `x`, `y`."""
    half = size / 2
    return Path(
        (Move(Point(x - half, y - half)), Line(Point(x, y)), Line(Point(x - half, y + half))),
        stroke=color,
        stroke_width=width,
    )


def shares(box: Box, total: int, direct: int, indirect: int, ink: str) -> tuple[Shape, ...]:
    """A bar of what is traced: solid for direct, hatched for indirect, an outline for the rest."""
    radius = box.height / 2
    shapes: list[Shape] = [Rect(box, stroke=ink, stroke_width=box.height * 0.16, radius=radius)]
    solid = box.width * direct / total if total else 0.0
    part = box.width * indirect / total if total else 0.0
    if part:
        shapes.append(hatch(Box(box.x + solid, box.y, part, box.height), ink, box.height * 0.2, box.height * 0.62))
    if solid:
        shapes.append(Rect(Box(box.x, box.y, max(solid, box.height), box.height), fill=ink, radius=radius))
    return tuple(shapes)
