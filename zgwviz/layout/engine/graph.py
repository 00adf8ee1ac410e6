"""A graph by numbers: what placing and ordering count with."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from zgwviz.layout.engine.records import Edge, Node


class Graph(NamedTuple):
    """Nodes by their index: sizes, groups, and for every node its neighbours, once for each edge between them."""

    widths: tuple[float, ...]
    heights: tuple[float, ...]
    groups: tuple[str, ...]
    pairs: tuple[tuple[int, int], ...]
    neighbours: tuple[tuple[int, ...], ...]


def numbered(nodes: Sequence[Node], edges: Sequence[Edge]) -> Graph:
    """The graph of `nodes` and `edges`; an edge from a node to itself is left out."""
    index: Mapping[str, int] = {node.id: number for number, node in enumerate(nodes)}
    pairs = tuple((index[e.source], index[e.target]) for e in edges if e.source != e.target)
    near: list[list[int]] = [[] for _ in nodes]
    for one, other in pairs:
        near[one].append(other)
        near[other].append(one)
    return Graph(
        tuple(node.width for node in nodes),
        tuple(node.height for node in nodes),
        tuple(node.group for node in nodes),
        pairs,
        tuple(tuple(found) for found in near),
    )
