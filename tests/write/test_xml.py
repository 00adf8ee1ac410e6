"""The tree and its bytes: what goes in comes out of another reader, whatever the text."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.write.made import HOSTILE, parsed
from zgwviz.write.xml import Element, serialize

# XML 1.0's own characters, less the controls that HTML forbids too.
LEGAL = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")


def read(element: Element) -> ET.Element:
    return parsed(serialize(element))


@given(st.text(LEGAL))
def test_text_comes_back_as_it_was(words: str) -> None:
    back = read(Element("a", {"b": words}, words))
    assert (back.text or "", back.get("b")) == (words, words)


@given(st.text())
def test_no_text_breaks_the_file(words: str) -> None:
    back = read(Element("a", {"b": words}, [Element("c", {}, words)]))
    assert len(back) == 1


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_text_stays_text(words: str) -> None:
    back = read(Element("a", {"b": words}, words))
    assert len(back) == 0
    assert len(back.get("b", "")) == len(words)


def test_what_xml_cannot_say_is_seen_as_such() -> None:
    assert read(Element("a", {"b": "\x00"}, "z\x1f\x85\ud83d")).attrib == {"b": "\ufffd"}
    assert read(Element("a", {}, "z\x1f\x85\ud83d")).text == "z" + 3 * "\ufffd"


def test_line_ends_and_tabs_survive_where_readers_would_make_them_spaces() -> None:
    assert read(Element("a", {"b": "x\ny\tz\r"})).get("b") == "x\ny\tz\r"


def test_an_element_a_line_and_no_space_inside_text() -> None:
    tree = Element("svg", {"width": 12.50}, [Element("text", {"x": 1.0}, " a "), Element("g", {})])
    assert serialize(tree).decode().splitlines() == [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<svg width="12.5">',
        '<text x="1"> a </text>',
        "<g/>",
        "</svg>",
    ]
