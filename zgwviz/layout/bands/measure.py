"""How much room chips, heads and labels need at one type size."""

from collections.abc import Iterable, Sequence

from zgwviz.font.wrap import Lines, Setter
from zgwviz.layout.space import NARROW, Gutters, Space, row_height, space, text_height, widened
from zgwviz.style.paper import Paper
from zgwviz.view.records import GroupView, Item
from zgwviz.view.words import say

# A chip that shows its definition is at least so many times its type size wide.
CARD = 19


class Measure:
    """The ruler of one paper: every width it gives is the least that holds the text unbroken but at its seams.

    `gutters` are what gaps are wider than usual, for lines to run in.
    """

    def __init__(
        self,
        paper: Paper,
        setter: Setter,
        language: str,
        details: bool = False,
        gutters: Gutters = NARROW,
    ) -> None:
        self.paper = paper
        self.details = details
        self.space: Space = widened(space(paper), gutters)
        self.setter = setter
        self.language = language
        self._figure = max("0123456789", key=lambda figure: setter.ruler.width(figure, 1.0, 600))
        self._chips: dict[tuple[str, int], tuple[list[int], list[float]]] = {}

    def name(self, item: Item) -> str:
        """What the chip says: the short name on small papers."""
        return item.short if self.paper.short else item.name

    def title(self, group: GroupView) -> str:
        """What the group's head says."""
        return group.short if self.paper.short else group.name

    def inside(self, item: Item, lines: int) -> float:
        """What a chip needs beside its text: paddings, icon, and the marks it carries."""
        s = self.space
        width = 2 * s.chip_pad + s.icon + s.icon_gap
        if item.trace == "none":
            width += s.strip * 0.5 + (s.mark + s.icon_gap if lines == 1 or self.details else 0)
        return width + self.tail(item, lines)

    def tail(self, item: Item, lines: int) -> float:
        """The width of the marks at the right of a chip: in two lines, or in one where the chip is too low."""
        if item.tag:
            return self.tag + self.space.icon_gap
        mark = (self.space.mark + self.space.icon_gap) * (bool(item.status) + item.start)
        badge = 0.0
        if item.standards and self.badges:
            badge = self.paper.note * (0.62 * len(str(item.standards)) + 0.5) + self.space.icon_gap
        return mark + badge if lines == 1 or self.details else max(mark, badge)

    @property
    def tag(self) -> float:
        """The width of an overlay's letter in its square."""
        return self.paper.note * 1.5

    @property
    def badges(self) -> bool:
        """Whether chips carry the number of their standards: not where its type would crowd the name."""
        return self.paper.note < self.paper.chip

    def chip(self, item: Item, lines: int) -> float:
        """The least width of a chip whose name takes at most `lines` lines."""
        weight = 600 if self.details else 400
        text = self.setter.narrowest(self.name(item), self.paper.chip, weight, lines) + self.inside(item, lines)
        return max(text, self.paper.chip * CARD) if self.details else text

    def row(self, lines: int, groups: Iterable[tuple[GroupView, float]]) -> float:
        """The least height of a row: of names in so many lines, and below them their definitions where they show.

        `groups` come with the width of their chips.
        """
        cards = [self._card(item, lines, width) for group, width in groups for item in group.items if self.details]
        return max([row_height(self.paper, lines), *cards])

    def _card(self, item: Item, lines: int, width: float) -> float:
        """The height of a chip with its definition."""
        name = self.setter.fit(self.name(item), self.paper.chip, 600, width - self.inside(item, lines), lines)
        height = text_height(self.paper.chip, len(name.texts) if name else lines) + self.paper.chip
        note = self.note(item, width)
        return height + (text_height(self.paper.chip, len(note.texts)) + self.paper.chip * 0.4 if note else 0.0)

    def note(self, item: Item, width: float) -> Lines | None:
        """The definition in a chip of that width, where it shows and there is one."""
        if not self.details or not item.definition:
            return None
        strip = self.space.strip if item.trace else 0.0
        return self.setter.lines_at(item.definition, self.paper.chip, 400, width - 2 * self.space.chip_pad - strip)

    def ranked(self, group: GroupView, lines: int) -> tuple[list[int], list[float]]:
        """The items heaviest first (ties: earlier first), and the least chip width for the first 1, 2, … of them."""
        key = (group.id, lines)
        if key not in self._chips:
            order = sorted(range(len(group.items)), key=lambda i: -group.items[i].weight)
            widths: list[float] = []
            widest = 0.0
            for i in order:
                widest = max(widest, self.chip(group.items[i], lines))
                widths.append(widest)
            self._chips[key] = order, widths
        return self._chips[key]

    def closed(self, group: GroupView, lines: int) -> float:
        """The least width of a chip for a whole group: its name and its number."""
        text = self.setter.narrowest(self.title(group), self.paper.chip, 400, lines)
        return text + self.number(len(group.items)) + 2 * self.space.chip_pad + self.space.icon_gap

    def number(self, count: int) -> float:
        """The width of a count."""
        return self.setter.ruler.width(str(count), self.paper.chip, 600)

    def head(self, group: GroupView, lines: int, cut: bool) -> float:
        """The least width of a group's head with the pill that counts the rest, or its chevron."""
        text = self.setter.narrowest(self.title(group), self.paper.group, 600, lines)
        if cut:
            text += self.pill_short(len(group.items)) + self.space.icon_gap
        elif group.view:
            text += self.paper.group * 0.7
        return text + (self.flag() if group.start else 0.0)

    def title_room(self, group: GroupView, hidden: int, width: float) -> float:
        """What a head `width` wide leaves for its title beside the flag, and the short pill or the chevron."""
        beside = self.pill_short(hidden) + self.space.icon_gap if hidden else 0.0
        chevron = self.paper.group * 0.7 if group.view and not hidden else 0.0
        return width - beside - chevron - (self.flag() if group.start else 0.0)

    def title_lines(self, group: GroupView, hidden: int, width: float, most: int) -> int:
        """In how many lines the title stands in a head of that width; `most` where more would be needed."""
        room, text = self.title_room(group, hidden, width), self.title(group)
        return next((n for n in range(1, most) if self.setter.fit(text, self.paper.group, 600, room, n)), most)

    def pill(self, count: int) -> float:
        """The width of "+ 7 meer" with its chevron."""
        words = say("more", self.language, n=self._widest(count))
        return self.setter.ruler.width(words, self.paper.chip, 600) + self.paper.chip * 1.3

    def pill_short(self, count: int) -> float:
        """The width of "+7" with its chevron, for narrow heads."""
        return self.setter.ruler.width(f"+{self._widest(count)}", self.paper.chip, 600) + self.paper.chip * 1.3

    def _widest(self, count: int) -> str:
        """As many digits as `count` has, of the widest: fewer may be hidden, with wider figures."""
        return self._figure * len(str(count))

    def flag(self) -> float:
        """The width of the flag "begin hier" with the gap before it."""
        text = self.setter.ruler.width(say("start", self.language), self.paper.note, 600)
        return text + self.paper.note * 1.9 + self.space.flag_gap

    def lines(self, groups: Sequence[GroupView]) -> tuple[int, ...]:
        """In how many lines the names of a band may be set: each is worth trying where the paper is full."""
        size = self.paper.chip
        names = [self.name(item) for group in groups for item in group.items]
        ruler = self.setter.ruler
        widest = max((ruler.width(name, size) for name in names), default=0.0)
        if widest <= size * 5:
            return (1,)
        if self.paper.height is None:
            return (3,) if widest > size * 24 else (2,)
        return (1, 2) if widest <= size * 14 else (1, 2, 3)

    def head_lines(self, groups: Sequence[GroupView]) -> tuple[int, ...]:
        """In how many lines the heads of a band may be set: one, or more where titles are wider than chips need be."""
        size = self.paper.group
        widest = max((self.setter.ruler.width(self.title(g), size, 600) for g in groups), default=0.0)
        if widest > size * 30:
            return (3,)
        if self.paper.height is None:
            return (2,) if widest > size * 17 else (1,)
        return (1, 2) if widest > size * 7 else (1,)
