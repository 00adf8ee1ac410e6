"""How much two definitions have in common, counted in their longer words."""

import re
from collections.abc import Iterator, Sequence

from zgwviz.model.records import Element

_WORD = re.compile(r"\w{4,}")
# Words that so many definitions have tell none apart.
_RARE = 40
# Two definitions say the same of what is called the same: so many words, and so many parts of the shorter one.
_SOME, _PART = 2, 0.25
# And they alone tell that two things are the same.
_MANY, _MOST = 5, 0.5

Words = frozenset[str]


def words(element: Element) -> Words:
    """The longer words of what an element is said to be, in all languages."""
    return frozenset(word for _, said in element.definition.texts for word in _WORD.findall(said.casefold()))


def agree(one: Words, other: Words) -> bool:
    """Whether two definitions overlap."""
    shared = len(one & other)
    return shared >= _SOME and shared >= _PART * min(len(one), len(other))


def clash(one: Words, other: Words) -> bool:
    """Whether two things are defined, and not one word of that is the same."""
    return bool(one and other) and not one & other


class Definitions:
    """Definitions by their rarer words, to find those that are nearly the same."""

    def __init__(self, said: Sequence[Words]) -> None:
        self._said = said
        self._places: dict[str, list[int]] = {}
        for place, its in enumerate(said):
            for word in sorted(its):
                self._places.setdefault(word, []).append(place)

    def like(self, its: Words) -> Iterator[int]:
        """The places of definitions that mostly say the same as `its`."""
        counts: dict[int, int] = {}
        for word in sorted(its) if len(its) >= _MANY else ():
            places = self._places.get(word, ())
            for place in places if len(places) <= _RARE else ():
                counts[place] = counts.get(place, 0) + 1
        for place in sorted(counts):
            other = self._said[place]
            shared = len(its & other)
            if shared >= _MANY and shared >= _MOST * len(its | other):
                yield place
