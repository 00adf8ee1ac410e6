"""Concept schemes become elements with their definitions, and relations for what is broader and related."""

from pathlib import Path

import pytest

from tests.report.made import model as report_model
from zgwviz.exchange.folder.make import make
from zgwviz.exchange.folder.records import Wishes
from zgwviz.exchange.records import Gathered
from zgwviz.exchange.skos.read import read
from zgwviz.exchange.skos.write import export
from zgwviz.pipeline import load

TURTLE = """\
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix iso: <http://purl.org/iso25964/skos-thes#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix : <https://x.example/id/> .

:kader a skos:ConceptScheme ; skos:prefLabel "Klachten"@nl ; dct:license "CC-BY-4.0" .
:dingen a skos:Collection ; skos:prefLabel "Dingen"@nl ; skos:member :klacht, :deel .
:klacht a skos:Concept ; skos:inScheme :kader ;
  skos:prefLabel "Klacht"@nl, "Complaint"@en ; skos:altLabel "Grief"@nl, "Bezwaar"@nl ;
  skos:definition "Een <b>uiting</b> van ongenoegen."@nl ; skos:scopeNote "Niet: een melding."@nl ;
  dct:source <https://wet.example/awb>, "Awb" ; skos:notation "K1" ;
  skos:broader :uiting ; iso:broaderGeneric :uiting ; skos:related :melder, <https://elders.example/x> ;
  skos:exactMatch <https://elders.example/klacht> .
<https://wet.example/awb> rdfs:label "Algemene wet bestuursrecht" .
:uiting a skos:Concept ; skos:prefLabel "Uiting"@nl ; skos:narrower :klacht .
:melder a skos:Concept ; rdfs:label "Melder" ; skos:related :klacht .
:deel a skos:Concept ; skos:prefLabel "Deel"@nl ; iso:broaderPartitive :klacht ; skos:broader :klacht .
[] a skos:Concept ; skos:prefLabel "Zonder adres"@nl .
"""
XML = """\
<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
  <skos:Concept rdf:about="https://x.example/a"><skos:prefLabel xml:lang="nl">A</skos:prefLabel></skos:Concept>
</rdf:RDF>
"""
JSON = """\
{"@context": {"skos": "http://www.w3.org/2004/02/skos/core#",
 "prefLabel": {"@id": "skos:prefLabel", "@language": "nl"}},
 "@graph": [{"@id": "https://x.example/a", "@type": "skos:Concept", "prefLabel": "A"}]}
"""
AT = "https://x.example/id/"


def gathered(text: str, file: str = "kader.ttl") -> Gathered:
    found, _ = read(text.encode(), file)
    assert found is not None
    return found


def test_concepts_have_their_words_sources_and_group() -> None:
    model = gathered(TURTLE)
    assert (model.title.drawn(), model.license, model.id) == ("Klachten", "CC-BY-4.0", f"{AT}kader")
    klacht = next(each for each in model.elements if each.id == f"{AT}klacht")
    assert dict(klacht.name.texts) == {"nl": "Klacht", "en": "Complaint"}
    assert klacht.definition.texts == (("nl", "Een uiting van ongenoegen."),)
    assert klacht.note.drawn() == "Niet: een melding."
    assert (klacht.path, klacht.type, klacht.link) == (("Dingen",), "begrip", f"{AT}klacht")
    assert {(each.text, each.url) for each in klacht.source} == {
        ("Algemene wet bestuursrecht", "https://wet.example/awb"),
        ("Awb", None),
    }
    assert {each.name: each.value.drawn() for each in klacht.properties} == {
        "altLabel": "Grief; Bezwaar",
        "notation": "K1",
        "exactMatch": "https://elders.example/klacht",
    }
    assert [each.name.drawn() for each in model.elements] == ["Klacht", "Uiting", "Melder", "Deel"]


def test_each_relation_is_there_once_however_it_is_said() -> None:
    model, problems = read(TURTLE.encode(), "kader.ttl")
    assert model is not None
    said = [(each.kind, each.source.removeprefix(AT), each.target.removeprefix(AT)) for each in model.relations]
    assert said == [
        ("aggregation", "klacht", "deel"),
        ("specialization", "klacht", "uiting"),
        ("association", "klacht", "melder"),
    ]
    assert {each.code: dict(each.args)["count"] for each in problems} == {"X073": "1", "X074": "1"}


@pytest.mark.parametrize(("text", "file"), [(XML, "a.rdf"), (XML, "a.xml"), (JSON, "a.jsonld"), (JSON, "a.json")])
def test_rdf_xml_and_json_ld_are_known_by_how_they_begin(text: str, file: str) -> None:
    (element,) = gathered(text, file).elements
    assert (element.id, element.name.texts) == ("https://x.example/a", (("nl", "A"),))


def test_our_own_glossary_comes_back() -> None:
    before = report_model()
    after = gathered(export(before, "https://x.example/"))
    for each in after.elements:
        ours = before.elements[each.id.removeprefix("https://x.example/")]
        assert each.name.drawn(before.language) == before.words(ours.name)
        assert each.definition.drawn(before.language) == before.words(ours.definition)
    assert len(after.elements) > 2
    assert [one.value.drawn() for each in after.elements for one in each.properties if one.name == "status"] != []


