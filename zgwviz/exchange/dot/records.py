"""What stands in a file of DOT: nodes in clusters and edges, each with its attributes as they were written."""

from collections.abc import Mapping
from typing import NamedTuple

from zgwviz.problem.records import Span


class Text(NamedTuple):
    """A value between quotes or bare; `is_html` where it stood between angle brackets."""

    text: str
    is_html: bool = False


Attributes = Mapping[str, Text]


class Cluster(NamedTuple):
    """A subgraph that is drawn as a box, by its name."""

    name: str
    attributes: Attributes


class DotNode(NamedTuple):
    """A node, and the clusters it stands in, outermost first."""

    name: str
    attributes: Attributes
    clusters: tuple[Cluster, ...]
    span: Span


class DotEdge(NamedTuple):
    """An edge between two nodes by their names."""

    source: str
    target: str
    attributes: Attributes
    span: Span


class Graph(NamedTuple):
    """A whole graph; `left_out` counts the edges between subgraphs beyond what one statement may ask for."""

    name: str
    directed: bool
    attributes: Attributes
    nodes: tuple[DotNode, ...]
    edges: tuple[DotEdge, ...]
    left_out: int = 0
