"""SKOS is read back whole with rdflib, and keeps what NL-SBB and SKOS demand."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from rdflib import DCTERMS, RDF, SKOS, Graph, Literal, Namespace, URIRef

from tests.report.made import HOSTILE, model
from zgwviz import files
from zgwviz.exchange.skos.write import export
from zgwviz.model.records import Model
from zgwviz.model.terms import terms
from zgwviz.pipeline import load

BASE = "https://example.org/id/begrip/"
AT = Namespace(BASE)
ISO = Namespace("http://purl.org/iso25964/skos-thes#")
ADMS = Namespace("http://www.w3.org/ns/adms#")
ROOT = Path(__file__).parents[3]
SPECS = sorted(path.parent for path in (ROOT / "specs").glob("*/plate.yaml"))


def graph(made: Model) -> Graph:
    return Graph().parse(data=export(made, BASE), format="turtle")


def ids(found: Graph, subject: str, property_: URIRef) -> list[str]:
    return sorted(str(each).removeprefix(BASE) for each in found.objects(AT[subject], property_))


def literals(found: Graph, subject: str, property_: URIRef) -> list[tuple[str, str | None]]:
    return sorted((str(e), e.language) for e in found.objects(AT[subject], property_) if isinstance(e, Literal))


def test_every_word_is_read_back() -> None:
    found = graph(model())
    assert literals(found, "zaak", SKOS.prefLabel) == [("Case", "en"), ("Zaak", "nl")]
    assert literals(found, "zaak", SKOS.definition) == [("Samenhangend werk.", "nl"), ("Work.", "en")]
    assert literals(found, "intake", SKOS.prefLabel) == [(HOSTILE, "nl")]
    assert literals(found, "vergunning", SKOS.altLabel) == [("Verg.", "nl")]
    assert ids(found, "zaak", SKOS.narrower) == ["deel", "spoed"]
    assert ids(found, "deel", SKOS.broader) == ids(found, "deel", ISO.broaderPartitive) == ["zaak"]
    assert ids(found, "spoed", ISO.broaderGeneric) == ["zaak"]
    assert ids(found, "spoed", ISO.broaderPartitive) == []
    assert ids(found, "deel", SKOS.related) == ["spoed"]
    assert ids(found, "intake", ADMS.status) == ["status/proposed"]
    assert literals(found, "status/proposed", SKOS.prefLabel) == [("proposal", "en"), ("voorstel", "nl")]
    # An address that no IRI may hold is left out, its text stays.
    assert literals(found, "intake", DCTERMS.source) == [("A & B", "nl"), ("Boek", "nl")]


@pytest.mark.parametrize("folder", SPECS, ids=lambda folder: folder.name)
def test_the_glossary_of_each_spec_is_read_back_whole(folder: Path) -> None:
    texts = files.read_spec(folder)
    assert isinstance(texts, dict)
    made = load(folder.as_posix(), texts, files.Shelf(read=files.on_disk)).model
    assert made is not None
    text = export(made, BASE)
    for use in made.uses:  # a term of another spec has its address there
        text = text.replace(f"urn:zgwviz:{Path(use.spec).name}:", f"{BASE}{use.id}:")
        text = text.replace(f"urn:zgwviz:{Path(use.spec).name}>", f"{BASE.rstrip('/')}>")
    found = Graph().parse(data=text, format="turtle")
    scheme = URIRef(BASE.rstrip("/"))
    concepts = {str(each).removeprefix(BASE) for each in found.subjects(SKOS.inScheme, scheme)}
    known = terms(made)
    assert concepts == set(known)
    for name, term in known.items():
        words = sorted((text, tag or made.language) for tag, text in term.element.name.texts)
        assert literals(found, name, SKOS.prefLabel) == words
        defined = sorted((text, tag or made.language) for tag, text in term.element.definition.texts)
        assert literals(found, name, SKOS.definition) == defined
        assert ids(found, name, SKOS.broader) == sorted(term.broader)
        assert ids(found, name, SKOS.related) == sorted(term.related)
        assert len(ids(found, name, DCTERMS.source)) == len({each.url or each.text for each in term.element.source})


@pytest.mark.parametrize("folder", SPECS, ids=lambda folder: folder.name)
def test_what_skos_demands_holds(folder: Path) -> None:
    texts = files.read_spec(folder)
    assert isinstance(texts, dict)
    made = load(folder.as_posix(), texts, files.Shelf(read=files.on_disk)).model
    assert made is not None
    found = graph(made)
    for concept in found.subjects(RDF.type, SKOS.Concept):
        tags = [each.language for each in found.objects(concept, SKOS.prefLabel) if isinstance(each, Literal)]
        assert len(set(tags)) == len(tags) > 0
        labels = [set(found.objects(concept, each)) for each in (SKOS.prefLabel, SKOS.altLabel)]
        assert not labels[0] & labels[1]
        assert not set(found.objects(concept, SKOS.related)) & set(found.objects(concept, SKOS.broader))
        for wider in found.objects(concept, SKOS.broader):
            assert (wider, SKOS.narrower, concept) in found
        for other in found.objects(concept, SKOS.related):
            assert (other, SKOS.related, concept) in found


def test_the_text_is_the_same_in_every_process() -> None:
    code = (
        "from tests.report.made import model; from zgwviz.exchange.skos.write import export; "
        "print(export(model(), 'u:x/'))"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(told) == 1
