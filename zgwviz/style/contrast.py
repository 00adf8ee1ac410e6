"""How well two colours can be told apart, and mixing them; colours are `#rrggbb`."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio, 1 to 21, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(color: str) -> float:
    """The relative luminance, 0 to 1, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (p / 255 for p in parts(color))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mix(color: str, other: str, share: float) -> str:
    """`color` with a `share` (0 to 1) of `other` in it."""
    mixed = (round(a + (b - a) * share) for a, b in zip(parts(color), parts(other), strict=True))
    return "#" + "".join(f"{part:02x}" for part in mixed)


def parts(color: str) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)
