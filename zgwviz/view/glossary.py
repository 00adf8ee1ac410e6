"""The definition list of a selection: each term with its definition and source, by layer and by alphabet."""

from zgwviz.model.records import Element, Layer, Model
from zgwviz.model.terms import terms
from zgwviz.spec.records import ViewSpec
from zgwviz.view.catalogue import Entry
from zgwviz.view.scope import Scope
from zgwviz.view.select import subject
from zgwviz.view.table.records import Bit, Column, Row, Section, Table, TableView
from zgwviz.view.words import say


def glossary(entry: Entry, scope_: Scope) -> TableView:
    """The terms among the elements that `entry` is of."""
    model, asked = scope_.model, entry.asked
    assert asked is not None
    found = [model.elements[each] for each in defined(asked, model)]
    parts = (*model.layers, *model.pillars, *([model.roadmap] if model.roadmap else []))
    sections = tuple(_section(layer, [each for each in found if each.layer == layer.id], scope_) for layer in parts)
    columns = tuple(
        Column(say(word, scope_.language), share)
        for word, share in (("term", 0.29), ("definition", 0.43), ("sources", 0.28))
    )
    title = scope_.words(asked.title) or entry.title
    head = scope_.head(entry, title, scope_.words(asked.subtitle), ((None, title),), len(found))
    icons = dict.fromkeys(scope_.sign(each) for each in found)
    table = Table(columns, tuple(section for section in sections if section.rows))
    return TableView(head._replace(framed=asked.frame, unit="term"), table, (), tuple(icons), narrow=True)


def defined(asked: ViewSpec, model: Model) -> tuple[str, ...]:
    """The ids of what a view is of and what has a definition, in the order of the text."""
    known = terms(model)
    return tuple(each for each in subject(asked, model) if each in known)


def _section(layer: Layer, found: list[Element], scope_: Scope) -> Section:
    ordered = sorted(found, key=lambda each: _by_alphabet(each, scope_))
    # Of two layers equally many stay where there is little room, the heaviest of each.
    heaviest = sorted(range(len(ordered)), key=lambda at: -ordered[at].weight)
    places = {at: place for place, at in enumerate(heaviest)}
    rows = tuple(_row(each, places[at], scope_) for at, each in enumerate(ordered))
    number = f"{layer.number} " if layer.number else ""
    return Section(f"{number}{scope_.words(layer.name)} ({len(rows)})", scope_.color(layer), rows)


def _by_alphabet(element: Element, scope_: Scope) -> tuple[str, str]:
    return scope_.words(element.name).casefold(), element.id


def _row(element: Element, place: int, scope_: Scope) -> Row:
    name, (icon, word) = scope_.words(element.name), scope_.sign(element)
    definition = scope_.words(element.definition)
    status = scope_.words(scope_.model.statuses[element.status]) if element.status else ""
    sources = tuple(dict.fromkeys(each.text or each.url or "" for each in element.source))
    cells = (
        (Bit(name, icon=icon, color=scope_.color_of(element), strong=True),),
        (Bit(definition),),
        tuple(Bit(each, quiet=True) for each in sources),
    )
    label = ", ".join(part for part in (name, word, status) if part)
    return Row(element.id, cells, label, (-element.weight, place), scope_.subview(element), definition)
