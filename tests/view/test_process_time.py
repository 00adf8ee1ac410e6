"""The order of steps in time: triggering first, then flow, then the text, whatever goes round in circles."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from zgwviz.view.process.time import order

STEPS = tuple("abcdefghijkl")
PAIRS = st.lists(st.permutations(STEPS).map(lambda steps: (steps[0], steps[1])), max_size=30)
FORWARD = st.lists(
    st.permutations(range(12)).map(lambda two: (STEPS[min(two[:2])], STEPS[max(two[:2])])),
    max_size=30,
)


@given(PAIRS, PAIRS)
def test_each_step_comes_once_and_after_all_that_come_before_it(
    triggers: list[tuple[str, str]], flows: list[tuple[str, str]]
) -> None:
    found = order(STEPS, triggers, flows)
    place = {step: at for at, step in enumerate(found.steps)}
    assert sorted(found.steps) == sorted(STEPS)
    assert all(place[first] < place[then] for first, then in found.before)
    # Every pair holds or leads back, never both.
    assert set(triggers) | set(flows) <= set(found.before) | found.back
    assert not set(found.before) & found.back


@given(FORWARD, FORWARD)
def test_without_a_circle_nothing_leads_back(triggers: list[tuple[str, str]], flows: list[tuple[str, str]]) -> None:
    found = order(STEPS, triggers, flows)
    assert not found.back
    assert set(found.before) == set(triggers) | set(flows)


@given(FORWARD, PAIRS)
def test_a_flow_never_turns_a_triggering_round(triggers: list[tuple[str, str]], flows: list[tuple[str, str]]) -> None:
    found = order(STEPS, triggers, flows)
    assert set(triggers) <= set(found.before)
    assert found.back <= set(flows)


def test_what_nothing_orders_comes_as_the_text_has_it() -> None:
    assert order(("c", "a", "b"), (), ()).steps == ("c", "a", "b")


def test_a_circle_begins_at_its_first_step_in_the_text() -> None:
    found = order(("a", "b", "c"), (("b", "c"), ("c", "a"), ("a", "b")), ())
    assert found.steps == ("a", "b", "c")
    assert found.back == {("c", "a")}


def test_a_circle_is_entered_where_the_process_comes_into_it() -> None:
    found = order(("a", "b", "start"), (("start", "b"), ("b", "a"), ("a", "b")), ())
    assert found.steps == ("start", "b", "a")
    assert found.back == {("a", "b")}


def test_of_two_flows_against_each_other_the_first_holds() -> None:
    assert order(("a", "b"), (), (("b", "a"), ("a", "b"))).back == {("a", "b")}


def test_what_a_step_triggers_waits_for_what_returns_to_it() -> None:
    # Judging asks for advice, which comes back; deciding comes after the advice, not beside it.
    found = order(("judge", "decide", "advise"), (("judge", "decide"),), (("judge", "advise"), ("advise", "judge")))
    assert found.steps == ("judge", "advise", "decide")
    assert found.back == {("advise", "judge")}


def test_a_circle_of_thousands_is_no_deep_call() -> None:
    steps = tuple(f"s{n}" for n in range(5000))
    found = order(steps, (*pairwise(steps), (steps[-1], steps[0])), ())
    assert found.steps == steps
    assert found.back == {(steps[-1], steps[0])}
