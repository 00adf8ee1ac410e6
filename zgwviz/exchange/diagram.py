"""What a text diagram shows: elements in groups in layers, and the relations between them, under names that are safe.

Formats differ in what an id may hold and which words are taken. Every name here begins with what it names (`e_`, `g_`,
`l_`) and has letters, digits and underscores alone, so that it is a name, and no other word, in all of them.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from zgwviz.exchange.listing import parts_of, sort_of
from zgwviz.model.kinds import KINDS
from zgwviz.model.records import Element, Model, Relation
from zgwviz.report.naming import Naming

_NO_NAME = re.compile(r"[^A-Za-z0-9]+")


class Node(NamedTuple):
    """An element: `sort` is its word in the field, `kind` ArchiMate's in kebab-case, empty where it has none."""

    name: str
    element: str
    words: str
    sort: str
    kind: str
    subtype: str = ""
    definition: str = ""


class Container(NamedTuple):
    """A layer or a group: `color` is that of its layer, `#rrggbb`, and `ground` a lighter one to stand behind nodes."""

    name: str
    id: str
    words: str
    color: str
    ground: str
    nodes: tuple[Node, ...] = ()
    inside: "tuple[Container, ...]" = ()


class Edge(NamedTuple):
    """A relation between two nodes by their names: `kind` is ArchiMate's noun, `verb` what that says.

    `label` is what this one says, if it says anything, `many` and `from_many` how many at the target and the source.
    """

    source: str
    target: str
    kind: str
    access: str = ""
    verb: str = ""
    label: str = ""
    many: str = ""
    from_many: str = ""

    @property
    def words(self) -> str:
        """What is written at the line."""
        return f"{self.label or self.verb} [{self.many}]" if self.many else self.label or self.verb


class Diagram(NamedTuple):
    """A view as a text diagram: layers from top to bottom."""

    id: str
    title: str
    language: str
    layers: tuple[Container, ...]
    edges: tuple[Edge, ...]


def diagram(
    view: str, title: str, ids: Collection[str], names: Naming, colors: Mapping[str, tuple[str, str]]
) -> Diagram:
    """The elements `ids` and what relates them; `colors` are those of each layer, by its id."""
    model = names.model
    safe = _names("e", (each for each in model.elements if each in ids))
    groups = _names("g", model.groups)
    layers = _names("l", (each.id for each in parts_of(model)))
    made = []
    for layer in parts_of(model):
        color, ground = colors[layer.id]
        bare: tuple[Node, ...] = ()
        inside: list[Container] = []
        for group in (model.groups[each] for each in layer.groups):
            nodes = tuple(_node(model.elements[each], safe, names) for each in group.elements if each in safe)
            if group.name and nodes:
                inside.append(Container(groups[group.id], group.id, names.words(group.name), color, "#ffffff", nodes))
            elif nodes:
                bare = (*bare, *nodes)
        if bare or inside:
            words = names.words(layer.name) or layer.id
            made.append(Container(layers[layer.id], layer.id, words, color, ground, bare, tuple(inside)))
    return Diagram(view, title, names.language, tuple(made), tuple(_edges(model, safe, names)))


def nodes_of(containers: Iterable[Container]) -> Iterator[Node]:
    """Every node in these containers and in those inside, in their order."""
    for each in containers:
        yield from each.nodes
        yield from nodes_of(each.inside)


def one_line(text: str) -> str:
    """A text without line breaks or anything else that cannot be seen."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


def _names(prefix: str, ids: Iterable[str]) -> dict[str, str]:
    """A name for each id; where two would be one, the later gets a number."""
    made: dict[str, str] = {}
    taken: set[str] = set()
    for each in ids:
        name = first = f"{prefix}_{_NO_NAME.sub('_', each)}"
        number = 2
        while name.casefold() in taken:
            name, number = f"{first}_{number}", number + 1
        taken.add(name.casefold())
        made[each] = name
    return made


def _node(element: Element, safe: Mapping[str, str], names: Naming) -> Node:
    type_ = names.model.types.get(element.type or "")
    kind = element.kind or (type_.kind if type_ else None) or ""
    return Node(
        safe[element.id],
        element.id,
        one_line(names.name(element)),
        one_line(sort_of(element, names)),
        kind if kind in KINDS else "",
        element.subtype or "",
        one_line(names.words(element.definition)),
    )


def _edges(model: Model, safe: Mapping[str, str], names: Naming) -> Iterator[Edge]:
    """The relations between what is shown, and from each whole to its parts, where no relation says so."""
    said = {(each.source, each.target) for each in model.relations if each.kind == "composition"}
    for element in model.elements.values():
        parent = element.parent or ""
        if element.id in safe and parent in safe and (parent, element.id) not in said:
            yield Edge(safe[parent], safe[element.id], "composition", verb=names.kind("composition"))
    for each in model.relations:
        if each.source in safe and each.target in safe:
            yield _edge(each, safe, names)


def _edge(each: Relation, safe: Mapping[str, str], names: Naming) -> Edge:
    return Edge(
        safe[each.source],
        safe[each.target],
        each.kind,
        each.access or "",
        names.verb(each),
        one_line(names.words(each.label)),
        each.cardinality or "",
        each.from_cardinality or "",
    )
