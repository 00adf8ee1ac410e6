"""Relations: direction, the same twice, ids, ends that are relations, and circles."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.model.made import arguments, built, element, found, group, layer, relation, relations, said, spec
from zgwviz.model.build import build
from zgwviz.model.records import Relation
from zgwviz.spec.records import ElementSpec, LayerSpec


def plate(**said_by: Any) -> LayerSpec:
    """One group with elements `a`, `b`, `c` and what each says."""
    return layer("x", group("g", *(element(each, relations=said_by.get(each, ())) for each in "abc")))


def only(**said_by: Any) -> Relation:
    (one,) = built(plate(**said_by)).relations
    return one


@pytest.mark.parametrize(
    ("verb", "inverse", "kind", "access"),
    [
        ("composed_of", "part_of", "composition", None),
        ("aggregates", "aggregated_by", "aggregation", None),
        ("assigned_to", "performed_by", "assignment", None),
        ("realizes", "realized_by", "realization", None),
        ("serves", "served_by", "serving", None),
        ("accesses", "accessed_by", "access", None),
        ("reads", "read_by", "access", "read"),
        ("writes", "written_by", "access", "write"),
        ("influences", "influenced_by", "influence", None),
        ("triggers", "triggered_by", "triggering", None),
        ("flows_to", "flows_from", "flow", None),
        ("specializes", "generalizes", "specialization", None),
    ],
)
def test_a_verb_and_its_inverse_say_the_same(verb: str, inverse: str, kind: str, access: str | None) -> None:
    there = only(a=(relation(verb, "b"),))
    back = only(b=(relation(inverse, "a"),))
    assert there == back
    assert (there.source, there.target, there.kind, there.access) == ("a", "b", kind, access)
    assert there.id == f"a-{kind}-b"


def test_the_inverse_turns_what_stands_at_the_ends() -> None:
    at_ends: dict[str, Any] = {"cardinality": "1", "from_cardinality": "0..*", "role": "far", "from_role": "near"}
    there = only(a=(relation("serves", "b", **at_ends),))
    assert (there.cardinality, there.from_cardinality, there.role, there.from_role) == ("1", "0..*", "far", "near")
    back = only(a=(relation("served_by", "b", **at_ends),))
    assert (back.cardinality, back.from_cardinality, back.role, back.from_role) == ("0..*", "1", "near", "far")


def test_between_is_an_assignment_from_each() -> None:
    made = built(plate(c=relations("between", "a", "b"))).relations
    assert [(each.source, each.kind, each.target) for each in made] == [
        ("a", "assignment", "c"),
        ("b", "assignment", "c"),
    ]


def test_access_can_be_said_of_accesses() -> None:
    assert only(a=(relation("accesses", "b", access="read-write"),)).access == "read-write"


@pytest.mark.parametrize(
    ("first", "second", "twice"),
    [
        (relation("serves", "b"), relation("serves", "b", 2), True),
        (relation("serves", "b", label="x"), relation("serves", "b", 2, label="x"), True),
        (relation("serves", "b", label="x"), relation("serves", "b", 2, label="y"), False),
        (relation("serves", "b"), relation("realizes", "b", 2), False),
        (relation("reads", "b"), relation("writes", "b", 2), False),
        (relation("flows_to", "b", carries="money"), relation("flows_to", "b", 2, carries="data"), False),
        (relation("serves", "b"), relation("served_by", "b", 2), False),
        (relation("associated_with", "a", label="x"), relation("associated_with", "a", 2, label="x"), True),
    ],
)
def test_the_same_said_twice_is_one_and_a_warning(first: Relation, second: Relation, twice: bool) -> None:
    model, problems = build(spec(plate(a=(first, second))))
    assert model is not None
    assert len(model.relations) == (1 if twice else 2)
    assert [(each.code, each.severity) for each in problems] == ([("M020", "warning")] if twice else [])


def test_the_same_said_from_both_ends_is_one() -> None:
    once, again = relation("serves", "b", 3), relation("served_by", "a", 8)
    assert found(plate(a=(once,), b=(again,))) == ["a.yaml:8 M020"]
    assert arguments(plate(a=(once,), b=(again,))) == {"verb": "served_by", "word": "a", "where": "a.yaml:3"}


def test_an_association_without_a_label_is_the_same_from_both_ends() -> None:
    def both(**more: Any) -> list[str]:
        one, other = relation("associated_with", "b", 3, **more), relation("associated_with", "a", 8, **more)
        return found(plate(a=(one,), b=(other,)))

    assert both() == ["a.yaml:8 M020"]
    assert both(label="is deel van") == []


def test_ids_are_made_up_where_none_is_given_and_none_is_taken() -> None:
    said_by = (
        relation("serves", "b"),
        relation("serves", "b", label="x"),
        relation("serves", "b", label="y"),
        relation("serves", "c", id="a-serving-b-2"),
        relation("serves", "c", label="x"),
    )
    made = built(plate(a=said_by)).relations
    assert [each.id for each in made] == [
        "a-serving-b",
        "a-serving-b-3",
        "a-serving-b-4",
        "a-serving-b-2",
        "a-serving-c",
    ]


def test_a_made_up_id_is_not_that_of_an_element_or_of_another() -> None:
    names = ("a", "b", "b-2", "a-serving-c", "c")
    said_by = (*relations("serves", "b-2", "b", "c"), relation("serves", "b", label="x"))
    elements = [element(each, relations=said_by if each == "a" else ()) for each in names]
    made = [each.id for each in built(layer("x", *elements)).relations]
    assert made == ["a-serving-b-2", "a-serving-b", "a-serving-c-2", "a-serving-b-3"]


def test_a_made_up_id_with_a_number_is_taken_as_well() -> None:
    said_by = (relation("serves", "b"), relation("serves", "b", label="x"), relation("serves", "b-2"))
    elements = [element(each, relations=said_by if each == "a" else ()) for each in ("a", "b", "b-2")]
    made = [each.id for each in built(layer("x", *elements)).relations]
    assert made == ["a-serving-b", "a-serving-b-2", "a-serving-b-2-2"]


def test_a_relation_with_an_id_can_be_an_end() -> None:
    one, other = relation("associated_with", "b", id="r"), relation("realizes", "r")
    made = built(plate(a=(one,), c=(other,))).relations
    assert [(each.id, each.source, each.target) for each in made] == [("r", "a", "b"), ("c-realization-r", "c", "r")]


def test_an_end_that_was_said_before_is_the_first() -> None:
    said_by = {
        "a": (relation("serves", "b", id="first"),),
        "b": (relation("served_by", "a", id="second"),),
        "c": (relation("realizes", "second"),),
    }
    model, _ = build(spec(plate(**said_by)))
    assert model is not None
    assert [(each.id, each.target) for each in model.relations] == [("first", "b"), ("c-realization-second", "first")]


@pytest.mark.parametrize(
    ("said_by", "problems"),
    [
        ({"a": (relation("serves", "d", 3),)}, ["a.yaml:3 M002"]),
        ({"a": (relation("serves", "b", 3, id="b"),)}, ["a.yaml:3 M001"]),
        ({"a": (relation("serves", "b", 3, id="r"), relation("serves", "c", 4, id="r"))}, ["a.yaml:4 M001"]),
        ({"a": (relation("serves", "b", 3, id="r"), relation("serves", "c", 4, id="R"))}, ["a.yaml:4 M003"]),
        ({"a": (relation("serves", "b", 3, status="x"),)}, ["a.yaml:3 M006"]),
        ({"a": (relation("serves", "b", 3, decision="x"),)}, ["a.yaml:3 M007"]),
        ({"a": (relation("serves", "r", 3, id="r"),)}, ["a.yaml:3 M023"]),
        ({"a": (relation("serves", "s", 3, id="r"), relation("serves", "r", 4, id="s"))}, ["a.yaml:4 M023"]),
        ({"a": (relation("triggers", "a", 3),)}, []),
        ({"a": (relation("composed_of", "a", 3),)}, ["a.yaml:3 M019"]),
        ({"a": relations("composed_of", "b", "c", line=3), "b": relations("composed_of", "c")}, []),
        ({"a": relations("composed_of", "b", line=3), "b": relations("composed_of", "a", line=4)}, ["a.yaml:4 M019"]),
        ({"a": relations("aggregates", "b", line=3), "b": relations("aggregates", "a", line=4)}, []),
    ],
)
def test_what_cannot_be(said_by: dict[str, Any], problems: list[str]) -> None:
    assert found(plate(**said_by)) == problems


def test_a_circle_is_shown_whole_and_nesting_is_part_of_it() -> None:
    nested = element(
        "a", elements=(element("b", elements=(element("c", relations=relations("composed_of", "a", line=7)),)),)
    )
    assert found(layer("x", nested)) == ["a.yaml:7 M019"]
    assert arguments(layer("x", nested)) == {"path": "c → a → b → c"}


def test_part_of_what_it_is_nested_in_is_no_circle() -> None:
    nested = element("a", elements=(element("b", relations=relations("part_of", "a")),))
    assert found(layer("x", nested)) == []


def test_a_long_chain_of_parts_takes_no_deep_stack() -> None:
    elements = [element(f"e{at}", relations=relations("composed_of", f"e{at + 1}")) for at in range(3000)]
    assert found(layer("x", *elements, element("e3000"))) == []
    assert found(layer("x", *elements, element("e3000", relations=relations("composed_of", "e0", line=5)))) == [
        "a.yaml:5 M019"
    ]


def test_a_suggestion_can_be_a_relation() -> None:
    said_by = {"a": (relation("serves", "b", id="r-deelzaak"), relation("serves", "r-deelzak"))}
    assert arguments(plate(**said_by))["suggestion"] == "r-deelzaak"


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["serves", "served_by"]), st.sampled_from("abc"))))
def test_every_statement_is_a_relation_or_a_warning(statements: list[tuple[str, str, str]]) -> None:
    by: dict[str, list[Any]] = {each: [] for each in "abc"}
    for line, (source, verb, target) in enumerate(statements, 1):
        by[source].append(relation(verb, target, line))
    model, problems = build(spec(plate(**{each: tuple(row) for each, row in by.items()})))
    assert model is not None
    assert len(model.relations) + len(problems) == len(statements)
    assert Counter((each.source, each.target) for each in model.relations) == Counter(
        {(s, t) if verb == "serves" else (t, s) for s, verb, t in statements}
    )
    assert len({each.id for each in model.relations}) == len(model.relations)


def test_a_double_element_is_left_out_with_its_relations() -> None:
    double = element("a", 5, relations=relations("serves", "nowhere"))
    assert found(layer("x", element("a", 2), double)) == ["a.yaml:5 M001"]


def test_elements_may_say_standards_of_relations_only_by_element() -> None:
    user: ElementSpec = element("u", standards=((said("r", 9), None),))
    assert found(layer("x", element("a", relations=(relation("serves", "u", id="r"),)), user)) == ["a.yaml:9 M002"]
