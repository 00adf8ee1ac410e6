"""Running rules: all of them, in their order, and one that fails is a finding about that rule."""

from collections.abc import Iterator

from tests.model.plain import element, model, relation
from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found
from zgwviz.check.run import check
from zgwviz.problem.records import Problem


def _broken(facts: Facts) -> Iterator[Found]:
    yield found(None, element=next(iter(facts.model.elements)))
    raise KeyError("doel")


def _fine(facts: Facts) -> Iterator[Found]:
    for each in facts.model.elements.values():
        yield found(each.span, "info" if each.kind else None, element=facts.name(each.id))


def test_a_rule_that_fails_is_a_finding_and_the_others_still_count() -> None:
    made = model([element("zaak", "one"), element("doel", "one", "goal")], [], ["one"])
    span = made.elements["zaak"].span
    assert check(made, [Rule("R901", "warning", _broken), Rule("R902", "warning", _fine)]) == (
        Problem("R901", None, (("element", "zaak"),), "warning"),
        Problem("R900", None, (("rule", "R901"), ("reason", "KeyError: 'doel'")), "warning"),
        Problem("R902", span, (("element", "zaak"),), "warning"),
        Problem("R902", span, (("element", "doel"),), "info"),
    )


def test_the_indexes_leave_out_relations_that_end_at_a_relation() -> None:
    elements = [element("a", "one"), element("b", "one"), element("c", "two", parent="b")]
    one, other = relation("a", "serving", "b"), relation("a", "association", "a-serving-b-1")
    facts = Facts(model(elements, [one, other], ["one", "two"]))
    assert facts.out == {"a": (one,)}
    assert facts.into == {"b": (one,)}
    assert facts.family == {"a": (), "b": ("c",), "c": ("b",)}
    assert (facts.number("a"), facts.number("c")) == (1, 2)
    assert facts.kind(one.id) == "relationship"
    assert facts.names(["a", "b", "c"], 2) == '"a", "b" (+1)'
