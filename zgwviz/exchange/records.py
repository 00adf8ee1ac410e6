"""What any importer gives: another party's model in our words, unresolved only where the party left it so.

An importer is a function `read(data: bytes, file: str) -> tuple[Gathered | None, tuple[Problem, ...]]`: it never
raises for what stands in a file, gives no `Gathered` where the file cannot be understood, and keeps as a Problem of
severity `info` what it leaves out on purpose, with how many and why. Ids are the party's own, whatever their form;
`zgwviz.exchange.folder` makes readable ones of them.
"""

from typing import Literal, NamedTuple

from zgwviz.problem.records import Span
from zgwviz.source.words import Words
from zgwviz.spec.records import AttributeSpec, SourceSpec


class Property(NamedTuple):
    """A value under a name of the party's own; one that has the same name twice has two of these."""

    name: str
    value: Words


class PropertyType(NamedTuple):
    """What is said of a property's name: its id in the file, and what its values are (`string`, `date`, ...)."""

    name: str
    id: str
    type: str = "string"


class GatheredType(NamedTuple):
    """A party's own word for elements of one kind (a specialization, a stereotype)."""

    id: str
    name: Words
    kind: str | None = None
    icon: str | None = None


class GatheredElement(NamedTuple):
    """An element: `kind` is ArchiMate's in kebab-case, `type` the id of a GatheredType, `parent` of what it is part of.

    `path` are the folders that it stands in, outermost first; `layer` is for a party that has layers of its own.
    """

    id: str
    name: Words
    span: Span | None = None
    kind: str | None = None
    type: str | None = None
    parent: str | None = None
    path: tuple[str, ...] = ()
    layer: str | None = None
    short: Words = Words()
    definition: Words = Words()
    note: Words = Words()
    source: tuple[SourceSpec, ...] = ()
    attributes: tuple[AttributeSpec, ...] = ()
    standards: tuple[tuple[str, Literal["mandatory", "recommended"] | None], ...] = ()
    subtype: str | None = None
    version: str | None = None
    domain: str | None = None
    link: str | None = None
    tags: tuple[str, ...] = ()
    same_as: tuple[tuple[str, str], ...] = ()
    properties: tuple[Property, ...] = ()


class GatheredRelation(NamedTuple):
    """A relation: `kind` is ArchiMate's noun, `source` and `target` are ids of elements or of relations."""

    id: str
    kind: str
    source: str
    target: str
    span: Span | None = None
    label: Words = Words()
    definition: Words = Words()
    note: Words = Words()
    access: Literal["read", "write", "read-write"] | None = None
    strength: str | None = None
    directed: bool = False
    cardinality: str | None = None
    from_cardinality: str | None = None
    role: str | None = None
    from_role: str | None = None
    carries: Literal["information", "money", "goods"] | None = None
    path: tuple[str, ...] = ()
    properties: tuple[Property, ...] = ()


class Shown(NamedTuple):
    """What stands on a view: an element, a view (by `ref`), a box or a note (with `text`), and what stands inside."""

    what: Literal["element", "group", "note", "view"]
    ref: str | None = None
    text: Words = Words()
    inside: "tuple[Shown, ...]" = ()


class GatheredView(NamedTuple):
    """A view: what is on it in the order of the file, and the ids of the relations drawn; not where they stand."""

    id: str
    name: Words
    span: Span | None = None
    definition: Words = Words()
    viewpoint: str | None = None
    shown: tuple[Shown, ...] = ()
    lines: tuple[str, ...] = ()
    path: tuple[str, ...] = ()
    properties: tuple[Property, ...] = ()


class Gathered(NamedTuple):
    """Another party's model; `roots` are names of folders that only repeat ArchiMate's layers (Business, ...)."""

    file: str
    title: Words
    id: str | None = None
    language: Literal["nl", "en"] = "nl"
    definition: Words = Words()
    version: str | None = None
    date: str | None = None
    license: str | None = None
    properties: tuple[Property, ...] = ()
    property_types: tuple[PropertyType, ...] = ()
    types: tuple[GatheredType, ...] = ()
    elements: tuple[GatheredElement, ...] = ()
    relations: tuple[GatheredRelation, ...] = ()
    views: tuple[GatheredView, ...] = ()
    roots: tuple[str, ...] = ()
