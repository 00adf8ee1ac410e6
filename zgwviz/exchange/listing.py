"""Some elements of a model in words: told by layer and group, and in tables."""

from collections.abc import Collection, Iterator

from zgwviz.exchange.article import Item, Section
from zgwviz.model.kinds import KINDS
from zgwviz.model.records import Element, Group, Layer, Model
from zgwviz.report.naming import Naming
from zgwviz.report.records import Cell, Row, Run, Table, several, text


def parts_of(model: Model) -> tuple[Layer, ...]:
    """Layers from top to bottom, then pillars, then the roadmap."""
    return (*model.layers, *model.pillars, *filter(None, [model.roadmap]))


def sort_of(element: Element, names: Naming) -> str:
    """What an element is called in the field: its type, else its kind of ArchiMate, else nothing."""
    type_ = names.model.types.get(element.type or "")
    kind = KINDS.get(element.kind or (type_.kind if type_ else None) or "")
    word = (kind.name_en if names.language.startswith("en") else kind.name_nl) if kind else ""
    return (names.words(type_.name) if type_ else "") or word


def anchor(element: str) -> str:
    """The id that an element's row has in an article: no layer's or group's, whatever its own id."""
    return f"element-{element}"


def told(ids: Collection[str], names: Naming) -> tuple[Section, ...]:
    """The layers, in each its groups, in each its elements, nested ones in their parent; what is empty is left out."""
    return tuple(filter(None, (_layer(each, ids, names) for each in parts_of(names.model))))


def tables(ids: Collection[str], names: Naming) -> tuple[Table, ...]:
    """For each layer a table of its elements: sort, group, definition, source, standards and status."""
    columns = names.columns("name", "sort", "group", "definition", "source", "standards", "status")
    made = []
    for layer in parts_of(names.model):
        rows = tuple(_row(each, names) for each in _elements(layer, ids, names.model))
        if rows:
            made.append(Table(f"elements-{layer.id}", _title(layer, names), columns, rows))
    return tuple(made)


def relations(ids: Collection[str], names: Naming) -> Table:
    """The relations between these elements, each a row that reads as a sentence."""
    elements = names.model.elements
    rows = []
    for each in names.model.relations:
        if each.source in ids and each.target in ids and each.source in elements and each.target in elements:
            ends = (elements[each.source], elements[each.target])
            here, there = (Run(names.name(end), f"#{anchor(end.id)}") for end in ends)
            said = (names.verb(each), names.words(each.label))
            rows.append(Row((Cell((here,)), text(said[0]), Cell((there,)), text(said[1]))))
    columns = names.columns("from", "relation", "to", "label")
    return Table("relations", names.say("relations"), columns, tuple(rows), names.say("nothing-shown"))


def credit(names: Naming) -> str:
    """Whom to name: source, owner and licence, on one line."""
    model = names.model
    said = (
        names.say("source-is", source=names.words(model.source)) if model.source else "",
        names.say("owner-is", owner=names.owner(model.owner)) if model.owner else "",
        names.say("license-is", license=model.license) if model.license else "",
    )
    return ". ".join(each.rstrip(".") for each in said if each) + ("." if any(said) else "")


def _title(layer: Layer, names: Naming) -> str:
    name = names.words(layer.name) or layer.id
    return f"{layer.number} {name}" if layer.number else name


def _elements(layer: Layer, ids: Collection[str], model: Model) -> Iterator[Element]:
    for group in layer.groups:
        yield from (model.elements[each] for each in model.groups[group].elements if each in ids)


def _layer(layer: Layer, ids: Collection[str], names: Naming) -> Section | None:
    groups = [names.model.groups[each] for each in layer.groups]
    bare = tuple(item for group in groups if not group.name for item in _items(group, ids, names))
    named = ((group, _items(group, ids, names)) for group in groups if group.name)
    sections = tuple(
        Section(names.words(group.name), f"group-{group.id}", names.words(group.definition), items)
        for group, items in named
        if items
    )
    if not (bare or sections):
        return None
    note = names.words(layer.question) or names.words(layer.definition)
    return Section(_title(layer, names), f"layer-{layer.id}", note, bare, sections)


def _items(group: Group, ids: Collection[str], names: Naming) -> tuple[Item, ...]:
    """The elements of a group; one whose parent is not told stands by itself."""
    here = [each for each in group.elements if each in ids]
    known = frozenset(here)
    parts: dict[str | None, list[str]] = {}
    for each in here:
        parent = names.model.elements[each].parent
        parts.setdefault(parent if parent in known else None, []).append(each)
    made: dict[str, Item] = {}
    # Parents come before their parts in the text, so backwards every part is there before its parent.
    for each in reversed(here):
        element = names.model.elements[each]
        what = ", ".join(filter(None, (sort_of(element, names), names.status(element.status).text)))
        made[each] = Item(names.name(element), what, tuple(made[part] for part in parts.get(each, ())), each)
    return tuple(made[each] for each in parts.get(None, ()))


def _row(element: Element, names: Naming) -> Row:
    elements = names.model.elements
    norms = [
        Run(f"{names.name(elements[each])} ({names.say(how)})" if how else names.name(elements[each]))
        for each, how in element.standards
    ]
    return Row(
        (
            text(names.name(element)),
            text(sort_of(element, names)),
            names.group(element),
            text(names.words(element.definition)),
            names.sources(element.source),
            several(norms),
            names.status(element.status),
        ),
        anchor(element.id),
    )
