"""Our YAML is read again as what was written, whatever the text; and it looks as a person would have typed it."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from zgwviz.exchange.folder.text import WIDTH, Bare, Block, Value, document, scalar
from zgwviz.source.node import Mapping, Node, Scalar
from zgwviz.source.yaml import read

# A line each, and what YAML could take for something else.
_TRAPS = """\
yes|no|012|1e3|2024-01-01|~|null|a: b|a #b|#a|- a|a:| a|a |[a]|{a}|a,b|a, b|\
&a|*a|!a|>|%a|@a|`a`|'a'|"a"|-|?|=|---|..."""
_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.sampled_from(
    [*_TRAPS.split("|"), "|", "a\nb", "a\n\n  b\n", "\n", "a\tb", "\u202eabc", "\x85", "\u2028", "\ufeff", "😀", "a\\b"]
)
_VALUES: st.SearchStrategy[Value] = st.recursive(
    _TEXT,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(_TEXT.filter(lambda key: len(key) < 30), inner, max_size=4)
    ),
    max_leaves=12,
)


def plain(node: Node) -> object:
    """The tree as texts, lists and tables."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Mapping):
        return {key.text: plain(value) for key, value in node.entries}
    return [plain(each) for each in node.items]


@given(_VALUES)
def test_what_is_written_is_read_again(value: Value) -> None:
    node, problems = read(document({"sleutel": value}).encode(), "x.yaml")
    assert problems == ()
    assert node
    assert plain(node) == {"sleutel": value}


@given(_VALUES)
def test_other_readers_of_yaml_read_the_same_texts(value: Value) -> None:
    assert yaml.safe_load(document({"sleutel": value})) == {"sleutel": value}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Zaak", "Zaak"),
        ("Intake <balie>", '"Intake <balie>"'),
        ("wie, en voor wie?", "wie, en voor wie?"),
        ("https://a.nl/b", "https://a.nl/b"),
        ("a: b", '"a: b"'),
        ("012", '"012"'),
        ("no", '"no"'),
        ("2024-01-01", '"2024-01-01"'),
        ("", '""'),
        (Bare("3"), "3"),
    ],
)
def test_quotes_stand_where_they_are_needed(text: str, written: str) -> None:
    assert scalar(text) == written


def test_between_brackets_more_is_quoted() -> None:
    assert document({"a": ["wie?", "een, twee", "wie"]}) == 'a: ["wie?", "een, twee", wie]\n'


def test_short_things_stand_on_a_line_and_long_ones_below() -> None:
    said: dict[str, Value] = {
        "kort": {"name": "Zaak", "of": ["a", "b"]},
        "lang": [f"woord-{at}" for at in range(30)],
        "tekst": "een\n\ntwee",
        "blok": Block({"a": {"b": "c"}}),
        "lijst": [{"to": "a", "label": "x" * 100}, "b"],
    }
    lines = document(said, ["Kop"]).splitlines()
    assert lines[:2] == ["# Kop", "kort: {name: Zaak, of: [a, b]}"]
    assert lines[2] == "lang: ["
    assert "tekst: |-" in lines
    assert lines[-1] == "  - b"
    at = lines.index("blok:")
    assert lines[at + 1] == "  a: {b: c}"
    assert max(map(len, lines)) <= WIDTH
