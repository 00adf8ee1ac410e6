"""The golden thread: by its definition, on small models, and on the reference content."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from tests.model.plain import element, model, relation
from zgwviz.model.kinds import KINDS, RELATIONS
from zgwviz.model.records import Model, Reach, Step
from zgwviz.model.trace import trace

UP = ("realization", "serving", "influence", "assignment", "specialization")
DOWN = ("composition", "aggregation", "access")


def small(*relations: tuple[str, str, str], kind: str | None = None) -> Mapping[str, Reach]:
    """The trace of a goal `top` and, a layer lower, `a`, `b` and `c`; `p` is in a pillar, `r` on the roadmap."""
    elements = [element("top", "one", "goal"), *(element(each, "two", kind) for each in "abc")]
    elements += [element("p", "pillar"), element("r", "road")]
    made = [relation(*each, at=at) for at, each in enumerate(relations)]
    return trace(model(elements, made, ["one", "two"], ["pillar"], "road"))


def path(reach: Reach) -> list[str]:
    return [step.element for step in reach.path]


@pytest.mark.parametrize("kind", RELATIONS)
def test_a_relation_leads_up_one_way_or_none(kind: str) -> None:
    assert (small(("a", kind, "top"))["a"].how == "direct") == (kind in UP)
    assert (small(("top", kind, "a"))["a"].how == "direct") == (kind in DOWN)


def test_the_first_layer_is_its_own_reason_and_what_is_no_layer_has_none() -> None:
    reaches = small()
    assert list(reaches) == ["top", "a", "b", "c"]
    assert reaches["top"] == Reach("direct", ())
    assert reaches["a"] == Reach("none", ())


def test_a_path_may_run_through_a_pillar_and_the_roadmap() -> None:
    assert path(small(("a", "realization", "p"), ("p", "influence", "top"))["a"]) == ["p", "top"]
    assert path(small(("r", "realization", "top"), ("a", "serving", "r"))["a"]) == ["r", "top"]


def test_the_path_names_its_relations() -> None:
    reaches = small(("a", "realization", "b"), ("b", "influence", "top"))
    assert reaches["a"].path == (Step("a-realization-b-0", "b"), Step("b-influence-top-1", "top"))


def test_the_shortest_path_is_taken_and_of_two_the_one_that_is_said_first() -> None:
    long = (("a", "serving", "b"), ("b", "serving", "top"))
    assert path(small(*long, ("a", "serving", "top"))["a"]) == ["top"]
    assert path(small(("a", "serving", "c"), ("c", "serving", "top"), *long)["a"]) == ["c", "top"]
    assert path(small(*long, ("a", "serving", "c"), ("c", "serving", "top"))["a"]) == ["b", "top"]


def test_nesting_is_composition() -> None:
    elements = [element("top", "one"), element("whole", "two"), element("part", "two", parent="whole")]
    reaches = trace(model(elements, [relation("whole", "realization", "top")], ["one", "two"]))
    assert reaches["part"].path == (Step("", "whole"), Step("whole-realization-top-1", "top"))
    alone = trace(model(elements, [relation("part", "realization", "top")], ["one", "two"]))
    assert alone["whole"].how == "none"


@pytest.mark.parametrize("kind", ["business-object", "data-object"])
def test_associations_between_information_objects_count_either_way(kind: str) -> None:
    for ends in (("a", "association", "b"), ("b", "association", "a")):
        reaches = small(ends, ("b", "realization", "top"), kind=kind)
        assert (reaches["a"].how, path(reaches["a"])) == ("indirect", ["b", "top"])
        assert reaches["b"].how == "direct"
    assert small(("a", "association", "b"), ("b", "realization", "top"), kind="contract")["a"].how == "none"


def test_an_association_with_a_reason_counts() -> None:
    elements = [element("top", "one"), element("a", "two")]
    for ends in (("a", "top"), ("top", "a")):
        made = [relation(ends[0], "association", ends[1], reason=True)]
        assert trace(model(elements, made, ["one", "two"]))["a"].how == "indirect"


def test_a_long_direct_path_comes_before_a_short_indirect_one() -> None:
    elements = [element("top", "one"), *(element(each, "two") for each in "abc")]
    made = [relation("a", "association", "top", reason=True)]
    made += [relation(one, "serving", other) for one, other in (("a", "b"), ("b", "c"), ("c", "top"))]
    assert trace(model(elements, made, ["one", "two"]))["a"].how == "direct"


def test_of_two_indirect_paths_the_one_that_is_said_first_is_taken() -> None:
    elements = [element("top", "one"), element("a", "two"), element("b", "two"), element("c", "two")]
    one = [relation("a", "association", "b", 1, True), relation("b", "serving", "top", 2)]
    other = [relation("a", "serving", "c", 3), relation("c", "association", "top", 4, True)]
    layers = ["one", "two"]
    assert path(trace(model(elements, [*one, *other], layers))["a"]) == ["b", "top"]
    assert path(trace(model(elements, [*other, *one], layers))["a"]) == ["c", "top"]
    elements[1] = element("a", "two", parent="c")
    assert path(trace(model(elements, [*one, other[1]], layers))["a"]) == ["c", "top"]


def test_a_relation_to_a_relation_leads_nowhere() -> None:
    elements = [element("top", "one"), element("a", "two")]
    made = [relation("top", "triggering", "top"), relation("a", "influence", "top-triggering-top-1")]
    assert trace(model(elements, made, ["one", "two"]))["a"].how == "none"


def test_a_chain_of_thousands_has_its_path() -> None:
    names = [f"e{at}" for at in range(5000)]
    elements = [element("top", "one"), *(element(each, "two") for each in names)]
    made = [relation(one, "serving", other) for one, other in pairwise([*names, "top"])]
    reaches = trace(model(elements, made, ["one", "two"]))
    assert len(reaches) == 5001
    assert len(reaches["e0"].path) == 5000
    with pytest.raises(KeyError):
        reaches["nothing"]


def test_a_model_without_layers_has_no_trace() -> None:
    assert trace(model([], [], [])) == {}


def naive(made: Model, name: str) -> Reach:
    """By the definition: try all walks, direct ones before others, short ones before long, in the text's order."""
    first = {each.id for each in made.elements.values() if each.layer == made.layers[0].id}
    for how in ("direct", "indirect"):
        for length in range(len(made.elements)):
            for walk in walks(made, name, length, how == "indirect"):
                if (walk[-1].element if walk else name) in first:
                    return Reach("direct" if how == "direct" else "indirect", walk)
    return Reach("none")


