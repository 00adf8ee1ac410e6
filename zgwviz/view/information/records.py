"""What an information model view shows: classes with their attributes, relations, and doors to classes elsewhere."""

from typing import NamedTuple

from zgwviz.view.records import Head, Item


class AttributeLine(NamedTuple):
    """An attribute in the drawn language: `type` as `tekst 40` or `keuze uit 4`, `cardinality` as `0..1`."""

    name: str
    type: str
    cardinality: str
    required: bool
    values: tuple[str, ...] = ()


class ClassView(NamedTuple):
    """An information object: `color` is the word of its layer's hue, `total` how many attributes it has in the model.

    `own` is true in the group that the view is about, `degree` counts its relations.
    """

    item: Item
    group: str
    color: str
    attributes: tuple[AttributeLine, ...]
    total: int
    own: bool = True
    degree: int = 0
    view: str | None = None


class Door(NamedTuple):
    """A class outside the view that one inside is related to, and the drawing that shows it; `place` is its group."""

    id: str
    name: str
    short: str
    icon: str
    place: str
    color: str
    view: str | None = None


class EndView(NamedTuple):
    """What stands at an end of a relation: the role of the class there, and how many of it."""

    role: str = ""
    cardinality: str = ""


class RelationView(NamedTuple):
    """A relation between two classes, or a class and a door, by their ids; `notation` is ArchiMate's word for it.

    `name` is its label, `verb` what is read where it has none.
    """

    id: str
    source: str
    target: str
    notation: str
    name: str
    verb: str
    source_end: EndView = EndView()
    target_end: EndView = EndView()


class GroupCount(NamedTuple):
    """A group of classes: its name and drawing."""

    id: str
    name: str
    color: str
    view: str | None


class InformationView(NamedTuple):
    """The classes in the order of the text; `central` is the id of the one that most hangs on, or empty."""

    head: Head
    classes: tuple[ClassView, ...]
    relations: tuple[RelationView, ...]
    doors: tuple[Door, ...]
    groups: tuple[GroupCount, ...]
    central: str = ""