def test_the_folder_builds() -> None:
    made = make(gathered(TURTLE), Wishes())
    loaded = load("specs/k", {f"specs/k/{name}": data for name, data in made.files.items()})
    assert loaded.model is not None
    assert [each for each in loaded.problems if each.severity == "error"] == []
    assert len(loaded.model.elements) == 4


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("@prefix a: <x:> .\na:b c:d a:e .\n", "X070", 2),
        ('@prefix a: <x:> .\na:b a:c "niet af .\n', "X070", 2),
        ("@prefix", "X070", 1),
        ("<a> <b> <c> .\n", "X072", 1),
        ("", "X072", 1),
        ("{", "X070", 1),
        ('{"@context":\n "https://elders.example/context.json"}', "X071", 2),
        ('{"@graph": [{"@context": ["https://elders.example/c"], "a": 1}]}', "X071", 1),
        ('{"@context": {"@import": "https://elders.example/c"}}', "X071", 1),
        ('{"a": ' + "[" * 100_000 + "]" * 100_000 + "}", "X070", 1),
        ("[" * 20_000 + " <a:b> <c:d> " + "]" * 20_000 + " .", "X070", None),
        ('<?xml version="1.0"?>\n<!DOCTYPE r [<!ENTITY a "b">]>\n<rdf:RDF/>', "X002", 2),
        ('<?xml version="1.0"?>\n<rdf:RDF>', "X001", 2),
        ("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n<rdf:li/></rdf:RDF>", "X070", None),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_fetched(
    text: str, code: str, line: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    import socket

    def refuse(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(socket.socket, "connect", refuse)
    found, problems = read(text.encode(), "x.ttl")
    assert found is None
    assert [each.code for each in problems] == [code]
    if line:
        assert problems[0].span
        assert problems[0].span.line == line


def test_strange_literals_and_addresses_are_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    text = TURTLE + ':deel skos:example "x"^^<http://www.w3.org/2001/XMLSchema#dateTime> ; skos:seeAlso <a b|c> .\n'
    read(text.encode(), "kader.ttl")
    assert caplog.records == []


@pytest.mark.parametrize("name", ["mim-begrippen", "mim-begrippenkader-begrippen", "nl-sbb-thesaurus"])
def test_the_counts_of_the_reference_files(reference: Path, name: str) -> None:
    import json

    from rdflib import SKOS, Graph

    counts = json.loads((reference / "COUNTS.json").read_text())[f"skos/{name}.ttl"]
    data = (reference / "skos" / f"{name}.ttl").read_bytes()
    model, problems = read(data, f"{name}.ttl")
    assert model is not None
    assert [each for each in problems if each.severity != "info"] == []
    assert len(model.elements) == counts["concepts"]
    labels = sum(len(each.name.texts) for each in model.elements)
    # Collections, and one scheme, have a preferred label as well.
    assert labels == counts["prefLabel"] - {"mim-begrippen": 9, "nl-sbb-thesaurus": 1}.get(name, 0)
    assert sum(len(each.definition.texts) for each in model.elements) == counts["definition"]
    graph = Graph().parse(data=data, format="turtle")
    left = sum(int(dict(each.args)["count"]) for each in problems if each.code == "X073")
    broader = {(str(one), str(other)) for one, other in graph.subject_objects(SKOS.broader)}
    assert len(broader) == counts["broader"]
    narrow = {(each.source, each.target) for each in model.relations if each.kind == "specialization"}
    assert len(broader - narrow) <= left
    related = {frozenset((str(one), str(other))) for one, other in graph.subject_objects(SKOS.related)}
    assert sum(1 for _ in graph.subject_objects(SKOS.related)) == counts["related"]
    kept = {frozenset((each.source, each.target)) for each in model.relations}
    assert len({pair for pair in related if len(pair) == 2} - kept) <= left


def test_what_is_above_itself_is_told_of() -> None:
    head = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
    text = head + "".join(
        f"<{AT}{one}> a skos:Concept ; skos:broader <{AT}{other}> .\n" for one, other in ("ab", "ba", "cc")
    )
    found, problems = read(text.encode(), "kring.ttl")
    assert found is not None
    assert [(each.source, each.target) for each in found.relations] == [(f"{AT}a", f"{AT}b")]
    assert [(each.code, dict(each.args)["count"]) for each in problems] == [("X075", "2")]


def test_a_second_preferred_name_is_told_of_and_kept() -> None:
    head = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
    text = f'{head}<{AT}a> a skos:Concept ; skos:prefLabel "een"@nl, "twee"@nl, "one"@en .\n'
    found, problems = read(text.encode(), "namen.ttl")
    assert found is not None
    (one,) = found.elements
    assert dict(one.name.texts) == {"nl": "een", "en": "one"}
    assert [(each.name, each.value.drawn()) for each in one.properties] == [("prefLabel", "twee")]
    assert [(each.code, each.severity, dict(each.args)["name"]) for each in problems] == [("X076", "warning", "twee")]
