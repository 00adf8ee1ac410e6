"""Relations: from the verbs of the text to ArchiMate's relations, each once, in its own direction."""

from collections.abc import Mapping
from typing import Literal

from zgwviz.model.borrow import borrowed_relations
from zgwviz.model.elements import Elements
from zgwviz.model.records import Relation
from zgwviz.model.vocabulary import Vocabulary
from zgwviz.problem.records import Span
from zgwviz.source.findings import place_of
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.records import ElementSpec, RelationSpec
from zgwviz.spec.verbs import VERBS, Verb

Access = Literal["read", "write", "read-write"]


# What makes two statements one relation: kind, source, target, label, access, what it carries.
_Key = tuple[str, str, str, Words, Access | None, str | None]


def relations(elements: Elements, words: Vocabulary) -> tuple[Relation, ...]:
    """All relations in the order of the text; one whose end is unknown is left out."""
    made = _Made(elements, words)
    for element in elements.placed:
        for said in element.relations:
            if said.id:
                made.give_id(said.id)
    for element in elements.placed:
        for said in element.relations:
            made.add(element, said)
    for theirs in borrowed_relations(elements.uses, elements.elements):
        made.borrow(theirs)
    return made.all()


class _Made:
    """The relations made so far."""

    def __init__(self, elements: Elements, words: Vocabulary) -> None:
        self._elements = elements
        self._words = words
        self._found = words.found
        self._given: dict[str, Span] = {}
        self._by_key: dict[_Key, Relation] = {}
        self._same: dict[str, str] = {}
        self._next: dict[str, int] = {}

    def give_id(self, said: Said[str]) -> None:
        """Keep a relation's own id before any relation is made, so that none is taken and each can be a target."""
        # Elements and relations share their ids: either can be an end.
        if self._elements.names.claim(said.value, said.span):
            self._given[said.value] = said.span

    def add(self, element: ElementSpec, said: RelationSpec) -> None:
        """Make the relation that `element` says, or keep that it was said before."""
        target = said.target.value
        if target not in self._elements.elements and target not in self._given:
            if not self._elements.uses.explain(said.target):
                self._found.unknown("M002", said.target, self._ends(), self._elements.by_name)
            return
        verb = VERBS[said.verb.value]
        source = element.id.value
        if verb.inverse:
            source, target = target, source
        access = _access(said.access.value if said.access else verb.access)
        carries = said.carries.value if said.carries else None
        ends = source, target
        if source > target and verb.kind == "association" and not said.label:
            # Without a label an association reads the same from both ends.
            ends = target, source
        key = (verb.kind, *ends, said.label, access, carries)
        first = self._by_key.get(key)
        if first is None:
            name = said.id.value if said.id else self._free(f"{source}-{verb.kind}-{target}")
            self._by_key[key] = self._relation(said, verb, name, source, target, access, carries)
            return
        if said.id:
            self._same[said.id.value] = first.id
        where = place_of(first.span)
        self._found.add("M020", said.target.span, "warning", verb=said.verb.value, word=said.target.value, where=where)

    def borrow(self, theirs: Relation) -> None:
        """Take over a relation of another spec that this one does not say itself."""
        ends = theirs.source, theirs.target
        key = (theirs.kind, *ends, theirs.label, theirs.access, theirs.carries)
        self._by_key.setdefault(key, theirs)

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

    def _relation(
        self,
        said: RelationSpec,
        verb: Verb,
        name: str,
        source: str,
        target: str,
        access: Access | None,
        carries: str | None,
    ) -> Relation:
        here, there = said.from_cardinality, said.cardinality
        from_role, role = said.from_role, said.role
        if verb.inverse:
            here, there, from_role, role = there, here, role, from_role
        return Relation(
            name, source, target, verb.kind, said.target.span, said.label,
            there.value if there else None, here.value if here else None, role, from_role, access,
            carries, said.amount, said.strength, said.reason, said.definition, said.note,
            self._words.status(said.status) if said.status else None, said.origin,
            self._words.decision(said.decision) if said.decision else None,
        )  # fmt: skip

    def _free(self, plain: str) -> str:
        """`plain`, with a number where that is taken."""
        name, number = plain, self._next.get(plain, 1)
        if number > 1:
            name = f"{plain}-{number}"
        while name in self._next or name in self._elements.names:
            number += 1
            name = f"{plain}-{number}"
        self._next[name] = 2
        self._next[plain] = number + 1
        return name


def _access(word: str | None) -> Access | None:
    """`word` where it is one of the three; the reader of the text says so where it is not."""
    match word:
        case "read" | "write" | "read-write":
            return word
    return None
