"""Lines while they are moved: parts that lost their length do not pull a line askew."""

from zgwviz.geometry import Point
from zgwviz.layout.engine.records import Edge, Gaps
from zgwviz.layout.route.wire import Wire, bars


def test_a_part_without_length_is_no_bar_and_its_neighbours_are_one() -> None:
    wire = Wire(Edge("e", "a", "b"), 0, 1, [Point(0, 0), Point(0, 10), Point(20, 10), Point(20, 30)])
    wire.move(1, upright=False, at=10.0)
    wire.points[2] = Point(0, 10)  # as a move leaves it that brought two upright parts to one place
    wire.points[3] = Point(0, 30)
    assert [(bar.part, bar.start, bar.end) for bar in bars([wire], True, Gaps())] == [(0, 0, 30)]
    assert list(bars([wire], False, Gaps())) == []
    assert wire.points == [Point(0, 0), Point(0, 30)]
