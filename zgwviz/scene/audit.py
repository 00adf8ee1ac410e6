"""What is wrong with a scene to the eye: for the tests of everyone who places or draws something.

Each check gives a line a fault; a good scene has none.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from zgwviz.geometry import Box, Point
from zgwviz.scene.extent import Near, Placed, body, extent, placed, points
from zgwviz.scene.records import Group, Move, Path, Rect, Scene, Shape, Text, Use
from zgwviz.style.contrast import contrast

CONTRAST = 4.5  # https://www.w3.org/TR/WCAG22/#contrast-minimum
SLACK = 0.05


class Shapes(NamedTuple):
    """The shapes of a scene in the order of painting, and the texts among them."""

    scene: Scene
    all: Sequence[Placed]
    texts: Sequence[Placed]


def audit(scene: Scene, smallest: float) -> list[str]:
    """Every fault of `scene`; no text may be smaller than `smallest`, in units of the scene."""
    everything = list(placed(scene.children))
    shapes = Shapes(scene, everything, [one for one in everything if isinstance(one.shape, Text)])
    return [
        *outside_page(shapes),
        *outside_body(shapes),
        *too_small(shapes, smallest),
        *overlapping_texts(shapes),
        *crossed_texts(shapes),
        *overlapping_siblings(scene.children),
        *low_contrast(shapes),
    ]


def outside_page(shapes: Shapes) -> Iterator[str]:
    """Everything stands on the page."""
    page = Box(0.0, 0.0, shapes.scene.width, shapes.scene.height)
    for one in shapes.all:
        if not page.contains(one.box, SLACK):
            yield f"{one.words} leaves the page: {_said(one.box)}"


def outside_body(shapes: Shapes) -> Iterator[str]:
    """Texts, icons and boxes stay in the box of each element, group and layer they belong to."""
    for one in shapes.all:
        if isinstance(one.shape, Path):
            continue
        for group in one.groups:
            box = body(group)
            if box is not None and not box.contains(one.box, SLACK):
                yield f"{one.words} leaves the box of {group.id or group.label}: {_said(one.box)} of {_said(box)}"
                break


def too_small(shapes: Shapes, smallest: float) -> Iterator[str]:
    """All type can be read."""
    for one in shapes.texts:
        if isinstance(one.shape, Text) and one.shape.size < smallest - 0.001:
            yield f"{one.words} is too small: {one.shape.size:g} of {smallest:g}"


def overlapping_texts(shapes: Shapes) -> Iterator[str]:
    """No two texts meet."""
    near = Near([one.box for one in shapes.texts])
    for i, one in enumerate(shapes.texts):
        for j in near.to(one.box):
            other = shapes.texts[j]
            if j > i and one.box.overlaps(other.box, SLACK):
                yield f"{one.words} overlaps {other.words}: {_said(one.box)} and {_said(other.box)}"


def crossed_texts(shapes: Shapes) -> Iterator[str]:
    """No edge, icon or line runs through a text, but where a ground of its own hides it; nothing is painted over it."""
    near = Near([one.box for one in shapes.all])
    for order, text in enumerate(shapes.all):
        if not isinstance(text.shape, Text):
            continue
        bodies = [box for group in text.groups if (box := body(group)) is not None]
        meeting = near.to(text.box)
        ground = max((j for j in meeting if j < order and _grounds(shapes.all[j], text.box)), default=-1)
        for j in meeting:
            one = shapes.all[j]
            if j < ground:
                continue
            # Leaving the box of one's own element is a fault of its own.
            if (_crosses(one, text.box) and one.box not in bodies) or (j > order and _hides(one, text.box)):
                yield f"{one.words} crosses {text.words}: {_said(one.box)} and {_said(text.box)}"


def overlapping_siblings(shapes: Sequence[Shape]) -> Iterator[str]:
    """Groups that stand beside each other do not meet."""
    groups = list(_items(shapes))
    reach = [(group, box) for group in groups if (box := extent(group)) is not None]
    near = Near([box for _, box in reach])
    for i, (group, box) in enumerate(reach):
        for j in near.to(box):
            other, its = reach[j]
            if j > i and box.overlaps(its, SLACK):
                yield f"{_name(group)} overlaps {_name(other)}: {_said(box)} and {_said(its)}"
    for group in groups:
        yield from overlapping_siblings(group.children)


def _items(shapes: Sequence[Shape]) -> Iterator[Group]:
    """The groups among `shapes`; a list has no body, so that its items stand beside what is beside the list.

    Lines are no bodies either; that they cross no text is another check.
    """
    for shape in shapes:
        if isinstance(shape, Group) and shape.role == "list":
            yield from _items(shape.children)
        elif isinstance(shape, Group) and shape.role not in {"decoration", "line"}:
            yield shape


def low_contrast(shapes: Shapes) -> Iterator[str]:
    """Every text stands out against what is painted behind its two ends and its middle."""
    filled = [(i, one) for i, one in enumerate(shapes.all) if isinstance(one.shape, Rect | Path) and one.shape.fill]
    near = Near([one.box for _, one in filled])
    for order, one in enumerate(shapes.all):
        text = one.shape
        if not isinstance(text, Text):
            continue
        behind = [filled[j][1] for j in near.to(one.box) if filled[j][0] < order]
        backs = [_painted(behind, spot) or shapes.scene.background for spot in _spots(one.box, text.upward)]
        back = min(backs, key=partial(contrast, text.fill))
        found = contrast(text.fill, back)
        if found < CONTRAST:
            yield f"{one.words} has too little contrast: {text.fill} on {back} is {found:.2f}"


def _spots(box: Box, upward: bool) -> tuple[Point, ...]:
    """The two ends of a line of text and its middle."""
    x, y = box.middle
    if upward:
        return Point(x, box.y + SLACK), box.middle, Point(x, box.bottom - SLACK)
    return Point(box.x + SLACK, y), box.middle, Point(box.right - SLACK, y)


def _painted(behind: Sequence[Placed], spot: Point) -> str | None:
    """The colour at `spot`: that of the last one painted there, or None."""
    for one in reversed(behind):
        shape = one.shape
        if isinstance(shape, Rect | Path) and shape.fill and _covers(one, spot):
            return shape.fill
    return None


def _covers(one: Placed, spot: Point) -> bool:
    if not one.box.contains(Box(*spot, 0.0, 0.0), 0.0):
        return False
    if not isinstance(one.shape, Path):
        return True
    return sum(_right_of(spot, a, b) for a, b in _edges(one.shape, closed=True)) % 2 == 1


def _right_of(spot: Point, a: Point, b: Point) -> bool:
    """Whether a ray from `spot` to the right meets the edge."""
    return (a.y > spot.y) != (b.y > spot.y) and spot.x < (b.x - a.x) * (spot.y - a.y) / (b.y - a.y) + a.x


def _crosses(one: Placed, text: Box) -> bool:
    shape = one.shape
    if isinstance(shape, Use):
        return shape.box.overlaps(text, SLACK)
    if isinstance(shape, Rect):
        return shape.box.overlaps(text, SLACK) and not shape.box.contains(text, SLACK)
    core = text.inset(SLACK)
    return isinstance(shape, Path) and any(_meets(a, b, core) for a, b in _edges(shape, closed=bool(shape.fill)))


def _grounds(one: Placed, text: Box) -> bool:
    """Whether the text stands on it, so that what was painted before is not seen there."""
    return isinstance(one.shape, Rect) and one.shape.fill is not None and one.box.contains(text, SLACK)


def _hides(one: Placed, text: Box) -> bool:
    return isinstance(one.shape, Rect) and one.shape.fill is not None and one.box.overlaps(text, SLACK)


def _edges(path: Path, closed: bool) -> Iterator[tuple[Point, Point]]:
    """The lines of a path; a curve as the lines between its points."""
    start = at = Point(0.0, 0.0)
    for segment in path.segments:
        if isinstance(segment, Move):
            if closed:
                yield at, start
            start = at = segment.to
            continue
        for point in points(segment) or (start,):
            yield at, point
            at = point
    if closed:
        yield at, start


def _meets(a: Point, b: Point, box: Box) -> bool:
    """Whether the line from `a` to `b` has a part inside `box` (Liang and Barsky's clipping)."""
    first, last = 0.0, 1.0
    for start, step, low, high in ((a.x, b.x - a.x, box.x, box.right), (a.y, b.y - a.y, box.y, box.bottom)):
        if step == 0.0:
            if not low < start < high:
                return False
            continue
        near, far = sorted(((low - start) / step, (high - start) / step))
        first, last = max(first, near), min(last, far)
    return first < last


def _name(group: Group) -> str:
    return f"{group.role or 'group'} {group.id or group.label}"


def _said(box: Box) -> str:
    return f"{box.x:.1f},{box.y:.1f} {box.width:.1f}x{box.height:.1f}"
