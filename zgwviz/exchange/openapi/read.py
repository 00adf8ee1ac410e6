"""OpenAPI 3.0 and 3.1, in YAML or JSON: an API as its information objects and its services."""

from zgwviz.exchange.gather import Concepts, spoken
from zgwviz.exchange.openapi.document import Document, document, get, references, text
from zgwviz.exchange.openapi.objects import TYPE, Objects
from zgwviz.exchange.openapi.operations import OPERATION, SERVICE, Operations
from zgwviz.exchange.openapi.sorts import sorts
from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import Gathered, GatheredRelation, GatheredType, GatheredView, Shown
from zgwviz.problem.records import Problem
from zgwviz.source.words import Words
from zgwviz.source.yaml import read as read_yaml

_TYPES = (
    GatheredType(TYPE, Words((("nl", "Informatieobject"), ("en", "Information object"))), "data-object"),
    GatheredType(SERVICE, Words((("nl", "Resource"), ("en", "Resource"))), "application-service"),
    GatheredType(OPERATION, Words((("nl", "Operatie"), ("en", "Operation"))), "application-service"),
)
_MOST_CLASSES = 60  # on one information model


def read(data: bytes, file: str) -> tuple[Gathered | None, tuple[Problem, ...]]:
    """The model of an API description, and what is wrong with it or left out."""
    root, problems = read_yaml(data, file)
    if root is None or problems:
        return None, problems
    reading = Reading(file)
    found = document(root, file, reading)
    if isinstance(found, Problem):
        return None, (found,)
    _references(found, reading)
    gathered = _model(found, reading)
    return gathered, reading.problems()


def _model(found: Document, reading: Reading) -> Gathered:
    info = get(found.root, "info")
    span = info.span if info else found.root.span
    concepts = Concepts(reading)
    sorted_ = sorts(found)
    title = Words.bare(reading.text(text(info, "title"), span) or reading.file.rpartition("/")[2])
    Operations(found, sorted_, concepts, reading).make(title, span)
    Objects(found, sorted_, concepts, reading).make()
    relations = concepts.whole()
    version = text(info, "version") or None
    gathered = Gathered(
        file=reading.file,
        title=title,
        version=version,
        license=text(get(info, "license"), "name") or None,
        types=_TYPES,
        elements=tuple(concepts.elements),
        relations=relations,
        views=tuple(_views(concepts, relations)),
    )
    return spoken(gathered)


def _references(found: Document, reading: Reading) -> None:
    """Tell of references out of the file, which are not fetched, and of those that lead nowhere."""
    for one in references(found.root):
        if not one.text.startswith("#"):
            reading.leave("X044", one.text.partition("#")[0])
        elif not found.leads(one.text):
            reading.say("X046", one.span, reference=one.text)


def _views(concepts: Concepts, relations: tuple[GatheredRelation, ...]) -> list[GatheredView]:
    """The information model: all objects, or where these are many those that operations exchange."""
    objects = [each.id for each in concepts.elements if each.kind == "data-object"]
    if len(objects) > _MOST_CLASSES:
        exchanged = {each.target for each in relations if each.kind == "access"}
        objects = [each for each in objects if each in exchanged]
    shown = set(objects)
    lines = tuple(each.id for each in relations if each.source in shown and each.target in shown)
    if not lines:
        return []
    name = Words((("nl", "Informatiemodel"), ("en", "Information model")))
    on_it = tuple(Shown("element", each) for each in objects)
    return [GatheredView("informatiemodel", name, shown=on_it, lines=lines)]
