"""What stands around the plate: title, subtitle, what it says of itself, and the trail to it."""

from typing import NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.records import Placed
from zgwviz.layout.space import LEADING, text_height
from zgwviz.style.paper import Paper
from zgwviz.view.records import Head
from zgwviz.view.words import date, numbered, say

TRAIL_GAP = 1.4
DOT = " · "


class Top(NamedTuple):
    """The parts above the bands, from the page's margin down, and the height they take."""

    title: Placed
    subtitle: Placed | None
    facts: Placed | None
    trail: tuple[tuple[str | None, Placed], ...]
    height: float


# The words for one, for more, and for some of all.
_COUNTED = {
    "element": ("element", "elements", "shown"),
    "gap": ("gap-one", "gaps", "shown-gaps"),
    "concept": ("concept-one", "concepts", "shown-concepts"),
    "term": ("term-one", "terms", "shown-terms"),
}


def facts(view: Head, shown: int, language: str) -> tuple[str, ...]:
    """Version, status, date, and how much of the model is on the plate: what there is of them."""
    _, _, some = _COUNTED[view.unit]
    count = say(some, language, shown=shown, total=view.total) if shown != view.total else _all(view, language)
    version = numbered(view.version, language) if view.version else ""
    reused = say("reused", language, n=view.reused) if view.reused else ""
    return tuple(part for part in (version, view.status, date(view.date, language), count, reused) if part)


def _all(view: Head, language: str) -> str:
    one, many, _ = _COUNTED[view.unit]
    return say(one if view.total == 1 else many, language, n=view.total)


def top(view: Head, shown: int, measure: Measure, width: float) -> Top:
    """Set the parts above the bands within `width`; their boxes are relative to the page's margin."""
    paper, setter = measure.paper, measure.setter
    size = subtitle_size(paper)
    ruler, gap = setter.ruler, size * 1.8
    trail, start = _trail(view, measure, width)
    parts = facts(view, shown, measure.language)
    said = DOT.join(parts)
    wide = [
        ruler.width(view.title, paper.title, 600),
        ruler.width(view.subtitle, size),
        ruler.width(said, paper.note),
    ]
    base = start + text_height(paper.title, 1)
    if sum(wide) + 2 * gap <= width:
        title = Placed(_line(view.title, wide[0]), Box(0, start, wide[0], text_height(paper.title, 1)))
        sub = _below(view.subtitle, size, wide[1], wide[0] + gap, base)
        right = _below(said, paper.note, wide[2], width - wide[2], base)
        return Top(title, sub, right, trail, base + measure.space.band_gap * 1.5)
    lines = setter.lines_at(view.title, paper.title, 600, width)
    height = text_height(paper.title, len(lines.texts))
    title = Placed(lines, Box(0, start, width, height))
    y = start + height + measure.space.band_gap
    right_lines = _packed(parts, width / 2, measure) if parts else None
    taken = max(right_lines.widths) + gap if right_lines else 0.0
    left_lines = setter.lines_at(view.subtitle, size, 400, width - taken) if view.subtitle else None
    left = _stack(left_lines, size, 0.0, y)
    right_part = _stack(right_lines, paper.note, width - taken + gap, y)
    bottom = max((part.box.bottom for part in (left, right_part) if part), default=y)
    return Top(title, left, right_part, trail, bottom + measure.space.band_gap * 1.5)


def _packed(parts: tuple[str, ...], width: float, measure: Measure) -> Lines:
    """The facts on as few lines as they take, broken between them, where no dot is left."""
    size, setter = measure.paper.note, measure.setter
    rows: list[str] = []
    for part in parts:
        joined = f"{rows[-1]}{DOT}{part}" if rows else part
        if rows and setter.ruler.width(joined, size) <= width:
            rows[-1] = joined
        else:
            rows.append(part)
    lines = [setter.lines_at(row, size, 400, width) for row in rows]
    return Lines(
        tuple(text for line in lines for text in line.texts),
        tuple(wide for line in lines for wide in line.widths),
        tuple(hyphen for line in lines for hyphen in line.hyphens),
        any(line.forced for line in lines),
    )


def subtitle_size(paper: Paper) -> float:
    """The type of the subtitle: that of groups, or a smaller one of the paper's where it would rival the title."""
    return next((size for size in (paper.group, paper.layer, paper.chip) if size <= paper.title * 0.62), paper.note)


def _line(text: str, width: float) -> Lines:
    return Lines((text,), (width,), (False,), False)


def _below(text: str, size: float, width: float, x: float, base: float) -> Placed | None:
    """A line whose descenders stand level with the title's."""
    if not text:
        return None
    height = text_height(size, 1)
    return Placed(_line(text, width), Box(x, base - height, width, height))


def _stack(lines: Lines | None, size: float, x: float, y: float) -> Placed | None:
    if lines is None:
        return None
    return Placed(lines, Box(x, y, max(lines.widths), text_height(size, len(lines.texts))))


def _trail(view: Head, measure: Measure, width: float) -> tuple[tuple[tuple[str | None, Placed], ...], float]:
    """The way here from the overall plate; its parts wrap onto a next line where they must."""
    size, ruler = measure.paper.note, measure.setter.ruler
    placed: list[tuple[str | None, Placed]] = []
    x = y = 0.0
    for target, text in view.trail:
        wide = ruler.width(text, size)
        if x and x + wide > width:
            x, y = 0.0, y + size * LEADING * 1.3
        lines = _line(text, wide) if wide <= width else measure.setter.lines_at(text, size, 400, width)
        box = Box(x, y, max(lines.widths), text_height(size, len(lines.texts)))
        placed.append((target, Placed(lines, box)))
        x += box.width + size * TRAIL_GAP
        y = max(y, box.bottom - text_height(size, 1))
    height = y + text_height(size, 1) + measure.space.band_gap * 1.5 if placed else 0.0
    return tuple(placed), height
