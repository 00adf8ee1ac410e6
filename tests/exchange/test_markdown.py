"""Markdown is read back by a parser: headings, lists and tables are there, and no word becomes markup."""

import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.exchange.rooms import SPECS, entry, hostile, real
from tests.report.made import HOSTILE
from zgwviz.exchange.article import Article, Item, Picture, Section
from zgwviz.exchange.markdown import markdown
from zgwviz.pipeline import Studio
from zgwviz.site.article import article

READER = MarkdownIt("commonmark").enable("table")
EMPTY = Article("T", "nl", (), None, "Verteld", (), (), "")


def tokens(room: Studio, view: str = "plate") -> list[Token]:
    return READER.parse(markdown(article(room, entry(room, view), f"{view}.png", with_relations=True)))


def words(inline: Token) -> str:
    """The text of a line, without anchors; whatever else is there fails."""
    kinds = {"text", "html_inline", "link_open", "link_close", "text_special"}
    inside = inline.children or []
    assert {each.type for each in inside} <= kinds, inline.content
    assert all(re.fullmatch(r'<a id="[\w.-]+">|</a>', each.content) for each in inside if each.type == "html_inline")
    return "".join(each.content for each in inside if each.type != "html_inline")


def after(found: list[Token], kind: str) -> list[str]:
    return [words(found[at + 1]) for at, each in enumerate(found) if each.type == kind]


def test_headings_lists_and_tables_are_there() -> None:
    found = tokens(hostile())
    assert after(found, "heading_open") == [
        *("Vergunningen & <meer>", "Wat er op de plaat staat"),
        *("1 Waarvoor", "Doelen", "2 Wie", "Diensten", "Stappen", "Objecten", "3 Waarmee", "Standaarden"),
        *("1 Waarvoor", "2 Wie", "3 Waarmee", "Relaties"),
    ]
    names = [each.name.drawn("nl") for each in hostile().model.elements.values()]
    listed = [words(found[at + 2]) for at, each in enumerate(found) if each.type == "list_item_open"]
    assert sorted(line.partition(" (")[0] for line in listed if not line.startswith("Intake")) == sorted(
        name for name in names if name != HOSTILE
    )
    assert f"{HOSTILE} (Bedrijfsproces, voorstel)" in listed
    assert sum(each.type == "table_open" for each in found) == 4


def test_relations_read_as_sentences_and_lead_to_rows() -> None:
    room = hostile()
    text = markdown(article(room, entry(room, "plate"), "plate.png", with_relations=True))
    assert "| [App](#element-app) | ondersteunt | [Intake" in text
    links = re.findall(r"\]\(#([^)]*)\)", text)
    assert links
    assert set(links) <= set(re.findall(r'<a id="([^"]*)">', text))


@pytest.mark.parametrize("folder", SPECS, ids=lambda folder: folder.name)
def test_the_plate_of_a_spec_has_every_element_in_the_list_and_in_a_table(folder: Path) -> None:
    room = real(folder)
    found = READER.parse(markdown(article(room, entry(room, "plate"), "plate.png", with_relations=True)))
    count = len(room.model.elements)
    assert sum(each.type == "list_item_open" for each in found) == count
    anchors = [each for token in found for each in token.children or [] if each.content.startswith('<a id="element-')]
    assert len(anchors) == count


def test_a_view_is_about_its_own_elements() -> None:
    found = after(tokens(hostile(), "stappen"), "heading_open")
    assert found == ["Stappen", "Wat er op de plaat staat", "2 Wie", "Stappen", "2 Wie", "Relaties"]


def test_what_would_be_a_list_is_a_text_and_a_name_of_a_file_an_address() -> None:
    told = (Section("1. A", "", "- b", (Item("+ c", "", (Item("2) d"),)),)),)
    made = markdown(EMPTY._replace(told=told, picture=Picture("a b/(c).png", 1, 1, "[x]")))
    found = READER.parse(made)
    said = [words(each) for each in found if each.type == "inline" and "png" not in each.content]
    assert said == ["T", "Verteld", "1. A", "- b", "+ c", "2) d"]
    assert "![\\[x\\]](a%20b/%28c%29.png)" in made
    assert sum(each.type == "bullet_list_open" for each in found) == 2
    assert not any(each.type == "ordered_list_open" for each in found)
