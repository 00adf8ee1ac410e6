"""What a file of UML says, whatever the form it is written in: classes, associations, diagrams; ids are the file's."""

from typing import Literal, NamedTuple

from zgwviz.problem.records import Span

Whole = Literal["shared", "composite"]


class Told(NamedTuple):
    """What is said of anything: its notes, its stereotypes, and its tagged values by their names."""

    notes: str = ""
    stereotypes: tuple[str, ...] = ()
    tags: tuple[tuple[str, str], ...] = ()


class Feature(NamedTuple):
    """An attribute; `type` is the id of what it is a value of, and `word` what that is called where it is elsewhere.

    `composite` says that its values are parts of the class.
    """

    id: str
    name: str
    span: Span
    type: str = ""
    word: str = ""
    number: str = ""
    unique: bool = False
    read_only: bool = False
    composite: bool = False
    told: Told = Told()


class Classifier(NamedTuple):
    """A class, data type, enumeration, component, ...: `sort` is UML's word for it, `path` are the packages around it.

    `outer` is the class that it is declared in.
    """

    id: str
    sort: str
    name: str
    span: Span
    path: tuple[str, ...] = ()
    outer: str | None = None
    features: tuple[Feature, ...] = ()
    literals: tuple[str, ...] = ()
    told: Told = Told()


class End(NamedTuple):
    """An end of an association, with the class at it; `whole` says that this class is the whole of the others."""

    at: str
    span: Span
    name: str = ""
    number: str = ""
    whole: Whole | None = None
    told: Told = Told()


class Association(NamedTuple):
    """An association, read from its first end to its last; `of_class` is the id of the class that it is as well."""

    id: str
    name: str
    span: Span
    ends: tuple[End, ...]
    of_class: str | None = None
    told: Told = Told()


class Generalization(NamedTuple):
    """The class `narrow` is a special form of `wide`."""

    id: str
    narrow: str
    wide: str
    span: Span


class Diagram(NamedTuple):
    """A diagram, and the ids of what is drawn on it in the order of the file."""

    id: str
    name: str
    span: Span
    subjects: tuple[str, ...]
    notes: str = ""


class Uml(NamedTuple):
    """A file of UML; `aside` are ids of what is there but no part of a class model, with UML's word for it."""

    name: str
    notes: str
    packages: tuple[tuple[str, ...], ...]
    classifiers: tuple[Classifier, ...]
    associations: tuple[Association, ...]
    generalizations: tuple[Generalization, ...]
    diagrams: tuple[Diagram, ...]
    aside: dict[str, str]
    by_ea: bool = False
