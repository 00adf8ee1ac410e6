"""Relations: from the verbs of the text to ArchiMate's relations, each once, in its own direction."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from zgwviz.model.elements import Elements
from zgwviz.model.findings import Findings, place_of
from zgwviz.model.names import Names
from zgwviz.model.records import Relation
from zgwviz.model.vocabulary import Vocabulary
from zgwviz.problem.records import Span
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.records import ElementSpec, RelationSpec
from zgwviz.spec.verbs import VERBS

Access = Literal["read", "write", "read-write"]


class _Key(NamedTuple):
    """What makes two statements one relation."""

    kind: str
    source: str
    target: str
    label: Words
    access: str | None
    carries: str | None


def relations(elements: Elements, words: Vocabulary) -> tuple[Relation, ...]:
    """All relations in the order of the text; one whose end is unknown is left out."""
    made = _Made(elements, words)
    for element in elements.placed:
        for said in element.relations:
            made.give_id(said)
    for element in elements.placed:
        for said in element.relations:
            made.add(element, said)
    return made.all()


class _Made:
    """The relations made so far."""

    def __init__(self, elements: Elements, words: Vocabulary) -> None:
        self._elements = elements
        self._words = words
        self._found: Findings = words.found
        self._given: dict[str, Span] = {}
        self._names = Names(self._found)
        self._by_key: dict[_Key, Relation] = {}
        self._same: dict[str, str] = {}
        self._next: dict[str, int] = {}
        self._made_up: dict[str, None] = {}

    def give_id(self, said: RelationSpec) -> None:
        """Keep a relation's own id before any relation is made, so that none is taken and each can be a target."""
        if said.id is None:
            return
        name, span = said.id
        first = self._elements.elements.get(name)
        if first:
            self._found.add("M001", span, id=name, other=name, where=place_of(first.span))
        elif self._names.claim(name, span):
            self._given[name] = span

    def add(self, element: ElementSpec, said: RelationSpec) -> None:
        """Make the relation that `element` says, or keep that it was said before."""
        end = said.target.value
        if end not in self._elements.elements and end not in self._given:
            self._found.unknown("M002", said.target, self._ends(), self._elements.by_name)
            return
        relation = self._relation(element, said)
        key = _Key(
            relation.kind, relation.source, relation.target, relation.label, relation.access, relation.carries
        )  # fmt: skip
        if relation.kind == "association" and not relation.label and relation.source > relation.target:
            # Without a label an association reads the same from both ends.
            key = key._replace(source=relation.target, target=relation.source)
        first = self._by_key.get(key)
        if first is None:
            self._by_key[key] = relation if said.id else relation._replace(id=self._free(relation))
            return
        if said.id:
            self._same[said.id.value] = first.id
        self._found.add("M020", said.target.span, "warning", verb=said.verb.value, word=end, where=place_of(first.span))

    def _ends(self) -> Mapping[str, object]:
        return {**self._elements.elements, **self._given} if self._given else self._elements.elements

    def all(self) -> tuple[Relation, ...]:
        """The relations; an end that names one that was said before leads to the first."""
        if not self._same:
            return tuple(self._by_key.values())
        return tuple(
            each._replace(
                source=self._same.get(each.source, each.source), target=self._same.get(each.target, each.target)
            )
            for each in self._by_key.values()
        )

    def _relation(self, element: ElementSpec, said: RelationSpec) -> Relation:
        verb = VERBS[said.verb.value]
        source, target = element.id.value, said.target.value
        here, there = _word(said.from_cardinality), _word(said.cardinality)
        from_role, role = said.from_role, said.role
        if verb.inverse:
            source, target, here, there, from_role, role = target, source, there, here, role, from_role
        return Relation(
            said.id.value if said.id else "", source, target, verb.kind, said.target.span, said.label,
            there, here, role, from_role,
            _access(_word(said.access) or verb.access),
            _word(said.carries), said.amount, said.strength, said.reason, said.definition, said.note,
            self._words.status(said.status), said.origin, self._words.decision(said.decision),
        )  # fmt: skip

    def _free(self, relation: Relation) -> str:
        """An id that says what the relation is, with a number where it is taken."""
        plain = f"{relation.source}-{relation.kind}-{relation.target}"
        number = self._next.get(plain, 1)
        name = plain if number == 1 else f"{plain}-{number}"
        while name in self._made_up or name in self._elements.names or name in self._names:
            number += 1
            name = f"{plain}-{number}"
        self._next[plain] = number + 1
        self._made_up[name] = None
        return name


def _word(said: Said[str] | None) -> str | None:
    return said.value if said else None


def _access(word: str | None) -> Access | None:
    """`word` where it is one of the three; the reader of the text says so where it is not."""
    match word:
        case "read" | "write" | "read-write":
            return word
    return None
