"""PNG: the SVG, drawn in pixels by resvg with our own font files, https://www.w3.org/TR/png-3/."""

import re
from struct import pack
from typing import NamedTuple

from zgwviz.font.faces import Faces

MEGAPIXELS = 120
INCH = 0.0254

_VIEW_BOX = re.compile(rb'viewBox="0 0 ([\d.]+) ([\d.]+)"')
# The signature and the header, which is always first and always as long.
_HEAD = 8 + 25


class TooLarge(NamedTuple):
    """A picture that is not drawn: its size in pixels, and how many millions of them there may be."""

    width: int
    height: int
    limit: int = MEGAPIXELS


def png(svg: bytes, faces: Faces, width: int, dpi: float | None) -> bytes | TooLarge:
    """The SVG of this package's own making, `width` pixels wide; `dpi` is only noted, for whoever prints it.

    The same bytes every time on one family of processors.
    """
    height = _height(svg, width)
    if width * height > MEGAPIXELS * 1_000_000:
        return TooLarge(width, height)
    import resvg_py

    made = bytes(
        resvg_py.svg_to_bytes(
            svg_string=svg.decode(),
            width=width,
            # Millimetres are read at this density; without one they have no size.
            dpi=96,
            font_files=[str(faces.regular), str(faces.semibold)],
            # Fonts of the machine would change the picture; without a family that is loaded, text is left out.
            skip_system_fonts=True,
            font_family=faces.family,
            sans_serif_family=faces.family,
        )
    )
    return made if dpi is None else made[:_HEAD] + _density(dpi) + made[_HEAD:]


def _height(svg: bytes, width: int) -> int:
    found = _VIEW_BOX.search(svg, 0, 4096)
    if found is None:
        raise ValueError("an SVG without a viewBox from 0 0")
    return max(1, round(width * float(found[2]) / float(found[1])))


def _density(dpi: float) -> bytes:
    """The chunk pHYs: pixels a metre, both ways."""
    from zlib import crc32

    each = round(dpi / INCH)
    body = b"pHYs" + pack(">IIB", each, each, 1)
    return pack(">I", len(body) - 4) + body + pack(">I", crc32(body))
