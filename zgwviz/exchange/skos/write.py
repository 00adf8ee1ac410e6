"""SKOS by NL-SBB, the Dutch standard for describing concepts: https://docs.geostandaarden.nl/nl-sbb/nl-sbb/.

The terms of a model as Turtle. Each is a `skos:Concept` with one preferred term a language, alternative terms, a
definition, its source (`dct:source`), broader terms by sort or part (ISO 25964's `broaderGeneric`, `broaderPartitive`,
and plain `skos:broader` for who knows only SKOS), related terms, and its status (`adms:status`).
"""

import posixpath
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import quote

from zgwviz.model.records import Element, Model
from zgwviz.model.terms import Term, terms
from zgwviz.source.words import Words

if TYPE_CHECKING:
    from rdflib import Graph, URIRef

_ISO = "http://purl.org/iso25964/skos-thes#"
_ADMS = "http://www.w3.org/ns/adms#"


def export(model: Model, base: str) -> str:
    """The terms of `model` in Turtle; each is at `base` followed by its id. Ends its last line.

    A term of another spec that this one uses has the address that it has there by default, in the scheme of that spec.
    """
    from rdflib import DCTERMS, RDF, RDFS, SKOS, Graph, Literal, Namespace, URIRef

    at = Namespace(base)
    graph = Graph(bind_namespaces="none")
    for prefix, space in (
        ("skos", SKOS),
        ("dct", DCTERMS),
        ("rdfs", RDFS),
        ("isothes", _ISO),
        ("adms", _ADMS),
        ("", at),
    ):
        graph.bind(prefix, space)
    scheme = URIRef(base.rstrip("/#:"))
    known = terms(model)
    graph.add((scheme, RDF.type, SKOS.ConceptScheme))
    for text, tag in _said(model.title, model):
        graph.add((scheme, SKOS.prefLabel, Literal(text, tag)))
    if model.license:
        graph.add((scheme, DCTERMS.license, Literal(model.license)))
    where = {
        each: at[each] if of.element.elsewhere is None else _there(of.element, model) for each, of in known.items()
    }
    for term in known.values():
        concept = where[term.element.id]
        graph.add((concept, RDF.type, SKOS.Concept))
        if term.element.elsewhere is not None:
            graph.add((concept, SKOS.inScheme, URIRef(concept[: -len(term.element.elsewhere.id) - 1])))
        else:
            graph.add((concept, SKOS.inScheme, scheme))
        if not term.broader and term.element.elsewhere is None:
            graph.add((scheme, SKOS.hasTopConcept, concept))
            graph.add((concept, SKOS.topConceptOf, scheme))
        _words(graph, concept, term.element, model)
        _neighbours(graph, concept, term, where)
        _rest(graph, concept, term.element, base, model)
    return graph.serialize(format="turtle")


def default_base(folder: str) -> str:
    """What stands before the ids of the spec in that folder where nobody says otherwise."""
    return f"urn:zgwviz:{quote(folder.rstrip('/').rpartition('/')[2])}:"


def _there(element: Element, model: Model) -> "URIRef":
    """The address of an element of another spec, which is not at this one's."""
    from rdflib import URIRef

    elsewhere = element.elsewhere
    assert elsewhere is not None
    spec = next(each.spec for each in model.uses if each.id == elsewhere.use)
    return URIRef(default_base(posixpath.normpath(posixpath.join(model.folder, spec))) + elsewhere.id)


def _words(graph: "Graph", concept: "URIRef", element: Element, model: Model) -> None:
    from rdflib import SKOS, Literal

    names = _said(element.name, model)
    for text, tag in names:
        graph.add((concept, SKOS.prefLabel, Literal(text, tag)))
    for text, tag in _said(element.short, model):
        if (text, tag) not in names:
            graph.add((concept, SKOS.altLabel, Literal(text, tag)))
    for words, property_ in ((element.definition, SKOS.definition), (element.note, SKOS.scopeNote)):
        for text, tag in _said(words, model):
            graph.add((concept, property_, Literal(text, tag)))
    for example in element.examples:
        for text, tag in _said(example.text, model):
            graph.add((concept, SKOS.example, Literal(text, tag)))


def _neighbours(graph: "Graph", concept: "URIRef", term: Term, where: Mapping[str, "URIRef"]) -> None:
    from rdflib import SKOS, Namespace

    iso = Namespace(_ISO)
    for ids, property_ in (
        (term.broader, SKOS.broader),
        (term.narrower, SKOS.narrower),
        (term.related, SKOS.related),
        (term.generic, iso.broaderGeneric),
        (term.partitive, iso.broaderPartitive),
    ):
        for each in ids:
            graph.add((concept, property_, where[each]))


def _rest(graph: "Graph", concept: "URIRef", element: Element, base: str, model: Model) -> None:
    """Where it comes from, its id elsewhere, and how far it is."""
    from rdflib import DCTERMS, RDF, RDFS, SKOS, Literal, Namespace, URIRef

    adms = Namespace(_ADMS)
    for source in element.source:
        if source.url and _is_address(source.url):
            graph.add((concept, DCTERMS.source, URIRef(source.url)))
            if source.text:
                graph.add((URIRef(source.url), RDFS.label, Literal(source.text, model.language)))
        elif source.text:
            graph.add((concept, DCTERMS.source, Literal(source.text, model.language)))
    if element.external_id:
        graph.add((concept, SKOS.notation, Literal(element.external_id)))
    if element.status:
        status = URIRef(f"{base}status/{element.status}")
        graph.add((concept, adms.status, status))
        graph.add((status, RDF.type, SKOS.Concept))
        for text, tag in _said(model.statuses[element.status], model):
            graph.add((status, SKOS.prefLabel, Literal(text, tag)))


def _said(words: Words, model: Model) -> list[tuple[str, str]]:
    """The texts of `words` with their language; a bare one is in the model's."""
    return [(text, tag or model.language) for tag, text in words.texts]


def _is_address(url: str) -> bool:
    """Whether `url` can stand in Turtle as it is: an absolute address without what an IRI may not hold."""
    return url.startswith(("http://", "https://")) and not any(each in url for each in '<>" {}|\\^`')
