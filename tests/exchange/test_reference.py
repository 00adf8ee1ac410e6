"""Other parties' own models: what is found in them is what an independent script counted."""

import json
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.made import bare
from zgwviz.exchange.archimate.read import read as read_exchange
from zgwviz.exchange.archimate.write import write
from zgwviz.exchange.folder import kept
from zgwviz.exchange.folder.make import make
from zgwviz.exchange.folder.records import Wishes
from zgwviz.exchange.importers import reader
from zgwviz.exchange.outgoing import gathered_of
from zgwviz.exchange.records import Gathered, Shown
from zgwviz.model.kinds import KINDS, RELATIONS
from zgwviz.pipeline import load

FILES = {
    "dido-assembled.archimate": "archi",
    "gemma-assembled.archimate": "archi",
    "over-gemma.xml": "archimate",
    "sample1-tiny.xml": "archimate",
}


def gathered(reference: Path, name: str) -> Gathered:
    found, problems = reader(FILES[name]).read((reference / "archimate" / name).read_bytes(), name)
    assert found
    assert {one.severity for one in problems} <= {"info"}
    return found


def counted(reference: Path, name: str) -> dict[str, Any]:
    said: dict[str, Any] = json.loads((reference / "COUNTS.json").read_text(encoding="utf-8"))[f"archimate/{name}"]
    return said


def shown(figures: Sequence[Shown]) -> int:
    return sum(1 + shown(each.inside) for each in figures)


@pytest.mark.parametrize("name", FILES)
def test_counts_are_those_of_an_independent_script(reference: Path, name: str) -> None:
    found, said = gathered(reference, name), counted(reference, name)
    assert len(found.elements) == said["elements"]
    assert len(found.relations) == said["relationships"]
    assert len(found.views) == said["views"]
    assert Counter(KINDS[each.kind or ""].concept for each in found.elements) == said["elements_by_type"]
    by_type = {key.removesuffix("Relationship"): count for key, count in said["relationships_by_type"].items()}
    assert Counter(RELATIONS[each.kind].concept for each in found.relations) == by_type
    assert sum(bool(each.definition) for each in found.elements) == said["elements_with_documentation"]
    assert sum(shown(each.shown) for each in found.views) == said.get("diagram_objects", said.get("nodes"))
    ends = {each.id for each in found.relations}
    between = sum(each.source in ends or each.target in ends for each in found.relations)
    assert between == said.get("relationship_on_relationship", between)
    owners = [found, *found.elements, *found.relations, *found.views]
    nameless = 3 if name.startswith("gemma") else 0  # without a key
    elsewhere = 1 if name.startswith("gemma") else 0  # on a note
    of_all = sum(len(each.properties) for each in owners)  # type: ignore[attr-defined, misc]
    assert abs(said["properties"] - nameless - of_all) <= elsewhere


@pytest.mark.parametrize("name", FILES)
def test_the_folder_builds_and_every_element_is_in_it(reference: Path, name: str) -> None:
    found = gathered(reference, name)
    folder = make(found, Wishes())
    loaded = load("x", folder.files)
    assert [one for one in loaded.problems if one.severity == "error"] == []
    assert loaded.model
    assert len(loaded.model.elements) == len(found.elements)
    lost = sum(count for what, count in folder.left_out if what in {"twice", "circle", "between-relations"})
    assert len(loaded.model.relations) == len(found.relations) - lost
    assert all(len(layer.groups) <= 14 for layer in loaded.model.layers)


@pytest.mark.parametrize("name", ["over-gemma.xml", "sample1-tiny.xml"])
def test_through_a_spec_folder_and_out_it_is_the_same(reference: Path, name: str) -> None:
    found = gathered(reference, name)
    folder = make(found, Wishes())
    model = load("x", folder.files).model
    assert model
    remembered = kept.read(kept.text_of("archimate", found, folder, folder.files, "").encode())
    again, _ = read_exchange(write(gathered_of(model, remembered)).encode(), name)
    assert again
    before, after = bare(found), bare(again)
    assert after.elements == before.elements
    assert after.relations == before.relations
    assert after.views == before.views
    assert after._replace(elements=(), relations=(), views=()) == before._replace(elements=(), relations=(), views=())


XMI = "20201231_ZGW_APIs.xml"


def class_model(reference: Path) -> tuple[Gathered, dict[str, int], dict[str, Any]]:
    """What is read of the class model, what is told to be left out by its sort, and what was counted in the file."""
    found, problems = reader("xmi").read((reference / "xmi" / XMI).read_bytes(), XMI)
    assert found
    assert {one.severity for one in problems} == {"info"}
    told = [part for one in problems for part in dict(one.args)["names"].split(", ")]
    left = {name: int(count) for name, count in (part[:-1].rsplit(" (", 1) for part in told)}
    said: dict[str, Any] = json.loads((reference / "COUNTS.json").read_text(encoding="utf-8"))[f"xmi/{XMI}"]
    return found, left, said


def test_every_class_of_a_class_model_is_read_or_told_of(reference: Path) -> None:
    found, left, said = class_model(reference)
    there = said["packaged_elements_by_type"]
    named = {each.id: each.name.drawn("nl") for each in found.types}
    sorts = Counter(named.get(each.type or "", "-") for each in found.elements)
    kinds = Counter(each.kind for each in found.elements)
    assert kinds["application-component"] == there["uml:Component"]
    assert sorts["Enumeratie"] == there["uml:Enumeration"]
    classes = kinds["business-object"] - there["uml:Enumeration"] - there["uml:AssociationClass"]
    assert left["ProxyConnector"] == said["proxy_connectors"]
    assert classes + left["ProxyConnector"] + left["Text"] + left["Boundary"] == there["uml:Class"]
    assert {"uml:Stereotype": left["Stereotype"], "uml:Extension": left["Extension"]}.items() <= there.items()
    assert left["PrimitiveType"] == there["uml:PrimitiveType"]
    groups = {each.path[:depth] for each in found.elements for depth in range(1, len(each.path) + 1)}
    empty = sum(count for name, count in left.items() if name.startswith("Versie"))
    assert len(groups) + empty + left["Package"] == there["uml:Package"]


def test_every_relation_and_attribute_of_a_class_model_is_read_or_told_of(reference: Path) -> None:
    found, left, said = class_model(reference)
    there = said["packaged_elements_by_type"]
    of_classes = sum(each.id.endswith(("/source", "/target")) for each in found.relations)
    kinds = Counter(each.kind for each in found.relations)
    unread = left["Association → ProxyConnector"]
    assert kinds["association"] - of_classes + unread == there["uml:Association"] + there["uml:AssociationClass"]
    assert kinds["specialization"] == 2
    assert left["Abstraction"] == there["uml:Abstraction"]
    assert len(found.views) == 32
    # A property with a name and no association is an attribute; those of the profiles have other ids.
    data = (reference / "xmi" / XMI).read_bytes()
    owned = re.findall(rb'<ownedAttribute xmi:type="uml:Property" xmi:id="EAID_[^"]+" name="[^"]+"/?>', data)
    assert sum(len(each.attributes) for each in found.elements) == len(owned)


def test_the_folder_of_a_class_model_builds_and_every_class_is_in_it(reference: Path) -> None:
    found, _, _ = class_model(reference)
    folder = make(found, Wishes())
    loaded = load("x", folder.files)
    assert [one for one in loaded.problems if one.severity == "error"] == []
    assert loaded.model
    assert len(loaded.model.elements) == len(found.elements)
    assert len(loaded.model.relations) == len(found.relations)
    assert folder.left_out == (("empty-view", 1),)
