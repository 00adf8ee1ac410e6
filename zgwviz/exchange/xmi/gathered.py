"""A file of UML as a gathered model: classes are elements, their packages folders, associations relations."""

from collections.abc import Iterator

from zgwviz.exchange.gather import Concepts, spoken
from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import Gathered, GatheredRelation, GatheredView, Shown
from zgwviz.exchange.xmi.elements import Elements
from zgwviz.exchange.xmi.found import DEPENDENCIES, PACKAGE, PACKAGE_NOTES, VALUE_NOTES
from zgwviz.exchange.xmi.records import Diagram, Uml
from zgwviz.exchange.xmi.relations import Relations
from zgwviz.exchange.xmi.said import worded
from zgwviz.source.words import Words
from zgwviz.source.xml import Tag

_MOST_CLASSES = 60  # on one information model
# UML's and Enterprise Architect's words for what only makes a diagram clear.
_DRAWN = frozenset({"Comment", "Note", "Text", "Boundary", "ProxyConnector", "Constraint", "NoteLink", "UMLDiagram"})
_PARTS = frozenset({"operation", "reception", "rule", "behavior", "connector", "default"})


def gathered(uml: Uml, root: Tag, reading: Reading) -> Gathered:
    """What the file says in our words; what is left out is counted."""
    concepts = Concepts(reading)
    elements = Elements(uml, concepts, reading)
    elements.make()
    Relations(uml, elements, concepts, reading).make()
    _aside(uml, reading)
    _packages(uml, concepts, reading)
    relations = concepts.whole()
    there = frozenset(each.id for each in relations)
    for one in uml.diagrams:
        if concepts.claim(one.id, one.span):
            concepts.views.append(_view(one, uml, concepts, there, reading))
    title = reading.text(uml.name, root.span) or reading.file.rpartition("/")[2]
    return spoken(
        Gathered(
            file=reading.file,
            title=Words.bare(" ".join(title.split())),
            definition=reading.words([("", worded(uml.notes, by_ea=uml.by_ea), root.span)]),
            types=elements.types(),
            elements=tuple(concepts.elements),
            relations=relations,
            views=tuple(concepts.views) or tuple(_whole(concepts, relations)),
        )
    )


def _aside(uml: Uml, reading: Reading) -> None:
    """Tell of what is there and is no part of a class model."""
    for sort in uml.aside.values():
        if sort in _DRAWN:
            reading.leave("X081", sort)
        elif sort in DEPENDENCIES:
            reading.leave("X082", sort)
        elif sort in _PARTS:
            reading.leave("X083", sort)
        elif sort in {PACKAGE_NOTES, VALUE_NOTES}:
            reading.leave("X090", sort)
        elif sort != PACKAGE:
            reading.leave("X084", sort)


def _packages(uml: Uml, concepts: Concepts, reading: Reading) -> None:
    """Tell of packages none of whose classes came along."""
    used = {each.path[:depth] for each in concepts.elements for depth in range(len(each.path) + 1)}
    for path in uml.packages:
        if path not in used:
            reading.leave("X088", path[-1])


def _view(one: Diagram, uml: Uml, concepts: Concepts, relations: frozenset[str], reading: Reading) -> GatheredView:
    """A diagram as a view; what was left out is no longer on it, and has been told of."""
    elements = {each.id for each in concepts.elements}
    known = {*uml.aside, *(each.id for each in uml.classifiers), *(each.id for each in uml.associations)}
    known |= {*(each.id for each in uml.generalizations), *(each.id for each in uml.diagrams)}
    subjects = tuple(dict.fromkeys(each for each in one.subjects if each))
    lost = [each for each in subjects if each not in known]
    if lost:
        reading.leave("X029", count=len(lost))
    return GatheredView(
        one.id,
        reading.words([("", " ".join(one.name.split()), one.span)]),
        one.span,
        reading.words([("", worded(one.notes, by_ea=uml.by_ea), one.span)]),
        shown=tuple(Shown("element", each) for each in subjects if each in elements),
        lines=tuple(each for each in subjects if each in relations),
    )


def _whole(concepts: Concepts, relations: tuple[GatheredRelation, ...]) -> Iterator[GatheredView]:
    """The information model of a file without diagrams: its classes that relate to each other."""
    joined = {end for each in relations for end in (each.source, each.target)}
    shown = [each.id for each in concepts.elements if each.id in joined]
    if 1 < len(shown) <= _MOST_CLASSES:
        name = Words((("nl", "Informatiemodel"), ("en", "Information model")))
        lines = tuple(each.id for each in relations)
        yield GatheredView("informatiemodel", name, shown=tuple(Shown("element", each) for each in shown), lines=lines)
