"""What stands above a plate: its facts are broken between them, never before or after a dot."""

import pytest

from tests.plates import NAMES, PAPERS, plate
from zgwviz.view.words import numbered


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("spec", NAMES)
def test_no_line_of_the_facts_begins_or_ends_with_a_dot(spec: str, paper: str) -> None:
    frame = plate(spec, paper).sheet.frame
    assert frame
    assert frame.facts
    assert [text for text in frame.facts.lines.texts if text.strip("· ") != text] == []


def test_a_date_is_not_broken_where_the_facts_take_two_lines() -> None:
    frame = plate("starter", "slide-portrait").sheet.frame
    assert frame
    assert frame.facts
    lines = frame.facts.lines.texts
    assert len(lines) == 2
    assert any("24 november 2026" in text for text in lines)


@pytest.mark.parametrize(
    ("version", "language", "said"),
    [
        ("1.0", "nl", "versie 1.0"),
        ("1.0", "en", "version 1.0"),
        ("Versie 1.0.0 snapshot 1", "nl", "Versie 1.0.0 snapshot 1"),
        ("version 2", "nl", "version 2"),
        ("2024-11-13", "nl", "versie 2024-11-13"),
    ],
)
def test_the_word_version_is_said_once(version: str, language: str, said: str) -> None:
    assert numbered(version, language) == said
