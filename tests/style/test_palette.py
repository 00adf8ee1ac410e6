"""Every theme can be read; a colour that cannot carry a layer is refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zgwviz.style.contrast import contrast, mix
from zgwviz.style.palette import THEMES, hue, hue_of, palette, too_light

MAINS = [(theme, word, main) for theme, mains in THEMES.items() for word, main in mains.items()]


@pytest.mark.parametrize(("theme", "word", "main"), MAINS)
def test_themes_can_be_read(theme: str, word: str, main: str) -> None:
    assert not too_light(main), f"{word} of {theme}"


def test_the_mains_of_a_theme_differ() -> None:
    assert len({main for _, _, main in MAINS}) == len(MAINS)


@pytest.mark.parametrize("main", ["#ffee00", "#ffffff", "#8a949f", "#e17000"])
def test_light_colours_are_refused(main: str) -> None:
    assert too_light(main)


@settings(max_examples=200)
@given(st.integers(0, 0xFFFFFF))
def test_what_is_not_refused_can_be_read(number: int) -> None:
    main = f"#{number:06x}"
    if not too_light(main):
        made = hue(main)
        assert min(contrast(main, ground) for ground in (made.tint, made.second_tint, made.tint2, "#ffffff")) >= 4.5
        assert min(contrast(made.edge, ground) for ground in (made.tint, made.second_tint, "#ffffff")) >= 3


def test_a_layer_may_have_a_colour_of_its_own() -> None:
    assert hue_of(palette("nora"), "#004488").main == "#004488"
    assert hue_of(palette(None), "green").main == "#2b6e37"


def test_ink_is_read_on_paper_and_grounds() -> None:
    colors = palette(None)
    grounds = [hue_of(colors, word).tint2 for word in colors.mains] + [colors.paper]
    assert min(contrast(ink, ground) for ink in (colors.ink, colors.muted) for ground in grounds) >= 4.5


def test_mixing() -> None:
    assert mix("#000000", "#ffffff", 0.5) == "#808080"
    assert mix("#2b6e37", "#ffffff", 0) == "#2b6e37"
