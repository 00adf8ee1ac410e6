"""A text diagram for PlantUML, in ArchiMate's notation by the library that comes with it.

https://github.com/plantuml-stdlib/Archimate-PlantUML
"""

from collections.abc import Iterator, Mapping

from zgwviz.exchange.diagram import Container, Diagram, Edge, Node, nodes_of, one_line
from zgwviz.model.kinds import KINDS, RELATIONS

# What PlantUML reads as its own in a text: its preprocessor, Creole and HTML. Their numbers are read as characters.
_OWN = frozenset("\"'\\<>[]{}|~*_/#$%!&=^`@-")
_ACCESS = {"": "", "read": "_r", "write": "_w", "read-write": "_rw"}


def plantuml(diagram: Diagram) -> str:
    """The diagram, layers and groups as ArchiMate's groupings; ends its last line."""
    return "\n".join(_lines(diagram)) + "\n"


def quoted(text: str) -> str:
    """A text between quotes, in which nothing is PlantUML's."""
    return f'"{_escaped(text) or " "}"'


def macro(node: Node) -> str:
    """The macro that draws the node's kind, as `Business_Process`; nothing for what has no kind."""
    if node.kind == "junction":
        return "Junction_Or" if node.subtype == "or" else "Junction_And"
    kind = KINDS.get(node.kind)
    if kind is None:
        return ""
    layer = "Other" if kind.layer == "composite" else kind.layer.capitalize()
    return f"{layer}_{kind.concept.removeprefix(layer)}"


def _escaped(text: str) -> str:
    return "".join(f"<U+{ord(each):04X}>" if each in _OWN else each for each in one_line(text))


def _lines(diagram: Diagram) -> Iterator[str]:
    yield "@startuml"
    yield "!include <archimate/Archimate>"
    yield f"title {_escaped(diagram.title)}"
    for layer in diagram.layers:
        yield from _container(layer, "")
    rank = {node.name: at for at, layer in enumerate(diagram.layers) for node in nodes_of((layer,))}
    for edge in diagram.edges:
        yield _edge(edge, rank)
    yield "@enduml"


def _container(container: Container, indent: str) -> Iterator[str]:
    yield f"{indent}Grouping({container.name}, {quoted(container.words)}) {{"
    for node in container.nodes:
        drawn = macro(node)
        made = (
            f"{drawn}({node.name}, {quoted(node.words)})" if drawn else f"rectangle {quoted(node.words)} as {node.name}"
        )
        yield f"{indent}  {made}"
    for each in container.inside:
        yield from _container(each, indent + "  ")
    yield f"{indent}}}"


def _edge(edge: Edge, rank: Mapping[str, int]) -> str:
    """A relation; where it crosses layers, so that the higher one is drawn higher."""
    sort = RELATIONS[edge.kind].concept + (_ACCESS[edge.access] if edge.kind == "access" else "")
    steps = rank[edge.target] - rank[edge.source]
    way = "_Up" if steps < 0 else "_Down" if steps > 0 else ""
    return f"Rel_{sort}{way}({edge.source}, {edge.target}, {quoted(edge.words)})"
