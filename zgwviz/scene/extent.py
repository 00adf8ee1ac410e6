"""How far shapes reach, and which of many boxes are near one another."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from zgwviz.geometry import Box, Point
from zgwviz.scene.records import Curve, Group, Line, Move, Path, Rect, Segment, Shape, Text

# From the baseline upwards to the top of capitals and downwards to the foot of a g, in ems, as in most sans serifs.
RISE, DROP = 0.7, 0.21


class Placed(NamedTuple):
    """A shape, how far it reaches, and the groups it stands in, outermost first; in the order of painting."""

    shape: Shape
    box: Box
    groups: tuple[Group, ...]

    @property
    def words(self) -> str:
        """What it is, for a reader: its kind, its text, the nearest group with an id."""
        near = next((f" in {group.id}" for group in reversed(self.groups) if group.id), "")
        said = f' "{self.shape.text}"' if isinstance(self.shape, Text) else ""
        return f"{type(self.shape).__name__.lower()}{said}{near}"


def placed(shapes: Iterable[Shape], groups: tuple[Group, ...] = ()) -> Iterator[Placed]:
    """Every shape that is no group and no path without points."""
    for shape in shapes:
        if isinstance(shape, Group):
            yield from placed(shape.children, (*groups, shape))
        elif (box := extent(shape)) is not None:
            yield Placed(shape, box, groups)


def extent(shape: Shape) -> Box | None:
    """The box of `shape` without its line's width, or None where it has no points; a curve's controls count."""
    if isinstance(shape, Text):
        return text_box(shape)
    if isinstance(shape, Path):
        return around([Box(point.x, point.y, 0.0, 0.0) for segment in shape.segments for point in points(segment)])
    if isinstance(shape, Group):
        return around([box for child in shape.children if (box := extent(child)) is not None])
    return shape.box


def text_box(text: Text) -> Box:
    """From the top of its capitals to the foot of its descenders, over its measured width."""
    left = {"start": 0.0, "middle": text.width / 2, "end": text.width}[text.anchor]
    if text.upward:
        top = text.at.y + left - text.width
        return Box(text.at.x - RISE * text.size, top, (RISE + DROP) * text.size, text.width)
    return Box(text.at.x - left, text.at.y - RISE * text.size, text.width, (RISE + DROP) * text.size)


def points(segment: Segment) -> tuple[Point, ...]:
    """The points that a segment names."""
    if isinstance(segment, Curve):
        return (segment.first, segment.second, segment.to)
    return (segment.to,) if isinstance(segment, Move | Line) else ()


def around(boxes: Sequence[Box]) -> Box | None:
    """The smallest box around all of them."""
    if not boxes:
        return None
    x, y = min(box.x for box in boxes), min(box.y for box in boxes)
    return Box(x, y, max(box.right for box in boxes) - x, max(box.bottom for box in boxes) - y)


def body(group: Group) -> Box | None:
    """The box that all in `group` keeps to: an element's largest rectangle, the one a layer or group begins with."""
    if group.role == "element":
        rects = [child.box for child in group.children if isinstance(child, Rect)]
        return max(rects, key=lambda box: box.width * box.height, default=None)
    first = group.children[0] if group.children else None
    return first.box if group.role in {"layer", "group"} and isinstance(first, Rect) else None


class Near:
    """Boxes by the squares of a grid that they touch, so that each is compared with few others."""

    def __init__(self, boxes: Sequence[Box], side: float = 50.0) -> None:
        self._side = side
        self._squares: dict[tuple[int, int], list[int]] = {}
        for i, box in enumerate(boxes):
            for square in self._touched(box):
                self._squares.setdefault(square, []).append(i)

    def to(self, box: Box) -> list[int]:
        """The indices of the boxes that may meet `box`, in order."""
        return sorted({i for square in self._touched(box) for i in self._squares.get(square, ())})

    def _touched(self, box: Box) -> Iterator[tuple[int, int]]:
        side = self._side
        for column in range(int(box.x // side), int(box.right // side) + 1):
            for row in range(int(box.y // side), int(box.bottom // side) + 1):
                yield column, row
