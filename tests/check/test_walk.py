"""Steps over relations: every verb and direction, and how far they lead."""

import pytest

from tests.model.plain import element, model, relation
from zgwviz.check.walk import distances, near, steps
from zgwviz.model.kinds import RELATIONS
from zgwviz.model.records import Model
from zgwviz.spec.verbs import VERBS, Access


def pair(kind: str, access: Access | None = None) -> Model:
    made = relation("a", kind, "b")._replace(access=access)
    return model([element("a", "one"), element("b", "one")], [made], ["one"])


def ways(made: Model, *verbs: str, direction: str = "up") -> str:
    found = steps(made, verbs, direction)
    return " ".join(f"{each}{step.element}" for each in found for step in found[each])


@pytest.mark.parametrize("verb", [verb for verb in VERBS if VERBS[verb].kind != "association"])
def test_a_verb_is_followed_as_the_element_itself_would_say_it(verb: str) -> None:
    made = pair(VERBS[verb].kind, VERBS[verb].access)
    said, turned = ("ba", "ab") if VERBS[verb].inverse else ("ab", "ba")
    assert ways(made, verb) == ways(made, verb, direction="out") == said
    assert ways(made, verb, direction="in") == ways(made, verb, direction="down") == turned
    assert ways(made, verb, direction="any") == "ab ba"


def test_an_association_is_read_from_both_ends_unless_one_is_asked_for() -> None:
    made = pair("association")
    assert ways(made, "associated_with") == ways(made, "associated_with", direction="down") == "ab ba"
    assert ways(made, "associated_with", direction="out") == "ab"
    assert ways(made, "associated_with", direction="in") == "ba"


@pytest.mark.parametrize(
    ("access", "reads", "writes"),
    [("read", "ab", ""), ("write", "", "ab"), ("read-write", "ab", "ab"), (None, "", "")],
)
def test_reading_and_writing_are_told_apart(access: Access | None, reads: str, writes: str) -> None:
    made = pair("access", access)
    assert (ways(made, "reads"), ways(made, "writes"), ways(made, "accesses")) == (reads, writes, "ab")


@pytest.mark.parametrize("kind", RELATIONS)
def test_without_verbs_the_golden_thread_is_followed(kind: str) -> None:
    forward = kind in {"realization", "serving", "influence", "assignment", "specialization"}
    backward = kind in {"composition", "aggregation", "access"}
    made = pair(kind)
    assert ways(made) == ("ab" if forward else "ba" if backward else "")
    assert ways(made, direction="down") == ("ba" if forward else "ab" if backward else "")
    assert ways(made, direction="out") == "ab"
    assert ways(made, direction="in") == "ba"
    assert ways(made, direction="any") == "ab ba"


def test_an_association_that_is_a_reason_is_part_of_the_thread() -> None:
    elements = [element("a", "one"), element("b", "one")]
    made = model(elements, [relation("a", "association", "b", reason=True)], ["one"])
    assert ways(made) == ways(made, direction="down") == "ab ba"


def test_nesting_is_composition() -> None:
    made = model([element("a", "one"), element("b", "one", parent="a")], [], ["one"])
    assert ways(made) == "ba"
    assert ways(made, "composed_of") == "ab"
    assert ways(made, "part_of") == "ba"
    assert ways(made, "aggregates") == ""


def test_two_verbs_are_either_and_a_relation_to_a_relation_is_no_step() -> None:
    elements = [element(each, "one") for each in "abc"]
    one = relation("a", "serving", "b", 1)
    made = model(elements, [one, relation("c", "flow", "a", 2), relation("b", "association", one.id, 3)], ["one"])
    assert ways(made, "serves", "flows_to") == "ab ca"
    assert ways(made, direction="any") == "ab ac ba ca"


def chain() -> Model:
    elements = [element(each, "one") for each in "abcd"]
    links = [("a", "b"), ("b", "c"), ("c", "d"), ("d", "b")]
    return model(elements, [relation(one, "serving", other) for one, other in links], ["one"])


@pytest.mark.parametrize(("within", "wanted"), [(1, "b"), (2, "bc"), (3, "bcd"), (9, "bcd")])
def test_what_is_near_does_not_go_round_for_ever(within: int, wanted: str) -> None:
    assert "".join(near("a", steps(chain()), within)) == wanted


def test_distances_are_those_of_the_shortest_way() -> None:
    assert distances(["d"], steps(chain())) == {"d": 0, "c": 1, "b": 2, "a": 3}
    assert distances(["a"], steps(chain())) == {"a": 0}