def walks(made: Model, name: str, length: int, associations: bool) -> Iterator[tuple[Step, ...]]:
    if length == 0:
        yield ()
        return
    for step in ups(made, name, associations):
        for rest in walks(made, step.element, length - 1, associations):
            yield (step, *rest)


def ups(made: Model, name: str, associations: bool) -> list[Step]:
    parent = made.elements[name].parent
    found = [Step("", parent)] if parent else []
    for each in made.relations:
        objects = {made.elements[each.source].kind, made.elements[each.target].kind} <= {
            "business-object",
            "data-object",
        }
        either = associations and each.kind == "association" and (each.reason or objects)
        if each.source == name and (each.kind in UP or either):
            found.append(Step(each.id, each.target))
        if each.target == name and (each.kind in DOWN or either):
            found.append(Step(each.id, each.source))
    return found


@st.composite
def models(draw: st.DrawFn) -> Model:
    names = "abcdef"[: draw(st.integers(1, 6))]
    layers = st.sampled_from(["one", "two", "two", "three", "pillar"])
    kinds = st.sampled_from(["business-object", "data-object", None])
    elements = []
    for at, name in enumerate(names):
        parent = draw(st.sampled_from([None, *names[:at]])) if draw(st.booleans()) else None
        elements.append(element(name, draw(layers), draw(kinds), parent))
    ends = st.sampled_from(names)
    relations = [
        relation(draw(ends), draw(st.sampled_from([*RELATIONS, "association"])), draw(ends), at, draw(st.booleans()))
        for at in range(draw(st.integers(0, 8)))
    ]
    return model(elements, relations, ["one", "two", "three"], ["pillar"])


@given(models())
def test_the_trace_is_what_the_definition_says(made: Model) -> None:
    wanted = {each.id: naive(made, each.id) for each in made.elements.values() if each.layer != "pillar"}
    assert dict(trace(made)) == wanted


def test_the_reference_content_has_the_figures_that_were_counted_by_hand(reference: Path) -> None:
    text = (reference / "zaakgericht-werken-inhoud.yaml").read_text(encoding="utf-8")
    content = yaml.load(text, yaml.CSafeLoader)
    concepts = {kind.concept: name for name, kind in KINDS.items()}
    said = content["elements"]
    elements = [element(each["id"], each["layer"], concepts[each["kind"]]) for each in said]
    relations = [
        relation(each["id"], one["type"], one["target"], at)
        for each in said
        for at, one in enumerate(each["relations"])
    ]
    layers = [each["id"] for each in content["layers"] if each["nora_laag"]]
    others = [each["id"] for each in content["layers"] if not each["nora_laag"]]
    made = model(elements, relations, layers, others)
    counted = Counter((made.elements[name].layer, reach.how) for name, reach in trace(made).items())
    totals = Counter(each.layer for each in elements)
    assert {
        layer: (counted[layer, "direct"], counted[layer, "direct"] + counted[layer, "indirect"], totals[layer])
        for layer in layers[1:]
    } == {
        "organisatie": (73, 76, 123),
        "informatie": (8, 54, 71),
        "applicatie": (44, 45, 86),
        "netwerk": (12, 12, 18),
    }
