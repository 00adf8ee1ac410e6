"""The kinds and relations of ArchiMate: complete, named in both languages, and no two alike."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from zgwviz.model.kinds import KINDS, RELATIONS


def test_every_concept_of_the_exchange_format_is_there(reference: Path) -> None:
    schema = (reference / "archimate" / "meta" / "relationships.xml").read_text(encoding="utf-8")
    concepts = {source.get("concept") for source in ET.fromstring(schema)}  # noqa: S314  our own reference data
    assert {kind.concept for kind in KINDS.values()} | {"Relationship"} == concepts


def test_there_are_60_elements_and_the_junction() -> None:
    assert len(KINDS) == 61
    assert len(RELATIONS) == 11
    assert list(KINDS)[-1] == "junction"


@pytest.mark.parametrize("name", KINDS)
def test_a_key_is_its_concept_in_kebab_case(name: str) -> None:
    assert re.sub(r"(?<!^)([A-Z])", r"-\1", KINDS[name].concept).lower() == name
    assert KINDS[name].name_en.lower().replace(" ", "-") == name


def test_no_two_kinds_have_one_name() -> None:
    assert len({kind.name_nl for kind in KINDS.values()}) == len(KINDS)
    assert len({kind.concept for kind in KINDS.values()}) == len(KINDS)


@pytest.mark.parametrize("name", RELATIONS)
def test_a_relation_is_a_noun_and_two_verbs(name: str) -> None:
    relation = RELATIONS[name]
    assert relation.concept.lower() == relation.name_en.lower() == name
    assert all(relation)
    assert (relation.verb_en == relation.inverse_en) == (relation.verb_nl == relation.inverse_nl)


def test_names_are_those_of_the_field() -> None:
    assert KINDS["business-actor"].name_nl == "Bedrijfsactor"
    assert KINDS["application-component"].name_nl == "Applicatiecomponent"
    assert (KINDS["business-process"].layer, KINDS["business-process"].aspect) == ("business", "behavior")
    assert (KINDS["data-object"].layer, KINDS["data-object"].aspect) == ("application", "passive")
