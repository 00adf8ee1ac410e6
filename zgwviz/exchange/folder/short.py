"""Short names for long ones, where a rule gives a good one and no other element has it."""

import re
from collections.abc import Iterable, Mapping

LONG = 28  # letters: what is longer takes three lines of a chip on a slide
_BRACKETS = re.compile(r"(.*\S)\s*\(([^()]+)\)$")
_SHORTHAND = re.compile(r"[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?:-[A-Za-z]+)?")
_WORD = re.compile(r"\w+")


def shorts(names: Mapping[str, str]) -> dict[str, str]:
    """Short names by id for those of `names` that are long: never a name or a short name that another one has."""
    tries = {key: list(_tries(name)) for key, name in names.items() if len(name) > LONG}
    counts: dict[str, int] = {}
    for text in (*names.values(), *(each for found in tries.values() for each in found)):
        counts[text.casefold()] = counts.get(text.casefold(), 0) + 1
    found = {}
    for key, texts in tries.items():
        one = next((text for text in texts if counts[text.casefold()] == 1), None)
        if one is not None:
            found[key] = one
    return found


def _tries(name: str) -> Iterable[str]:
    """The short names that the rules give, the best first."""
    match = _BRACKETS.fullmatch(name)
    if match is None:
        return
    before, inside = match[1], match[2].strip()
    if _SHORTHAND.fullmatch(inside) and _stands_for(inside, before):
        yield inside
    if 4 <= len(before) <= LONG:
        yield before


def _stands_for(shorthand: str, name: str) -> bool:
    """Whether a shorthand's letters occur in the name in that order, the first one first: BRP in Basisregistratie P."""
    words = _WORD.findall(name.casefold())
    letters = iter("".join(words))
    wanted = [each for each in shorthand.casefold() if each.isalpha()]
    return bool(words) and words[0][0] == wanted[0] and all(each in letters for each in wanted)
