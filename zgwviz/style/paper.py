"""The media a plate is made for: their size, type sizes and spacing.

Sizes are points on paper and CSS pixels on `screen`. The smallest type of each is LOOK's floor
for that medium; a plate uses five sizes at most (title, layer, group, chip, note).
"""

from typing import Literal, NamedTuple

MM = 72 / 25.4


class Paper(NamedTuple):
    """A medium. `height` is None when it is free; `step` is the unit of spacing, `pixels` the PNG's usual width."""

    name: str
    width: float
    height: float | None
    unit: Literal["pt", "px"]
    title: float
    layer: float
    group: float
    chip: float
    note: float
    step: float
    pixels: int
    level: int
    short: bool = False
    large: bool = False

    @property
    def smallest(self) -> float:
        """The smallest type on this paper."""
        return min(self.chip, self.note)


_LANDSCAPE = (
    Paper("slide", 960.0, 540.0, "pt", 22.0, 12.0, 10.0, 9.0, 9.0, 2.0, 1920, 3, short=True),
    Paper("a4", 297 * MM, 210 * MM, "pt", 18.0, 9.5, 8.0, 7.0, 7.0, 1.5, 2000, 2, short=True),
    Paper("a3", 420 * MM, 297 * MM, "pt", 24.0, 13.0, 9.0, 8.0, 7.0, 2.0, 2800, 2, short=True),
    Paper("a1", 841 * MM, 594 * MM, "pt", 42.0, 20.0, 14.0, 12.0, 11.0, 3.0, 4800, 0, large=True),
    Paper("a0", 1189 * MM, 841 * MM, "pt", 56.0, 26.0, 18.0, 15.0, 14.0, 4.0, 4800, 0, large=True),
)
_SCREEN = Paper("screen", 1600.0, None, "px", 32.0, 18.0, 15.0, 13.0, 12.0, 4.0, 1600, 0, large=True)


def _upright(paper: Paper) -> Paper:
    assert paper.height is not None
    return paper._replace(name=f"{paper.name}-portrait", width=paper.height, height=paper.width)


def papers() -> dict[str, Paper]:
    """Every paper by its name: five landscape, the same upright, and `screen`."""
    named = {paper.name: paper for paper in _LANDSCAPE}
    named |= {f"{paper.name}-portrait": _upright(paper) for paper in _LANDSCAPE}
    named[_SCREEN.name] = _SCREEN
    return named


def enlarge(paper: Paper, scale: float, notes: bool = False) -> Paper:
    """The paper with its layer, group and chip type `scale` times as large, on request its notes; its title stays."""
    if scale == 1.0:
        return paper
    less = min(scale, 1.5)
    note = paper.note * less if notes else paper.note
    return paper._replace(layer=paper.layer * less, group=paper.group * scale, chip=paper.chip * scale, note=note)
