"""Composition that goes round: no element can be part of itself, so the relation that closes a circle is left out."""

from collections.abc import Mapping

from zgwviz.exchange.records import Gathered


def closing(gathered: Gathered) -> frozenset[str]:
    """The ids of the relations without which no element is part of itself, by composition or by nesting."""
    parts: dict[str, list[tuple[str, str]]] = {}
    for each in gathered.elements:
        if each.parent is not None:
            parts.setdefault(each.parent, []).append((each.id, ""))
    for one in gathered.relations:
        if one.kind == "composition":
            parts.setdefault(one.source, []).append((one.target, one.id))
    # Whether all below an element has been walked; while it has not, the element stands on the path.
    walked: dict[str, bool] = {}
    found: list[str] = []
    for start in parts:
        if start not in walked:
            _walk(start, parts, walked, found)
    return frozenset(found)


def _walk(start: str, parts: Mapping[str, list[tuple[str, str]]], walked: dict[str, bool], found: list[str]) -> None:
    """Everything below `start`, in depth and without recursion."""
    walked[start] = False
    path = [(start, iter(parts[start]))]
    while path:
        whole, rest = path[-1]
        part, relation = next(rest, (None, ""))
        if part is None:
            walked[whole] = True
            path.pop()
        elif part not in walked:
            walked[part] = False
            path.append((part, iter(parts.get(part, ()))))
        elif not walked[part] and relation:
            found.append(relation)
