"""A small scene without a fault, to be broken one way at a time."""

from zgwviz.geometry import Box, Point
from zgwviz.scene.records import Close, Group, Line, Link, Move, Path, Rect, Scene, Segment, Shape, Text, Use

INK, GREEN, TINT, WHITE = "#1a1f26", "#2b6e37", "#ecf2ed", "#ffffff"


def text(x: float, y: float, words: str, width: float, size: float = 9.0, fill: str = INK) -> Text:
    return Text(Point(x, y), words, size, fill, width)


def line(*at: tuple[float, float], fill: str | None = None) -> Path:
    """A line through the points, or the area within them."""
    segments: list[Segment] = [Move(Point(*at[0])), *(Line(Point(*one)) for one in at[1:])]
    return Path((*segments, Close()), fill=fill) if fill else Path(tuple(segments), stroke=INK, stroke_width=1.0)


def chip(number: str, x: float, *more: Shape, **fields: object) -> Group:
    """An element of 100 by 24 at y 60, whose text is 40 wide."""
    shapes = (Rect(Box(x, 60, 100, 24), fill=WHITE, radius=2.0), Use("law", Box(x + 4, 67, 9, 9), GREEN))
    return Group((*shapes, text(x + 20, 75, number, 40.0), *more), id=number, role="element", **fields)  # type: ignore[arg-type]


def scene(*chips: Shape) -> Scene:
    """A band with these chips, `zaak` and `wet` where none are given, and a title."""
    band = Rect(Box(10, 50, 380, 44), fill=TINT, radius=4.0)
    within = chips or (chip("zaak", 20, link=Link(scene="zaken"), label="Zaak, object"), chip("wet", 140))
    layer = Group(
        (band, Group(within, id="group-a", role="group", label="A")), id="layer-a", role="layer", label="Laag A"
    )
    return Scene("plate", 400.0, 200.0, "pt", "Titel", "", "nl", WHITE, (text(10, 30, "Titel", 60.0, 22.0), layer))
