"""Which layer each element stands in: that of its kind, or of what it holds or relates to."""

from collections.abc import Container, Iterable, Mapping

from zgwviz.exchange.folder.layers import ELSEWHERE, KINDS, LAYERS
from zgwviz.exchange.records import Gathered, GatheredElement

# Groupings may hold groupings: so many times what is found is passed on.
_ROUNDS = 4
_HOLDS = frozenset({"aggregation", "composition"})


def layers_of(gathered: Gathered, wished: Mapping[str, str]) -> dict[str, str]:
    """The layer of each element, by the element's id; `wished` says it of kinds that are to stand elsewhere."""
    placed = {each.id: layer for each in gathered.elements if (layer := _own(each, wished)) is not None}
    left = {each.id: each.kind for each in gathered.elements if each.id not in placed and each.parent is None}
    if left:
        holds, near = _neighbours(gathered, left.keys())
        for _ in range(_ROUNDS):
            placed |= {one: layer for one, ids in holds.items() if one not in placed and (layer := _most(ids, placed))}
        # What holds nothing stands with the others of its kind, where most of these relate to.
        for kind in dict.fromkeys(left.values()):
            alike = [one for one, its in left.items() if its == kind and one not in placed]
            layer = _most([end for one in alike for end in near.get(one, ())], placed)
            placed |= dict.fromkeys(alike, layer or ELSEWHERE)
    parents = {each.id: each.parent for each in gathered.elements if each.parent is not None}
    return {each.id: _with_parent(each.id, parents, placed) for each in gathered.elements}


def order_of(used: Iterable[str], wished: Mapping[str, str]) -> tuple[list[str], str | None]:
    """The layers that are used, top to bottom, and the one that is the roadmap; own ones of the wishes come last."""
    there = dict.fromkeys(used)
    known = [row.id for row in LAYERS if row.id in there and not row.roadmap]
    roadmap = next((row.id for row in LAYERS if row.id in there and row.roadmap), None)
    ours = {row.id for row in LAYERS}
    own = [each for each in dict.fromkeys((*wished.values(), *there)) if each in there and each not in ours]
    layers = known + own
    # A plate of work packages alone has them as its layer.
    return (layers, roadmap) if layers or roadmap is None else ([roadmap], None)


def _own(element: GatheredElement, wished: Mapping[str, str]) -> str | None:
    """The layer that the element's own words give it."""
    if element.kind and element.kind in wished:
        return wished[element.kind]
    if element.layer:
        return element.layer
    row = KINDS.get(element.kind or "")
    return row.layer if row else None


def _neighbours(gathered: Gathered, of: Container[str]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """What each of these holds, and what it relates to in any way."""
    holds: dict[str, list[str]] = {}
    near: dict[str, list[str]] = {}
    for relation in gathered.relations:
        for here, there, is_whole in (
            (relation.source, relation.target, True),
            (relation.target, relation.source, False),
        ):
            if here in of:
                near.setdefault(here, []).append(there)
                if is_whole and relation.kind in _HOLDS:
                    holds.setdefault(here, []).append(there)
    return holds, near


def _most(ids: list[str], placed: Mapping[str, str]) -> str | None:
    """The layer that most of `ids` stand in; of equal ones the first met."""
    counts: dict[str, int] = {}
    for each in ids:
        if each in placed:
            counts[placed[each]] = counts.get(placed[each], 0) + 1
    return max(counts, key=lambda layer: counts[layer], default=None)


def _with_parent(element: str, parents: Mapping[str, str], placed: Mapping[str, str]) -> str:
    """The layer of the outermost element around this one, for what is nested stands where that stands."""
    seen = set()
    while element in parents and element not in seen:
        seen.add(element)
        element = parents[element]
    return placed.get(element, ELSEWHERE)
