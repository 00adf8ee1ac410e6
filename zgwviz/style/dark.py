"""Colours of a drawing on a dark page, worked out from those on white.

What stood out on white stands out in the dark as much as WCAG asks for: every ground becomes either so dark that light
ink has 4.5:1 on it, or, where white ink stood on it, so deep that it still has; inks and lines that stood on light
grounds become light. See https://www.w3.org/TR/WCAG22/#contrast-minimum and #non-text-contrast.
"""

from collections.abc import Callable
from colorsys import hls_to_rgb, rgb_to_hls
from typing import Literal

from zgwviz.style.contrast import contrast, luminance, mix, parts

WHITE, BLACK = "#ffffff", "#000000"
# No ground that was light is lighter than this in the dark.
GROUND = 0.03
# What has 4.5:1 and 3:1 on such a ground, with a little to spare.
INK, LINE = 4.6 * (GROUND + 0.05) - 0.05, 3.1 * (GROUND + 0.05) - 0.05
# White has 4.5:1 on what is at most DEEP, and what is at least RAISED stands out from the page.
DEEP, RAISED = 0.178, 0.13
# What has 4.5:1 on the least deep of these.
BRIGHT = 4.5 * (DEEP + 0.05) - 0.05


def dark(color: str, use: Literal["ink", "ground", "line"]) -> str:
    """`color` as it is on a dark page, by what it is used for."""
    if use == "ground":
        return _deep(color) if _carries_white(color) else _night(color)
    if not _carries_white(color) and use == "ink":
        return _at_least(color, BRIGHT)
    if use == "line" and contrast(color, WHITE) < 1.3:
        return color
    if use == "line" and contrast(color, WHITE) < 2.5:
        return _at_least(_night(color), 0.06)
    return _at_least(_turned(color), INK if use == "ink" else LINE)


def _carries_white(color: str) -> bool:
    return contrast(color, WHITE) >= 4.5


def _night(color: str) -> str:
    """A light ground: nearly black, with the hue it had."""
    hue, light, full = _hls(color)
    made = _hex(hue, 0.1 + (1.0 - light) * 0.55, min(full, 0.6) * 0.55)
    return _at_most(made, GROUND)


def _deep(color: str) -> str:
    """A deep ground: white still stands out on it, and it stands out from the page."""
    return _at_most(_at_least(color, RAISED), DEEP)


def _turned(color: str) -> str:
    hue, light, full = _hls(color)
    return _hex(hue, 1.0 - light * 0.7, full * 0.75)


def _at_least(color: str, wanted: float) -> str:
    return _toward(color, WHITE, lambda made: luminance(made) >= wanted)


def _at_most(color: str, wanted: float) -> str:
    return _toward(color, BLACK, lambda made: luminance(made) <= wanted)


def _toward(color: str, end: str, enough: Callable[[str], bool]) -> str:
    """`color` with as little of `end` in it as is enough, by hundredths."""
    return next(made for share in range(101) if enough(made := mix(color, end, share / 100)))


def _hls(color: str) -> tuple[float, float, float]:
    red, green, blue = (part / 255 for part in parts(color))
    return rgb_to_hls(red, green, blue)


def _hex(hue: float, light: float, full: float) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in hls_to_rgb(hue, light, full))
