"""The glossary: each term with its definition, in which other terms are linked, its source, neighbours and status."""

from collections.abc import Mapping

from zgwviz.check.text import Names, names_of, places
from zgwviz.model.records import Model
from zgwviz.model.terms import Term, terms
from zgwviz.report.naming import Naming
from zgwviz.report.records import Cell, Document, Row, Run, Table, several, text


def glossary(model: Model, plates: Mapping[str, str], language: str) -> Document:
    """The glossary of `model` in `language`, by alphabet; `plates` are the addresses of the elements' plates."""
    names = Naming(model, language)
    known = terms(model)
    called = [(each.element.id, names.name(each.element)) for each in known.values()]
    also = [(each.element.id, names.words(each.element.short)) for each in known.values() if each.element.short]
    found = names_of([*called, *also])
    by_name = sorted(known.values(), key=lambda each: (names.name(each.element).casefold(), each.element.id))
    rows = tuple(_row(each, known, found, plates, names) for each in by_name)
    columns = names.columns(
        "term", "id", "alternative", "definition", "source", "broader", "narrower", "related", "status"
    )
    table = Table("glossary", names.say("glossary"), columns, rows, names.say("no-terms"))
    title = names.say("glossary-of", title=names.words(model.title))
    return Document(title, language, names.frame(), (table,), "glossary")


def _row(term: Term, known: Mapping[str, Term], found: Names, plates: Mapping[str, str], names: Naming) -> Row:
    element = term.element
    short = names.words(element.short)

    def linked(ids: tuple[str, ...]) -> Cell:
        return several((Run(names.name(known[each].element), f"#{each}") for each in ids), ids)

    return Row(
        (
            text(names.name(element), plates.get(element.id, "")),
            text(element.id),
            text(short if short != names.name(element) else ""),
            _definition(element.id, names.words(element.definition), found),
            names.sources(element.source),
            linked(term.broader),
            linked(term.narrower),
            linked(term.related),
            names.status(element.status),
        ),
        element.id,
    )


def _definition(term: str, said: str, found: Names) -> Cell:
    """A definition in which each other term leads to its own row, where it is used first."""
    runs = []
    done, seen = 0, {term}
    for place in places(said, found):
        if place.id not in seen:
            seen.add(place.id)
            runs += [Run(said[done : place.start]), Run(said[place.start : place.end], f"#{place.id}")]
            done = place.end
    return Cell(tuple(run for run in (*runs, Run(said[done:])) if run.text), said)
