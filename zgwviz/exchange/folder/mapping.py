"""A mapping file for an import: which kinds go to which layer, and what groups and types are made of."""

from collections.abc import Mapping
from typing import cast

from zgwviz.exchange.folder.records import By, Wishes
from zgwviz.exchange.tables.mapping import tables
from zgwviz.exchange.tables.sheets import Wish
from zgwviz.model.kinds import KINDS
from zgwviz.problem.records import Problem
from zgwviz.source.findings import Findings
from zgwviz.source.node import Mapping as Table
from zgwviz.source.node import Node, Scalar
from zgwviz.source.said import Said
from zgwviz.source.yaml import read as read_yaml
from zgwviz.spec.texts import TEXT, choice
from zgwviz.spec.view import SAID_ID

WORDS = ("layers", "groups", "group_property", "type_property", "origin", "license", "attribution", "tables")
_BY = choice("best", "folder", "kind")


def wishes(data: bytes, file: str) -> tuple[Wishes, tuple[Problem, ...]]:
    """What a mapping file wishes, and what is wrong with it."""
    node, problems = read_yaml(data, file)
    found = Findings(once="")
    said: dict[str, str | Mapping[str, str]] = {}
    sheets: Mapping[str, Wish] = {}
    if isinstance(node, Table):
        for key, value in node.entries:
            if key.text == "layers":
                said["layers"] = _layers(value, found)
            elif key.text == "groups":
                said["by"] = _BY.read(value, found) or "best"
            elif key.text == "tables":
                sheets = tables(value, found)
            elif key.text in WORDS:
                said[key.text] = TEXT.read(value, found) or ""
            else:
                found.add("X032", key.span, word=key.text, known=", ".join(WORDS))
    elif node is not None:
        found.add("S017", node.span)
    made = Wishes(
        layers=cast("Mapping[str, str]", said.get("layers", {})),
        by=cast("By", said.get("by", "best")),
        type_property=cast("str | None", said.get("type_property") or None),
        group_property=cast("str | None", said.get("group_property") or None),
        origin=cast("str | None", said.get("origin") or None),
        license=cast("str | None", said.get("license") or None),
        attribution=cast("str | None", said.get("attribution") or None),
        tables=sheets,
    )
    return made, (*problems, *found.problems())


def _layers(node: Node, found: Findings) -> Mapping[str, str]:
    """Layers by kind; a kind that there is not is told of."""
    layers: dict[str, str] = {}
    if not isinstance(node, Table):
        found.add("S017", node.span)
        return layers
    for key, value in node.entries:
        layer = SAID_ID.read(value, found) if isinstance(value, Scalar) else None
        if key.text not in KINDS:
            found.unknown("M005", Said(key.text, key.span), KINDS)
        elif layer:
            layers[key.text] = layer.value
    return layers
