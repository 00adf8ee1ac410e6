"""Lines between boxes: level and upright, on borders, through no box and no word, never upon each other."""

from collections.abc import Mapping
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.layout.route.geometry import crossings, faults, labels, parts
from tests.layout.route.made import GAPS, PAPER, columns, graphs
from zgwviz.geometry import Box, Size
from zgwviz.layout.engine.place import Spread, place
from zgwviz.layout.engine.records import Edge, End, Gaps, Node
from zgwviz.layout.route.records import Routed
from zgwviz.layout.route.route import crossings as counted
from zgwviz.layout.route.route import route

END = End(Size(30, 7), Size(10, 7))
# What no lack of room excuses.
NEVER = ("slanted", "ends beside", "inwards", "lies on", "labels of")


def drawn(boxes: Mapping[str, Box], edges: list[Edge], gaps: Gaps = GAPS) -> Routed:
    """Routed, and without a fault."""
    found = route(boxes, edges, gaps)
    assert found.compromises == ()
    assert faults(boxes, edges, found.routes, gaps) == []
    return found


@settings(max_examples=200)
@given(graphs(), st.integers(1, 5))
def test_lines_between_boxes_in_columns(graph: tuple[list[Node], list[Edge]], across: int) -> None:
    nodes, edges = graph
    boxes = place(nodes, edges, columns(nodes, across), GAPS, PAPER, Spread({}, {})).boxes
    found = route(boxes, edges, GAPS)
    wrong = faults(boxes, edges, found.routes, GAPS)
    assert list(found.routes) == [edge.id for edge in edges]
    assert not [fault for fault in wrong if any(word in fault for word in NEVER)]
    if not found.compromises:
        assert wrong == []


@settings(max_examples=200)
@given(graphs(most=6), st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)), min_size=6, max_size=6, unique=True))
def test_lines_between_boxes_anywhere(graph: tuple[list[Node], list[Edge]], cells: list[tuple[int, int]]) -> None:
    nodes, edges = graph
    boxes = {
        node.id: Box(x * 190, y * 340, node.width, node.height) for node, (x, y) in zip(nodes, cells, strict=False)
    }
    found = route(boxes, edges, GAPS)
    wrong = faults(boxes, edges, found.routes, GAPS)
    assert not [fault for fault in wrong if any(word in fault for word in NEVER)]
    if not found.compromises:
        assert wrong == []


def test_boxes_beside_each_other_get_a_straight_line() -> None:
    boxes = {"a": Box(0, 0, 100, 200), "b": Box(200, 120, 100, 40)}
    found = drawn(boxes, [Edge("r", "a", "b", END, END)])
    (one,) = parts(found.routes["r"])
    assert one == Box(100, 140, 100, 0)


def test_boxes_above_each_other_get_a_straight_line() -> None:
    boxes = {"a": Box(0, 0, 200, 50), "b": Box(60, 100, 100, 50)}
    (one,) = parts(drawn(boxes, [Edge("r", "a", "b", END, END)]).routes["r"])
    assert (one.x, one.width, one.y, one.height) == (110, 0, 50, 50)


def test_a_line_goes_around_what_is_between() -> None:
    boxes = {"a": Box(0, 0, 100, 60), "c": Box(160, -100, 100, 260), "b": Box(320, 0, 100, 60)}
    found = drawn(boxes, [Edge("r", "a", "b")])
    assert len(found.routes["r"].points) > 2


def test_lines_between_the_same_boxes_run_side_by_side() -> None:
    boxes = {"a": Box(0, 0, 100, 100), "b": Box(220, 0, 100, 100)}
    edges = [Edge(f"r{k}", "a", "b", END, END) for k in range(4)]
    found = drawn(boxes, edges)
    heights = sorted(found.routes[edge.id].points[0].y for edge in edges)
    assert all(later - earlier >= 14 for earlier, later in pairwise(heights))
    assert crossings(found.routes) == 0


def test_lines_of_a_hub_do_not_cross() -> None:
    boxes = {"hub": Box(0, 100, 100, 100)} | {f"n{k}": Box(250, k * 60, 100, 30) for k in range(5)}
    found = drawn(boxes, [Edge(f"r{k}", f"n{k}", "hub", End(), END) for k in range(5)])
    assert crossings(found.routes) == counted(found.routes.values()) == 0
    ends = [found.routes[f"r{k}"].points[-1] for k in range(5)]
    assert len(set(ends)) == 5


def test_lines_that_must_cross_are_counted() -> None:
    boxes = {"a": Box(0, 100, 60, 30), "b": Box(200, 100, 60, 30), "c": Box(100, 0, 60, 30), "d": Box(100, 200, 60, 30)}
    found = drawn(boxes, [Edge("r", "a", "b"), Edge("s", "c", "d")])
    assert crossings(found.routes) == counted(found.routes.values()) == 1


def test_a_line_bends_as_little_as_it_can() -> None:
    steps = {f"s{k}": Box(150 + k * 90, 70 + k * 60, 40, 20) for k in range(4)}
    boxes = {"a": Box(0, 0, 100, 40), "b": Box(560, 320, 100, 40)} | steps
    found = drawn(boxes, [Edge("r", "a", "b")])
    assert len(found.routes["r"].points) == 3


