"""Names compared, and found in the running text of definitions."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from zgwviz.model.records import Model

_WORD = re.compile(r"\w+")


def folded(text: str) -> str:
    """`text` without what tells no two names apart: capitals, accents, spaces, hyphens, other marks."""
    plain = text.casefold()
    if not plain.isascii():
        plain = "".join(each for each in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(each))
    return "".join(_WORD.findall(plain))


def spellings(name: str) -> Iterator[str]:
    """A name, and what it is with one letter left out: two names one letter apart have one of these in common."""
    yield name
    yield from (name[:at] + name[at + 1 :] for at in range(len(name)))


def nearly(one: str, other: str) -> bool:
    """Whether two different folded names are one letter apart; digits are counted on purpose."""
    if one == other:
        return False
    start = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    at = min(len(one), len(other)) if start is None else start
    rests = (one[at:], other[at:])
    if any(each.isdigit() for rest in rests for each in rest[:1]):
        return False
    return rests[0][1:] == rests[1][1:] or rests[0][1:] == rests[1] or rests[0] == rests[1][1:]


class Mentions(NamedTuple):
    """Which elements' names the definition of each element uses, and who uses each name that is not defined."""

    by_element: Mapping[str, tuple[str, ...]]
    undefined: Mapping[str, list[str]]


class Names(NamedTuple):
    """Names as their words, and how many words the names that begin with a word have, the longest first."""

    ids: Mapping[tuple[str, ...], str]
    lengths: Mapping[str, list[int]]


class Place(NamedTuple):
    """Where in a text a name stands, and whose it is."""

    start: int
    end: int
    id: str


def mentions(model: Model) -> Mentions:
    """The names of elements in the definitions of others, in the model's language."""
    names = names_of((each.id, model.words(each.name)) for each in model.elements.values())
    found: dict[str, tuple[str, ...]] = {}
    undefined: dict[str, list[str]] = {}
    for element in model.elements.values():
        text = model.words(element.definition)
        used = dict.fromkeys(place.id for place in places(text, names)) if text else {}
        terms = tuple(each for each in used if each != element.id)
        if terms:
            found[element.id] = terms
        for term in terms:
            if not model.elements[term].definition:
                undefined.setdefault(term, []).append(element.id)
    return Mentions(found, undefined)


def names_of(named: Iterable[tuple[str, str]]) -> Names:
    """The names to be found: ids with a name each; of two with one name the first is meant."""
    ids: dict[tuple[str, ...], str] = {}
    lengths: dict[str, set[int]] = {}
    for id_, name in named:
        words = tuple(each for each, _, _ in _words(name))
        if words:
            ids.setdefault(words, id_)
            lengths.setdefault(words[0], set()).add(len(words))
    return Names(ids, {word: sorted(many, reverse=True) for word, many in lengths.items()})


def places(text: str, names: Names) -> Iterator[Place]:
    """Where names stand in `text`, the longest at each word; whole words, whatever their capitals."""
    words = _words(text)
    at = 0
    while at < len(words):
        first, start, _ = words[at]
        here = (tuple(each for each, _, _ in words[at : at + many]) for many in names.lengths.get(first, ()))
        name = next((each for each in here if each in names.ids), ())
        if name:
            yield Place(start, words[at + len(name) - 1][2], names.ids[name])
        at += len(name) or 1


def _words(text: str) -> list[tuple[str, int, int]]:
    """The words of `text` without capitals, each with where it begins and ends."""
    return [(found[0].casefold(), found.start(), found.end()) for found in _WORD.finditer(text)]
