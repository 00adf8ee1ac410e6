"""ArchiMate's table of allowed relations, against the file of another party and against cells written out."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from zgwviz.model.allowed import RELATIONSHIP, allowed, between
from zgwviz.model.kinds import KINDS, RELATIONS


def test_every_pair_is_as_in_the_reference(reference: Path) -> None:
    meta = reference / "archimate" / "meta"
    letters = {
        key.get("char", ""): key.get("relationship", "").removesuffix("Relationship").lower()
        for key in ET.parse(meta / "relationships-keys.xml").getroot()  # noqa: S314  our own reference data
    }
    kinds = {kind.concept: name for name, kind in KINDS.items()} | {"Relationship": RELATIONSHIP}
    pairs = 0
    for source in ET.parse(meta / "relationships.xml").getroot():  # noqa: S314  our own reference data
        for target in source:
            one, other = kinds[source.get("concept", "")], kinds[target.get("concept", "")]
            assert sorted(between(one, other)) == sorted(letters[each] for each in target.get("relations", ""))
            pairs += 1
    assert pairs == 62 * 62


@pytest.mark.parametrize(
    ("source", "relation", "target"),
    [
        ("business-process", "access", "business-object"),
        ("application-component", "realization", "application-service"),
        ("application-service", "serving", "business-process"),
        ("business-role", "assignment", "business-process"),
        ("principle", "realization", "goal"),
        ("driver", "influence", "goal"),
        ("data-object", "realization", "business-object"),
        ("business-object", "composition", "business-object"),
        ("work-package", "realization", "deliverable"),
        ("plateau", "triggering", "plateau"),
        ("junction", "triggering", "business-process"),
        ("relationship", "association", "contract"),
        ("meaning", "association", "relationship"),
        ("grouping", "aggregation", "relationship"),
    ],
)
def test_what_is_allowed(source: str, relation: str, target: str) -> None:
    assert allowed(source, relation, target)


@pytest.mark.parametrize(
    ("source", "relation", "target"),
    [
        ("business-object", "access", "business-process"),
        ("business-process", "assignment", "business-role"),
        ("goal", "realization", "principle"),
        ("driver", "realization", "goal"),
        ("business-object", "realization", "data-object"),
        ("business-object", "flow", "business-object"),
        ("application-component", "composition", "application-service"),
        ("work-package", "access", "plateau"),
        ("junction", "composition", "business-process"),
        ("relationship", "association", "relationship"),
        ("contract", "serving", "relationship"),
    ],
)
def test_what_is_not_allowed(source: str, relation: str, target: str) -> None:
    assert not allowed(source, relation, target)


def test_association_is_last_and_joins_all_elements() -> None:
    for one in KINDS:
        for other in KINDS:
            assert between(one, other)[-1] == "association"
    assert set(between("junction", "junction")) == set(RELATIONS)


def test_the_strongest_comes_first() -> None:
    assert between("business-role", "business-process") == (
        "assignment",
        "serving",
        "triggering",
        "flow",
        "association",
    )
