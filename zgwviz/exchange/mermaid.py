"""A text diagram for Mermaid: https://mermaid.js.org/syntax/flowchart.html."""

from collections.abc import Iterator, Mapping

from zgwviz.exchange.diagram import Container, Diagram, Edge, Node, one_line

# https://mermaid.js.org/config/schema-docs/config-properties-maxedges.html: more are refused unless the page says so.
MOST_EDGES = 500
# Numbers of characters: named ones would need a browser to be read, and a # or ; ends or begins one.
_OWN = '"#&;<>`\\{}|[]()%$*_~'
# In a title nothing is decoded, and what looks like a tag is taken out: signs that look alike.
_IN_TITLE = str.maketrans({"<": "‹", ">": "›", "&": "＆"})
# Lines and ends as near to ArchiMate's notation as Mermaid has them.
_LINES: Mapping[str, str] = {
    "composition": "---",
    "aggregation": "---",
    "assignment": "-->",
    "realization": "-.->",
    "serving": "-->",
    "access": "-.->",
    "influence": "-.->",
    "triggering": "==>",
    "flow": "-.->",
    "specialization": "-->",
    "association": "---",
}


def mermaid(diagram: Diagram) -> str:
    """The diagram as a flowchart, layers and groups as subgraphs; ends its last line."""
    return "\n".join(_lines(diagram)) + "\n"


def quoted(text: str) -> str:
    """A text between quotes, in which nothing is Mermaid's, Markdown's or HTML's."""
    inside = "".join(f"#{ord(each)};" if each in _OWN else each for each in one_line(text))
    return f'"{inside or " "}"'


def _lines(diagram: Diagram) -> Iterator[str]:
    yield "---"
    # A front matter is YAML: a double quoted text takes the escapes of JSON.
    yield f"title: {_yaml(diagram.title.translate(_IN_TITLE))}"
    yield "---"
    # Relations of ArchiMate lead upwards, to what they are for.
    yield "flowchart BT"
    if len(diagram.edges) > MOST_EDGES:
        yield f"%% {len(diagram.edges)} relations: the page that shows this must set maxEdges, which is {MOST_EDGES}"
    for layer in diagram.layers:
        yield from _container(layer, "  ")
    for edge in diagram.edges:
        yield f"  {_edge(edge)}"
    for layer in diagram.layers:
        for each in (layer, *layer.inside):
            yield f"  style {each.name} fill:{each.ground},stroke:{each.color},color:{each.color}"


def _container(container: Container, indent: str) -> Iterator[str]:
    yield f"{indent}subgraph {container.name}[{quoted(container.words)}]"
    for node in container.nodes:
        yield f"{indent}  {_node(node)}"
    for each in container.inside:
        yield from _container(each, indent + "  ")
    yield f"{indent}end"


def _node(node: Node) -> str:
    return f"{node.name}[{quoted(node.words)}]"


def _edge(edge: Edge) -> str:
    return f"{edge.source} {_LINES[edge.kind]}|{quoted(edge.words)}| {edge.target}"


def _yaml(text: str) -> str:
    from json import dumps

    return dumps(one_line(text), ensure_ascii=False)
