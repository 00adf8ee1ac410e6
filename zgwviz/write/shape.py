"""Shapes of a scene as SVG elements, with presentation attributes: what every reader of SVG understands."""

from collections.abc import Iterable, Mapping

from zgwviz.geometry import Point
from zgwviz.scene.records import Curve, Line, Move, Path, Rect, Segment, Symbol, Text, Use
from zgwviz.write.number import Numbers, number
from zgwviz.write.survey import use_size
from zgwviz.write.xml import Element, Value


def rect(shape: Rect) -> Element:
    """A rectangle."""
    x, y, width, height = shape.box
    attributes: dict[str, Value] = {"x": x, "y": y, "width": width, "height": height}
    if shape.radius:
        attributes["rx"] = shape.radius
    attributes["fill"] = shape.fill or "none"
    if shape.stroke:
        attributes["stroke"] = shape.stroke
        attributes["stroke-width"] = shape.stroke_width
    return Element("rect", attributes)


def path(shape: Path, numbers: Numbers) -> Element:
    """Lines and curves."""
    attributes: dict[str, Value] = {"d": outline(shape.segments, numbers), "fill": shape.fill or "none"}
    if shape.stroke:
        attributes["stroke"] = shape.stroke
        attributes["stroke-width"] = shape.stroke_width
        if shape.round:
            attributes["stroke-linecap"] = "round"
            attributes["stroke-linejoin"] = "round"
        if shape.dash:
            attributes["stroke-dasharray"] = " ".join([numbers[length] for length in shape.dash])
    return Element("path", attributes)


def outline(segments: Iterable[Segment], numbers: Numbers) -> str:
    """Path data, https://www.w3.org/TR/SVG2/paths.html#PathData."""
    said = []
    for segment in segments:
        if isinstance(segment, Line):
            x, y = segment.to
            said.append(f"L{numbers[x]} {numbers[y]}")
        elif isinstance(segment, Move):
            x, y = segment.to
            said.append(f"M{numbers[x]} {numbers[y]}")
        elif isinstance(segment, Curve):
            said.append("C" + " ".join([f"{numbers[x]} {numbers[y]}" for x, y in segment]))
        else:
            said.append("Z")
    return "".join(said)


def text(shape: Text, size: float, fill: str) -> Element:
    """One line of real text; `size` and `fill` are those around it, said only where they differ."""
    attributes: dict[str, Value] = {"x": shape.at.x, "y": shape.at.y}
    if shape.size != size:
        attributes["font-size"] = shape.size
    if shape.weight != 400:
        attributes["font-weight"] = str(shape.weight)
    if shape.fill != fill:
        attributes["fill"] = shape.fill
    if shape.anchor != "start":
        attributes["text-anchor"] = shape.anchor
    if shape.upward:
        attributes["transform"] = f"rotate(-90 {number(shape.at.x)} {number(shape.at.y)})"
    return Element("text", attributes, shape.text)


def use(shape: Use, ids: Mapping[tuple[str, float], str]) -> Element | None:
    """A symbol in the middle of its box, or None where the scene has none of that name."""
    size = use_size(shape)
    symbol_id = ids.get((shape.symbol, size))
    if symbol_id is None:
        return None
    middle = shape.box.middle
    return Element(
        "use",
        {
            # The old name of href: LibreOffice reads no other.
            "xlink:href": f"#{symbol_id}",
            "x": middle.x - size / 2,
            "y": middle.y - size / 2,
            "color": shape.color,
        },
    )


def symbol(picture: Symbol, size: float, xml_id: str, numbers: Numbers) -> Element:
    """A symbol at the very size at which it is used: LibreOffice scales none."""
    scale = size / picture.size
    paths = [path(_scaled(one, scale), numbers) for one in picture.paths]
    return Element("symbol", {"id": xml_id, "overflow": "visible", "aria-hidden": "true"}, paths)


def _scaled(shape: Path, scale: float) -> Path:
    return shape._replace(
        segments=tuple(_scaled_segment(s, scale) for s in shape.segments),
        stroke_width=shape.stroke_width * scale,
        dash=tuple(length * scale for length in shape.dash),
    )


def _scaled_segment(segment: Segment, scale: float) -> Segment:
    if isinstance(segment, Move):
        return Move(_scaled_point(segment.to, scale))
    if isinstance(segment, Line):
        return Line(_scaled_point(segment.to, scale))
    if isinstance(segment, Curve):
        return Curve(*(_scaled_point(point, scale) for point in segment))
    return segment


def _scaled_point(point: Point, scale: float) -> Point:
    return Point(point.x * scale, point.y * scale)
