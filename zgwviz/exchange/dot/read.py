"""A graph of DOT as a gathered model: nodes are elements, clusters folders, edges relations.

What the writer beside this says of kinds, sorts and layers is read back. Of anybody else's graph a node is an element
without a kind; an edge whose label is what a relation says is that relation, and any other an association.
"""

import html
import re
from collections.abc import Iterator, Mapping
from typing import Literal

from zgwviz.exchange.dot.grammar import parse
from zgwviz.exchange.dot.records import Cluster, DotEdge, DotNode, Graph, Text
from zgwviz.exchange.gather import spoken
from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import Gathered, GatheredElement, GatheredRelation, GatheredType
from zgwviz.model.kinds import KINDS, RELATIONS
from zgwviz.problem.records import Problem, Span
from zgwviz.source.decode import decode
from zgwviz.source.words import Words

_NOTHING = Text("")
_ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|\w+);")
_CARDINALITY = re.compile(r"\d+|\d+\.\.(?:\d+|\*)")
_ACCESS: Mapping[str, Literal["read", "write", "read-write"]] = {
    "read": "read",
    "write": "write",
    "read-write": "read-write",
}
_VERBS: Mapping[str, str] = {
    verb.casefold(): noun for noun, each in RELATIONS.items() for verb in (each.verb_nl, each.verb_en)
}


def read(data: bytes, file: str) -> tuple[Gathered | None, tuple[Problem, ...]]:
    """The first graph of a file as a model, and what is wrong with it or left out."""
    text = decode(data, file)
    if isinstance(text, Problem):
        return None, (text,)
    graph = parse(text, file)
    if isinstance(graph, Problem):
        return None, (graph,)
    reading = Reading(file)
    if graph.left_out:
        reading.leave("X095", count=graph.left_out)
    ids = _ids(graph)
    types: dict[str, GatheredType] = {}
    top = Span(file, 1, 1)
    title = shown(graph.attributes.get("label", _NOTHING)) or graph.name
    gathered = Gathered(
        file=file,
        title=reading.words([("", title, top)]),
        elements=tuple(_element(each, ids, types, reading) for each in graph.nodes),
        relations=tuple(_relations(graph, ids, reading)),
    )
    return spoken(gathered._replace(types=tuple(types.values()))), reading.problems()


def shown(value: Text, name: str = "") -> str:
    """What a reader sees of a value: escapes, entities and, of HTML, no tags; `name` stands for itself in it."""
    if value.is_html:
        lines = re.sub(r"(?i)<br\b[^>]*>|</tr>", "\n", value.text)
        return html.unescape(re.sub(r"<[^>]*>", " ", lines)).strip()

    def escape(found: re.Match[str]) -> str:
        return {"n": "\n", "l": "\n", "r": "\n", "N": name}.get(found[1], "" if found[1] in "GETHL" else found[1])

    said = re.sub(r"(?s)\\(.)", escape, value.text)
    return _ENTITY.sub(lambda found: html.unescape(found[0]), said)


def _ids(graph: Graph) -> dict[str, str]:
    """The id of each node: the one it says, else its name; no two are one."""
    taken: set[str] = set()
    found: dict[str, str] = {}
    for each in graph.nodes:
        own = shown(each.attributes.get("id", _NOTHING)).strip()
        made = own if own and own not in taken else each.name.strip() or "node"
        while made in taken:
            made += "-"
        taken.add(made)
        found[each.name] = made
    return found


def _element(
    node: DotNode, ids: Mapping[str, str], types: dict[str, GatheredType], reading: Reading
) -> GatheredElement:
    def said(attribute: str) -> str:
        return shown(node.attributes.get(attribute, _NOTHING), node.name)

    kind = next((word for word in said("class").split() if word in KINDS), None)
    layers = [each for each in node.clusters if "layer" in _class(each)]
    folders = (_called(each, reading, node.span) for each in node.clusters if each not in layers)
    label = node.attributes.get("label", Text(node.name))
    return GatheredElement(
        id=ids[node.name],
        name=reading.words([("", " ".join(shown(label, node.name).split()) or node.name, node.span)]),
        span=node.span,
        kind=kind,
        type=_type(said("comment"), kind, types, reading, node.span),
        path=tuple(each for each in folders if each),
        layer=shown(layers[0].attributes.get("id", _NOTHING)).removeprefix("layer-") or None if layers else None,
        definition=reading.words([("", said("tooltip"), node.span)]),
        link=said("URL") or said("href") or None,
    )


def _class(cluster: Cluster) -> list[str]:
    return shown(cluster.attributes.get("class", _NOTHING)).split()


def _called(cluster: Cluster, reading: Reading, span: Span) -> str:
    label = shown(cluster.attributes.get("label", _NOTHING))
    return " ".join(reading.text(label or cluster.name.removeprefix("cluster").strip("_"), span).split())


def _type(word: str, kind: str | None, types: dict[str, GatheredType], reading: Reading, span: Span) -> str | None:
    """The sort of an element, where that is another word than its kind."""
    word = " ".join(reading.text(word, span).split())
    known = KINDS.get(kind or "")
    if not word or (known and word in {known.name_nl, known.name_en}):
        return None
    name = f"{word} ({kind})" if kind else word
    types.setdefault(name, GatheredType(name, Words.bare(word), kind))
    return name


def _relations(graph: Graph, ids: Mapping[str, str], reading: Reading) -> Iterator[GatheredRelation]:
    for number, each in enumerate(graph.edges, 1):
        yield _relation(each, f"edge-{number}", graph.directed, ids, reading)


def _relation(edge: DotEdge, name: str, directed: bool, ids: Mapping[str, str], reading: Reading) -> GatheredRelation:
    def said(attribute: str) -> str:
        return " ".join(shown(edge.attributes.get(attribute, _NOTHING)).split())

    label, words = said("label"), said("class").split()
    noun = next((word.partition("-") for word in words if word.partition("-")[0] in RELATIONS), None)
    by_verb = _VERBS.get(label.casefold())
    kind = noun[0] if noun else by_verb or "association"
    many, from_many = (
        said(each) if _CARDINALITY.fullmatch(said(each)) else None for each in ("headlabel", "taillabel")
    )
    return GatheredRelation(
        id=name,
        kind=kind,
        source=ids[edge.source],
        target=ids[edge.target],
        span=edge.span,
        label=Words() if by_verb == kind else reading.words([("", label, edge.span)]),
        access=_ACCESS.get(noun[2]) if noun and kind == "access" else None,
        directed=directed and kind == "association" and noun is None,
        cardinality=many,
        from_cardinality=from_many,
    )
