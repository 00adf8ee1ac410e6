"""A font file made smaller: only the letters that are drawn."""

from collections.abc import Iterable


def subset(path: str, characters: Iterable[str]) -> bytes:
    """The TrueType font at `path` with the glyphs of `characters` and their kerning; the same bytes every time.

    Hinting is left out: it serves screens of long ago, and doubles the size.
    """
    import uharfbuzz

    wanted = uharfbuzz.SubsetInput()
    wanted.unicode_set.update(map(ord, characters))
    wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING
    made = uharfbuzz.subset(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path)), wanted)
    return bytes(made.blob.data)
