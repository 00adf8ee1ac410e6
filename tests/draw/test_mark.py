"""Marks in cells: told apart by their shape, centred, and counted where they are too many; flows' double lines."""

import pytest

from zgwviz.draw.mark import SHAPES, mark, marks
from zgwviz.draw.relation import line
from zgwviz.font.faces import default
from zgwviz.font.ruler import Ruler
from zgwviz.geometry import Box, Point
from zgwviz.scene.extent import extent
from zgwviz.scene.records import Path, Text

RULER = Ruler(default())
INK, WHITE = "#1a1f26", "#ffffff"
CELL = Box(10, 20, 24, 18)


@pytest.mark.parametrize("word", [*sorted(SHAPES), "R", "RW", "++"])
def test_a_mark_stands_in_the_middle_of_its_cell(word: str) -> None:
    box = extent(mark(word, CELL, 9.0, INK, WHITE, RULER))
    assert box is not None
    assert CELL.contains(box)
    assert box.middle.x == pytest.approx(CELL.middle.x, abs=0.1)
    assert box.middle.y == pytest.approx(CELL.middle.y, abs=1.1)


def test_no_two_marks_look_alike() -> None:
    drawn = [mark(word, CELL, 9.0, INK, WHITE, RULER) for word in sorted(SHAPES)]
    assert len(set(drawn)) == len(SHAPES)


def test_several_marks_stand_side_by_side_and_too_many_are_counted() -> None:
    first, second = (extent(one) for one in marks(("dot", "ring"), CELL, 9.0, INK, WHITE, RULER))
    assert first is not None
    assert second is not None
    assert first.right < second.x
    assert (first.x - CELL.x) == pytest.approx(CELL.right - second.right, abs=0.8)
    (many,) = marks(("dot", "ring", "RW", "square"), CELL, 9.0, INK, WHITE, RULER)
    assert isinstance(many, Text)
    assert many.text == "4"


def test_money_is_a_double_line_with_a_head() -> None:
    outer, inner, head = line((Point(0, 0), Point(80, 0)), "flow-money", INK, WHITE, 1.0, 6.0)
    assert isinstance(outer, Path)
    assert isinstance(inner, Path)
    assert outer.segments == inner.segments
    assert (outer.stroke, inner.stroke) == (INK, WHITE)
    assert outer.stroke_width > 2 * inner.stroke_width
    assert isinstance(head, Path)
    assert head.fill == INK
    dashes = [
        line((Point(0, 0), Point(80, 0)), f"flow-{kind}", INK, WHITE, 1.0, 6.0)[0] for kind in ("goods", "information")
    ]
    assert [isinstance(one, Path) and len(one.dash) for one in dashes] == [2, 2]
    assert dashes[0] != dashes[1]
