"""Names compared, and found in the running text of definitions."""

import re
import unicodedata
from collections.abc import Mapping
from typing import NamedTuple

from zgwviz.model.records import Model

_WORD = re.compile(r"\w+")


def folded(text: str) -> str:
    """`text` without what tells no two names apart: capitals, accents, spaces, hyphens, other marks."""
    plain = text.casefold()
    if not plain.isascii():
        plain = "".join(each for each in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(each))
    return "".join(_WORD.findall(plain))


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


class _Names(NamedTuple):
    """Names as their words, and how many words the names that begin with a word have, the longest first."""

    ids: Mapping[tuple[str, ...], str]
    lengths: Mapping[str, list[int]]


def mentions(model: Model) -> Mentions:
    """The names of elements in the definitions of others, in the model's language."""
    names = _names(model)
    found: dict[str, tuple[str, ...]] = {}
    undefined: dict[str, list[str]] = {}
    for element in model.elements.values():
        text = model.words(element.definition)
        terms = tuple(each for each in _terms(text, names) if each != element.id) if text else ()
        if terms:
            found[element.id] = terms
        for term in terms:
            if not model.elements[term].definition:
                undefined.setdefault(term, []).append(element.id)
    return Mentions(found, undefined)


def _names(model: Model) -> _Names:
    ids: dict[tuple[str, ...], str] = {}
    lengths: dict[str, set[int]] = {}
    for element in model.elements.values():
        words = tuple(_words(model.words(element.name)))
        if words:
            ids.setdefault(words, element.id)
            lengths.setdefault(words[0], set()).add(len(words))
    return _Names(ids, {word: sorted(many, reverse=True) for word, many in lengths.items()})


def _terms(text: str, names: _Names) -> dict[str, None]:
    """The elements named in `text`, the longest name at each word, in the order of their first use."""
    words = _words(text)
    found: dict[str, None] = {}
    at = 0
    while at < len(words):
        here = (tuple(words[at : at + many]) for many in names.lengths.get(words[at], ()))
        name = next((each for each in here if each in names.ids), ())
        if name:
            found[names.ids[name]] = None
        at += len(name) or 1
    return found


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
