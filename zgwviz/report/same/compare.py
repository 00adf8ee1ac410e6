"""Which elements of one side may be which of another: by their ids at a source, their names, and what they are.

Nothing is compared with everything: ids, names, singulars, spellings and rare words are looked up.
"""

from collections.abc import Iterable, Iterator, Sequence

from zgwviz.check.text import nearly, spellings
from zgwviz.model.records import Element
from zgwviz.report.same.definitions import Definitions, agree, clash, words
from zgwviz.report.same.names import names, others, singulars
from zgwviz.report.same.records import HOW, WHY, How, Why

# Of those that share a name or spelling with many so many are looked at.
_MOST = 12
_LONG = 12  # letters of a name that no two things have
_NEAR = 6  # letters of a name that may be misspelt
_OWN = 8  # letters of an id that nobody gives by chance
_OBJECTS = frozenset({"business-object", "data-object", "representation"})

Reasons = tuple[Why, ...]
Pair = tuple[int, int]
Rank = tuple[int, ...]


class Lookup:
    """The elements of one side, by everything they may be found by."""

    def __init__(self, elements: Sequence[Element]) -> None:
        self.elements = elements
        self.names = [names(each) for each in elements]
        self.others = [others(each) for each in elements]
        self.words = [words(each) for each in elements]
        self.by_id: dict[str, list[int]] = {}
        self.by_name: dict[str, list[int]] = {}
        self.by_other: dict[str, list[int]] = {}
        self.by_singular: dict[str, list[int]] = {}
        self.by_spelling: dict[str, list[int]] = {}
        for place, each in enumerate(elements):
            if each.external_id:
                self.by_id.setdefault(each.external_id, []).append(place)
            for name in self.names[place]:
                _keep(self.by_name, [name], place)
                _keep(self.by_singular, singulars(name), place)
                _keep(self.by_spelling, spellings(name) if len(name) >= _NEAR else (), place)
            _keep(self.by_other, self.others[place], place)
        self.definitions = Definitions(self.words)


def _keep(by: dict[str, list[int]], keys: Iterable[str], place: int) -> None:
    for key in keys:
        found = by.setdefault(key, [])
        if not found or found[-1] != place:
            found.append(place)


def pairs(ours: Lookup, theirs: Lookup) -> dict[Pair, Reasons]:
    """The pairs that have something in common, with what that is; `theirs` may be `ours`."""
    found: dict[Pair, set[Why]] = {}
    for place in range(len(ours.elements)):
        for why, other in _like(place, ours, theirs):
            found.setdefault((place, other), set()).add(why)
    return {pair: tuple(each for each in WHY if each in said) for pair, said in found.items()}


def _like(place: int, ours: Lookup, theirs: Lookup) -> Iterator[tuple[Why, int]]:
    """What an element has in common with others."""
    element = ours.elements[place]
    for other in theirs.by_id.get(element.external_id or "", ())[:_MOST]:
        yield "same-id", other
    for name in ours.names[place]:
        yield from _found("same-name", theirs.by_name.get(name, ()), element, theirs)
        yield from _found("other-name", theirs.by_other.get(name, ()), element, theirs)
        yield from _found("plural", theirs.by_singular.get(name, ()), element, theirs)
        for singular in singulars(name):
            yield from _found("plural", theirs.by_name.get(singular, ()), element, theirs)
        yield from (("near-name", other) for other in _near(name, theirs))
    for name in ours.others[place]:
        yield from _found("other-name", theirs.by_name.get(name, ()), element, theirs)
        yield from _found("other-name", theirs.by_other.get(name, ()), element, theirs)
    yield from (("same-definition", other) for other in theirs.definitions.like(ours.words[place]))


def _found(why: Why, places: Sequence[int], element: Element, theirs: Lookup) -> Iterator[tuple[Why, int]]:
    """Those of `places` to look at: where there are many those of the same kind first."""
    if len(places) > _MOST:
        places = sorted(places, key=lambda place: theirs.elements[place].kind != element.kind)
    yield from ((why, place) for place in places[:_MOST])


def _near(name: str, theirs: Lookup) -> Iterator[int]:
    """Those whose name is one letter apart."""
    if len(name) < _NEAR:
        return
    near = (place for each in spellings(name) for place in theirs.by_spelling.get(each, ())[:_MOST])
    for place in dict.fromkeys(near):
        if any(nearly(name, other) for other in theirs.names[place]):
            yield place


def judged(pair: Pair, why: Reasons, ours: Lookup, theirs: Lookup) -> tuple[How, Rank] | None:
    """How sure it is that a pair is the same, and its rank among others, the less the stronger; None: it is not."""
    one, other = ours.elements[pair[0]], theirs.elements[pair[1]]
    its, their = ours.words[pair[0]], theirs.words[pair[1]]
    alike = _alike(one, other)
    overlap = agree(its, their)
    long = one.kind == other.kind and any(len(name) >= _LONG for name in ours.names[pair[0]])
    differ = clash(its, their) and not long
    how = _how(why, alike=alike, overlap=overlap, differ=differ, own=len(one.external_id or "") >= _OWN)
    if how is None:
        return None
    strong = WHY.index(why[0])
    return how, (HOW.index(how), strong, not alike, one.kind != other.kind, not overlap)


def _how(why: Reasons, *, alike: bool, overlap: bool, differ: bool, own: bool) -> How | None:
    """`own` says that the id is no number that two sources may give by chance, `differ` that definitions do."""
    if "same-id" in why and (own or len(why) > 1):
        return "certain"
    if "same-name" in why:
        if alike:
            return "likely" if differ else "certain"
        return "likely" if overlap else "maybe"
    if "other-name" in why or "plural" in why:
        return "likely" if alike and not differ else "maybe"
    if "near-name" in why:
        if alike:
            return "likely" if overlap else "maybe"
        return "maybe" if overlap else None
    return "maybe" if "same-definition" in why and alike else None


def _alike(one: Element, other: Element) -> bool:
    """Whether two elements may be of one kind; what information objects are in is a matter of taste."""
    if one.kind is None or other.kind is None or one.kind == other.kind:
        return True
    return {one.kind, other.kind} <= _OBJECTS
