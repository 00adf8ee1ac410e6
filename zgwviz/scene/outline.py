"""A scene as text that people read: a line a shape, nested as its groups are."""

from collections.abc import Iterable, Iterator

from zgwviz.geometry import Box, Point
from zgwviz.scene.records import Curve, Group, Line, Link, Move, Path, Rect, Scene, Segment, Shape, Text


def outline(scene: Scene) -> str:
    """`scene` in lines, without line widths and colours of letters: what stands where, what it says, where it leads.

    Numbers have one decimal; `rect 10,60 120x40 #ffffff` is a place, a size and a fill, `text 14,72 9 Zaak` a place on
    the baseline and a type size.
    """
    head = (
        f'scene {scene.id} {_number(scene.width)}x{_number(scene.height)} {scene.unit} {scene.language} "{scene.title}"'
    )
    return "\n".join((head, *_lines(scene.children, "  "))) + "\n"


def _lines(shapes: Iterable[Shape], indent: str) -> Iterator[str]:
    for shape in shapes:
        if isinstance(shape, Group):
            yield indent + _group(shape)
            yield from _lines(shape.children, indent + "  ")
        else:
            yield indent + _one(shape)


def _group(group: Group) -> str:
    said = [group.role or "g", group.id, f'"{group.label}"' if group.label else "", _link(group.link)]
    if group.language:
        said.append(f"[{group.language}]")
    return " ".join(part for part in said if part)


def _link(link: Link | None) -> str:
    if link is None:
        return ""
    return f"-> {link.scene}" if link.scene is not None else f"-> <{link.url}>"


def _one(shape: Shape) -> str:
    if isinstance(shape, Rect):
        return f"rect {_box(shape.box)} {shape.fill or 'none'}"
    if isinstance(shape, Text):
        said = ("bold" if shape.weight == 600 else "", shape.anchor.replace("start", ""), "upward" * shape.upward)
        how = "".join(f" {word}" for word in said if word)
        return f"text {_point(shape.at)} {_number(shape.size)}{how} {shape.text}"
    if isinstance(shape, Path):
        return f"path {' '.join(map(_segment, shape.segments))}"
    assert not isinstance(shape, Group)
    return f"use {shape.symbol} {_box(shape.box)}"


def _segment(segment: Segment) -> str:
    if isinstance(segment, Move):
        return f"M{_point(segment.to)}"
    if isinstance(segment, Line):
        return f"L{_point(segment.to)}"
    if isinstance(segment, Curve):
        return "C" + " ".join(map(_point, segment))
    return "Z"


def _box(box: Box) -> str:
    return f"{_point(Point(box.x, box.y))} {_number(box.width)}x{_number(box.height)}"


def _point(point: Point) -> str:
    return f"{_number(point.x)},{_number(point.y)}"


def _number(value: float) -> str:
    """At most one decimal: what differs by less is not seen."""
    return f"{round(value, 1) + 0.0:.1f}".removesuffix(".0")
