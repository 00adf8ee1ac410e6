"""The signs of a process: events, contact moments, what a step reads, writes and delivers, and where it goes on."""

from collections.abc import Iterator

from zgwviz.draw import sign
from zgwviz.draw.brush import Brush
from zgwviz.geometry import Box, Point
from zgwviz.scene.records import Close, Line, Move, Path, Rect, Segment, Shape, Use
from zgwviz.style.palette import hue_of
from zgwviz.view.records import Item

# From where to where the arrows of each sign point, in shares of its square.
_ARROWS = {
    "read": (((0.5, 1.0), (0.5, 0.0)),),
    "write": (((0.5, 0.0), (0.5, 1.0)),),
    "read-write": (((0.25, 1.0), (0.25, 0.0)), ((0.75, 0.0), (0.75, 1.0))),
    "deliver": (((0.0, 0.5), (1.0, 0.5)),),
    "next": (((0.0, 0.5), (1.0, 0.5)),),
    "previous": (((0.0, 0.5), (1.0, 0.5)),),
}


def arrow(how: str, box: Box, color: str, width: float) -> tuple[Shape, ...]:
    """The sign of what a step does with something, in a square: up into the step, down out of it, on to the next.

    What is delivered stands on a bar, what comes next runs out of a bar, what came before runs into one.
    """
    segments: list[Segment] = []
    for (x, y), (to_x, to_y) in _ARROWS.get(how, ()):
        start = Point(box.x + box.width * x, box.y + box.height * y)
        tip = Point(box.x + box.width * to_x, box.y + box.height * to_y)
        segments += _arrow(start, tip, box.width * (0.25 if how == "read-write" else 0.36))
    if how == "access":
        segments += [Move(Point(box.x, box.middle.y)), Line(Point(box.right, box.middle.y))]
    if how == "deliver":
        segments += [Move(Point(box.x, box.bottom)), Line(Point(box.right, box.bottom))]
    if how in ("next", "previous"):
        x = box.x if how == "next" else box.right
        segments += [Move(Point(x, box.y)), Line(Point(x, box.bottom))]
    return (Path(tuple(segments), stroke=color, stroke_width=width),) if segments else ()


def _arrow(start: Point, tip: Point, size: float) -> Iterator[Segment]:
    yield from (Move(start), Line(tip))
    if start.x == tip.x:
        back = tip.y + (size if start.y > tip.y else -size)
        yield from (Move(Point(tip.x - size, back)), Line(tip), Line(Point(tip.x + size, back)))
    else:
        yield from (Move(Point(tip.x - size, tip.y - size)), Line(tip), Line(Point(tip.x - size, tip.y + size)))


def event(box: Box, depth: float, fill: str, stroke: str, width: float) -> Path:
    """ArchiMate's event: notched where it begins, pointed where it leads."""
    inner = box.inset(width / 2)
    middle = inner.middle.y
    points = (
        Point(inner.x, inner.y),
        Point(inner.right - depth, inner.y),
        Point(inner.right, middle),
        Point(inner.right - depth, inner.bottom),
        Point(inner.x, inner.bottom),
        Point(inner.x + depth * 0.6, middle),
    )
    return Path(
        (Move(points[0]), *(Line(point) for point in points[1:]), Close()), fill=fill, stroke=stroke, stroke_width=width
    )


def trace(item: Item, box: Box, depth: float, width: float, color: str) -> tuple[Shape, ...]:
    """The hatched or dotted left edge of an event or contact moment without a direct reason from above.

    It follows a notch of `depth` in the middle of the edge.
    """
    if item.trace == "none":
        return tuple(_bent(shape, box, depth) for shape in sign.gap_strip(box, width, color))
    if item.trace == "indirect":
        return tuple(_bent(shape, box, depth) for shape in sign.dot_strip(box, width, color))
    return ()


def _bent(shape: Shape, box: Box, depth: float) -> Shape:
    """A shape moved along the notch, its lines broken in the middle where they cross it."""
    middle, half = box.middle.y, box.height / 2

    def moved(point: Point) -> Point:
        return Point(point.x + depth * (1 - abs(point.y - middle) / half), point.y)

    if isinstance(shape, Rect):
        here = moved(shape.box.middle)
        return shape._replace(box=shape.box._replace(x=here.x - shape.box.width / 2))
    assert isinstance(shape, Path)
    segments: list[Segment] = []
    last = Point(box.x, middle)
    for one in shape.segments:
        assert isinstance(one, (Move, Line))
        if isinstance(one, Line) and (last.y - middle) * (one.to.y - middle) < 0:
            share = (middle - last.y) / (one.to.y - last.y)
            segments.append(Line(moved(Point(last.x + (one.to.x - last.x) * share, middle))))
        segments.append(one._replace(to=moved(one.to)))
        last = one.to
    return shape._replace(segments=tuple(segments))


def contact(box: Box, color: str, on_color: str) -> tuple[Shape, ...]:
    """The sign of a contact moment: a disc with two parties in it."""
    return (Rect(box, fill=color, radius=box.width / 2), Use("interaction", box.inset(box.width * 0.2), on_color))


def sample(word: str, box: Box, brush: Brush) -> Iterator[Shape]:
    """A sign as the legend shows it."""
    palette, width = brush.palette, brush.space.edge * 1.6
    side = box.height
    if word == "contact":
        slate = hue_of(palette, "slate")
        disc = Box(box.x, box.y - side * 0.05, side * 1.1, side * 1.1)
        yield from contact(disc, slate.main, slate.on_main)
    else:
        yield from arrow(word, Box(box.x + side * 0.2, box.y + side * 0.15, side * 0.7, side * 0.7), palette.ink, width)
