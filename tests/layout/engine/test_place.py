"""Boxes on a paper: apart, in order, in the paper's shape; and in a grid when there is nothing better."""

from itertools import pairwise
from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zgwviz.geometry import Size
from zgwviz.layout.engine.place import Spread, fit, grid, order, place
from zgwviz.layout.engine.process import Engine
from zgwviz.layout.engine.records import Edge, Failed, Gaps, Node, Placed

GAPS = Gaps(column=50, row=20)
PAPER = Size(1100, 700)
NONE = Spread({}, {})


def apart(placed: Placed, column: float, row: float) -> bool:
    """Whether all boxes are as far apart as asked, sideways or above each other."""
    boxes = list(placed.boxes.values())
    return not any(
        one.inset(-column + 0.1, -row + 0.1).overlaps(other) for k, one in enumerate(boxes) for other in boxes[k + 1 :]
    )


@settings(max_examples=100)
@given(
    st.lists(st.tuples(st.integers(20, 200), st.integers(10, 400)), min_size=1, max_size=12),
    st.integers(1, 5),
    st.integers(0, 60),
)
def test_boxes_are_apart_and_the_whole_has_the_papers_shape(
    sizes: list[tuple[int, int]], across: int, more: int
) -> None:
    nodes = [Node(f"n{i}", *size) for i, size in enumerate(sizes)]
    columns = [c for k in range(across) if (c := [node.id for node in nodes[k::across]])]
    edges = [Edge(f"e{i}", f"n{i}", f"n{i // 2}") for i in range(len(nodes))]
    placed = place(nodes, edges, columns, GAPS, PAPER, Spread({0: more}, {}, Size(more, 0)))
    assert list(placed.boxes) == [node.id for node in nodes]
    assert apart(placed, 0, GAPS.row)
    for left, right in pairwise(columns):
        gap = min(placed.boxes[i].x for i in right) - max(placed.boxes[i].right for i in left)
        assert gap >= GAPS.column + (more if left is columns[0] else 0) - 0.01
    for node in nodes:
        box = placed.boxes[node.id]
        assert (box.width, box.height) == (node.width, node.height)
        assert -0.01 <= box.x <= placed.width - box.width + 0.01
        assert -0.01 <= box.y <= placed.height - box.height + 0.01
    assert (placed.width + more) / placed.height == pytest.approx(PAPER.width / PAPER.height, rel=0.001)


def test_a_paper_of_free_height_is_filled_in_its_width() -> None:
    nodes = [Node(f"n{i}", 100, 50) for i in range(6)]
    placed = place(nodes, [], [["n0", "n1", "n2"], ["n3", "n4", "n5"]], GAPS, Size(1000, inf), NONE)
    assert (placed.width, placed.height) == (1000, 190)
    assert placed.boxes["n3"].right == 1000


def test_asked_room_between_two_boxes_is_given() -> None:
    nodes = [Node("a", 100, 50), Node("b", 100, 50), Node("c", 100, 600)]
    placed = place(nodes, [], [["a", "b"], ["c"]], GAPS, PAPER, Spread({}, {("a", "b"): 300}))
    assert placed.boxes["b"].y - placed.boxes["a"].bottom >= 320


def test_an_order_names_every_box_once_and_the_best_fills_the_paper() -> None:
    nodes = [Node(f"n{i}", 120, 40 + 60 * (i % 3)) for i in range(24)]
    edges = [Edge(f"e{i}", f"n{i}", f"n{i // 4}") for i in range(1, 24)]
    with Engine() as engine:
        orders = order(nodes, edges, PAPER, GAPS, engine)
    assert not isinstance(orders, Failed)
    for columns in orders:
        assert sorted(name for column in columns for name in column) == sorted(node.id for node in nodes)
    placed = place(nodes, edges, orders[0], GAPS, PAPER, NONE)
    used = sum(node.width * node.height for node in nodes) / (placed.width * placed.height)
    assert used > 0.3
    assert len(orders[0]) >= 4


def test_a_failure_is_a_value() -> None:
    with Engine(command=("no-such-program",)) as engine:
        assert isinstance(order([Node("a", 10, 10)], [], PAPER, GAPS, engine), Failed)


@given(st.integers(1, 40))
def test_a_grid_keeps_the_order_and_fits_the_paper_best(count: int) -> None:
    nodes = [Node(f"n{i:02}", 100, 30 + 10 * (i % 4)) for i in range(count)]
    placed = grid(nodes, GAPS, PAPER)
    assert apart(placed, 0, 0)
    by_place = sorted(placed.boxes, key=lambda name: (placed.boxes[name].y, placed.boxes[name].x))
    assert by_place == [node.id for node in nodes]
    if count > 8:
        assert fit(Size(placed.width, placed.height), PAPER) > fit(Size(100, 30 * count), PAPER)


def test_a_grid_of_nothing() -> None:
    assert grid([], GAPS, PAPER) == Placed({}, 0.0, 0.0)


def test_a_grid_of_free_height_is_as_wide_as_its_paper() -> None:
    nodes = [Node(f"n{i}", 100, 30) for i in range(12)]
    assert grid(nodes, GAPS, Size(600, inf)).width == 550
