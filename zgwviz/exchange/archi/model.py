"""Archi's own model: its folders with elements, relations and views.

https://github.com/archimatetool/archi: com.archimatetool.model/model/archimate.ecore
"""

from collections.abc import Iterator
from typing import Literal

from zgwviz.exchange.archi.view import view
from zgwviz.exchange.archimate.concepts import Concept, concept
from zgwviz.exchange.gather import Concepts, spoken
from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import (
    Gathered,
    GatheredElement,
    GatheredRelation,
    GatheredType,
    Property,
)
from zgwviz.source.words import Words
from zgwviz.source.xml import XSI, Tag

Access = Literal["read", "write", "read-write"]

SPACE = "http://www.archimatetool.com/archimate"
# Archi's numbers; where none is given it is the first.
_ACCESS: dict[str, Access | None] = {"0": "write", "1": "read", "2": None, "3": "read-write"}


def model(root: Tag, reading: Reading) -> Gathered:
    """What the tag of a whole model says."""
    concepts = Concepts(reading)
    types = tuple(_profiles(root, reading))
    for tag, path in _entries(root):
        _concept(tag, path, concepts, reading)
    roots = tuple(_name(each, reading) for each in root.all("folder") if each.get("type"))
    purpose = root.first("purpose") or root.first("documentation")
    gathered = Gathered(
        file=reading.file,
        title=_words(root, reading),
        id=root.get("id"),
        definition=reading.words([("", purpose.text, purpose.span)]) if purpose else Words(),
        properties=properties(root, reading),
        types=types,
        elements=tuple(concepts.elements),
        relations=concepts.whole(),
        views=concepts.seen(),
        roots=roots,
    )
    return spoken(gathered)


def properties(tag: Tag, reading: Reading) -> tuple[Property, ...]:
    """The properties of anything."""
    found = []
    for each in tag.all("property"):
        name = reading.text(each.get("key") or "", each.span)
        if name:
            found.append(Property(name, reading.words([("", each.get("value") or "", each.span)])))
        else:
            reading.leave("X023")
    return tuple(found)


def _entries(root: Tag) -> Iterator[tuple[Tag, tuple[Tag, ...]]]:
    """Everything that stands in folders, with the folders around it, in the order of the file."""
    stack: list[tuple[Tag, tuple[Tag, ...]]] = [(each, ()) for each in reversed(list(root.all("folder")))]
    while stack:
        tag, around = stack.pop()
        if tag.name == "folder":
            stack.extend((each, (*around, tag)) for each in reversed(list(tag.all("folder", "element"))))
        else:
            yield tag, around


def _concept(tag: Tag, around: tuple[Tag, ...], concepts: Concepts, reading: Reading) -> None:
    """One element, relation or view."""
    sort = tag.get(f"{XSI}type") or ""
    name = tag.get("id") or ""
    if not concepts.claim(name, tag.span):
        return
    path = tuple(_name(each, reading) for each in around)
    found = concept(sort)
    if found is None and sort.endswith("Model"):
        concepts.views.append(view(tag, path, _words(tag, reading), properties(tag, reading), reading))
    elif found is None:
        reading.say("X012", tag.span, id=name, type=sort.rpartition(":")[2])
    else:
        if found.was:
            reading.leave("X016", found.was)
        if found.is_relation:
            concepts.relations.append(_relation(tag, found, path, reading))
        else:
            concepts.elements.append(_element(tag, found, path, reading))


def _element(tag: Tag, found: Concept, path: tuple[str, ...], reading: Reading) -> GatheredElement:
    sort = "or" if tag.get("type") == "or" else found.sort
    return GatheredElement(
        id=tag.get("id") or "",
        name=_words(tag, reading),
        span=tag.span,
        kind=found.word,
        type=_profile(tag, reading),
        path=path,
        definition=_documentation(tag, reading),
        subtype=sort if found.word == "junction" else None,
        properties=properties(tag, reading),
    )


def _relation(tag: Tag, found: Concept, path: tuple[str, ...], reading: Reading) -> GatheredRelation:
    said = tag.get("accessType") or "0"
    if tag.get("profiles"):
        reading.leave("X024")
    return GatheredRelation(
        id=tag.get("id") or "",
        kind=found.word,
        source=tag.get("source") or "",
        target=tag.get("target") or "",
        span=tag.span,
        label=_words(tag, reading),
        definition=_documentation(tag, reading),
        access=_ACCESS.get(said) if found.word == "access" else None,
        strength=tag.get("strength") or None if found.word == "influence" else None,
        directed=found.word == "association" and tag.get("directed") == "true",
        path=path,
        properties=properties(tag, reading),
    )


def _profiles(root: Tag, reading: Reading) -> Iterator[GatheredType]:
    """Archi's specializations."""
    for each in root.all("profile"):
        found = concept(each.get("conceptType") or "")
        if each.get("id") and found and not found.is_relation:
            yield GatheredType(each.get("id") or "", _words(each, reading), found.word)


def _profile(tag: Tag, reading: Reading) -> str | None:
    """The specialization of an element; Archi lets it have one, and files may name more."""
    names = (tag.get("profiles") or "").split()
    if len(names) > 1:
        reading.leave("X024", count=len(names) - 1)
    return names[0] if names else None


def _name(tag: Tag, reading: Reading) -> str:
    return " ".join(reading.text(tag.get("name") or "", tag.span).split())


def _words(tag: Tag, reading: Reading) -> Words:
    return reading.words([("", tag.get("name") or "", tag.span)])


def _documentation(tag: Tag, reading: Reading) -> Words:
    said = tag.first("documentation")
    return reading.words([("", said.text, said.span)]) if said else Words()