def test_a_line_goes_a_little_further_to_cross_none() -> None:
    boxes = {
        "a": Box(0, 200, 60, 40),
        "b": Box(400, 200, 60, 40),
        "wall": Box(210, 150, 40, 140),
        "up": Box(200, 0, 60, 40),
    }
    edges = [Edge("r", "up", "wall"), Edge("s", "a", "b")]
    found = drawn(boxes, edges)
    assert crossings(found.routes) == 0


def test_a_line_from_a_box_to_itself_turns_a_corner() -> None:
    boxes = {"a": Box(0, 0, 100, 100)}
    points = drawn(boxes, [Edge("r", "a", "a", END, END)]).routes["r"].points
    assert len(points) == 5


def test_a_bundle_ends_in_one_place_and_other_lines_keep_off() -> None:
    boxes = {"top": Box(0, 100, 100, 20)} | {f"n{k}": Box(220, k * 60, 100, 30) for k in range(4)}
    bundle = [Edge(f"r{k}", f"n{k}", "top", End(), End(head=9), bundle="is a") for k in range(4)]
    found = drawn(boxes, [*bundle, Edge("s", "n1", "top", END, END)])
    assert len({found.routes[edge.id].points[-1] for edge in bundle}) == 1
    assert found.routes["s"].points[-1] != found.routes["r0"].points[-1]
    trunks = {found.routes[edge.id].points[-2].x for edge in bundle if len(found.routes[edge.id].points) > 2}
    assert len(trunks) == 1


def test_labels_stand_where_readers_look_for_them() -> None:
    boxes = {"a": Box(0, 0, 100, 50), "b": Box(250, 0, 100, 50), "c": Box(0, 120, 100, 50)}
    found = drawn(boxes, [Edge("r", "a", "b", END, END, Size(40, 7)), Edge("s", "a", "c", END, END)])
    level, upright = found.routes["r"], found.routes["s"]
    y = level.points[0].y
    assert level.source_role == Box(102, y - 9, 30, 7)
    assert level.source_cardinality == Box(102, y + 2, 10, 7)
    assert level.target_role == Box(218, y - 9, 30, 7)
    assert level.label == Box(155, y - 9, 40, 7)
    x = upright.points[0].x
    assert upright.source_role == Box(x + 2, 52, 30, 7)
    assert upright.source_cardinality == Box(x - 12, 52, 10, 7)


def test_a_label_keeps_off_an_arrow_head() -> None:
    boxes = {"a": Box(0, 0, 100, 50), "b": Box(250, 0, 100, 50)}
    role = drawn(boxes, [Edge("r", "a", "b", END, End(Size(30, 7), None, head=9))]).routes["r"].target_role
    assert role is not None
    assert role.right == 250 - 9 - GAPS.pad


def test_a_line_runs_straight_behind_an_arrow_head() -> None:
    boxes = {"a": Box(0, 0, 100, 40), "between": Box(0, 70, 100, 40), "b": Box(0, 140, 100, 40)}
    points = drawn(boxes, [Edge("r", "a", "b", End(), End(head=20))]).routes["r"].points
    assert len(points) == 4
    assert abs(points[-1].x - points[-2].x) + abs(points[-1].y - points[-2].y) >= 20 + GAPS.corner


def test_a_label_without_room_is_a_compromise_and_not_drawn() -> None:
    boxes = {"a": Box(0, 0, 100, 50), "b": Box(120, 0, 100, 50)}
    edge = Edge("r", "a", "b", End(Size(90, 7)))
    found = route(boxes, [edge], Gaps(column=20))
    assert labels(found.routes["r"]) == []
    assert [(one.kind, one.edge, one.axis) for one in found.compromises] == [("label", "r", "x")]


def test_too_many_lines_for_a_gap_are_a_compromise() -> None:
    boxes = {"a": Box(0, 0, 100, 20), "b": Box(130, 0, 100, 20)}
    edges = [Edge(f"r{k}", "a", "b") for k in range(40)]
    found = route(boxes, edges, Gaps(lane=12, clearance=8), Box(-10, -10, 250, 40))
    assert any(one.kind == "lane" for one in found.compromises)


def test_boxes_that_are_shut_in_have_no_way() -> None:
    boxes = {"a": Box(50, 50, 40, 40), "b": Box(300, 50, 40, 40)}
    walls = {"n": Box(40, 41, 60, 6), "s": Box(40, 93, 60, 6), "w": Box(41, 47, 6, 46), "e": Box(93, 47, 6, 46)}
    found = route(boxes | walls, [Edge("r", "a", "b")], GAPS)
    assert found.routes["r"].points == ()
    assert [one.kind for one in found.compromises] == ["way"]


@pytest.mark.parametrize("boxes", [{}, {"a": Box(0, 0, 10, 10)}])
def test_nothing_to_route(boxes: Mapping[str, Box]) -> None:
    assert route(boxes, [], GAPS) == Routed({})
