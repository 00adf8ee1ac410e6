"""Silences: what is told no longer, what is, and that it is known which silence said so."""

from collections.abc import Sequence

import pytest

from tests.model.plain import element, model, relation
from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found
from zgwviz.check.run import Verdict, verdict
from zgwviz.model.records import Model
from zgwviz.problem.records import Span
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.records import Selector, SilenceSpec


def said(word: str) -> Said[str]:
    return Said(word, Span("plate.yaml", 1, 1))


def silence(rule: str, *fields: tuple[str, str], also: Sequence[Selector] = ()) -> SilenceSpec:
    of = Selector(tuple((key, (said(word),)) for key, word in fields), also=tuple(also)) if fields else None
    return SilenceSpec(said(rule), Words.bare(f"wegens {rule}"), of)


def made(*silences: SilenceSpec) -> Model:
    elements = [element("a", "one"), element("b", "one"), element("c", "two")]
    return model(elements, [relation("a", "serving", "c")], ["one", "two"])._replace(silences=silences)


def on_elements(facts: Facts) -> list[Found]:
    return [found(each, element=each.id) for each in facts.model.elements.values()]


def on_relations(facts: Facts) -> list[Found]:
    return [found(each, element=each.id) for each in facts.model.relations]


def on_groups(facts: Facts) -> list[Found]:
    return [found(each, element=each.id, rule="eigen") for each in facts.model.groups.values()]


def together(_: Facts, each: Sequence[Found]) -> list[Found]:
    return [found(None, element="".join(one.args[0][1] for one in each))]


RULES = (Rule("R901", "info", on_elements), Rule("R902", "warning", on_relations), Rule("R903", "warning", on_groups))


def told(outcome: Verdict) -> list[str]:
    return [f"{each.code} {dict(each.args).get('element', dict(each.args).get('rule'))}" for each in outcome.problems]


def quiet(outcome: Verdict) -> list[str]:
    return [f"{p.code} {dict(p.args)['element']}: {s.because.drawn()}" for p, s in outcome.silenced]


def test_without_silences_all_is_told() -> None:
    outcome = verdict(made(), RULES)
    assert told(outcome) == ["R901 a", "R901 b", "R901 c", "R902 a-serving-c-1", "R903 one", "R903 two"]
    assert outcome.silenced == ()


@pytest.mark.parametrize(
    ("silences", "silenced"),
    [
        ([silence("R901")], ["R901 a", "R901 b", "R901 c"]),
        ([silence("R901", ("id", "b"))], ["R901 b"]),
        ([silence("R901", ("layer", "one"))], ["R901 a", "R901 b"]),
        # A relation is at both of its ends; a group is meant by the selector that names it, not by what stands in it.
        ([silence("R902", ("id", "c"))], ["R902 a-serving-c-1"]),
        ([silence("R903", ("group", "two"))], ["R903 two"]),
        ([silence("R903", ("layer", "nowhere"), also=[Selector((("group", (said("one"),)),))])], ["R903 one"]),
        # An own rule by its id.
        ([silence("eigen", ("group", "one"))], ["R903 one"]),
        # Two silences of one rule add up, the first counts.
        ([silence("R901", ("id", "a")), silence("R901", ("layer", "one"))], ["R901 a", "R901 b"]),
    ],
)
def test_a_silenced_finding_is_kept_apart_with_its_reason(silences: list[SilenceSpec], silenced: list[str]) -> None:
    outcome = verdict(made(*silences), RULES)
    assert [each.partition(":")[0] for each in quiet(outcome)] == silenced
    assert all(each.partition(": ")[2] == f"wegens {silences[0].rule.value}" for each in quiet(outcome))
    findings = [each for each in told(outcome) if each[:4] not in {"R006", "R007"}]
    assert sorted([*findings, *silenced]) == told(verdict(made(), RULES))


def test_what_is_silenced_is_left_out_of_what_is_said_together() -> None:
    rule = Rule("R901", "info", on_elements, together)
    assert told(verdict(made(silence("R901", ("id", "b"))), [rule])) == ["R901 ac"]


def test_a_silence_of_no_rule_and_an_idle_one_are_told_last() -> None:
    outcome = verdict(made(silence("R91"), silence("R901", ("id", "a")), silence("R902", ("id", "b"))), RULES)
    assert told(outcome)[-2:] == ["R006 R91", "R007 R902"]
    assert dict(outcome.problems[-2].args)["suggestion"] in {"R901", "R902"}
    assert {each.severity for each in outcome.problems[-2:]} == {"warning"}


def test_a_rule_that_fails_while_it_is_folded_is_a_finding_and_its_own_findings_are_told() -> None:
    def broken(_: Facts, each: Sequence[Found]) -> list[Found]:
        raise ValueError(str(len(each)))

    outcome = verdict(made(), [Rule("R901", "info", on_elements, broken)])
    assert told(outcome) == ["R901 a", "R901 b", "R901 c", "R900 R901"]
