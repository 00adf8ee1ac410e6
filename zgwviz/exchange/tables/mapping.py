"""The part of a mapping file that is about tables: what each sheet lists, and under which headers."""

from collections.abc import Mapping
from typing import cast, get_args

from zgwviz.exchange.tables.columns import ROLES
from zgwviz.exchange.tables.sheets import As, Wish
from zgwviz.model.kinds import KINDS
from zgwviz.source.findings import Findings
from zgwviz.source.node import Mapping as Table
from zgwviz.source.node import Node
from zgwviz.source.said import Said
from zgwviz.spec.texts import TEXT, choice

WORDS = ("as", "kind", "columns")
COLUMNS = (*ROLES, "source", "target", "kind", "type")
_AS = choice(*get_args(As))


def tables(node: Node, found: Findings) -> Mapping[str, Wish]:
    """What is wished of sheets, by their names; `*` is any."""
    wishes: dict[str, Wish] = {}
    if not isinstance(node, Table):
        found.add("S017", node.span)
        return wishes
    for key, value in node.entries:
        if isinstance(value, Table):
            wishes[key.text] = _wish(value, found)
        else:
            found.add("S017", value.span)
    return wishes


def _wish(node: Table, found: Findings) -> Wish:
    wish = Wish()
    for key, value in node.entries:
        if key.text == "as":
            wish = wish._replace(what=cast("As | None", _AS.read(value, found)))
        elif key.text == "kind":
            kind = TEXT.read(value, found)
            if kind and kind not in KINDS:
                found.unknown("M005", Said(kind, value.span), KINDS)
            wish = wish._replace(kind=kind if kind in KINDS else None)
        elif key.text == "columns":
            wish = wish._replace(columns=_columns(value, found))
        else:
            found.add("X032", key.span, word=key.text, known=", ".join(WORDS))
    return wish


def _columns(node: Node, found: Findings) -> Mapping[str, str]:
    headers: dict[str, str] = {}
    if not isinstance(node, Table):
        found.add("S017", node.span)
        return headers
    for key, value in node.entries:
        header = TEXT.read(value, found)
        if key.text not in COLUMNS:
            found.add("X032", key.span, word=key.text, known=", ".join(COLUMNS))
        elif header:
            headers[key.text] = header
    return headers
