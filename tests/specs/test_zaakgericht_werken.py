"""The theme as its editors left it: the compact plate, short names, and what they added, marked as a proposal."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from tests.specs.allowed import not_allowed
from tests.specs.plain import SPECS, Element, in_language, plain

SPEC = plain("zaakgericht-werken")
HERE = SPEC.by_id
FILES = sorted((SPECS / "zaakgericht-werken").glob("*.yaml"))
COMPACT = """
awb archiefwet woo avg wmebv kwd01 kwd02 kwd03 kwd04 kwd05 doel-betere-dienstverlening doel-informatiepositie
doel-een-overheid doel-totstandkoming nap02 nap04 nap10
burger bedrijf rol-dienstverlener rol-ketenpartner dienst-vergunning dienst-uitkering dienst-toezicht dienst-beleid
bcd-managementsysteem cap-aanvragen cap-verbinden bf-klant-keteninteractie bf-uitvoering bf-regievoering
kr-voorbereiden kr-indienen kr-volgen kr-ontvangen dp-intaken dp-behandelen dp-besluiten dp-leveren dp-archiveren
ci-adviesaanvraag ci-ketenzaak ci-statusuitwisseling
verzoek zaak status resultaat rol betrokkene zaakdossier zaaktype statustype resultaattype informatieobject besluit
ki-klantcontact
rc-zaakafhandel rc-zaakregistratie rc-zaaktypecatalogus rc-documentregistratie rc-mijngemeente rc-archiefbeheer digid
mijnoverheid diginetwerk knooppunt-digikoppeling
bv-privacy bv-toegang bh-zaaktypebeheer bh-begrippenbeheer
"""


def _groups(layer: str) -> list[str]:
    return [group for said in SPEC.files.values() if said["layer"] == layer for group in said["groups"]]


def _short(element: Element) -> str:
    return element.said.get("short") or in_language(element.said["name"], "nl") or ""


def test_the_compact_plate_is_the_seventy_of_the_notes() -> None:
    compact = COMPACT.split()
    assert len(compact) == 70
    assert sorted(e.id for e in SPEC.elements if e.said.get("weight") == "3") == sorted(compact)


def test_links_dido_and_standards_stand_on_large_papers_only() -> None:
    assert [e.id for e in SPEC.elements if e.type == "standaard" and e.said.get("weight") != "0"] == []
    assert [e.id for e in SPEC.elements if e.group == "dido" and e.said.get("weight") != "0"] == []


def test_short_names_are_short() -> None:
    assert [(e.id, _short(e)) for e in SPEC.elements if len(_short(e)) > 28] == []


def test_sets_of_equal_rank_are_shown_whole() -> None:
    groups = {id_: group for said in SPEC.files.values() for id_, group in said["groups"].items()}
    whole = {id_ for id_, group in groups.items() if group.get("all_or_none") == "true"}
    assert whole == {"kernwaarden", "kwaliteitsdoelen", "interfaces"}
    for id_ in whole:
        assert len({e.said.get("weight", "1") for e in SPEC.elements if e.group == id_}) == 1


def test_layers_bands_and_groups_stand_in_the_order_of_the_notes() -> None:
    plate = SPEC.plate
    assert plate["layers"] == ["grondslagen", "organisatie", "informatie", "applicatie", "netwerk"]
    assert _groups("grondslagen") == [
        "wet-en-regelgeving",
        "beleidskaders",
        "kernwaarden",
        "kwaliteitsdoelen",
        "doelen",
        "principes",
        "implicaties",
    ]
    bands = [band for said in SPEC.files.values() for band in said.get("bands", [])]
    assert [band["id"] for band in bands] == ["wie-wat", "hoe"]
    assert [group for band in bands for group in band["groups"]] == _groups("organisatie")
    for layer in ("organisatie", "informatie", "applicatie", "netwerk"):
        assert _groups(layer)[-1].startswith("standaarden-")


def test_types_have_icons_of_their_own() -> None:
    icons = [type_["icon"] for type_ in SPEC.plate["types"].values()]
    assert len(set(icons)) == len(icons)
    assert {e.type for e in SPEC.elements} == set(SPEC.plate["types"])


def test_every_relation_finds_its_ends_and_is_allowed() -> None:
    assert [r for r in SPEC.relations if r.source not in HERE or r.target not in HERE] == []
    assert not_allowed(SPEC) == []


def test_no_relation_is_said_twice() -> None:
    said = [(r.letter, r.source, r.target, r.said.get("label")) for r in SPEC.relations]
    assert [one for one, next_ in pairwise(sorted(map(str, said))) if one == next_] == []


def test_what_the_editors_added_is_a_proposal() -> None:
    for said in [e.said for e in SPEC.elements] + [r.said for r in SPEC.relations]:
        if said.get("origin") == "redactie":
            assert said["status"] == "proposed"
    assert sum(e.said.get("origin") == "redactie" for e in SPEC.elements) >= 25
    assert sum(r.said.get("origin") == "redactie" for r in SPEC.relations) >= 100


def test_each_contact_moment_has_two_organisations() -> None:
    for moment in (e for e in SPEC.elements if e.type == "contactmoment"):
        parties = [r.source for r in SPEC.relations if r.letter == "i" and r.target == moment.id]
        assert len({id_ for id_ in parties if HERE[id_].type == "actor"}) == 2, moment.id


def test_each_process_and_each_step_has_a_role() -> None:
    roles = {r.target for r in SPEC.relations if r.letter == "i" and HERE[r.source].type == "rol"}
    steps = {e.id for e in SPEC.elements if e.concept == "BusinessProcess"}
    assert steps - roles == set()


def test_each_service_has_a_law_that_counts_as_its_reason() -> None:
    services = [e.id for e in SPEC.elements if e.type == "dienst"]
    reasons = {r.source for r in SPEC.relations if r.said.get("reason") == "true" and HERE[r.target].type == "wet"}
    assert len(services) == 10
    assert set(services) <= reasons


def test_six_money_flows_say_what_is_paid_for_what() -> None:
    money = [r for r in SPEC.relations if r.said.get("carries") == "money"]
    assert len(money) == 6
    assert [r for r in money if not r.said["amount"] or not r.said["label"]] == []
    assert [r for r in SPEC.relations if r.letter == "f" and not r.said.get("carries")] == []


def test_access_says_whether_it_reads_or_writes() -> None:
    reads = [r for said in SPEC.elements for verb in ("reads", "writes") for r in [said.said.get(verb)] if r]
    both = [r for r in SPEC.relations if r.letter == "a" and r.said.get("access") == "read-write"]
    assert reads
    assert both
    accesses = [e.said["accesses"] for e in SPEC.elements if "accesses" in e.said]
    assert [one for said in accesses for one in said.values() if one["access"] != "read-write"] == []


def test_six_capabilities_of_the_organisation_and_three_products() -> None:
    assert sum(e.type == "capability" for e in SPEC.elements) == 6
    assert sum(e.type == "product" for e in SPEC.elements) == 3


def test_plateaus_are_dated_in_order_and_elements_come_and_go() -> None:
    plateaus = [e for e in SPEC.elements if e.type == "plateau"]
    dates = [e.said["properties"]["date"] for e in plateaus]
    assert len(dates) == 5
    assert dates == sorted(set(dates))
    spans = [e.said["plateau"] for e in SPEC.elements if "plateau" in e.said]
    assert {word for span in spans for word in span} == {"from", "until"}
    assert {id_ for span in spans for id_ in span.values()} <= {e.id for e in plateaus}


def test_withdrawn_standards_stay_and_name_their_successor() -> None:
    gone = {e.id for e in SPEC.elements if e.said.get("status") == "withdrawn"}
    assert gone == {"std-klanten-api", "std-contactmomenten-api", "std-verzoeken-api"}
    successors = {r.source: r.target for r in SPEC.relations if r.said.get("label") == "opgevolgd door"}
    assert {successors[id_] for id_ in gone} == {"std-klantinteracties"}


def test_decided_names_its_decision() -> None:
    for element in SPEC.elements:
        assert (element.said.get("status") == "decided") == ("decision" in element.said), element.id
        assert element.said.get("decision") in {None, *SPEC.plate["decisions"]}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_files_are_short_and_hold_no_person(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 800
    assert re.findall(r"(?i:\b(?:dhr|mw|mevr|drs|ing|ir|mr|dr)\.) ?[A-Z]|[\w.]+@[\w-]+\.\w+", text) == []
    assert re.findall(r"\b[A-Z]\.(?: ?[A-Z]\.)* ?(?:van |de |der |den )*[A-Z][a-z]+", text) == []
    if not path.name.startswith("_"):
        schema = "plate" if path.name == "plate.yaml" else "layer"
        assert text.startswith(f"# yaml-language-server: $schema=../{schema}.schema.json\n")
