"""A model as tables: elements, relations and attributes, in the columns that an import knows again.

A workbook has a sheet for each. A CSV file has one table of them all, in which a row with both ends is a relation, and
a row that names its element is an attribute.
"""

from collections.abc import Iterator, Sequence

from zgwviz.exchange.records import Gathered, GatheredElement, Property
from zgwviz.source.table import write_csv
from zgwviz.source.workbook import write as write_workbook
from zgwviz.spec.records import AttributeSpec

ELEMENTS = ("id", "name", "short", "kind", "type", "layer", "group", "parent", "definition", "note", "herkomst")
MORE = ("link", "version", "tags")
RELATIONS = (
    "source",
    "target",
    "cardinality",
    "from_cardinality",
    "role",
    "from_role",
    "access",
    "carries",
    "strength",
)
ATTRIBUTES = ("attribute_of", "datatype", "max", "format", "values", "read_only")

_Fields = dict[str, str]


def csv(gathered: Gathered) -> str:
    """The model as one CSV text."""
    rows = [*_elements(gathered), *_relations(gathered), *_attributes(gathered)]
    return write_csv(_table((*ELEMENTS, *MORE, *RELATIONS, *ATTRIBUTES), rows))


def xlsx(gathered: Gathered) -> bytes:
    """The model as a workbook."""
    relations = ("id", "source", "kind", "target", "name", *RELATIONS[2:], "definition", "note")
    attributes = ("attribute_of", "name", *ATTRIBUTES[1:], "cardinality", "definition", "note")
    return write_workbook(
        {
            "elements": _table((*ELEMENTS, *MORE), list(_elements(gathered))),
            "relations": _table(relations, list(_relations(gathered))),
            "attributes": _table(attributes, list(_attributes(gathered))),
        }
    )


def _table(columns: Sequence[str], rows: Sequence[_Fields]) -> list[list[str]]:
    """A header and rows: our columns, and behind them those of properties in the order in which they come."""
    others = dict.fromkeys(name for row in rows for name in row if name not in columns)
    header = [*columns, *others]
    return [header, *([row.get(name, "") for name in header] for row in rows)]


def _elements(gathered: Gathered) -> Iterator[_Fields]:
    tongue = gathered.language
    names = {each.id: each.name.drawn(tongue) for each in gathered.types}
    for one in gathered.elements:
        yield {
            "id": one.id,
            "name": one.name.drawn(tongue),
            "short": one.short.drawn(tongue),
            "kind": one.kind or "",
            "type": names.get(one.type or "", one.type or ""),
            "layer": one.layer or "",
            "group": " / ".join(part.replace("/", "-") for part in _path(one, gathered)),
            "parent": one.parent or "",
            "definition": one.definition.drawn(tongue),
            "note": one.note.drawn(tongue),
            "herkomst": "; ".join(each.text or each.url or "" for each in one.source),
            "link": one.link or "",
            "version": one.version or "",
            "tags": "; ".join(one.tags),
            **_properties(one.properties, tongue),
        }


def _path(one: GatheredElement, gathered: Gathered) -> tuple[str, ...]:
    return one.path[1:] if one.path and one.path[0] in gathered.roots else one.path


def _relations(gathered: Gathered) -> Iterator[_Fields]:
    tongue = gathered.language
    for one in gathered.relations:
        yield {
            "id": one.id,
            "source": one.source,
            "target": one.target,
            "kind": one.kind,
            "name": one.label.drawn(tongue),
            "definition": one.definition.drawn(tongue),
            "note": one.note.drawn(tongue),
            **{word: str(getattr(one, word) or "") for word in RELATIONS[2:]},
            **_properties(one.properties, tongue),
        }


def _attributes(gathered: Gathered) -> Iterator[_Fields]:
    for element in gathered.elements:
        for one in element.attributes:
            yield _attribute(element.id, one, gathered.language)


def _attribute(owner: str, one: AttributeSpec, tongue: str) -> _Fields:
    return {
        "attribute_of": owner,
        "name": one.name.value,
        "datatype": one.type or "",
        "max": str(one.max or ""),
        "format": one.format or "",
        "values": "; ".join(one.values),
        "read_only": "true" if one.read_only else "",
        "cardinality": one.cardinality,
        "definition": one.definition.drawn(tongue),
        "note": one.note.drawn(tongue),
    }


def _properties(said: Sequence[Property], tongue: str) -> _Fields:
    """Properties under their names; one that is called as a column of ours gets a star."""
    ours = {*ELEMENTS, *MORE, *RELATIONS, *ATTRIBUTES}
    found: _Fields = {}
    for each in said:
        name = f"{each.name} *" if each.name in ours else each.name
        text = each.value.drawn(tongue)
        found[name] = f"{found[name]}; {text}" if name in found else text
    return found
