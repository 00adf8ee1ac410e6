"""Classes of UML as elements: information objects with their attributes, components, actors."""

from collections.abc import Iterator, Mapping

from zgwviz.exchange.gather import Concepts
from zgwviz.exchange.language import language_of
from zgwviz.exchange.number import number
from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import GatheredElement, GatheredType
from zgwviz.exchange.xmi import mim
from zgwviz.exchange.xmi.found import VALUE_NOTES
from zgwviz.exchange.xmi.records import Classifier, Feature, Uml
from zgwviz.exchange.xmi.words import Spoken, properties, sized, spoken
from zgwviz.problem.records import Span
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.records import AttributeSpec, SourceSpec

_KINDS: Mapping[str, str] = {
    "Component": "application-component",
    "Interface": "application-interface",
    "Actor": "business-actor",
}
_OBJECT = "business-object"
_SORTS: Mapping[str, GatheredType] = {
    "Class": mim.OBJECT,
    "AssociationClass": mim.LINK,
    "Enumeration": mim.VALUES,
    "DataType": mim.DATA,
}
_VALUE = {"nl": "waarde", "en": "value"}


class Elements:
    """Makes the elements of one file, and knows what their attributes are of."""

    def __init__(self, uml: Uml, concepts: Concepts, reading: Reading) -> None:
        self._uml = uml
        self._concepts = concepts
        self._reading = reading
        self._ends = {end.at for each in uml.associations for end in each.ends}
        self._by_id = {each.id: each for each in reversed(uml.classifiers)}
        self._types: dict[tuple[str, str | None], GatheredType] = {}
        self._value = _VALUE[language_of(text for each in uml.classifiers for text in (each.told.notes, each.name))]
        # The attributes whose values are objects, with the ids of their owners.
        self.related: list[tuple[str, Feature]] = []
        self.left = {each.id for each in uml.classifiers if self._is_primitive(each)}

    def make(self) -> None:
        """An element for each class that is more than the name of a type."""
        for each in self._uml.classifiers:
            if each.id in self.left:
                self._reading.leave("X087", each.name)
            elif self._concepts.claim(each.id, each.span):
                self._concepts.elements.append(self._element(each))

    def types(self) -> tuple[GatheredType, ...]:
        """The types that elements have."""
        return tuple(self._types.values())

    def number(self, text: str, span: Span) -> str | None:
        """A cardinality; what is none is told of."""
        found = number(text) if text else None
        if text and found is None:
            self._reading.say("X086", span, text=text)
        return found

    def spoken(self, feature: Feature) -> Spoken:
        """What is said of an attribute."""
        return spoken(feature.told, feature.span, self._reading, by_ea=self._uml.by_ea)

    def _element(self, one: Classifier) -> GatheredElement:
        kind = _KINDS.get(one.sort, _OBJECT)
        type_ = self._type(one, kind)
        said = spoken(one.told, one.span, self._reading, by_ea=self._uml.by_ea)
        values = self._values(one)
        attributes = self._listed(one, values) if values else tuple(self._attributes(one))
        for each in one.features if values else ():
            if each.told.notes.strip():
                self._reading.leave("X090", VALUE_NOTES)
        source = said.tag(mim.SOURCE)
        return GatheredElement(
            id=one.id,
            name=Words.bare(" ".join(self._reading.text(one.name, one.span).split())),
            span=one.span,
            kind=kind,
            type=type_.id if type_ else None,
            parent=one.outer if one.outer in self._by_id and one.outer not in self.left else None,
            path=one.path,
            definition=said.definition,
            note=said.note,
            source=(SourceSpec(source),) if source else (),
            attributes=attributes,
            properties=tuple(properties(one.told, one.span, self._reading, by_ea=self._uml.by_ea)),
        )

    def _type(self, one: Classifier, kind: str) -> GatheredType | None:
        """The type that the first stereotype says that is one of MIM, else the first, else UML's own word."""
        names = one.told.stereotypes
        chosen = next((name for name in names if mim.plain(name) in mim.TYPES), names[0] if names else None)
        for name in names:
            if name != chosen:
                self._reading.leave("X085", f"«{name}»")
        found = _SORTS.get(one.sort) if kind == _OBJECT else None
        if chosen:
            found = mim.TYPES.get(mim.plain(chosen)) if kind == _OBJECT else None
            found = found or GatheredType(
                mim.plain(chosen) or chosen, Words.bare(self._reading.text(chosen, one.span)), kind
            )
        if found:
            found = found._replace(id=f"{found.id} {kind}")
            self._types.setdefault((found.id, kind), found)
        return found

    def _is_primitive(self, one: Classifier) -> bool:
        """Whether a data type is no more than a word for what attributes are."""
        marks = {mim.plain(name) for name in one.told.stereotypes}
        if one.sort == "PrimitiveType" or marks & mim.PRIMITIVES:
            return True
        return (
            one.sort == "DataType"
            and not one.features
            and not one.literals
            and not marks & mim.TYPES.keys()
            and one.id not in self._ends
        )

    def _values(self, one: Classifier) -> tuple[str, ...]:
        """The values that an enumeration lists, as literals or as attributes."""
        names = [*one.literals]
        if any(mim.TYPES.get(mim.plain(name)) == mim.VALUES for name in one.told.stereotypes):
            names += [each.name for each in one.features]
        said = (self._reading.text(name, one.span) for name in names)
        return tuple(dict.fromkeys(each for each in said if each))

    def _listed(self, one: Classifier, values: tuple[str, ...]) -> tuple[AttributeSpec, ...]:
        """The values of an enumeration as what one attribute may be."""
        return (AttributeSpec(Said(self._value, one.span), cardinality="1", values=values),)

    def _attributes(self, one: Classifier) -> Iterator[AttributeSpec]:
        for each in one.features:
            target = self._by_id.get(each.type)
            if not each.name.strip():
                self._reading.say("X089", each.span, element=one.name)
            elif target and target.id not in self.left and self._is_object(target):
                self.related.append((one.id, each))
            else:
                yield self._attribute(each, target)

    def _is_object(self, one: Classifier) -> bool:
        """Whether a class is an object of its own, and not a list or structure of values."""
        lists = {"referentielijst", "codelijst", "enumeratie", "gestructureerddatatype", "keuze"}
        found = (mim.TYPES.get(mim.plain(name)) for name in one.told.stereotypes)
        return one.sort in {"Class", "AssociationClass"} and not any(each and each.id in lists for each in found)

    def _attribute(self, one: Feature, of: Classifier | None) -> AttributeSpec:
        said = self.spoken(one)
        word, longest = sized(self._reading.text(of.name if of else one.word, one.span))
        length = said.tag(mim.LENGTH)
        longest = int(length) if length.isdecimal() and 0 < len(length) < 10 and int(length) else longest
        self._unkept(one)
        return AttributeSpec(
            Said(" ".join(self._reading.text(one.name, one.span).split()), one.span),
            type=word or None,
            max=longest,
            cardinality=self.number(one.number, one.span) or "1",
            values=self._values(of) if of else (),
            format=said.tag(mim.FORMAT) or None,
            definition=said.definition,
            read_only=one.read_only,
            unique=one.unique or said.tag(mim.UNIQUE).casefold() in mim.YES,
            note=said.note,
        )

    def _unkept(self, one: Feature) -> None:
        """Count the tags and stereotypes of an attribute that it has no place for."""
        taken = {*mim.DEFINITION, *mim.NOTE, *mim.LENGTH, *mim.FORMAT, *mim.UNIQUE} | mim.TECHNICAL
        for name, raw in one.told.tags:
            if mim.plain(name) not in taken and raw.strip():
                self._reading.leave("X085", name)
        for name in one.told.stereotypes:
            if mim.plain(name) not in mim.USUAL:
                self._reading.leave("X085", f"«{name}»")
