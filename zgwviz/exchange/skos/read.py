"""SKOS in: concepts to elements, what is broader, narrower and related to relations, collections to groups.

https://www.w3.org/TR/skos-reference/, https://docs.geostandaarden.nl/nl-sbb/nl-sbb/ and, for what is broader by sort or
by part, ISO 25964 (http://purl.org/iso25964/skos-thes).
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from zgwviz.exchange.gather import Concepts, spoken
from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import Gathered, GatheredElement, GatheredRelation, GatheredType, Property
from zgwviz.exchange.skos.graph import read as read_graph
from zgwviz.exchange.skos.said import Said, name_of
from zgwviz.problem.records import Problem, Span
from zgwviz.source.words import Words
from zgwviz.spec.records import SourceSpec

if TYPE_CHECKING:
    from rdflib import Graph, URIRef

TYPE = "begrip"
_TYPE = GatheredType(TYPE, Words((("nl", "Begrip"), ("en", "Concept"))), "business-object")
_ISO = "http://purl.org/iso25964/skos-thes#"
_STATUS = "http://www.w3.org/ns/adms#status"
_LINKS = ("exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch")


def read(data: bytes, file: str) -> tuple[Gathered | None, tuple[Problem, ...]]:
    """The model of a concept scheme, and what is wrong with it or left out."""
    graph = read_graph(data, file)
    if isinstance(graph, Problem):
        return None, (graph,)
    reading = Reading(file)
    made = _Scheme(graph, reading).gathered()
    if made is None:
        return None, (*reading.problems(), Problem("X072", Span(file, 1, 1), (("count", str(len(graph))),)))
    return made, reading.problems()


class _Scheme:
    """Makes the model of one graph."""

    def __init__(self, graph: "Graph", reading: Reading) -> None:
        self._graph = graph
        self._reading = reading
        self._said = Said(graph, reading)
        self._span = Span(reading.file, 1, 1)

    def gathered(self) -> Gathered | None:
        """The model; None where there is no concept."""
        from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, URIRef

        concepts = Concepts(self._reading)
        groups = self._groups()
        statuses = set(self._graph.objects(None, URIRef(_STATUS)))
        for each in self._graph.subjects(RDF.type, SKOS.Concept, unique=True):
            if each in statuses and (each, SKOS.inScheme, None) not in self._graph:
                continue  # how far another concept is: a word of the register, none of the scheme
            if isinstance(each, URIRef):
                concepts.claim(str(each), self._span)
                concepts.elements.append(self._concept(each, groups.get(str(each), ())))
            else:
                self._reading.leave("X074")
        if not concepts.elements:
            return None
        known = {each.id for each in concepts.elements}
        concepts.relations += self._relations(known)
        schemes = list(self._graph.subjects(RDF.type, SKOS.ConceptScheme, unique=True))
        scheme = schemes[0] if len(schemes) == 1 else None
        title = self._said.words(scheme, SKOS.prefLabel, DCTERMS.title, RDFS.label) if scheme else Words()
        versions = [str(one) for one in self._graph.objects(scheme, OWL.versionInfo)] if scheme else []
        license_ = [str(one) for one in self._graph.objects(scheme, DCTERMS.license)] if scheme else []
        file = self._reading.file.rpartition("/")[2]
        return spoken(
            Gathered(
                file=self._reading.file,
                title=title or Words.bare(file.rpartition(".")[0] or file),
                id=str(scheme) if isinstance(scheme, URIRef) else None,
                definition=self._said.words(scheme, DCTERMS.description, RDFS.comment) if scheme else Words(),
                version=versions[0] if versions else None,
                license=license_[0] if license_ else None,
                types=(_TYPE,),
                elements=tuple(concepts.elements),
                relations=concepts.whole(),
            )
        )

    def _concept(self, one: "URIRef", path: tuple[str, ...]) -> GatheredElement:
        from rdflib import RDFS, SKOS

        address = str(one)
        name, more = self._said.name(one, SKOS.prefLabel, RDFS.label)
        for other in more:
            self._reading.say("X076", self._span, concept=address, name=other)
        return GatheredElement(
            id=address,
            name=name or Words.bare(name_of(address)),
            span=self._span,
            kind="business-object",
            type=TYPE,
            path=path,
            definition=self._said.words(one, SKOS.definition),
            note=self._said.words(one, SKOS.scopeNote, SKOS.note, RDFS.comment),
            source=tuple(self._sources(one)),
            link=address if address.startswith(("http://", "https://")) else None,
            properties=(*self._properties(one), *(Property("prefLabel", Words.bare(other)) for other in more)),
        )

    def _sources(self, one: "URIRef") -> Iterator[SourceSpec]:
        from rdflib import DC, DCTERMS, RDFS, URIRef

        for each in self._said.addresses(one, DCTERMS.source, DC.source):
            text = self._said.words(URIRef(each), RDFS.label).drawn()
            yield SourceSpec(text=text or None, url=each) if each.startswith("http") else SourceSpec(text=text or each)
        for line in self._said.words(one, DCTERMS.source, DC.source).drawn().split("\n"):
            if line:
                yield SourceSpec(text=line)

    def _properties(self, one: "URIRef") -> Iterator[Property]:
        from rdflib import RDFS, SKOS, URIRef

        for property_ in (SKOS.altLabel, SKOS.hiddenLabel, SKOS.notation, SKOS.example, SKOS.editorialNote):
            words = self._said.words(one, property_)
            if words:
                several = Words(tuple((tag, "; ".join(text.split("\n"))) for tag, text in words.texts))
                yield Property(name_of(str(property_)), several)
        for address in self._said.addresses(one, URIRef(_STATUS)):
            words = self._said.words(URIRef(address), SKOS.prefLabel, RDFS.label) or Words.bare(name_of(address))
            yield Property("status", words)
        for name in _LINKS:
            for address in self._said.addresses(one, SKOS[name]):
                yield Property(name, Words.bare(address))

    def _groups(self) -> Mapping[str, tuple[str, ...]]:
        """The collections around each concept, outermost first; else its scheme, where there are several."""
        from rdflib import DCTERMS, RDF, RDFS, SKOS

        around: dict[str, str] = {}
        names: dict[str, str] = {}
        labels = (SKOS.prefLabel, DCTERMS.title, RDFS.label)
        for sort in (SKOS.Collection, SKOS.OrderedCollection):
            for each in self._graph.subjects(RDF.type, sort, unique=True):
                names[str(each)] = self._said.words(each, *labels).drawn("nl") or name_of(str(each))
                for member in self._said.addresses(each, SKOS.member):
                    around.setdefault(member, str(each))
        schemes = list(self._graph.subjects(RDF.type, SKOS.ConceptScheme, unique=True))
        for each in schemes if len(schemes) > 1 else ():
            names[str(each)] = self._said.words(each, *labels).drawn("nl") or name_of(str(each))
            for concept in self._graph.subjects(SKOS.inScheme, each):
                around.setdefault(str(concept), str(each))
        return {one: _path(one, around, names) for one in around}

    def _relations(self, known: set[str]) -> Iterator[GatheredRelation]:
        """Each relation once, whichever of its ends says it: by part before by sort, and that before what is left."""
        seen: dict[tuple[str, str], str] = {}
        for sort, property_, back in _ways():
            for one, other in self._graph.subject_objects(property_):
                source, target = (str(other), str(one)) if back else (str(one), str(other))
                if source not in known or target not in known:
                    if not str(property_).endswith("Match"):  # a match elsewhere is kept as a property
                        self._reading.leave("X073", name_of(str(property_)))
                    continue
                pair = (source, target) if sort != "association" else (min(source, target), max(source, target))
                turned = sort != "association" and seen.get((target, source)) == sort
                if source == target or turned:
                    self._reading.leave("X075", name_of(str(property_)))
                elif pair not in seen and (target, source) not in seen:
                    seen[pair] = sort
                    yield GatheredRelation(f"{source} {sort} {target}", sort, source, target, self._span)


def _ways() -> tuple[tuple[str, "URIRef", bool], ...]:
    """The kind of relation for each property, and whether it is read from its object to its subject."""
    from rdflib import SKOS, Namespace

    iso = Namespace(_ISO)
    return (
        ("aggregation", iso.broaderPartitive, True),
        ("aggregation", iso.narrowerPartitive, False),
        ("specialization", iso.broaderGeneric, False),
        ("specialization", iso.narrowerGeneric, True),
        ("specialization", iso.broaderInstantial, False),
        ("specialization", iso.narrowerInstantial, True),
        ("specialization", SKOS.broader, False),
        ("specialization", SKOS.narrower, True),
        ("specialization", SKOS.broadMatch, False),
        ("specialization", SKOS.narrowMatch, True),
        ("association", SKOS.related, False),
        ("association", SKOS.relatedMatch, False),
    )


def _path(one: str, around: Mapping[str, str], names: Mapping[str, str]) -> tuple[str, ...]:
    path: list[str] = []
    seen = {one}
    while one in around and around[one] not in seen:
        one = around[one]
        seen.add(one)
        path.insert(0, names[one])
    return tuple(path)
