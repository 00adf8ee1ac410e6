"""The formats there are, and what writes each: a new format is a file beside this one and a line in the table."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

from zgwviz.font.faces import Faces
from zgwviz.scene.records import Scene
from zgwviz.write.group import Links
from zgwviz.write.png import TooLarge, density, png
from zgwviz.write.svg import svg

Format: TypeAlias = Literal["svg", "png", "html"]


class Order(NamedTuple):
    """What to write: `links` gives the address of a scene, or None; `pixels` is the width of a picture in pixels."""

    scene: Scene
    faces: Faces
    links: Links
    pixels: int


def _svg(order: Order, drawn: bytes) -> bytes:  # noqa: ARG001  (the table's form)
    return drawn


def _png(order: Order, drawn: bytes) -> bytes | TooLarge:
    scene = order.scene
    said = (
        ("Title", scene.title),
        ("Description", scene.description),
        ("Source", scene.source),
        ("Copyright", scene.license),
    )
    notes = [(keyword, text) for keyword, text in said if text]
    return png(drawn, order.faces, order.pixels, density(scene, order.pixels), notes)


# Each is given the drawing as SVG too: pictures are made from that very file.
WRITERS: Mapping[Format, Callable[[Order, bytes], bytes | TooLarge]] = MappingProxyType({"svg": _svg, "png": _png})
# These hold all views in one file: they are made of scenes elsewhere, in zgwviz.site.
WHOLE: tuple[Format, ...] = ("html",)
FORMATS: tuple[Format, ...] = (*WRITERS, *WHOLE)


def write(order: Order, formats: Iterable[Format]) -> dict[Format, bytes | TooLarge]:
    """One scene in each of the formats."""
    drawn = svg(order.scene, order.faces, order.links)
    return {wanted: WRITERS[wanted](order, drawn) for wanted in formats}
