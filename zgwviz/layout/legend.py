"""The legend: a sample and a word for everything that stands on the plate, and for nothing else."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.records import Mark
from zgwviz.view.records import Head, Item
from zgwviz.view.words import say

# The widths of samples, in note sizes; others are 1.2.
_WIDTHS = {
    "icon": 1.15,
    "gap": 2.2,
    "indirect": 1.6,
    "elsewhere": 1.6,
    "more": 1.8,
    "coverage": 3.4,
    "relation": 2.6,
    "required": 3.0,
    "optional": 3.0,
    "tag": 1.4,
    "words": 0.0,
}
Entry: TypeAlias = tuple[str, str, str]
"""A sample, the icon or word it shows, and its text."""


class Signs(NamedTuple):
    """Which signs occur on the plate besides the chips' own; `all` are the chips that a larger paper shows."""

    more: bool
    coverage: bool
    all: Sequence[Item] = ()


def marks(head: Head, items: Iterable[Item], signs: Signs, measure: Measure) -> list[Entry]:
    """The entries in order: sample, icon word, text."""
    language = measure.language
    icons: dict[tuple[str, str], None] = {}
    traces: set[str] = set()
    statuses: set[str] = set()
    badge = start = False
    origins: Counter[str] = Counter()
    for item in items:
        origins[item.origin] += bool(item.origin)
        icons[item.icon, item.word] = None
        traces.add(item.trace)
        statuses.add(item.status)
        badge = badge or bool(item.standards)
        # The letter of an overlay takes the place of the flag.
        start = start or (item.start and not item.tag)
    found = [("icon", icon, word) for icon, word in icons if word]
    if "none" in traces:
        found.append(("gap", "", say("gap", language)))
    if "indirect" in traces:
        found.append(("indirect", "", say("indirect", language)))
    found += [("status", status.key, status.word) for status in head.statuses if status.key in statuses]
    if badge and measure.badges:
        found.append(("standards", "", say("legend-standards", language)))
    if start:
        found.append(("start", "", say("legend-start", language)))
    found += _elsewhere(origins, signs, language)
    if signs.more:
        found.append(("more", "", say("legend-more", language)))
    if signs.coverage:
        found.append(("coverage", "", say("legend-coverage", language)))
    return found


def _elsewhere(shown: Counter[str], signs: Signs, language: str) -> Iterator[Entry]:
    """The other specs of which elements are shown, and how many."""
    all_ = Counter(item.origin for item in signs.all)
    for name, here in shown.items():
        total = max(all_[name], here)
        if here:
            key = "legend-elsewhere" if here == total else "legend-elsewhere-some"
            yield "elsewhere", "", say(key, language, name=name, n=total, shown=here)


def without_bar(entries: list[Entry]) -> list[Entry]:
    """The same where no label has room for a bar: what is traced is explained in words alone."""
    return [("words", icon, text) if sample == "coverage" else (sample, icon, text) for sample, icon, text in entries]


def flow(entries: list[Entry], measure: Measure, width: float) -> tuple[tuple[Mark, ...], float, float]:
    """The entries side by side in lines of `width`, from 0, 0: the marks, the height, and the last line's end."""
    size = measure.paper.note
    line, gap = size * 1.35, size * 1.1
    placed: list[Mark] = []
    x = y = 0.0
    for sample, icon, text in entries:
        wide = measure.setter.ruler.width(text, size)
        lines = Lines((text,), (wide,), (False,), False)
        room = sample_width(sample, size) + size * 0.45
        if wide + room > width:
            lines = measure.setter.lines_at(text, size, 400, width - room)
            wide = max(lines.widths)
        if x and x + room + wide > width:
            x, y = 0.0, y + line
        placed.append(Mark(sample, icon, lines, Box(x, y, room + wide, line * len(lines.texts))))
        if len(lines.texts) > 1:
            x, y = 0.0, y + line * len(lines.texts)
        else:
            x += room + wide + gap
    height = max((mark.box.bottom for mark in placed), default=0.0)
    return tuple(placed), height, max(0.0, x - gap)


def sample_width(sample: str, size: float) -> float:
    """The width of a sample beside notes of `size`."""
    return size * _WIDTHS.get(sample, 1.2)
