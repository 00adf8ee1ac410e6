"""What goes round where nothing may: an element within itself, a relation that ends at itself."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from zgwviz.model.records import Element, Relation
from zgwviz.problem.records import Span
from zgwviz.source.findings import Findings


class _Edge(NamedTuple):
    """From a whole to its part; no span where the text itself nests them."""

    part: str
    span: Span | None


def check_circles(elements: Mapping[str, Element], relations: Sequence[Relation], found: Findings) -> None:
    """Keep every circle of composition and nesting, and every relation that ends at itself."""
    edges: dict[str, list[_Edge]] = {}
    for relation in relations:
        if relation.kind == "composition":
            edges.setdefault(relation.source, []).append(_Edge(relation.target, relation.span))
    if edges:
        for element in elements.values():
            if element.parent is not None:
                edges.setdefault(element.parent, []).append(_Edge(element.id, None))
        _circles("M019", edges, found)
    ids = {relation.id for relation in relations if relation.id not in elements}
    ends = {
        relation.id: [_Edge(end, relation.span) for end in (relation.source, relation.target) if end in ids]
        for relation in relations
        if relation.source in ids or relation.target in ids
    }
    _circles("M023", ends, found)


def _circles(code: str, edges: Mapping[str, Sequence[_Edge]], found: Findings) -> None:
    """One walk in depth over all edges, without recursion: an edge to what is on the path closes a circle."""
    done: dict[str, bool] = {}  # False while on the path
    for start in edges:
        if start in done:
            continue
        done[start] = False
        path = [(start, iter(edges[start]))]
        spans: list[Span | None] = [None]
        while path:
            whole, parts = path[-1]
            edge = next(parts, None)
            if edge is None:
                done[whole] = True
                path.pop()
                spans.pop()
            elif edge.part not in done:
                done[edge.part] = False
                path.append((edge.part, iter(edges.get(edge.part, ()))))
                spans.append(edge.span)
            elif not done[edge.part]:
                names = [name for name, _ in path]
                first = names.index(edge.part)
                said = [edge.span, *reversed(spans[first + 1 :])]
                place = next((span for span in said if span), None)
                found.add(code, place, path=" → ".join([*names[first:], edge.part]))
