"""A text diagram for D2: https://d2lang.com/tour/intro."""

from collections.abc import Iterator, Mapping

from zgwviz.exchange.diagram import Container, Diagram, Edge, Node, one_line

# ArchiMate's notation: what stands at the source, what at the target, and whether the line is dashed.
_ENDS: Mapping[str, tuple[str, str, bool]] = {
    "composition": ("diamond", "none", False),
    "aggregation": ("diamond-open", "none", False),
    "assignment": ("circle", "triangle", False),
    "realization": ("none", "triangle-open", True),
    "serving": ("none", "arrow", False),
    "access": ("none", "arrow", True),
    "influence": ("none", "arrow", True),
    "triggering": ("none", "triangle", False),
    "flow": ("none", "triangle", True),
    "specialization": ("none", "triangle-open", False),
    "association": ("none", "none", False),
}
_DASH = 4


def d2(diagram: Diagram) -> str:
    """The diagram, layers and groups as containers; ends its last line."""
    return "\n".join(_lines(diagram)) + "\n"


def quoted(text: str) -> str:
    """A text between single quotes, in which D2 reads nothing but a quote that is doubled."""
    return "'" + one_line(text).replace("'", "''") + "'"


def _lines(diagram: Diagram) -> Iterator[str]:
    yield f"# {one_line(diagram.title)}"
    # Relations of ArchiMate lead upwards, to what they are for.
    yield "direction: up"
    paths: dict[str, str] = {}
    for layer in diagram.layers:
        yield from _container(layer, "", (), paths)
    for edge in diagram.edges:
        yield from _edge(edge, paths)


def _container(container: Container, indent: str, path: tuple[str, ...], paths: dict[str, str]) -> Iterator[str]:
    """A container and all in it; the whole path of each node is kept in `paths`."""
    here = (*path, container.name)
    yield f"{indent}{container.name}: {quoted(container.words)} {{"
    for key, value in (("fill", container.ground), ("stroke", container.color), ("font-color", container.color)):
        yield f"{indent}  style.{key}: {quoted(value)}"
    for node in container.nodes:
        paths[node.name] = ".".join((*here, node.name))
        yield from _node(node, container, indent + "  ")
    for each in container.inside:
        yield from _container(each, indent + "  ", here, paths)
    yield f"{indent}}}"


def _node(node: Node, container: Container, indent: str) -> Iterator[str]:
    yield f"{indent}{node.name}: {quoted(node.words)} {{"
    if node.sort or node.definition:
        yield f"{indent}  tooltip: {quoted('. '.join(filter(None, (node.sort, node.definition))))}"
    yield f"{indent}  style.fill: '#ffffff'"
    yield f"{indent}  style.stroke: {quoted(container.color)}"
    yield f"{indent}}}"


def _edge(edge: Edge, paths: Mapping[str, str]) -> Iterator[str]:
    tail, head, dashed = _ENDS[edge.kind]
    if edge.kind == "access":
        tail, head = ("arrow" if word in edge.access else "none" for word in ("read", "write"))
    # D2 draws an end only where the sign of the connection has an arrow.
    sign = {(True, True): "--", (True, False): "->", (False, True): "<-", (False, False): "<->"}[
        (tail == "none", head == "none")
    ]
    yield f"{paths[edge.source]} {sign} {paths[edge.target]}: {quoted(edge.words)} {{"
    for end, shape in (("source", tail), ("target", head)):
        if shape != "none":
            word, _, is_open = shape.partition("-")
            yield f"  {end}-arrowhead.shape: {word}"
            if word != "arrow":
                yield f"  {end}-arrowhead.style.filled: {'false' if is_open else 'true'}"
    if dashed:
        yield f"  style.stroke-dash: {_DASH}"
    yield "}"
