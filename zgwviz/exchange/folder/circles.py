"""Composition that goes round: no element can be part of itself, so the relation that closes a circle is left out."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from zgwviz.exchange.records import Gathered


class _Part(NamedTuple):
    """What is part of a whole, and the id of the relation that says so; none where it is nested."""

    part: str
    relation: str | None


def closing(gathered: Gathered) -> frozenset[str]:
    """The ids of the relations without which no element is part of itself, by composition or by nesting."""
    out: set[str] = set()
    while True:
        parts: dict[str, list[_Part]] = {}
        for each in gathered.elements:
            if each.parent is not None:
                parts.setdefault(each.parent, []).append(_Part(each.id, None))
        for one in gathered.relations:
            if one.kind == "composition" and one.id not in out:
                parts.setdefault(one.source, []).append(_Part(one.target, one.id))
        found = set(_found(parts))
        if not found:
            return frozenset(out)
        out |= found


def _found(parts: Mapping[str, list[_Part]]) -> Iterator[str]:
    """A relation of each circle that one walk in depth over all parts meets."""
    # Whether all below an element has been walked; while it has not, the element stands on the path.
    walked: dict[str, bool] = {}
    for start in parts:
        if start in walked:
            continue
        walked[start] = False
        path: list[tuple[_Part, Iterator[_Part]]] = [(_Part(start, None), iter(parts[start]))]
        while path:
            step, rest = path[-1]
            below = next(rest, None)
            if below is None:
                walked[step.part] = True
                path.pop()
            elif below.part not in walked:
                walked[below.part] = False
                path.append((below, iter(parts.get(below.part, ()))))
            elif not walked[below.part]:
                places = [each.part for each, _ in path]
                circle = [below, *(each for each, _ in reversed(path[places.index(below.part) + 1 :]))]
                relation = next((each.relation for each in circle if each.relation), None)
                if relation:
                    yield relation
