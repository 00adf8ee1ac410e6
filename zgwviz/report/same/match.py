"""Two sources side by side: what is linked already, and the candidates for the rest, the surest first."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from zgwviz.check.text import folded
from zgwviz.report.same.compare import Lookup, Pair, Rank, Reasons, judged, pairs
from zgwviz.report.same.records import HOW, Candidate, How, Link, Same, Side

_MOST = 3  # candidates of one element that are not certain


class _Scored(NamedTuple):
    """A pair by its places, with its rank, how sure it is, and why."""

    rank: Rank
    pair: Pair
    how: How
    why: Reasons


def between(ours: Side, theirs: Side) -> Same:
    """What the elements of two sources have in common."""
    here, there = Lookup(ours.elements), Lookup(theirs.elements)
    forth = list(_links(here, there, theirs))
    back = list(_links(there, here, ours))
    done = {place for place, link, _ in forth if link.other}, {other for *_, other in forth if other is not None}
    done[0].update(other for *_, other in back if other is not None)
    done[1].update(place for place, link, _ in back if link.other)
    scored = [
        _Scored(rank, pair, how, why)
        for pair, why in pairs(here, there).items()
        if pair[0] not in done[0] and pair[1] not in done[1] and (said := judged(pair, why, here, there))
        for how, rank in [said]
    ]
    key = _key(ours, theirs)
    found = [
        Candidate(ours.elements[each.pair[0]], theirs.elements[each.pair[1]], each.how, each.why, key)
        for each in _settled(scored)
    ]
    return Same(tuple(link for _, link, _ in (*forth, *back)), tuple(found))


def _links(source: Lookup, target: Lookup, side: Side) -> Iterator[tuple[int, Link, int | None]]:
    """What elements say that they are at the other side, by their place, with the place of that."""
    ids = {each.id: place for place, each in enumerate(target.elements)}
    for place, element in enumerate(source.elements):
        for key, word in element.same_as:
            if _is_called(side, key):
                name = folded(word.rpartition("#")[2])
                named = (*target.by_id.get(word, ()), *target.by_name.get(name, ()), *target.by_other.get(name, ()))
                other = ids.get(word, named[0] if named else None)
                yield place, Link(element, word, target.elements[other] if other is not None else None), other


def _is_called(side: Side, key: str) -> bool:
    """Whether `same_as` speaks of a side by this key: it is in what the side is called."""
    said = folded(key)
    return bool(said) and any(said in folded(name) for name in (side.key, *side.aliases))


def _key(ours: Side, theirs: Side) -> str:
    """What `same_as` calls the other side already, else what it is called."""
    said = [key for each in ours.elements for key, _ in each.same_as if _is_called(theirs, key)]
    return max(dict.fromkeys(said), key=said.count, default=theirs.key)


def _settled(scored: Iterable[_Scored]) -> list[_Scored]:
    """One certain pair of an element, or else a few: what is as certain of two is certain of neither."""
    ordered = sorted(scored)
    kept: list[_Scored] = []
    taken: tuple[set[int], set[int]] = (set(), set())
    tied: tuple[set[int], set[int]] = (set(), set())
    certain = [each for each in ordered if each.how == "certain"]
    for _, group in groupby(certain, key=lambda each: each.rank):
        open_ = [each for each in group if not _touches(each, taken) and not _touches(each, tied)]
        here, there = Counter(each.pair[0] for each in open_), Counter(each.pair[1] for each in open_)
        for each in open_:
            if here[each.pair[0]] == there[each.pair[1]] == 1:
                kept.append(each)
                _add(each, taken)
            else:
                _add(each, tied)
    rest = [each._replace(how=_less(each.how)) for each in ordered if not _touches(each, taken)]
    return sorted((*kept, *_few(rest)), key=lambda each: (HOW.index(each.how), each.pair[0], each.rank, each.pair[1]))


def _less(how: How) -> How:
    return "likely" if how == "certain" else how


def _touches(one: _Scored, places: tuple[set[int], set[int]]) -> bool:
    return one.pair[0] in places[0] or one.pair[1] in places[1]


def _add(one: _Scored, places: tuple[set[int], set[int]]) -> None:
    places[0].add(one.pair[0])
    places[1].add(one.pair[1])


def _few(rest: Sequence[_Scored]) -> Iterator[_Scored]:
    """A few of each element, and none that are perhaps the same where another is likely so."""
    likely = (
        {each.pair[0] for each in rest if each.how == "likely"},
        {each.pair[1] for each in rest if each.how == "likely"},
    )
    counts: dict[int, int] = {}
    for each in rest:
        if each.how == "maybe" and _touches(each, likely):
            continue
        counts[each.pair[0]] = counts.get(each.pair[0], 0) + 1
        if counts[each.pair[0]] <= _MOST:
            yield each
