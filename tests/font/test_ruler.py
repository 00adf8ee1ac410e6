"""Widths are those of the font that is drawn."""

import pytest
from fontTools.ttLib import TTFont

from zgwviz.font.faces import default
from zgwviz.font.ruler import Ruler

RULER = Ruler(default())


@pytest.mark.parametrize("weight", [400, 600])
@pytest.mark.parametrize("letter", ["Z", "a", "é", "1", "–", "×"])
def test_one_letter_is_as_wide_as_the_font_says(letter: str, weight: int) -> None:
    font = TTFont(default().regular if weight == 400 else default().semibold)
    glyph = font.getBestCmap()[ord(letter)]
    assert RULER.width(letter, font["head"].unitsPerEm, weight) == pytest.approx(font["hmtx"][glyph][0])


def test_pairs_are_kerned() -> None:
    assert RULER.width("Te", 100) < RULER.width("T", 100) + RULER.width("e", 100) - 1


def test_semibold_is_wider() -> None:
    assert RULER.width("Zaaktypecatalogus", 10, 600) > RULER.width("Zaaktypecatalogus", 10, 400) > 70


@pytest.mark.parametrize("text", ["🗂", "案", "\ud83d"])
def test_what_the_font_lacks_has_room(text: str) -> None:
    assert RULER.width(text, 10) >= 10 or RULER.width("\ufffd", 10) == RULER.width(text, 10)


def test_nothing_has_no_width() -> None:
    assert RULER.width("", 10) == 0
