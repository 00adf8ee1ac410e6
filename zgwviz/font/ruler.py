"""How wide a text is: measured by HarfBuzz in the very font that is drawn."""

import uharfbuzz

from zgwviz.font.faces import Faces

# A glyph that the font lacks is drawn by another font, or not at all; a square is the widest that is usual.
MISSING = 1.0


class Ruler:
    """Measures lines of text; each text once."""

    def __init__(self, faces: Faces) -> None:
        self._fonts = {400: _font(faces.regular), 600: _font(faces.semibold)}
        self._widths: dict[int, dict[str, float]] = {400: {}, 600: {}}

    def width(self, text: str, size: float, weight: int = 400) -> float:
        """The advance of `text` set in `size`, in the unit of `size`."""
        known = self._widths[weight]
        found = known.get(text)
        if found is None:
            found = known[text] = self._measure(text, weight)
        return found * size

    def _measure(self, text: str, weight: int) -> float:
        """The advance in em."""
        if not text:
            return 0.0
        font, units = self._fonts[weight]
        buffer = uharfbuzz.Buffer()
        # Half a surrogate pair is no text to HarfBuzz; the writers draw the sign for what cannot be shown.
        buffer.add_str(text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
        buffer.guess_segment_properties()
        uharfbuzz.shape(font, buffer)
        missing = sum(info.codepoint == 0 for info in buffer.glyph_infos) if not text.isascii() else 0
        advance: float = sum(place.x_advance for place in buffer.glyph_positions)
        return advance / units + missing * MISSING


def _font(path: str) -> tuple[uharfbuzz.Font, int]:
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path))
    return uharfbuzz.Font(face), face.upem
