"""Bundles of chips side by side in shelves, as low as can be, their chips all of one width."""

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box
from zgwviz.layout.bands.label import NO_LINES
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.element.records import BundlePlace
from zgwviz.layout.legend import sample_width
from zgwviz.layout.records import Placed, Tile
from zgwviz.layout.space import row_height, text_height
from zgwviz.view.element.records import Bundle, Neighbour
from zgwviz.view.words import say

# The least and the largest width of a chip, in sizes of its type.
LEAST, MOST, WIDEST = 11.0, 18.0, 28.0
LINES = 2


class Flow(NamedTuple):
    """Bundles placed from (x, y), and where they end."""

    bundles: tuple[BundlePlace, ...]
    bottom: float


class _Cell(NamedTuple):
    """A bundle to be placed: the neighbours that are shown, how many are not, and how many columns it takes."""

    bundle: Bundle
    shown: tuple[Neighbour, ...]
    hidden: int
    columns: int

    @property
    def cells(self) -> int:
        """Chips and the pill."""
        return len(self.shown) + bool(self.hidden)


def flow(bundles: Sequence[Bundle], at: Box, most: int, measure: Measure) -> Flow:
    """The bundles from the top left of `at`, as wide as that, each with at most `most` chips."""
    if not bundles:
        return Flow((), at.y)
    cells = [_cell(bundle, most) for bundle in bundles]
    longest = max(cell.cells for cell in cells)
    rows = (*range(1, min(longest, 8) + 1), *(n for n in (10, 12, 16, 24, 40, longest) if 8 < n <= longest))
    wanted = _chip_width(bundles, measure)
    tried: dict[tuple[tuple[int, ...], ...], Flow] = {}
    for chip in (min(wanted, at.width), min(max(wanted * 0.82, measure.paper.chip * LEAST), at.width)):
        for row in rows:
            shelves = _shelves(cells, row, chip, at.width, measure)
            # Other widths and rows may come to the same shelves.
            shape = tuple(tuple(cell.columns for cell in shelf) for shelf in shelves)
            if shape not in tried:
                tried[shape] = _placed(shelves, chip, at, measure)
    return min(tried.values(), key=lambda flow_: flow_.bottom)


def _cell(bundle: Bundle, most: int) -> _Cell:
    """At most `most` chips, the heaviest; one that is counted takes the place of a chip."""
    total = len(bundle.neighbours)
    if total <= most:
        return _Cell(bundle, bundle.neighbours, 0, 1)
    kept = max(most - 1, 0)
    order = sorted(range(total), key=lambda n: -bundle.neighbours[n].item.weight)[:kept]
    return _Cell(bundle, tuple(bundle.neighbours[n] for n in sorted(order)), total - kept, 1)


def _chip_width(bundles: Sequence[Bundle], measure: Measure) -> float:
    """Most names stand on two lines."""
    size = measure.paper.chip
    wide = sorted(measure.chip(each.item, LINES) for bundle in bundles for each in bundle.neighbours)
    wanted = wide[min(len(wide) - 1, int(len(wide) * 0.9))] if wide else 0.0
    return min(max(wanted, size * LEAST), size * MOST)


def _shelves(cells: Sequence[_Cell], rows: int, chip: float, width: float, measure: Measure) -> list[list[_Cell]]:
    """The cells in shelves, each as wide as it needs to be for so many rows."""
    s = measure.space
    room = max(1, int((width + s.chip_gap + 0.01) / (chip + s.chip_gap)))
    shelves: list[list[_Cell]] = []
    left = 0.0
    for cell in cells:
        columns = min(room, ceil(cell.cells / rows))
        wide = columns * chip + (columns - 1) * s.chip_gap
        if not shelves or wide + s.group_gap > left + 0.01:
            shelves.append([])
            left = width + s.group_gap
        shelves[-1].append(cell._replace(columns=columns))
        left -= wide + s.group_gap
    return shelves


def _placed(shelves: Sequence[Sequence[_Cell]], chip: float, at: Box, measure: Measure) -> Flow:
    """The shelves below each other, each as wide as `at` where it has enough chips for that."""
    s = measure.space
    y = at.y
    found: list[BundlePlace] = []
    for number, shelf in enumerate(shelves):
        y += s.shelf_gap if number else 0.0
        wide = _filling(shelf, chip, at.width, measure)
        heads = [_head(cell, Box(0.0, y, _span(cell, wide, measure), 0.0), measure) for cell in shelf]
        top = max(place.layer.box.bottom for place in heads) + s.rule + s.pad
        x, bottom = at.x, y
        for cell, place in zip(shelf, heads, strict=True):
            found.append(_chips(cell, place, x, top, wide, measure))
            bottom = max(bottom, found[-1].box.bottom)
            x += found[-1].box.width + s.group_gap
        y = bottom
    return Flow(tuple(found), y)


