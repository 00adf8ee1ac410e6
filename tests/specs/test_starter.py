"""The starter: small, sound, and each construct is explained where it first occurs."""

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.specs.allowed import not_allowed
from tests.specs.plain import SPECS, plain, traced

SPEC = plain("starter")
FILES = sorted((SPECS / "starter").glob("*.yaml"))


def test_it_is_small() -> None:
    assert 20 <= len(SPEC.elements) <= 30
    assert 3 <= len(SPEC.plate["layers"]) <= 5
    assert SPEC.plate["layers"] == [said["layer"] for said in SPEC.files.values()]


def test_ids_are_unique_and_relations_find_their_ends() -> None:
    assert max(Counter(e.id for e in SPEC.elements).values()) == 1
    ids = set(SPEC.by_id)
    assert [r for r in SPEC.relations if not ids.issuperset((r.source, r.target))] == []


def test_every_relation_is_allowed() -> None:
    assert not_allowed(SPEC) == []


def test_one_gap_shows_what_a_gap_is() -> None:
    assert {e.id for e in SPEC.elements} - traced(SPEC) == {"tevredenheid"}


def test_names_fit_a_chip() -> None:
    assert [e.id for e in SPEC.elements if len(e.said.get("short", e.said["name"])) > 28] == []


@pytest.mark.parametrize(
    "word", ["name", "short", "weight", "definition", "status", "attributes", "source", "owner", "start"]
)
def test_it_shows_each_construct(word: str) -> None:
    groups = [group for said in SPEC.files.values() for group in said["groups"].values()]
    assert [one for one in [*groups, *(e.said for e in SPEC.elements)] if word in one]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_names_its_schema_and_teaches(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    schema = "plate" if path.name == "plate.yaml" else "layer"
    assert text.startswith(f"# yaml-language-server: $schema=../{schema}.schema.json\n")
    assert len(re.findall(r"(?m)(^|\s)# ", text)) >= 4
