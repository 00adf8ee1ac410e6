"""What a graph says of one subject, as texts by language and as addresses."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from zgwviz.exchange.markup import plain
from zgwviz.exchange.reading import Reading
from zgwviz.problem.records import Span
from zgwviz.source.words import Words

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node


class Said:
    """Reads a graph."""

    def __init__(self, graph: "Graph", reading: Reading) -> None:
        self._graph = graph
        self._reading = reading
        self._span = Span(reading.file, 1, 1)

    def words(self, subject: "Node", *properties: "Node") -> Words:
        """The texts of the first of these properties that says any; more in one language stand below each other."""
        for each in properties:
            found: dict[str, list[str]] = {}
            for tag, raw in self._texts(subject, each):
                if (text := self._reading.text(plain(raw), self._span)) and text not in found.get(tag, ()):
                    found.setdefault(tag, []).append(text)
            if found:
                return Words(tuple((tag, "\n".join(texts)) for tag, texts in found.items()))
        return Words()

    def name(self, subject: "Node", *properties: "Node") -> tuple[Words, tuple[str, ...]]:
        """What it is called, once in each language, and what it is called as well in one of these."""
        words = self.words(subject, *properties)
        parted = [(tag, text.split("\n")) for tag, text in words.texts]
        return Words(tuple((tag, texts[0]) for tag, texts in parted)), tuple(
            m for _, texts in parted for m in texts[1:]
        )

    def addresses(self, subject: "Node", *properties: "Node") -> Iterator[str]:
        """What these properties lead to, as far as it has an address."""
        from rdflib import URIRef

        for each in properties:
            yield from (str(one) for one in self._graph.objects(subject, each) if isinstance(one, URIRef))

    def _texts(self, subject: "Node", property_: "Node") -> Iterator[tuple[str, str]]:
        from rdflib import RDF, BNode, Literal

        for one in self._graph.objects(subject, property_):
            values = self._graph.objects(one, RDF.value) if isinstance(one, BNode) else (one,)
            for value in values:
                if isinstance(value, Literal):
                    yield (value.language or "").partition("-")[0].lower(), str(value)


def name_of(address: str) -> str:
    """The last part of an address, for what has no name."""
    return re.split(r"[/#:]", address.rstrip("/#:"))[-1] or address
