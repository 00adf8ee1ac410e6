"""A text diagram as a workspace of Structurizr, in JSON: https://github.com/structurizr/json.

Elements are custom ones, for ArchiMate's are none of C4's; their sort is their metadata, and their kind a tag.
"""

import json
import re
from collections.abc import Iterator

from zgwviz.exchange.diagram import Container, Diagram, Edge, Node

# Stands between the names of a layer and of a group in it; so it stands in no name.
_IN = "/"
_NO_KEY = re.compile(r"[^A-Za-z0-9_-]")


def structurizr(diagram: Diagram) -> str:
    """The workspace: its elements in groups, the relations between them, and one view of all; ends its last line."""
    placed = [(node, group, layer) for layer in diagram.layers for node, group in _placed(layer)]
    numbers = {node.name: str(number) for number, (node, _, _) in enumerate(placed, 1)}
    taken: set[str] = set()
    elements = []
    relations = _relations(diagram, numbers)
    own: dict[str, list[dict[str, str]]] = {}
    for each in relations:
        own.setdefault(each["sourceId"], []).append(each)
    for node, group, layer in placed:
        made = _element(node, group, layer, numbers, taken)
        outgoing = own.get(numbers[node.name])
        elements.append(made | ({"relationships": outgoing} if outgoing else {}))
    workspace = {
        "name": diagram.title,
        "model": {"properties": {"structurizr.groupSeparator": _IN}, "customElements": elements},
        "views": {
            "customViews": [_view(diagram, numbers, relations)],
            "configuration": {"styles": {"elements": [_style(each) for each in diagram.layers]}},
        },
    }
    return json.dumps(workspace, ensure_ascii=False, indent=1) + "\n"


def _placed(layer: Container) -> Iterator[tuple[Node, str]]:
    """The nodes of a layer, each with the group it stands in."""
    for node in layer.nodes:
        yield node, _named(layer)
    for group in layer.inside:
        for node in group.nodes:
            yield node, f"{_named(layer)}{_IN}{_named(group)}"


def _named(container: Container) -> str:
    return container.words.replace(_IN, "∕").strip() or container.id


def _element(node: Node, group: str, layer: Container, numbers: dict[str, str], taken: set[str]) -> dict[str, object]:
    # Of two elements with one name Structurizr takes neither: the later one has its id behind it.
    name = node.words or node.element
    name = f"{name} ({node.element})" if name in taken else name
    while name in taken:
        name += "*"
    taken.add(name)
    said = {"metadata": node.sort, "description": node.definition}
    return {
        "id": numbers[node.name],
        "name": name,
        **{key: value for key, value in said.items() if value},
        "group": group,
        "tags": ",".join(filter(None, ("Element", layer.id, node.kind))),
        "properties": {"id": node.element},
    }


def _relations(diagram: Diagram, numbers: dict[str, str]) -> list[dict[str, str]]:
    """The relations; of two that say the same between the same elements the later has a number, as it must."""
    made: list[dict[str, str]] = []
    taken: set[tuple[str, str, str]] = set()
    for each in diagram.edges:
        ends = numbers[each.source], numbers[each.target]
        words, number = each.words, 2
        while (*ends, words) in taken:
            words, number = f"{each.words} ({number})", number + 1
        taken.add((*ends, words))
        made.append(_relation(each, ends, words, str(len(numbers) + len(made) + 1)))
    return made


def _relation(edge: Edge, ends: tuple[str, str], words: str, number: str) -> dict[str, str]:
    return {
        "id": number,
        "sourceId": ends[0],
        "destinationId": ends[1],
        "description": words,
        "tags": f"Relationship,{edge.kind}",
    }


def _view(diagram: Diagram, numbers: dict[str, str], relations: list[dict[str, str]]) -> dict[str, object]:
    return {
        "key": _NO_KEY.sub("-", diagram.id),
        "order": 1,
        "title": diagram.title,
        "elements": [{"id": each} for each in numbers.values()],
        "relationships": [{"id": each["id"]} for each in relations],
        "automaticLayout": {
            "implementation": "Graphviz",
            "rankDirection": "BottomTop",
            "rankSeparation": 300,
            "nodeSeparation": 300,
            "edgeSeparation": 0,
            "vertices": False,
        },
    }


def _style(layer: Container) -> dict[str, str]:
    return {"tag": layer.id, "background": layer.ground, "color": layer.color, "stroke": layer.color}
