"""A gathered model as an ArchiMate Model Exchange File 3.1, which 3.2 has kept.

https://www.opengroup.org/xsd/archimate/3.1/
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from zgwviz.exchange.archimate.diagram import diagrams
from zgwviz.exchange.archimate.names import Names
from zgwviz.exchange.archimate.parts import documentation, named, properties
from zgwviz.exchange.records import Gathered, GatheredElement, GatheredRelation, Property, PropertyType
from zgwviz.model.kinds import KINDS, RELATIONS
from zgwviz.source.words import Words
from zgwviz.source.xml_write import Out, document

_SPACE = "http://www.opengroup.org/xsd/archimate/3.0/"
_ROOT = {
    "xmlns": _SPACE,
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": f"{_SPACE} http://www.opengroup.org/xsd/archimate/3.1/archimate3_Diagram.xsd",
}
_ACCESS = {"read": "Read", "write": "Write", "read-write": "ReadWrite"}
TYPE = "Specialization"
# The schema takes metadata only where it can fetch the schema of that; a property it always takes.
RIGHTS = "dc:rights"


def write(gathered: Gathered) -> str:
    """The text of the file; what the format has no word for goes out as properties."""
    gathered = _said(gathered)
    names = Names(gathered)
    known = {each.name: names.definition(each) for each in gathered.property_types}
    inside = (
        *named("name", gathered.title, needed=True),
        *documentation(gathered.definition),
        *properties(gathered.properties, known),
        *_list("elements", (_element(each, names, known) for each in gathered.elements)),
        *_list("relationships", (_relation(each, names, known) for each in gathered.relations)),
        *_list("organizations", _folders(gathered, names)),
        *_list("propertyDefinitions", (_definition(each, known) for each in gathered.property_types)),
        *_list("views", _list("diagrams", diagrams(gathered, names, known))),
    )
    version = {"version": gathered.version} if gathered.version else {}
    return document(Out("model", {**_ROOT, "identifier": names.model, **version}, inside=inside))


def _list(name: str, inside: Iterable[Out]) -> tuple[Out, ...]:
    """A tag around others; none where there are none."""
    found = tuple(inside)
    return (Out(name, inside=found),) if found else ()


def _said(gathered: Gathered) -> Gathered:
    """The model with what is no attribute of the format as properties, and every property defined."""
    types = {each.id: each.name for each in gathered.types}
    elements = tuple(
        each._replace(properties=(*_of_element(each, types), *each.properties)) for each in gathered.elements
    )
    relations = tuple(each._replace(properties=(*each.properties, *_of_relation(each))) for each in gathered.relations)
    licensed = (Property(RIGHTS, Words.bare(gathered.license)),) if gathered.license else ()
    whole = gathered._replace(elements=elements, relations=relations, properties=(*gathered.properties, *licensed))
    known = {each.name for each in whole.property_types}
    owned = chain(
        whole.properties,
        chain.from_iterable(each.properties for each in elements),
        chain.from_iterable(each.properties for each in relations),
        chain.from_iterable(each.properties for each in whole.views),
    )
    used = dict.fromkeys(each.name for each in owned)
    new = tuple(PropertyType(name, "") for name in used if name not in known)
    return whole._replace(property_types=(*whole.property_types, *new))


def _of_element(one: GatheredElement, types: dict[str, Words]) -> Iterator[Property]:
    """What an element says besides name, kind and documentation."""
    if one.type and types.get(one.type):
        yield Property(TYPE, types[one.type])
    yield from _plain({"short": one.short, "note": one.note})
    yield from _plain(
        {
            "version": Words.bare(one.version or ""),
            "domain": Words.bare(one.domain or ""),
            "link": Words.bare(one.link or ""),
            "tags": Words.bare(", ".join(one.tags)),
            "source": Words.bare("; ".join(" ".join(filter(None, (each.text, each.url))) for each in one.source)),
            "standards": Words.bare(", ".join(f"{name} ({how})" if how else name for name, how in one.standards)),
        }
    )
    for attribute in one.attributes:
        length = f"({attribute.max})" if attribute.max else ""
        text = f"{attribute.type or ''}{length} [{attribute.cardinality}]".strip()
        yield Property(f"attribute {attribute.name.value}", Words.bare(text))


def _of_relation(one: GatheredRelation) -> Iterator[Property]:
    """What a relation says besides its ends, kind, name and documentation."""
    yield from _plain({"note": one.note})
    yield from _plain(
        {
            word: Words.bare(value or "")
            for word, value in {
                "cardinality": one.cardinality,
                "from_cardinality": one.from_cardinality,
                "role": one.role,
                "from_role": one.from_role,
                "carries": one.carries,
            }.items()
        }
    )


def _plain(said: dict[str, Words]) -> Iterator[Property]:
    return (Property(name, value) for name, value in said.items() if value.drawn())


def _element(one: GatheredElement, names: Names, known: dict[str, str]) -> Out:
    sort = KINDS[one.kind].concept if one.kind and one.kind in KINDS else "Grouping"
    if one.kind == "junction":
        sort = "OrJunction" if one.subtype == "or" else "AndJunction"
    inside = (
        *named("name", one.name, needed=True),
        *documentation(one.definition),
        *properties(one.properties, known),
    )
    return Out("element", {"identifier": names.concepts[one.id], "xsi:type": sort}, inside=inside)


def _relation(one: GatheredRelation, names: Names, known: dict[str, str]) -> Out:
    attributes = {
        "identifier": names.concepts[one.id],
        "source": names.concepts[one.source],
        "target": names.concepts[one.target],
        "xsi:type": RELATIONS[one.kind].concept,
    }
    if one.access:
        attributes["accessType"] = _ACCESS[one.access]
    if one.strength and one.kind == "influence":
        attributes["modifier"] = one.strength
    if one.directed:
        attributes["isDirected"] = "true"
    inside = (*named("name", one.label), *documentation(one.definition), *properties(one.properties, known))
    return Out("relationship", attributes, inside=inside)


def _definition(one: PropertyType, known: dict[str, str]) -> Out:
    attributes = {"identifier": known[one.name], "type": one.type}
    return Out("propertyDefinition", attributes, inside=named("name", Words.bare(one.name), needed=True))


class _Folder:
    """A folder with what stands in it, while folders are put together."""

    def __init__(self) -> None:
        self.folders: dict[str, _Folder] = {}
        self.items: list[str] = []


def _folders(gathered: Gathered, names: Names) -> tuple[Out, ...]:
    """The folders that elements, relations and views stand in, in the order in which they are met."""
    root = _Folder()
    placed = chain(
        ((each.id, each.path) for each in gathered.elements),
        ((each.id, each.path) for each in gathered.relations),
        ((each.id, each.path) for each in gathered.views),
    )
    for own, path in placed:
        folder = root
        for name in path:
            folder = folder.folders.setdefault(name, _Folder())
        if path:
            folder.items.append(names.concepts[own])
    return tuple(_folder(name, each) for name, each in root.folders.items())


def _folder(name: str, folder: _Folder) -> Out:
    items = (Out("item", {"identifierRef": each}) for each in folder.items)
    inside = (_folder(each, inner) for each, inner in folder.folders.items())
    return Out("item", inside=(Out("label", text=name), *items, *inside))
