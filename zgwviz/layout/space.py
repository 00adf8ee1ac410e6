"""The distances on a paper, all from its one step; see LOOK.md, the grid."""

from typing import NamedTuple

from zgwviz.style.paper import Paper

# Text is set on the cap height; what hangs below the baseline is the descender's share (Fira Sans).
CAP = 0.689
DESCENT = 0.22
LEADING = 1.12


class Space(NamedTuple):
    """Distances in the paper's unit."""

    margin: float
    band_gap: float
    shelf_gap: float
    group_gap: float
    chip_gap: float
    pad: float
    side: float
    rule: float
    edge: float
    radius: float
    corner: float
    strip: float
    icon: float
    icon_gap: float
    flag_gap: float
    chip_pad: float
    mark: float


def space(paper: Paper) -> Space:
    """The distances of `paper`; those inside a chip follow the chip's type size."""
    step, chip = paper.step, paper.chip
    return Space(
        margin=step * 10,
        band_gap=step * 1.75,
        shelf_gap=step * 2.5,
        group_gap=step * 4,
        chip_gap=step * 1.5,
        pad=step * 1.5,
        side=step * 3,
        rule=step / 2,
        edge=max(0.5, step / 4),
        radius=step,
        corner=chip * 0.5,
        strip=chip * 0.4,
        icon=chip,
        icon_gap=chip * 0.34,
        flag_gap=chip * 0.7,
        chip_pad=chip * 0.4,
        mark=chip * 0.85,
    )


class Gutters(NamedTuple):
    """How much wider than usual the gaps between chips, and those between groups, are: for lines to run in."""

    chips: float
    groups: float


NARROW = Gutters(0.0, 0.0)


def widened(usual: Space, gutters: Gutters) -> Space:
    """The distances with room for lines."""
    return usual._replace(
        chip_gap=usual.chip_gap + gutters.chips,
        group_gap=usual.group_gap + gutters.groups,
        shelf_gap=usual.shelf_gap + gutters.groups,
        pad=usual.pad + gutters.groups / 2,
        side=usual.side + gutters.groups / 2,
    )


def text_height(size: float, lines: int) -> float:
    """From the top of the capitals of the first line to the descenders of the last."""
    return (lines - 1) * size * LEADING + size * (CAP + DESCENT)


def row_height(paper: Paper, lines: int) -> float:
    """The least height of a chip whose name takes `lines` lines."""
    # Three lines fill a chip up to its border: they need more air than two, which mostly stand in a higher row.
    air = 0.36 if lines < 3 else 0.8
    return max(text_height(paper.chip, lines) + paper.chip * air, paper.chip * 1.75)


def head_height(paper: Paper, lines: int) -> float:
    """The height of a group's head: rule, title in `lines` lines, and the gap to the chips."""
    return paper.step / 2 + paper.step * 0.75 + text_height(paper.group, lines) + paper.step
