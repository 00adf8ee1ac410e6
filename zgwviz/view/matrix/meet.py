"""What a row and a column have to do with each other: relations, a traced path, a meeting, an example."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from zgwviz.check.walk import Steps, steps
from zgwviz.model.records import Model, Relation
from zgwviz.spec.verbs import VERBS

INTERACTIONS = frozenset({"business-interaction", "application-interaction", "technology-interaction"})


class Fact(NamedTuple):
    """One thing a cell says: what it is, which of the two says it (`out`: the row), and a word or name to show.

    `what` is a relation's kind with its access, `reach-direct`, `reach-indirect`, `standard-mandatory`,
    `standard-recommended`, `standard`, `meeting` or `example`.
    """

    what: str
    out: bool
    word: str = ""


Facts: TypeAlias = dict[tuple[int, int], dict[Fact, None]]
"""The facts of each cell, by the positions of row and column, in the order of the text."""


def by_relation(rows: Sequence[str], columns: Sequence[str], verbs: Iterable[str], model: Model) -> Facts:
    """The relations that one of `verbs` says, in either direction (all relations where none is given).

    Nesting is composition. What a row names as its standard, and is said to realize, tells its obligation instead.
    """
    kinds = [(VERBS[verb].kind, VERBS[verb].access) for verb in verbs]
    row_at, column_at = _positions(rows), _positions(columns)
    found: Facts = {}
    for relation in _relations(model):
        if kinds and not any(_is(relation, kind, access) for kind, access in kinds):
            continue
        fact = Fact(_what(relation), out=True, word=_strength(relation))
        if relation.source in row_at and relation.target in column_at:
            found.setdefault((row_at[relation.source], column_at[relation.target]), {})[fact] = None
        if relation.target in row_at and relation.source in column_at:
            at = (row_at[relation.target], column_at[relation.source])
            found.setdefault(at, {})[fact._replace(out=False)] = None
    if not kinds or any(kind == "realization" for kind, _ in kinds):
        _obligations(row_at, column_at, model, found)
    for facts in found.values():
        _join(facts)
    return found


def by_reach(rows: Sequence[str], columns: Sequence[str], model: Model) -> Facts:
    """Where the golden thread leads from a row up to a column, or from a column up to a row."""
    found: Facts = {}
    for reasons, what in ((False, "reach-direct"), (True, "reach-indirect")):
        ways = steps(model, direction="up", reasons=reasons)
        for ends, others, out in ((columns, rows, True), (rows, columns, False)):
            reached = _reached(ends, ways)
            for i, each in enumerate(others):
                for j in _bits(reached[each]):
                    at = (i, j) if out else (j, i)
                    if at not in found and each != ends[j]:
                        found[at] = {Fact(what, out): None}
    return found


def by_meeting(rows: Sequence[str], columns: Sequence[str], model: Model) -> Facts:
    """The interactions that both a row and a column are assigned to; a party meets itself where it stands in both."""
    row_at, column_at = _positions(rows), _positions(columns)
    parties: dict[str, dict[str, None]] = {}
    for relation in model.relations:
        end = model.elements.get(relation.target)
        if relation.kind == "assignment" and end is not None and end.kind in INTERACTIONS:
            parties.setdefault(end.id, {})[relation.source] = None
    found: Facts = {}
    for meeting in (each for each in model.elements if each in parties):
        for one in parties[meeting]:
            for other in parties[meeting]:
                if one in row_at and other in column_at:
                    at = (row_at[one], column_at[other])
                    found.setdefault(at, {})[Fact("meeting", out=True, word=meeting)] = None
    return found


def by_example(rows: Sequence[str], columns: Sequence[str], language: str, model: Model) -> Facts:
    """What rows give as an example at the organisation of a column: the one with that id or name."""
    column_at = _positions(columns)
    names = {model.words(model.elements[each].name).casefold(): each for each in reversed(columns)}
    found: Facts = {}
    for i, row in enumerate(rows):
        for example in model.elements[row].examples:
            said = example.organisation or ""
            column = said if said in column_at else names.get(said.casefold())
            text = example.text.drawn(language, model.language)
            if column is not None:
                found.setdefault((i, column_at[column]), {})[Fact("example", out=True, word=text or said)] = None
    return found


def _positions(ids: Sequence[str]) -> Mapping[str, int]:
    return {each: at for at, each in enumerate(ids)}


def _relations(model: Model) -> Iterable[Relation]:
    for each in model.elements.values():
        if each.parent:
            yield Relation("", each.parent, each.id, "composition", each.span)
    yield from model.relations


def _is(relation: Relation, kind: str, access: str | None) -> bool:
    """Whether it is of that kind, with that access; one that reads and writes does both."""
    return relation.kind == kind and (access is None or relation.access in {access, "read-write"})


def _what(relation: Relation) -> str:
    return f"access-{relation.access}" if relation.access else relation.kind


def _strength(relation: Relation) -> str:
    """How strong an influence is, where that is said in a sign: `++` and the like."""
    strength = (relation.strength or "").strip()
    return strength if relation.kind == "influence" and len(strength) <= 3 else ""


def _join(facts: dict[Fact, None]) -> None:
    """Reading and writing in one cell are one fact."""
    for out in (True, False):
        both = Fact("access-read", out), Fact("access-write", out)
        joined = Fact("access-read-write", out)
        if all(fact in facts for fact in both) or joined in facts:
            for fact in both:
                facts.pop(fact, None)
            facts[joined] = None


def _obligations(row_at: Mapping[str, int], column_at: Mapping[str, int], model: Model, found: Facts) -> None:
    """Put in what either names as its standard."""
    for heres, theres, out in ((row_at, column_at, True), (column_at, row_at, False)):
        for here, i in heres.items():
            for standard, obligation in model.elements[here].standards:
                if standard in theres:
                    at = (i, theres[standard]) if out else (theres[standard], i)
                    facts = found.setdefault(at, {})
                    facts.pop(Fact("realization", out), None)
                    facts[Fact(f"standard-{obligation}" if obligation else "standard", out)] = None


def _reached(ends: Sequence[str], ways: Steps) -> Mapping[str, int]:
    """For each element which of `ends` its steps lead to, as bits: so thousands are worked out at once."""
    before: dict[str, list[str]] = {}
    for element, each_way in ways.items():
        for step in each_way:
            before.setdefault(step.element, []).append(element)
    reached = dict.fromkeys(ways, 0)
    for j, end in enumerate(ends):
        reached[end] |= 1 << j
    waiting = dict.fromkeys(ends)
    while waiting:
        element = next(iter(waiting))
        del waiting[element]
        for each in before.get(element, ()):
            more = reached[each] | reached[element]
            if more != reached[each]:
                reached[each] = more
                waiting[each] = None
    return reached


def _bits(number: int) -> Iterable[int]:
    """The positions of its ones."""
    while number:
        low = number & -number
        yield low.bit_length() - 1
        number ^= low
