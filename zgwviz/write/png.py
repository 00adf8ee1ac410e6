"""PNG: the SVG, drawn in pixels by resvg with our own font files, https://www.w3.org/TR/png-3/."""

import re
from collections.abc import Iterable
from struct import pack
from typing import NamedTuple

from zgwviz.font.faces import Faces
from zgwviz.scene.records import Scene

MEGAPIXELS = 120
INCH = 0.0254

# How a drawing of ours says its size, in millimetres or pixels, and in its own units.
_SIZE = re.compile(r'width="[\d.]+(?:mm)?" height="[\d.]+(?:mm)?" (viewBox="0 0 ([\d.]+) ([\d.]+)")')
# The signature and the header, which is always first and always as long.
_HEAD = 8 + 25


class TooLarge(NamedTuple):
    """A picture that is not drawn: its size in pixels, and how many millions of them there may be."""

    width: int
    height: int
    limit: int = MEGAPIXELS


def png(
    svg: bytes, faces: Faces, width: int, dpi: float | None, notes: Iterable[tuple[str, str]] = ()
) -> bytes | TooLarge:
    """The SVG of this package's own making, `width` pixels wide; `dpi` is only noted, for whoever prints it.

    So are `notes`: keywords (Title, Description, ...) and texts. The same bytes every time on one family of processors.
    """
    drawing = svg.decode()
    found = _SIZE.search(drawing, 0, 4096)
    if found is None:
        raise ValueError("an SVG of another's making")
    height = max(1, round(width * float(found[3]) / float(found[2])))
    if width * height > MEGAPIXELS * 1_000_000:
        return TooLarge(width, height)
    import resvg_py

    size = f'width="{width}" height="{height}" {found[1]}'
    made = bytes(
        resvg_py.svg_to_bytes(
            # In pixels: resvg would first make whole ones of the millimetres, and a picture a row too high.
            svg_string=drawing[: found.start()] + size + drawing[found.end() :],
            font_files=[str(faces.regular), str(faces.semibold)],
            # Fonts of the machine would change the picture.
            skip_system_fonts=True,
        )
    )
    physical = b"" if dpi is None else _physical(dpi)
    return made[:_HEAD] + physical + b"".join(_note(*note) for note in notes) + made[_HEAD:]


def density(scene: Scene, width: int) -> float:
    """The dots per inch at which `scene` has its real size when it is `width` pixels wide."""
    return width / scene.width * (72 if scene.unit == "pt" else 96)


def pixels(scene: Scene, dpi: float) -> int:
    """The width in pixels at which `scene` has `dpi` dots per inch."""
    return round(scene.width * dpi / (72 if scene.unit == "pt" else 96))


def _physical(dpi: float) -> bytes:
    """Pixels a metre, both ways."""
    each = round(dpi / INCH)
    return _chunk(b"pHYs", pack(">IIB", each, each, 1))


def _note(keyword: str, text: str) -> bytes:
    """A text, not compressed, of no stated language."""
    return _chunk(b"iTXt", keyword.encode("latin-1") + b"\0\0\0\0\0" + text.replace("\0", "").encode(errors="replace"))


def _chunk(kind: bytes, data: bytes) -> bytes:
    from zlib import crc32

    return pack(">I", len(data)) + kind + data + pack(">I", crc32(kind + data))
