"""Steps before they have a place: how wide they must be, and how high they are at a width."""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.lanes.records import Note
from zgwviz.layout.space import Space, text_height
from zgwviz.view.process.records import How, Step, Tag
from zgwviz.view.records import Item
from zgwviz.view.words import say

MOST_LEADS = 3
"""Of the steps that come next or before without a line so many are named."""


class Told(NamedTuple):
    """A step that comes next or before and to which no line leads."""

    how: Literal["next", "previous"]
    name: str


class Draft(NamedTuple):
    """A card at a width: its name in lines, its notes from 0, 0, and the height they take."""

    step: Step
    lines: Lines
    notes: tuple[Note, ...]
    below: float


def trace_room(item: Item, s: Space) -> float:
    """What a contact moment needs between its sign and its name: for the strip and the warning of a gap."""
    strip = s.strip + s.icon_gap if item.trace else 0.0
    return strip + (s.mark + s.icon_gap if item.trace == "none" else 0.0)


class Cards:
    """The steps of a view in one type size, with at most `tags` notes each of what they need and give.

    In a `compact` process all names are the short ones. `told` is what steps say of others to which no line leads,
    `below` how many lines lead from a step to lanes below it.
    """

    def __init__(
        self,
        measure: Measure,
        tags: int,
        compact: bool,
        told: Mapping[str, Sequence[Told]],
        below: Mapping[str, int],
    ) -> None:
        self.measure = measure
        self._tags = tags
        self._compact = compact
        self._told = told
        self._below = below

    @property
    def sign(self) -> float:
        """The size of the sign of a contact moment."""
        return self.measure.paper.chip * 1.7

    def name(self, step: Step) -> str:
        """What a step is called."""
        return step.item.short if self._compact else self.measure.name(step.item)

    def width(self, step: Step, lines: int) -> float:
        """The least width of a step whose name takes at most `lines` lines."""
        measure, paper = self.measure, self.measure.paper
        if step.sort == "junction":
            return paper.chip * 1.4
        text = measure.setter.narrowest(self.name(step), paper.chip, 400, lines)
        notes = [
            measure.setter.narrowest(name, paper.note, 400, 2) + self._sign_room() for _, name, _ in self._said(step)
        ]
        # A long word below a step is broken rather than that the step grows wide.
        most = paper.chip * (7.0 if self._compact else 7.5)
        least = min(max(notes, default=0.0), most) + self._edges(step)
        return max(text + self.beside(step), least, paper.chip * 4.5)

    def comfort(self, step: Step) -> float:
        """The least width in which no word of the step's name or notes is broken."""
        if step.sort == "junction":
            return 0.0
        name = self._longest(self.name(step), self.measure.paper.chip) + self.beside(step)
        notes = [self._longest(words, self.measure.paper.note) for _, words, _ in self._said(step)]
        return max(name, max(notes) + self._sign_room() + self._edges(step)) if notes else name

    def _edges(self, step: Step) -> float:
        """What notes leave free: at the left for the line of a contact moment, else at the right for lines down."""
        if len(step.lanes) > 1:
            return self._aside(step)
        lines = min(self._below.get(step.item.id, 0), 3)
        return self.measure.paper.chip * (0.4 + 0.35 * lines) if lines else 0.0

    def _longest(self, text: str, size: float) -> float:
        """The width of the longest word."""
        return max((self.measure.setter.ruler.width(word, size) for word in text.split()), default=0.0)

    def _aside(self, step: Step) -> float:
        """How far notes stand to the right: below a contact moment its line runs down to the other lane."""
        return self.measure.paper.chip * 1.6 if len(step.lanes) > 1 else 0.0

    def beside(self, step: Step) -> float:
        """What a step needs beside its name."""
        s = self.measure.space
        if step.sort == "contact":
            marks = trace_room(step.item, s) + self.measure.tail(step.item, 1)
            return self.sign + s.icon_gap + s.chip_pad * 2.2 + marks
        point = self.measure.paper.chip * 0.5 if step.sort == "event" else 0.0
        # A low step has its warning beside its icon, not below it; on paper of free height none is low.
        low = step.item.trace == "none" and self.measure.paper.height is not None
        return self.measure.inside(step.item, 1 if low else 2) + point

    def draft(self, step: Step, width: float) -> Draft:
        """The step in `width`."""
        measure, paper = self.measure, self.measure.paper
        if step.sort == "junction":
            return Draft(step, Lines((), (), (), False), (), 0.0)
        lines = measure.setter.lines_at(self.name(step), paper.chip, 400, width - self.beside(step))
        aside = self._aside(step)
        notes, bottom = self._notes(step, width - self._edges(step))
        return Draft(
            step, lines, tuple(one._replace(box=one.box._replace(x=one.box.x + aside)) for one in notes), bottom
        )

    def _said(self, step: Step) -> list[tuple[How | Literal["next", "previous", "who", "more"], str, Tag | None]]:
        """How, name and tag of each note."""
        language = self.measure.language
        found: list[tuple[How | Literal["next", "previous", "who", "more"], str, Tag | None]] = []
        if step.who:
            found.append(("who", " – ".join(step.who), None))
        told = self._told.get(step.item.id, ())
        for how in ("previous", "next"):
            names = [one.name for one in told if one.how == how]
            kept = names if len(names) <= MOST_LEADS else names[: MOST_LEADS - 1]
            found += [(how, name, None) for name in kept]
            if len(kept) < len(names):
                found.append((how, say("more", language, n=len(names) - len(kept)), None))
        tags = step.tags if len(step.tags) <= self._tags else step.tags[: max(0, self._tags - 1)]
        if self._tags:
            found += [(tag.how, tag.name, tag) for tag in tags]
            if len(tags) < len(step.tags):
                found.append(("more", say("more", language, n=len(step.tags) - len(tags)), None))
        return found

    def _notes(self, step: Step, width: float) -> tuple[tuple[Note, ...], float]:
        """The notes side by side as far as they go, in rows below one another."""
        measure, size = self.measure, self.measure.paper.note
        gap = size * 0.3
        placed: list[Note] = []
        x, y, row = 0.0, gap, 0.0
        for how, words, tag in self._said(step):
            name = words
            room = self._sign_room() if how not in ("who", "more") else size * 0.9
            if how == "more" and x + measure.setter.ruler.width(name, size) + room > width:
                number = "".join(name.split()[:2])
                name = number if x + measure.setter.ruler.width(number, size) + room <= width else name
            lines = measure.setter.lines_at(name, size, 400, width - room)
            wide = min(max(lines.widths, default=0.0) + room, width)
            high = text_height(size, len(lines.texts)) + size * 0.5
            if x and x + wide > width:
                x, y = 0.0, y + row + gap
                row = 0.0
            placed.append(Note(how, name, lines, Box(x, y, wide, high), tag))
            x, row = x + wide + gap, max(row, high)
        return tuple(placed), y + row if placed else 0.0

    def _sign_room(self) -> float:
        """What a note needs beside its words: the sign of an arrow, and its edges."""
        return self.measure.paper.note * 2.0
