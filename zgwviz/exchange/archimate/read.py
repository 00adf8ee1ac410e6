"""The ArchiMate Model Exchange File Format, 3.0 to 3.2 and 2.1, to a gathered model.

https://www.opengroup.org/xsd/archimate/
"""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from zgwviz.exchange.archimate.concepts import Concept, concept
from zgwviz.exchange.archimate.said import Definitions, definitions, name, properties, texts
from zgwviz.exchange.archimate.views import view
from zgwviz.exchange.gather import Concepts, spoken
from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import (
    Gathered,
    GatheredElement,
    GatheredRelation,
    GatheredType,
    Property,
)
from zgwviz.problem.records import Problem
from zgwviz.source.words import Words
from zgwviz.source.xml import XSI, Tag
from zgwviz.source.xml import read as read_xml

SPACE = "http://www.opengroup.org/xsd/archimate"
TYPE = "Specialization"
RIGHTS = "dc:rights"  # as our own export has it
_ARCHI = "http://www.archimatetool.com/archimate"
_ACCESS: dict[str, Literal["read", "write", "read-write"]] = {
    "Read": "read",
    "Write": "write",
    "ReadWrite": "read-write",
}
# What tools call the folders that only repeat ArchiMate's layers.
_ROOTS = frozenset(
    (
        *("strategy", "business", "application", "technology", "technology & physical", "physical", "motivation"),
        *("implementation & migration", "implementation and migration", "other", "relations", "relationships", "views"),
        *("connectors", "derived relations", "diagrams"),
    )
)


class _Reader(NamedTuple):
    """What it takes to read concepts: what is kept, the properties defined, and the folders that each stands in."""

    concepts: Concepts
    known: Definitions
    paths: dict[str, tuple[str, ...]]
    types: dict[str, GatheredType]
    reading: Reading


def read(data: bytes, file: str) -> tuple[Gathered | None, tuple[Problem, ...]]:
    """The model of an exchange file, and what is wrong with it or left out."""
    root = read_xml(data, file)
    if isinstance(root, Problem):
        return None, (root,)
    if not root.space.startswith(SPACE) or root.name != "model":
        meant = "archi" if root.space == _ARCHI else "xmi" if root.name == "XMI" else ""
        wanted = "ArchiMate (exchange)"
        return None, (Problem("X007", root.span, (("tag", root.name), ("wanted", wanted), ("format", meant))),)
    reading = Reading(file)
    gathered = _model(root, reading)
    return gathered, reading.problems()


def _model(root: Tag, reading: Reading) -> Gathered:
    known = definitions(root, reading)
    paths: dict[str, tuple[str, ...]] = {}
    for outer in root.all("organizations", "organization"):
        _organize(outer, (), paths, reading)
    reader = _Reader(Concepts(reading), known, paths, {}, reading)
    for outer in root.all("elements"):
        for each in outer.all("element"):
            _concept(each, reader)
    for outer in root.all("relationships"):
        for each in outer.all("relationship"):
            _concept(each, reader)
    for each in _diagrams(root):
        own = each.get("identifier") or ""
        if reader.concepts.claim(own, each.span):
            path = paths.get(own, ())
            reader.concepts.views.append(view(each, path, properties(each, known, reading), reading))
    concepts, said = reader.concepts, properties(root, known, reading)
    outermost = dict.fromkeys(path[0] for path in paths.values() if path)
    return spoken(
        Gathered(
            file=reading.file,
            title=name(root, reading),
            id=root.get("identifier"),
            definition=texts(root, reading, "documentation"),
            version=root.get("version"),
            license=_rights(root, said, reading),
            properties=tuple(each for each in said if each.name != RIGHTS),
            property_types=tuple(each for each in known.by_id.values() if each.name != RIGHTS),
            types=tuple(reader.types.values()),
            elements=tuple(concepts.elements),
            relations=concepts.whole(),
            views=concepts.seen(),
            roots=tuple(each for each in outermost if each.casefold() in _ROOTS),
        )
    )


def _rights(root: Tag, said: tuple[Property, ...], reading: Reading) -> str | None:
    """The licence: our own property of an export, else as Dublin Core says it in the model's metadata."""
    metadata = root.first("metadata")
    inside = (
        [*metadata.inside, *(each for one in metadata.all("schemaInfo") for each in one.inside)] if metadata else []
    )
    found = [each.value.drawn() for each in said if each.name == RIGHTS]
    found += [reading.text(each.text, each.span) for each in inside if each.name in {"license", "rights"}]
    return next((text for text in found if text), None)


def _organize(tag: Tag, path: tuple[str, ...], paths: dict[str, tuple[str, ...]], reading: Reading) -> None:
    """The folders that everything stands in; an item has a label or names a concept."""
    for item in tag.all("item"):
        own = item.get("identifierRef", "identifierref")
        if own:
            paths.setdefault(own, path)
        label = " ".join(name(item, reading).drawn().split())
        _organize(item, (*path, label) if label else path, paths, reading)


def _diagrams(root: Tag) -> Iterator[Tag]:
    """The views: in `diagrams` since 3.0."""
    for outer in root.all("views"):
        for each in outer.inside:
            if each.name == "diagrams":
                yield from each.all("view")
            elif each.name == "view":
                yield each


def _concept(tag: Tag, reader: _Reader) -> None:
    """One element or relation."""
    own = tag.get("identifier") or ""
    if not reader.concepts.claim(own, tag.span):
        return
    sort = tag.get(f"{XSI}type") or ""
    found = concept(sort)
    if found is None or found.is_relation != (tag.name == "relationship"):
        reader.reading.say("X012", tag.span, id=own, type=sort)
        return
    if found.was:
        reader.reading.leave("X016", found.was)
    if found.is_relation:
        reader.concepts.relations.append(_relation(tag, found, own, reader))
    else:
        reader.concepts.elements.append(_element(tag, found, own, reader))


def _element(tag: Tag, found: Concept, own: str, reader: _Reader) -> GatheredElement:
    said = properties(tag, reader.known, reader.reading)
    sort = next((each for each in said if each.name == TYPE and each.value), None)
    return GatheredElement(
        id=own,
        name=name(tag, reader.reading),
        span=tag.span,
        kind=found.word,
        type=_type(sort.value, found.word, reader) if sort else None,
        path=reader.paths.get(own, ()),
        definition=texts(tag, reader.reading, "documentation"),
        subtype=found.sort,
        properties=tuple(each for each in said if each is not sort),
    )


def _type(said: Words, kind: str, reader: _Reader) -> str:
    """The id of the type that a specialization names."""
    own = f"{said.drawn()} ({kind})"
    reader.types.setdefault(own, GatheredType(own, said, kind))
    return own


def _relation(tag: Tag, found: Concept, own: str, reader: _Reader) -> GatheredRelation:
    said: tuple[Property, ...] = properties(tag, reader.known, reader.reading)
    return GatheredRelation(
        id=own,
        kind=found.word,
        source=tag.get("source") or "",
        target=tag.get("target") or "",
        span=tag.span,
        label=name(tag, reader.reading),
        definition=texts(tag, reader.reading, "documentation"),
        access=_ACCESS.get(tag.get("accessType") or "") if found.word == "access" else None,
        strength=tag.get("modifier") or None if found.word == "influence" else None,
        directed=found.word == "association" and tag.get("isDirected") in {"true", "1"},
        path=reader.paths.get(own, ()),
        properties=said,
    )
