"""Schemas to information objects: attributes, and relations where a property leads to another object."""

import re
from collections.abc import Iterator, Mapping

from zgwviz.exchange.gather import Concepts
from zgwviz.exchange.markup import plain
from zgwviz.exchange.openapi.document import SCHEMAS, Document, text
from zgwviz.exchange.openapi.schema import (
    Content,
    Property,
    choices,
    content,
    kind,
    may_be_nothing,
    parents,
    properties,
    values,
)
from zgwviz.exchange.openapi.sorts import Sort, base, joined
from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import GatheredElement, GatheredRelation
from zgwviz.problem.records import Span
from zgwviz.source.node import Node
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.records import AttributeSpec

TYPE = "informatieobject"
RESOURCES, PARTS = "Resources", "Datatypes"
# `URL-referentie naar de ZAAK`: the ZGW standards write the names of resources in capitals.
_REFERS = re.compile(r"(?i:url-referenties? naar (?:de|het|een)) ([A-Z][A-Z-]{2,})(?![A-Za-z])(?! ?\(in de)")
# What a generator writes where nobody described anything.
_GENERATED = ("A type of `ModelSerializer`", "Set gegevensgroepdata")
_MOST_TYPE = 40  # letters of a type or format


class Objects:
    """Makes the objects of one document."""

    def __init__(self, document: Document, sorted_: Mapping[str, Sort], concepts: Concepts, reading: Reading) -> None:
        self._document = document
        self._sorts = sorted_
        self._concepts = concepts
        self._reading = reading
        self._exchanged = {each.target for each in concepts.relations if each.kind == "access"}
        self._by_word = {name.lower(): name for name in document.schemas if sorted_[name] == "object"}

    def make(self) -> None:
        """An element per object, and the relations between them."""
        for name, sort in self._sorts.items():
            if sort == "object":
                self._object(name)
            else:
                self._reading.leave("X042" if sort == "values" else "X041", _SAID.get(sort, sort))
        for name, parts in joined(self._document, self._sorts).items():
            for part in parts if self._sorts[name] == "object" else ():
                self._join(name, part)

    def _object(self, name: str) -> None:
        schema, span = self._document.schemas[name], self._document.places[name]
        attributes = []
        for one in properties(schema):
            held = content(one.node, self._document)
            targets = self._bases(held.names) or self._referred(name, one, held)
            if targets:
                self._related(name, one, held, targets)
            else:
                attributes.append(self._attribute(one, held))
        self._concepts.claim(SCHEMAS + name, span)
        self._concepts.elements.append(
            GatheredElement(
                id=SCHEMAS + name,
                name=Words.bare(self._reading.text(name, span)),
                span=span,
                kind="data-object",
                type=TYPE,
                path=(RESOURCES if SCHEMAS + name in self._exchanged else PARTS,),
                definition=described(schema, span, self._reading),
                attributes=tuple(attributes),
            )
        )
        for parent in self._bases(parents(schema, self._document)):
            self._special(name, parent, span)
        for choice in self._bases(choices(schema, self._document)):
            self._special(choice, name, span)

    def _join(self, name: str, part: str) -> None:
        """What the kinds of a discriminator add: a special form of their own, or an object behind one property."""
        if self._sorts[part] == "object":
            self._special(part, name, self._document.places[part])
        for one in properties(self._document.schemas[part]) if self._sorts[part] == "glue" else ():
            held = content(one.node, self._document)
            self._related(name, one._replace(required=False), held, self._bases(held.names), choice=True)

    def _bases(self, names: tuple[str, ...]) -> tuple[str, ...]:
        found = (base(name, self._document, self._sorts) for name in names)
        return tuple(dict.fromkeys(name for name in found if name))

    def _referred(self, owner: str, one: Property, held: Content) -> tuple[str, ...]:
        """The objects that a property with a URI refers to: by the expansion, its own name, or what is said of it."""
        node = held.leaf
        if text(node, "format") not in {"uri", "uri-reference", "url"} or one.name == "url":
            return ()
        expansion = self._document.schemas.get(f"{owner}Embedded")
        for inner in properties(expansion) if expansion else ():
            if inner.name == one.name and (found := self._bases(content(inner.node, self._document).names)):
                return found
        word = one.name.lower()
        words = [word, *(word.removesuffix(each) for each in ("en", "n", "s") if held.many)]
        said = _REFERS.search(text(one.node, "description"))
        words += [said[1].replace("-", "").lower()] if said else []
        target = next((self._by_word[word] for word in words if word in self._by_word), None)
        if target is None:
            self._reading.leave("X045")
        return (target,) if target else ()

    def _related(
        self, owner: str, one: Property, held: Content, targets: tuple[str, ...], *, choice: bool = False
    ) -> None:
        mark = f"{SCHEMAS}{owner}/properties/{one.name}"
        for target in targets:
            name = f"{mark}/{target}" if choice or len(targets) > 1 else mark
            if not self._concepts.claim(name, one.span):
                continue
            self._concepts.relations.append(
                GatheredRelation(
                    id=name,
                    kind="association",
                    source=SCHEMAS + owner,
                    target=SCHEMAS + target,
                    span=one.span,
                    label=Words.bare(self._reading.text(one.name, one.span)),
                    definition=described(one.node, one.span, self._reading),
                    cardinality=_cardinality(one, held, len(targets)),
                )
            )

    def _special(self, narrow: str, wide: str, span: Span) -> None:
        name = f"{SCHEMAS}{narrow}/allOf/{wide}"
        if narrow != wide and self._concepts.claim(name, span):
            self._concepts.relations.append(
                GatheredRelation(name, "specialization", SCHEMAS + narrow, SCHEMAS + wide, span)
            )

    def _attribute(self, one: Property, held: Content) -> AttributeSpec:
        leaf = held.leaf
        longest = text(leaf, "maxLength")
        form = text(leaf, "format")
        return AttributeSpec(
            Said(self._reading.text(one.name, one.span), one.span),
            type=(kind(leaf) or "string" if values(leaf, self._document) else kind(leaf))[:_MOST_TYPE] or "any",
            max=int(longest) if longest.isdigit() and 0 < len(longest) < 10 and int(longest) else None,
            cardinality=_cardinality(one, held, 1),
            values=values(one.node, self._document) or values(leaf, self._document),
            format=form[:_MOST_TYPE] or None,
            definition=described(one.node, one.span, self._reading),
            read_only=text(one.node, "readOnly") == "true",
        )


def described(node: Node | None, span: Span, reading: Reading) -> Words:
    """What a part says of itself, without marks of HTML."""
    said = text(node, "description") or text(node, "summary")
    return Words() if said.startswith(_GENERATED) else reading.words([("", plain(said), span)])


def _cardinality(one: Property, held: Content, targets: int) -> str:
    """How many there are: of one of a choice of objects there may be none."""
    there = one.required and targets == 1 and not may_be_nothing(one.node)
    if held.many:
        least = max(held.least, 0) if there else 0
        return f"{least}..{held.most}" if held.most == "*" or int(held.most) >= least else f"{least}..*"
    return "1" if there else "0..1"


def exchanged(names: Iterator[str], document: Document, sorted_: Mapping[str, Sort]) -> tuple[str, ...]:
    """The objects that a body of these schemas is about."""
    return tuple(dict.fromkeys(found for name in names if (found := base(name, document, sorted_))))


_SAID: Mapping[str, str] = {
    "values": "enum",
    "paginated": "Paginated…",
    "patched": "Patched…",
    "expanded": "…Expanded/…Embedded",
    "error": "Fout/Error",
    "search": "…Zoek",
    "request": "…Request/…Response",
    "glue": "discriminator",
    "empty": "{}",
}
