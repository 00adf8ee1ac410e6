"""Colours: a theme names one for each word, all others are worked out from it and checked.

Every text has at least 4.5:1 on what is behind it, every line with a meaning 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).
"""

from collections.abc import Mapping
from typing import NamedTuple

from zgwviz.style.contrast import contrast, mix

WHITE = "#ffffff"
TEXT, LINE = 4.5, 3.05
# How much white there is in the ground of a band, in that of a layer's later bands, and in pills.
TINT, SECOND_TINT, TINT2 = 0.91, 0.88, 0.855


class Hue(NamedTuple):
    """The colours of one layer: of its label, of what stands on it, of grounds, pills and chips' edges."""

    main: str
    on_main: str
    tint: str
    second_tint: str
    tint2: str
    edge: str


class Palette(NamedTuple):
    """The colours of a plate: ink, quieter ink, lines that only divide, paper; `mains` are those of layers by word."""

    ink: str
    muted: str
    hairline: str
    paper: str
    mains: Mapping[str, str]


# NORA's five layers in its order, then hues for architectures with more; slate is for what is no layer.
_NORA = {
    "green": "#2b6e37",
    "purple": "#663a94",
    "blue": "#17609f",
    "orange": "#a64600",
    "grey": "#525d68",
    "teal": "#00686b",
    "red": "#9b2743",
    "olive": "#5b6000",
    "slate": "#39424d",
}
# Colours that tell the words of an overlay apart, always beside their letters; none is that of a layer, for a layer's
# colour means the layer. The first ones are furthest from each other.
CATEGORIES = (
    *("#007a96", "#87007e", "#755136", "#6c63e1", "#0a4a16", "#d4352e"),
    *("#101c8c", "#a25a90", "#128212", "#5a0c0c", "#243fb4", "#3f0051"),
)
# What an overlay says nothing of.
_UNSAID = "#6b7480"
THEMES: Mapping[str, Mapping[str, str]] = {"nora": _NORA}
DEFAULT = "nora"


def category(letter: str) -> str:
    """The colour of an overlay's word by its letter, `A` and on; a quiet one for any other sign."""
    return CATEGORIES[ord(letter) - ord("A")] if letter.isalpha() else _UNSAID


def palette(theme: str | None) -> Palette:
    """The colours of the theme of that name, the usual one where none is named."""
    return Palette(ink="#1a1f26", muted="#4d5763", hairline="#d5dae0", paper=WHITE, mains=THEMES[theme or DEFAULT])


def hue_of(colors: Palette, color: str) -> Hue:
    """The hue of a word of the theme, or of a colour `#rrggbb`."""
    return hue(colors.mains.get(color, color))


def hue(main: str) -> Hue:
    """All colours of a layer from its main one; the edge is the lightest that still stands out on the grounds."""
    tint, second = mix(main, WHITE, TINT), mix(main, WHITE, SECOND_TINT)
    shares = (share / 100 for share in range(60, -1, -1))
    edge = next((e for share in shares if contrast(e := mix(main, WHITE, share), second) >= LINE), main)
    return Hue(main, WHITE, tint, second, mix(main, WHITE, TINT2), edge)


def too_light(main: str) -> bool:
    """Whether a colour cannot carry a layer: its texts and edges would not stand out."""
    made = hue(main)
    grounds = (made.on_main, made.tint, made.second_tint, made.tint2)
    return any(contrast(main, ground) < TEXT for ground in grounds) or contrast(made.edge, made.second_tint) < LINE
