"""The record in the page: what it says of elements, relations and the golden thread."""

from pathlib import Path
from typing import Any

import pytest

from tests.site.made import Made, hostile, made_from
from zgwviz.check.walk import steps


@pytest.fixture(scope="module")
def built(root: Path) -> Made:
    return made_from(root / "specs" / "waterschap")


def test_every_element_and_relation_of_the_model_is_there(built: Made) -> None:
    known, model = built.known, built.model
    assert [each["id"] for each in known["elements"]] == list(model.elements)
    assert [each["name"] for each in known["elements"]] == [model.words(e.name) for e in model.elements.values()]
    ids = list(model.elements)
    assert [(ids[r["a"]], ids[r["b"]]) for r in known["relations"]] == [(r.source, r.target) for r in model.relations]


def test_steps_up_are_those_of_the_golden_thread(built: Made) -> None:
    known, ids = built.known, list(built.model.elements)
    ups = steps(built.model, direction="up", reasons=False)
    found: dict[str, list[str]] = {each: [] for each in ids}
    for n, element in enumerate(known["elements"]):
        if "parent" in element:
            found[ids[n]].append(ids[element["parent"]])
    for relation in known["relations"]:
        ends = (ids[relation["a"]], ids[relation["b"]])
        if relation["up"] in (1, -1):
            low, high = ends if relation["up"] == 1 else ends[::-1]
            found[low].append(high)
    assert {each: sorted(all_) for each, all_ in found.items()} == {
        each: sorted(step.element for step in all_) for each, all_ in ups.items()
    }


def test_the_path_of_each_element_is_that_of_its_trace(built: Made) -> None:
    known, ids = built.known, list(built.model.elements)
    for element in known["elements"]:
        reach = built.room.reaches.get(element["id"])
        path = element.get("path")
        assert (path is None) == (reach is None)
        if reach and path:
            assert path[0] == reach.how
            assert [ids[to] for _, to in path[1:]] == [step.element for step in reach.path]


def test_what_is_said_of_an_element_is_in_its_record() -> None:
    known = hostile().known
    balie: dict[str, Any] = next(each for each in known["elements"] if each["id"] == "balie")
    assert balie["word"] == "Bedrijfsproces"
    assert known["sources"][balie["sources"][0]]["url"] == "https://example.org/?a=<b>&c='"
    assert balie["properties"][0][0] == "x"
    assert balie["names"][0][0] == "en"
    assert balie["layer"] == 1
    assert balie["path"][0] == "direct"


def test_decisions_examples_standards_and_attributes_come_along(built: Made) -> None:
    known, model = built.known, built.model
    decided = {e.id for e in model.elements.values() if e.decision}
    assert decided
    assert {each["id"] for each in known["elements"] if "decision" in each} == decided
    for each in known["elements"]:
        element = model.elements[each["id"]]
        assert len(each.get("attributes", [])) == len(element.attributes)
        assert len(each.get("examples", [])) == len(element.examples)
        assert [known["elements"][n]["id"] for n, _ in each.get("standards", [])] == [s for s, _ in element.standards]
        if element.decision:
            assert known["decisions"][each["decision"]]["body"] == model.decisions[element.decision].body
