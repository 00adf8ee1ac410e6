"""What a sheet is a list of: elements, relations, attributes, values, or the groups that elements stand in."""

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

from zgwviz.exchange.tables.columns import Columns, columns
from zgwviz.source.table import Row, Sheet

As = Literal["elements", "relations", "attributes", "values", "lists", "groups", "skip"]

_GROUPS = re.compile(r"packages?|groups?|groepen|mappen|folders?|pakketten", re.IGNORECASE)
_LISTS = re.compile(r"enumerati\w*|waardelijst\w*|referentielijst\w*", re.IGNORECASE)
_SKIPPED = re.compile(r"diagrams?|views?", re.IGNORECASE)
_PARTS = ("datatype", "cardinality", "required", "max", "values")
_COMMON = ("id", "name", "definition", "note")
_USED: Mapping[As, tuple[str, ...]] = {
    "elements": (
        *(*_COMMON, "short", "kind", "type", "layer", "group", "parent", "source_text", "link", "version", "tags"),
        *("source", "target", "attribute_of", *_PARTS, "from_cardinality", "access", "role", "from_role", "carries"),
        *("strength", "read_only", "format"),
    ),
    "relations": (
        *(*_COMMON, "kind", "source", "target", "cardinality", "from_cardinality", "access", "role", "from_role"),
        *("carries", "strength", "to_low", "to_high", "from_low", "from_high"),
    ),
}


class Wish(NamedTuple):
    """What a mapping file says of a sheet: what it is, the kind of its elements, and headers by our words."""

    what: As | None = None
    kind: str | None = None
    columns: Mapping[str, str] = {}


class Table(NamedTuple):
    """A sheet, what it is a list of, and its columns; `kind` is for elements that say none."""

    sheet: Sheet
    what: As
    columns: Columns
    kind: str | None = None

    def rows(self) -> tuple[Row, ...]:
        """The rows below the header."""
        return self.sheet.rows[1:]


def table(sheet: Sheet, wishes: Mapping[str, Wish]) -> Table:
    """A sheet with what it is; by the mapping file (`*` is any sheet), else by its columns, else by its name."""
    wish = wishes.get(sheet.name) or wishes.get("*") or Wish()
    found = columns(sheet, wish.columns)
    what = wish.what or _what(sheet.name, found)
    used = _USED.get(what)
    if used:
        header = sheet.rows[0].cells
        idle = tuple((place, header[place]) for role, place in found.at.items() if role not in used)
        found = found._replace(
            at={role: place for role, place in found.at.items() if role in used},
            rest=tuple(sorted((*found.rest, *idle))),
        )
    return Table(sheet, what, found, wish.kind)


def _what(name: str, found: Columns) -> As:
    if found.has("source", "target") and not found.has("attribute_of"):
        return "elements" if found.has("layer") or found.has("group") else "relations"
    if found.has("attribute_of", "source", "target"):
        return "elements"
    if not found.has("name") or _SKIPPED.fullmatch(name):
        return "skip"
    if found.has("value_of"):
        return "values"
    if found.has("attribute_of") and any(role in found.at for role in _PARTS):
        return "attributes"
    if _GROUPS.fullmatch(name):
        return "groups"
    return "lists" if _LISTS.fullmatch(name) else "elements"
