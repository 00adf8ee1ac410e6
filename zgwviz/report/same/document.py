"""Candidates for `same_as` as a document: why, how sure, and the line that says it in the spec."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from zgwviz.exchange.folder.ids import slug
from zgwviz.exchange.folder.text import one_line
from zgwviz.model.records import Element, Model
from zgwviz.report.naming import Naming
from zgwviz.report.records import Cell, Column, Document, Row, Run, Table, number, several, text
from zgwviz.report.same.match import between
from zgwviz.report.same.records import HOW, Candidate, Link, Side
from zgwviz.source.findings import place_of

_COLUMNS = ("how-sure", "element", "place", "other", "other-id", "why-same")


def same(model: Model, other: Model | None, called: str, language: str) -> Document:
    """The elements of `model` and those of `other`, a spec that is called `called`; without one, of its own origins."""
    names = Naming(model, language)
    if other is None:
        sides = _origins(model)
        found = [between(one, two) for one, two in combinations(sides, 2)]
        beside = ", ".join(each.aliases[0] for each in sides)
    else:
        found = [between(_side(model, ""), _side(other, called))]
        beside = Naming(other, language).words(other.title)
    links = [each for one in found for each in one.links]
    candidates = sorted((each for one in found for each in one.candidates), key=lambda each: HOW.index(each.how))
    counts, rows = _counts(links, candidates, names), _rows(candidates, other or model, names)
    columns = (*names.columns(*_COLUMNS), Column("line", names.say("line"), whole=True))
    tables = (
        Table("counts", names.say("counts"), names.columns("how-same", "number", numbers=("number",)), counts),
        Table("same", names.say("candidates"), columns, tuple(rows), names.say("no-candidates")),
    )
    title = names.say("same-of", title=names.words(model.title), beside=beside)
    return Document(title, language, (*names.frame(), names.say("same-about")), tables, "same")


def _side(model: Model, called: str) -> Side:
    """A whole spec; elements that it uses of others are the same already."""
    own = [each for each in model.elements.values() if not each.elsewhere]
    origins = dict.fromkeys(each.origin for each in own if each.origin)
    titles = [said for _, said in model.title.texts]
    return Side(model, own, slug(called) or "ander", (called, *titles, *origins))


def _origins(model: Model) -> list[Side]:
    """The elements of a spec by where they come from, its own first."""
    by: dict[str, list[Element]] = {}
    for each in model.elements.values():
        if not each.elsewhere:
            by.setdefault(each.origin or "", []).append(each)
    title = model.words(model.title)
    return [Side(model, by[name], slug(name or title) or "ander", (name or title,)) for name in sorted(by, key=bool)]


def _counts(links: Sequence[Link], candidates: Sequence[Candidate], names: Naming) -> tuple[Row, ...]:
    """How many are linked, lead nowhere, and are candidates."""
    linked = {frozenset((each.element.id, each.other.id)) for each in links if each.other}
    lost = [each for each in links if each.other is None]
    by_how = Counter(each.how for each in candidates)
    said = [("linked", len(linked)), ("linked-nowhere", len(lost)), *((how, by_how[how]) for how in HOW)]
    return tuple(Row((Cell((Run(names.say(word)),), word), number(count))) for word, count in said)


def _rows(candidates: Sequence[Candidate], other: Model, names: Naming) -> Iterator[Row]:
    its = Naming(other, names.language)
    many = Counter(its.name(each) for each in other.elements.values())
    for each in candidates:
        name = its.name(each.other)
        # A name that several have tells none of them.
        said = name if many[name] == 1 else each.other.id
        same_as = {**dict(each.element.same_as), each.key: said}
        yield Row(
            (
                Cell((Run(names.say(each.how)),), each.how),
                text(names.name(each.element)),
                text(place_of(each.element.span)),
                text(name),
                text(each.other.id),
                several((Run(names.say(why)) for why in each.why), list(each.why)),
                text(f"same_as: {one_line(same_as)}"),
            )
        )
