"""How far shapes reach."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.scene.made import GREEN, chip, line, text
from zgwviz.geometry import Box, Point
from zgwviz.scene.extent import Near, body, extent
from zgwviz.scene.records import Anchor, Close, Curve, Group, Move, Path, Rect, Shape, Use

CURVE = Path((Move(Point(0, 0)), Curve(Point(0, -5), Point(9, 7), Point(4, 4)), Close()), stroke=GREEN)


@pytest.mark.parametrize(("anchor", "left"), [("start", 50.0), ("middle", 35.0), ("end", 20.0)])
def test_a_text_reaches_from_its_capitals_to_its_descenders(anchor: Anchor, left: float) -> None:
    box = extent(text(50, 40, "Zg", 30.0, 10.0)._replace(anchor=anchor))
    assert box == pytest.approx(Box(left, 33.0, 30.0, 9.1))


@pytest.mark.parametrize(("anchor", "top"), [("start", 10.0), ("middle", 25.0), ("end", 40.0)])
def test_an_upward_text_reaches_up_from_where_it_begins(anchor: Anchor, top: float) -> None:
    box = extent(text(50, 40, "Zg", 30.0, 10.0)._replace(anchor=anchor, upward=True))
    assert box == pytest.approx(Box(43.0, top, 9.1, 30.0))


@pytest.mark.parametrize(
    ("shape", "box"),
    [
        (Rect(Box(1, 2, 3, 4)), Box(1, 2, 3, 4)),
        (Use("law", Box(1, 2, 3, 4), GREEN), Box(1, 2, 3, 4)),
        (line((5, 1), (2, 8)), Box(2, 1, 3, 7)),
        (CURVE, Box(0, -5, 9, 12)),
        (Group((Rect(Box(1, 2, 3, 4)), Group((Rect(Box(7, 0, 1, 1)),)))), Box(1, 0, 7, 6)),
        (Group((Group(()),)), None),
        (Path(()), None),
    ],
)
def test_a_shape_reaches_as_far_as_its_points(shape: Shape, box: Box | None) -> None:
    assert extent(shape) == box


def test_the_body_is_an_element_s_largest_box_and_a_group_s_first() -> None:
    mark = Rect(Box(20, 60, 8, 8), fill=GREEN)
    element = chip("zaak", 20, mark)
    assert body(element) == body(element._replace(children=element.children[::-1])) == Box(20, 60, 100, 24)
    assert body(element._replace(role="group", children=(mark, *element.children))) == mark.box
    assert body(element._replace(role="group", children=element.children[::-1][1:])) is None
    assert body(element._replace(role="note")) is None


BOXES = st.lists(st.tuples(*[st.integers(-40, 40)] * 2, *[st.integers(0, 30)] * 2).map(lambda four: Box(*four)))


@given(BOXES)
def test_none_that_overlap_are_missed(boxes: list[Box]) -> None:
    near = Near(boxes, 10.0)
    for box in boxes:
        assert {i for i, other in enumerate(boxes) if box.overlaps(other)} <= set(near.to(box))
