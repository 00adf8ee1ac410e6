"""A text diagram as DOT: https://graphviz.org/doc/info/lang.html.

Kinds of ArchiMate are classes, which SVGs keep; sorts are comments, and ids and definitions where Graphviz has them.
"""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from zgwviz.exchange.diagram import Container, Diagram, Edge, Node, one_line

if TYPE_CHECKING:
    from pydot import Graph

# ArchiMate's notation: what stands at the source, what at the target, and how the line is drawn.
_LINES: Mapping[str, tuple[str, str, str]] = {
    "composition": ("diamond", "none", "solid"),
    "aggregation": ("odiamond", "none", "solid"),
    "assignment": ("dot", "normal", "solid"),
    "realization": ("none", "onormal", "dashed"),
    "serving": ("none", "vee", "solid"),
    "access": ("none", "vee", "dotted"),
    "influence": ("none", "vee", "dashed"),
    "triggering": ("none", "normal", "solid"),
    "flow": ("none", "normal", "dashed"),
    "specialization": ("none", "onormal", "solid"),
    "association": ("none", "none", "solid"),
}
# Graphviz reads these in a text as the characters that they name.
_ENTITY = re.compile(r"&(?=#?\w+;)")


def dot(diagram: Diagram) -> str:
    """The diagram as a directed graph, layers and groups as clusters; ends its last line."""
    import pydot

    # Relations of ArchiMate lead upwards, to what they are for.
    look: dict[str, Any] = {
        "rankdir": "BT",
        "compound": "true",
        "newrank": "true",  # clusters that point at each other are "trouble in init_rank" without
        "labelloc": "t",
        "fontname": quoted("Fira Sans, sans-serif"),
    }
    graph = pydot.Dot(quoted(diagram.id), graph_type="digraph", label=quoted(diagram.title), **look)
    font: dict[str, Any] = {"fontname": quoted("Fira Sans, sans-serif")}
    graph.add_node(pydot.Node("node", shape="box", style="filled", fillcolor=quoted("#ffffff"), **font))
    graph.add_node(pydot.Node("edge", fontsize="10", **font))
    for layer in diagram.layers:
        _container(graph, layer, "layer", layer.color)
    for edge in diagram.edges:
        graph.add_edge(pydot.Edge(edge.source, edge.target, **_edge(edge)))
    return str(graph.to_string())


def quoted(text: str) -> str:
    """A text between quotes, in which nothing is Graphviz's."""
    said = _ENTITY.sub("&amp;", one_line(text)).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{said}"'


def _container(outer: "Graph", container: Container, sort: str, color: str) -> None:
    import pydot

    said = {"id": f"{sort}-{container.id}", "class": sort, "label": container.words, "style": "filled"}
    said |= {"fillcolor": container.ground, "color": color, "fontcolor": color}
    look: dict[str, Any] = {key: quoted(text) for key, text in said.items()}
    cluster = pydot.Subgraph(f"cluster_{container.name}", **look)
    for node in container.nodes:
        cluster.add_node(pydot.Node(node.name, **_node(node, color)))
    for each in container.inside:
        _container(cluster, each, "group", color)
    outer.add_subgraph(cluster)


def _node(node: Node, color: str) -> dict[str, Any]:
    said = {"class": node.kind, "comment": node.sort, "tooltip": node.definition}
    texts = {"id": node.element, "label": node.words, "color": color, **{key: v for key, v in said.items() if v}}
    return {key: quoted(value) for key, value in texts.items()}


def _edge(edge: Edge) -> dict[str, Any]:
    tail, head, style = _LINES[edge.kind]
    if edge.kind == "access":
        tail, head = ("vee" if word in edge.access else "none" for word in ("read", "write"))
    notation = f"{edge.kind}-{edge.access}" if edge.access else edge.kind
    made = {"class": quoted(notation), "label": quoted(edge.label or edge.verb), "style": style}
    made |= {"dir": "both", "arrowtail": tail, "arrowhead": head}
    ends = {"headlabel": edge.many, "taillabel": edge.from_many}
    return made | {key: quoted(value) for key, value in ends.items() if value}
