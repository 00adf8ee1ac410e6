"""Paths as short as a screen needs them: tenths of a pixel, each point counted from the one before it.

https://www.w3.org/TR/SVG2/paths.html#PathData
"""

import re
from collections.abc import Iterable, Sequence

from zgwviz.write.number import number
from zgwviz.write.xml import Element

# A command with its numbers; lines and curves in points, from where the path begins.
_COMMAND = re.compile(r"([A-Za-z])([^A-Za-z]*)")
_KNOWN = re.compile(r"[MLCZz\d\s,.-]*")


def outline(boxes: Iterable[Element]) -> str:
    """Boxes as one path, each from where the last one began."""
    said, left, top = "", 0.0, 0.0
    for box in boxes:
        # What is rounded is what the next one is counted from: nothing adds up.
        x, y, width, height = (round(float(box.attributes[key]), 1) for key in ("x", "y", "width", "height"))
        said += f"m{_numbers((x - left, y - top))}h{number(width)}v{number(height)}h{number(-width)}z"
        left, top = x, y
    return "M" + said[1:]


def shorter(path: str) -> str:
    """A path of lines and curves in fewer characters; any other as it is."""
    if not _KNOWN.fullmatch(path):
        return path
    said: list[str] = []
    here = begun = (0.0, 0.0)
    for command, numbers in _COMMAND.findall(path):
        if command in "Zz":
            said.append("z")
            here = begun
            continue
        values = [round(float(each), 1) for each in re.findall(r"-?[\d.]+", numbers)]
        points = list(zip(values[::2], values[1::2], strict=True))
        size = 3 if command == "C" else 1
        for at in range(0, len(points), size):
            part = points[at : at + size]
            # What follows the first point of a move are lines; all points of a curve are counted from its beginning.
            said.append("l" if command == "M" and at else command.lower())
            said.append(_numbers([to - since for point in part for to, since in zip(point, here, strict=True)]))
            here = part[-1]
        if command == "M":
            begun = points[0]
    return "M" + "".join(said)[1:]


def _numbers(values: Sequence[float]) -> str:
    """Numbers with nothing between them where a sign tells them apart."""
    return " ".join(number(round(each, 1)) for each in values).replace(" -", "-")
