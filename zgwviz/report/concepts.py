"""A list of concepts and how a model covers each of them, as a document."""

from zgwviz.check.concepts import Held, held
from zgwviz.model.records import Model
from zgwviz.report.naming import Naming
from zgwviz.report.records import Cell, Document, Row, Run, Table, number, several, text
from zgwviz.spec.records import ConceptsSpec


def concepts(model: Model, listed: ConceptsSpec, language: str) -> Document:
    """The list with how each concept is covered, as a document in `language`."""
    names = Naming(model, language)
    found = held(model, listed)
    groups = {each.id.value: names.words(group.name) for group in listed.groups for each in group.concepts}
    grouped = any(groups.values())
    rows = tuple(_row(each, names, (text(groups[each.concept.id.value]),) if grouped else ()) for each in found)
    counts = tuple(
        Row((Cell((Run(names.say(how)),), how), number(sum(each.how == how for each in found))))
        for how in ("covered", "partly", "missing")
    )
    tables = (
        Table("counts", names.say("counts"), names.columns("how-covered", "number", numbers=("number",)), counts),
        Table(
            "concepts",
            names.say("concepts"),
            names.columns(
                "concept", "id", *(["group"] if grouped else []), "how-covered", "covered-by", "status", "source"
            ),
            rows,
            names.say("no-concepts"),
        ),
    )
    title = names.say("concepts-of", title=names.words(model.title), listed=names.words(listed.title))
    source = names.sources(listed.source).text
    about = (*names.frame(), names.say("concepts-about"), *([names.say("source-is", source=source)] if source else []))
    return Document(title, language, about, tables, "concepts")


def _row(each: Held, names: Naming, group: tuple[Cell, ...]) -> Row:
    concept = each.concept
    runs = [
        Run(f"{names.name(one)} ({names.status(one.status).text})" if one.status else names.name(one))
        for one in each.elements
    ]
    return Row(
        (
            text(names.words(concept.name)),
            text(concept.id.value),
            *group,
            Cell((Run(names.say(each.how)),), each.how),
            several(runs, [one.id for one in each.elements]),
            text(concept.status or ""),
            names.sources(concept.source),
        ),
        concept.id.value,
    )
