"""What Enterprise Architect says in its own part of a file (`xmi:Extension`): notes, tags, ends, diagrams."""

from collections.abc import Iterator
from typing import NamedTuple

from zgwviz.exchange.xmi.records import Diagram, Told
from zgwviz.exchange.xmi.said import merged
from zgwviz.exchange.xmi.tags import everything, mark, sort
from zgwviz.source.xml import Tag

# In `xrefs`, that an attribute identifies.
_IS_ID = "@NAME=isID@ENDNAME;@TYPE=Boolean@ENDTYPE;@VALU=1@ENDVALU"


class Beside(NamedTuple):
    """What is said beside the model, by the ids of what it is about.

    `sorts` are Enterprise Architect's own words for elements, `types` what it calls the types of attributes, `ends`
    the source and target of connectors, `lines` the connectors of association classes.
    """

    told: dict[str, Told]
    sorts: dict[str, str]
    types: dict[str, str]
    unique: frozenset[str]
    ends: dict[str, tuple[str, str]]
    lines: dict[str, str]
    labels: dict[str, str]
    diagrams: tuple[Diagram, ...]
    aside: tuple[str, ...]


def beside(root: Tag) -> Beside:
    """What the extensions of a file say, and the stereotypes that are applied at its end."""
    found = Beside({}, {}, {}, frozenset(), {}, {}, {}, (), ())
    unique: set[str] = set()
    diagrams: list[Diagram] = []
    aside: list[str] = []
    for extension in root.all("Extension"):
        for elements in extension.all("elements"):
            for each in elements.all("element"):
                _element(each, found, unique)
        for connectors in extension.all("connectors"):
            for each in connectors.all("connector"):
                _connector(each, found)
        for outer in extension.all("diagrams"):
            diagrams += (_diagram(each) for each in outer.all("diagram"))
        aside += _profiles(extension)
    for outer in (root, *root.inside):
        for each in outer.inside:
            _applied(each, found.told)
    return found._replace(unique=frozenset(unique), diagrams=tuple(diagrams), aside=tuple(aside))


def _element(tag: Tag, found: Beside, unique: set[str]) -> None:
    own = mark(tag, "idref")
    properties = tag.first("properties")
    found.sorts[own] = sort(tag)
    _keep(found.told, own, _told(tag, (properties and properties.get("documentation")) or ""))
    extended = tag.first("extendedProperties")
    if extended and (line := extended.get("conID")):
        found.lines[own] = line
    for outer in tag.all("attributes"):
        for each in outer.all("attribute"):
            _attribute(each, found, unique)


def _attribute(tag: Tag, found: Beside, unique: set[str]) -> None:
    own = mark(tag, "idref")
    _keep(found.told, own, _told(tag, _documentation(tag)))
    properties = tag.first("properties")
    if properties and (word := properties.get("type")):
        found.types[own] = word
    xrefs = tag.first("xrefs")
    if xrefs and _IS_ID in (xrefs.get("value") or ""):
        unique.add(own)


def _connector(tag: Tag, found: Beside) -> None:
    own = mark(tag, "idref")
    _keep(found.told, own, _told(tag, _documentation(tag)))
    found.labels[own] = tag.get("name") or ""
    source, target = tag.first("source"), tag.first("target")
    if source and target:
        found.ends[own] = (mark(source, "idref"), mark(target, "idref"))


def _told(tag: Tag, notes: str) -> Told:
    """What a tag of the extension says of what it is about."""
    stereotypes = [
        name
        for word in ("properties", "stereotype")
        for each in tag.all(word)
        for name in (each.get("stereotype") or "").split(",")
        if name.strip()
    ]
    tags = [(each.get("name") or "", each.get("value") or "") for outer in tag.all("tags") for each in outer.all("tag")]
    return Told(notes, tuple(each.strip() for each in stereotypes), tuple(each for each in tags if each[0]))


def _documentation(tag: Tag) -> str:
    said = tag.first("documentation")
    return (said.get("value") or said.text) if said else ""


def _keep(told: dict[str, Told], own: str, more: Told) -> None:
    if own and more != Told():
        told[own] = merged(told[own], more) if own in told else more


def _diagram(tag: Tag) -> Diagram:
    properties = tag.first("properties")
    return Diagram(
        mark(tag, "id"),
        (properties.get("name") or "") if properties else "",
        tag.span,
        tuple(each.get("subject") or "" for outer in tag.all("elements") for each in outer.all("element")),
        (properties.get("documentation") or "") if properties else "",
    )


def _profiles(extension: Tag) -> Iterator[str]:
    """What stands in the definitions of stereotypes and of primitive types."""
    for outer in extension.all("profiles", "primitivetypes"):
        for each in everything(outer):
            if each.name == "packagedElement":
                yield sort(each)


def _applied(tag: Tag, told: dict[str, Told]) -> None:
    """A stereotype applied at the end of a file: `<mim:Objecttype base_Class="..." definitie="..."/>`."""
    about = [value for name, value in tag.attributes.items() if name.startswith("base_")]
    tags = [(name, value) for name, value in tag.attributes.items() if name[0] != "{" and not name.startswith("base_")]
    tags += [(each.name, each.text) for each in tag.inside]
    for own in about:
        _keep(told, own, Told("", (tag.name,), tuple(tags)))
