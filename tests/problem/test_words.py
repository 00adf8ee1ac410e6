"""Messages with their arguments: words for one and for many."""

import re

import pytest

from zgwviz.problem.catalogue import codes, entry
from zgwviz.problem.records import Problem
from zgwviz.problem.words import blank, fields, filled, worded


@pytest.mark.parametrize(
    ("count", "told"), [("0", "0 views"), ("1", "1 view"), ("2", "2 views"), ("11", "11 views"), ("21", "21 views")]
)
def test_a_word_stands_by_its_number(count: str, told: str) -> None:
    assert filled("{count} {count:view|views}", {"count": count}) == told


def test_one_and_many_may_be_several_words() -> None:
    text = "{n} {n:row, and it has|rows, and they have} {what}"
    assert filled(text, {"n": "1", "what": "{n}"}) == "1 row, and it has {n}"
    assert filled(text, {"n": "3", "what": "none"}) == "3 rows, and they have none"


def test_in_a_list_of_messages_arguments_are_blanks() -> None:
    assert blank('"{name}": {count} {count:view|views}') == '"‹name›": ‹count› views'


def test_fields_are_told_once_for_each_place() -> None:
    assert fields("{count} {count:view|views} of {name}") == ["count", "count", "name"]


def test_one_thing_left_out_is_one_thing() -> None:
    one, many = (Problem("X025", None, (("count", count),), "info") for count in ("1", "2"))
    assert worded(one, "en").message == "left out: 1 view with no elements on it"
    assert worded(many, "nl").message == "weggelaten: 2 views waar geen elementen op staan"


@pytest.mark.parametrize("code", [code for code in codes() if code not in {"F009", "X018"}])  # no noun behind the count
def test_what_is_counted_may_be_one(code: str) -> None:
    found = entry(code)
    assert found is not None
    for text in (text for both in (found.message, *found.hints) for text in both if "{limit}" not in text):
        assert all(re.findall(r"\{count\} (\{?)", text)), text