def _span(cell: _Cell, chip: float, measure: Measure) -> float:
    return cell.columns * chip + (cell.columns - 1) * measure.space.chip_gap


def _filling(shelf: Sequence[_Cell], chip: float, width: float, measure: Measure) -> float:
    """The width of the chips of a shelf: it is filled exactly, unless too few chips would have to fill it."""
    s, size = measure.space, measure.paper.chip
    columns = sum(cell.columns for cell in shelf)
    gaps = (columns - len(shelf)) * s.chip_gap + (len(shelf) - 1) * s.group_gap
    wide = max((width - gaps) / columns, chip)
    return wide if wide <= size * WIDEST else min(max(chip, size * MOST), width)


def _head(cell: _Cell, at: Box, measure: Measure) -> BundlePlace:
    """The sample, the verb and the layer's name, from the top left of `at`."""
    paper, setter = measure.paper, measure.setter
    sample = sample_width("relation", paper.note) + paper.note * 0.5 if cell.bundle.notation else 0.0
    title = setter.lines_at(cell.bundle.verb, paper.chip, 600, at.width - sample)
    head = Box(sample, at.y, at.width - sample, text_height(paper.chip, len(title.texts)))
    layer = setter.lines_at(cell.bundle.layer, paper.note, 400, at.width)
    below = Box(0.0, head.bottom + paper.note * 0.35, at.width, text_height(paper.note, len(layer.texts)))
    return BundlePlace(cell.bundle, at, Placed(title, head), Placed(layer, below), (), cell.hidden)


def _chips(cell: _Cell, place: BundlePlace, x: float, top: float, wide: float, measure: Measure) -> BundlePlace:
    """The bundle at `x` with its chips from `top` downwards."""
    s = measure.space
    tiles: list[Tile] = []
    more = None
    y = top
    noted = any(each.said for each in cell.shown)
    for first in range(0, cell.cells, cell.columns):
        row = cell.shown[first : first + cell.columns]
        set_ = [_set(each, wide, noted, measure) for each in row]
        height = max([row_height(measure.paper, 1), *(high for _, _, high in set_)])
        for column, (each, (name, note, _)) in enumerate(zip(row, set_, strict=True)):
            box = Box(x + column * (wide + s.chip_gap), y, wide, height)
            tiles.append(Tile(each.item, box, name, note))
        if cell.hidden and first + cell.columns >= cell.cells:
            more = Box(x + len(row) * (wide + s.chip_gap), y, wide, height)
        y += height + s.chip_gap
    box = Box(x, place.box.y, place.box.width, y - s.chip_gap - place.box.y)
    title = place.title._replace(box=_right(place.title.box, x))
    layer = place.layer._replace(box=_right(place.layer.box, x))
    return place._replace(box=box, title=title, layer=layer, tiles=tuple(tiles), more=more)


def _right(box: Box, x: float) -> Box:
    return Box(box.x + x, box.y, box.width, box.height)


def _set(each: Neighbour, wide: float, noted: bool, measure: Measure) -> tuple[Lines, Lines | None, float]:
    """A chip's name and note in lines, and the height that they need."""
    setter, size = measure.setter, measure.paper.chip
    name = measure.name(each.item)
    # The marks of a low chip stand side by side, those of a high one below each other.
    low, high = wide - measure.inside(each.item, 1), wide - measure.inside(each.item, LINES)
    if not noted:
        one = setter.fit(name, size, 400, low, 1)
        lines = one or setter.fit(name, size, 400, high, LINES) or setter.lines_at(name, size, 400, high)
        return lines, None, row_height(measure.paper, 1 if one else max(LINES, len(lines.texts)))
    lines = setter.fit(name, size, 600, low, LINES) or setter.lines_at(name, size, 600, low)
    strip = measure.space.strip if each.item.trace else 0.0
    note = NO_LINES
    height = text_height(size, len(lines.texts)) + size
    if each.said:
        note = setter.lines_at(each.said, size, 400, wide - 2 * measure.space.chip_pad - strip)
        height += text_height(size, len(note.texts)) + size * 0.4
    return lines, note, height


def pill_words(place: BundlePlace, language: str) -> str:
    """What the pill says: how many more there are, or how many there are at all."""
    if place.tiles:
        return say("more", language, n=place.hidden)
    return say("element" if place.hidden == 1 else "elements", language, n=place.hidden)
