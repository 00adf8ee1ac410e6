"""The register of standards: version, status by GEMMA and by the Forum's list, successor, and what uses each."""

from zgwviz.check.facts import Facts
from zgwviz.model.records import Element, Model
from zgwviz.report.naming import Naming
from zgwviz.report.records import Cell, Column, Document, Row, Run, Table, number, several, text

# A property `verplichting_NAME` holds what NAME's list says; these two are always shown.
LISTED = "verplichting_"
LISTS = ("gemma", "forum")


def standards(model: Model, language: str) -> Document:
    """The register of the standards of `model` as a document in `language`."""
    names, facts = Naming(model, language), Facts(model)
    known = [each for each in model.elements.values() if each.id in facts.standards]
    said = (key.removeprefix(LISTED) for each in known for key, _ in each.properties if key.startswith(LISTED))
    lists = tuple(dict.fromkeys([*LISTS, *said]))
    columns = (
        *names.columns("name", "id", "version-of", "status"),
        *(Column(f"{LISTED}{each}", names.say(f"list-{each}") if each in LISTS else each) for each in lists),
        *names.columns("successor", "users", "used-by", "owner", "source", numbers=("users",)),
    )
    rows = tuple(_row(each, lists, facts, names) for each in known)
    table = Table("standards", names.say("standards"), columns, rows, names.say("no-standards"))
    title = names.say("standards-of", title=names.words(model.title))
    return Document(title, language, names.frame(), (table,), "standards")


def _row(element: Element, lists: tuple[str, ...], facts: Facts, names: Naming) -> Row:
    properties = dict(element.properties)
    users = [
        (each, how)
        for each in facts.model.elements.values()
        for standard, how in each.standards
        if standard == element.id
    ]
    runs = (Run(f"{names.name(each)} ({names.say(how)})" if how else names.name(each)) for each, how in users)
    value = [{"id": each.id, "obligation": how} for each, how in users]
    return Row(
        (
            text(names.name(element)),
            text(element.id),
            text(element.version or ""),
            names.status(element.status),
            *(text(properties.get(f"{LISTED}{each}", "")) for each in lists),
            _successor(element, facts, names),
            number(len(users)),
            several(runs, value),
            text(names.owner(element.owner)),
            names.sources(element.source),
        ),
        element.id,
    )


def _successor(element: Element, facts: Facts, names: Naming) -> Cell:
    """The standards in force that one which is gone is associated with."""
    if not facts.is_gone(element):
        return Cell((), [])
    near = dict.fromkeys(step.element for step in facts.around[element.id] if step.element in facts.standards)
    after = [each for each in near if not facts.is_gone(facts.model.elements[each])]
    return several((Run(names.name(facts.model.elements[each]), f"#{each}") for each in after), [*after])
