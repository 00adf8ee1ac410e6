"""The words of icons that specs may say are those that are drawn."""

from zgwviz.draw.icon import WORDS
from zgwviz.draw.icon.marks import MARKS
from zgwviz.style.icons import ICONS


def test_every_icon_but_the_marks_can_be_chosen_and_is_drawn() -> None:
    assert len(set(ICONS)) == len(ICONS)
    assert set(ICONS) == set(WORDS) - set(MARKS)
