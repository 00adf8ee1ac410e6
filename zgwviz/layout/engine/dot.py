"""A graph as DOT, and the places that Graphviz gave it; https://graphviz.org/doc/info/lang.html."""

import json
from collections.abc import Mapping, Sequence
from typing import Literal

from zgwviz.geometry import Point
from zgwviz.layout.engine.process import Engine
from zgwviz.layout.engine.records import Edge, Failed, Gaps, Node

POINTS = 72.0  # Graphviz takes sizes in inches and gives places in points

Program = Literal["dot", "neato"]


def centres(
    engine: Engine, program: Program, nodes: Sequence[Node], edges: Sequence[Edge], gaps: Gaps, **graph: str
) -> Mapping[str, Point] | Failed:
    """The middle of every node, y downwards; `graph` are Graphviz's attributes of the whole."""
    drawn = engine.layout(program, text(nodes, edges, gaps, graph))
    if isinstance(drawn, Failed):
        return drawn
    return _places(json.loads(drawn), nodes)


def text(nodes: Sequence[Node], edges: Sequence[Edge], gaps: Gaps, graph: Mapping[str, str]) -> str:
    """DOT with sizes of ours and no labels, so that no font comes in; groups are clusters. Names are numbers."""
    import graphviz

    numbers = {node.id: f"n{index}" for index, node in enumerate(nodes)}
    attributes = {
        "nodesep": f"{gaps.row / POINTS:.3f}",
        "ranksep": f"{gaps.column / POINTS:.3f}",
        "splines": "false",
        "newrank": "true",
        **graph,
    }
    drawing = graphviz.Digraph(graph_attr=attributes, node_attr={"shape": "box", "fixedsize": "true", "label": ""})
    for index, group in enumerate(dict.fromkeys(node.group for node in nodes)):
        with drawing.subgraph(name=f"cluster_{index}" if group else None) as part:
            for node in nodes:
                if node.group == group:
                    size = {"width": f"{node.width / POINTS:.4f}", "height": f"{node.height / POINTS:.4f}"}
                    part.node(numbers[node.id], **size)
    for edge in edges:
        if edge.source != edge.target:
            drawing.edge(numbers[edge.source], numbers[edge.target])
    return str(drawing.source)


def _places(drawn: Mapping[str, object], nodes: Sequence[Node]) -> Mapping[str, Point]:
    """The places of json0; its y runs upwards."""
    objects = drawn.get("objects", [])
    assert isinstance(objects, list)
    places = {}
    for thing in objects:
        if "pos" in thing:
            x, y = thing["pos"].split(",")[:2]
            places[thing["name"]] = Point(float(x), -float(y))
    return {node.id: places[f"n{index}"] for index, node in enumerate(nodes)}
