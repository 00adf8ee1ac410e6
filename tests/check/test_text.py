"""Names compared and found: what is the same, what is nearly so, and what definitions speak of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.model.plain import element, model
from zgwviz.check.text import folded, mentions, nearly
from zgwviz.model.records import Model
from zgwviz.source.words import Words


@pytest.mark.parametrize(
    ("one", "other"), [("Zaak", "zaak"), ("Zaak-type", "zaaktype"), ("Coördinatie", "coordinatie"), ("A  b.", "ab")]
)
def test_what_tells_no_names_apart(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@given(st.text("abcde", min_size=1, max_size=8), st.integers(0, 7), st.sampled_from("xyz"))
def test_one_letter_more_less_or_other_is_near_both_ways(name: str, at: int, letter: str) -> None:
    at %= len(name)
    for other in (name[:at] + letter + name[at:], name[:at] + letter + name[at + 1 :]):
        assert nearly(name, other)
        assert nearly(other, name)


@pytest.mark.parametrize(
    ("one", "other"), [("ab", "ab"), ("abc", "cba"), ("proces1", "proces2"), ("proces", "proces2"), ("ab", "abcd")]
)
def test_what_is_not_near(one: str, other: str) -> None:
    assert not nearly(one, other)
    assert not nearly(other, one)


def said(**definitions: str) -> Model:
    made = [
        element(name, "one")._replace(name=Words.bare(name.replace("_", " ")), definition=Words.bare(text))
        if text
        else element(name, "one")._replace(name=Words.bare(name.replace("_", " ")))
        for name, text in definitions.items()
    ]
    return model(made, [], ["one"])


def test_the_longest_name_is_meant_and_none_within_another_word() -> None:
    found = mentions(said(Zaak="", Zaak_type="Een zaak.", x="Het ZAAK type, de zaak, zaken.", y="Een zaaktype."))
    assert found.by_element == {"Zaak_type": ("Zaak",), "x": ("Zaak_type", "Zaak")}
    assert found.undefined == {"Zaak": ["Zaak_type", "x"]}


def test_a_definition_may_use_its_own_name() -> None:
    assert mentions(said(Zaak="Een zaak is een zaak.")).by_element == {}
