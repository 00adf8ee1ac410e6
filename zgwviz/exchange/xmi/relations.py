"""Associations and generalizations of UML as relations, and attributes whose values are objects."""

import re

from zgwviz.exchange.gather import Concepts
from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import GatheredRelation
from zgwviz.exchange.xmi import mim
from zgwviz.exchange.xmi.elements import Elements
from zgwviz.exchange.xmi.records import Association, End, Feature, Uml, Whole
from zgwviz.exchange.xmi.words import properties, spoken
from zgwviz.problem.records import Span
from zgwviz.source.words import Words

_PART_OF = re.compile(
    r"\b(?:(?:onder)?deel van|hoort bij|behoort (?:bij|tot)|(?:is )?part of|belongs to)\s*$", re.IGNORECASE
)
_KINDS: dict[Whole | None, str] = {None: "association", "shared": "aggregation", "composite": "composition"}


class Relations:
    """Makes the relations of one file."""

    def __init__(self, uml: Uml, elements: Elements, concepts: Concepts, reading: Reading) -> None:
        self._uml = uml
        self._elements = elements
        self._concepts = concepts
        self._reading = reading

    def make(self) -> None:
        """A relation for each that joins two elements."""
        for owner, feature in self._elements.related:
            self._attribute(owner, feature)
        for one in self._uml.associations:
            self._association(one)
        for each in self._uml.generalizations:
            if not self._left_out("Generalization", each.narrow, each.wide) and self._concepts.claim(
                each.id, each.span
            ):
                self._concepts.relations.append(
                    GatheredRelation(each.id, "specialization", each.narrow, each.wide, each.span)
                )

    def _left_out(self, what: str, *ends: str) -> bool:
        """Whether a relation leads to what is there and was left out, which is counted."""
        for end in ends:
            sort = self._uml.aside.get(end) or ("PrimitiveType" if end in self._elements.left else None)
            if sort:
                self._reading.leave("X082", f"{what} → {sort}")
                return True
        return False

    def _association(self, one: Association) -> None:
        if len(one.ends) != 2:
            self._reading.leave("X082", f"Association ({len(one.ends)} ends)")
            return
        source, target = one.ends
        turned = target.whole is not None and source.whole is None
        if turned:
            source, target = target, source
        # A name from part to whole says what the relation itself says from whole to part.
        name = "" if turned and _PART_OF.search(one.name) else one.name
        if self._left_out("Association", source.at, target.at) or not self._concepts.claim(one.id, one.span):
            return
        said = spoken(one.told, one.span, self._reading, by_ea=self._uml.by_ea)
        self._concepts.relations.append(
            GatheredRelation(
                id=one.id,
                kind=_KINDS[source.whole],
                source=source.at,
                target=target.at,
                span=one.span,
                label=self._name(name, one.span),
                definition=said.definition,
                note=said.note,
                cardinality=self._elements.number(target.number, target.span),
                from_cardinality=self._elements.number(source.number, source.span),
                role=self._role(target),
                from_role=self._role(source),
                properties=tuple(properties(one.told, one.span, self._reading, by_ea=self._uml.by_ea)),
            )
        )
        self._stereotypes(one)
        if one.of_class:
            self._of_class(one.of_class, source, target)

    def _of_class(self, own: str, source: End, target: End) -> None:
        """An association class stands between its ends: of each there is one, and the other end says how many."""
        ends = (("source", source, target), ("target", target, source))
        for word, end, other in ends if source.at != target.at else ends[:1]:
            name = f"{own}/{word}"
            if self._concepts.claim(name, end.span):
                number = self._elements.number(other.number, other.span)
                self._concepts.relations.append(
                    GatheredRelation(
                        name, "association", own, end.at, end.span, cardinality="1", from_cardinality=number
                    )
                )

    def _stereotypes(self, one: Association) -> None:
        """Count the stereotypes that say more than UML does; those of an association class are its type."""
        for name in () if one.of_class else one.told.stereotypes:
            if mim.plain(name) not in mim.USUAL:
                self._reading.leave("X085", f"«{name}»")

    def _attribute(self, owner: str, one: Feature) -> None:
        """An attribute whose values are objects; those of a group of data are part of its owner."""
        own = one.id or f"{owner}/{one.name}"
        if not self._concepts.claim(own, one.span):
            return
        said = self._elements.spoken(one)
        is_part = one.composite or any(mim.plain(name) == mim.GROUP for name in one.told.stereotypes)
        self._concepts.relations.append(
            GatheredRelation(
                id=own,
                kind="composition" if is_part else "association",
                source=owner,
                target=one.type,
                span=one.span,
                label=self._name(one.name, one.span),
                definition=said.definition,
                note=said.note,
                cardinality=self._elements.number(one.number, one.span),
            )
        )

    def _name(self, name: str, span: Span) -> Words:
        return self._reading.words([("", " ".join(name.split()), span)])

    def _role(self, end: End) -> str | None:
        return " ".join(self._reading.text(end.name, end.span).split()) or None
