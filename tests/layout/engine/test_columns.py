"""Columns: stacked by their places, then improved."""

from collections.abc import Sequence

from zgwviz.geometry import Point
from zgwviz.layout.engine.columns import HOT, Columns, Search, _crossings, stacked
from zgwviz.layout.engine.graph import Graph, numbered
from zgwviz.layout.engine.records import Edge, Node
from zgwviz.layout.engine.settle import settle


def graph(heights: Sequence[float], pairs: Sequence[tuple[int, int]], groups: Sequence[str] = ()) -> Graph:
    nodes = [Node(f"n{i}", 100, h, groups[i] if groups else "") for i, h in enumerate(heights)]
    return numbered(nodes, [Edge(f"e{k}", f"n{a}", f"n{b}") for k, (a, b) in enumerate(pairs)])


def test_columns_are_of_about_one_height_and_sorted_by_place() -> None:
    found = stacked(graph([50] * 6, []), [Point(x, -x) for x in (5, 3, 1, 4, 2, 0)], 3, 10)
    assert found == [[2, 5], [1, 4], [0, 3]]


def test_an_edge_from_a_box_to_itself_counts_for_nothing() -> None:
    assert graph([10], [(0, 0)]).pairs == ()


def test_crossings_between_two_columns() -> None:
    assert _crossings([(0, 0), (1, 1)]) == 0
    assert _crossings([(1, 0), (0, 1)]) == 1
    assert _crossings([(0, 2), (1, 1), (2, 0)]) == 3
    assert _crossings([(0, 1), (1, 1)]) == 0


def found_by(one: Graph, columns: Columns, tries: int = 600) -> Search:
    search = Search(one, columns, 10, 100)
    search.run(tries, HOT)
    return search


def test_searching_uncrosses() -> None:
    one = graph([50] * 6, [(0, 5), (1, 4), (2, 3)])
    search = found_by(one, [[0, 1, 2], [3, 4, 5]])
    assert search.cost < Search(one, [[0, 1, 2], [3, 4, 5]], 10, 100).cost
    where = {i: (k, n) for k, column in enumerate(search.columns) for n, i in enumerate(column)}
    for a, b in one.pairs:
        straight = where[a][1] == where[b][1] or (where[a][0] == where[b][0] and abs(where[a][1] - where[b][1]) == 1)
        assert straight, search.columns


def test_a_hub_stands_between_its_neighbours() -> None:
    one = graph([300] + [80] * 6, [(0, i) for i in range(1, 7)])
    search = found_by(one, [[0, 1], [2, 3, 4], [5, 6]])
    assert [0] in search.columns
    assert search.columns.index([0]) == 1


def test_boxes_of_a_group_stand_together() -> None:
    one = graph([50] * 6, [], ["a", "b", "a", "b", "a", "b"])
    search = found_by(one, [[0, 1, 2], [3, 4, 5]])
    assert sorted(sorted(column) for column in search.columns) == [[0, 2, 4], [1, 3, 5]]


def test_no_box_is_lost_and_the_result_is_the_same_twice() -> None:
    one = graph([20, 40, 60, 80] * 4, [(i, (i * 7) % 16) for i in range(16)])
    beginning = [[i for i in range(16) if i % 3 == k] for k in range(3)]
    first, second = found_by(one, beginning), found_by(one, beginning)
    assert sorted(i for column in first.columns for i in column) == list(range(16))
    assert first.columns == second.columns
    assert beginning == [[i for i in range(16) if i % 3 == k] for k in range(3)]


def test_settled_boxes_keep_their_order_and_gaps() -> None:
    one = graph([50, 50, 50, 120, 30], [(0, 4), (1, 4), (2, 3)])
    rows = settle(one, [[0, 1, 2], [3, 4]], {(0, 1): 40}, 10, 400)
    assert rows.height == 400
    assert rows.tops[1] - rows.tops[0] >= 90
    assert rows.tops[2] - rows.tops[1] >= 60
    assert rows.tops[4] - rows.tops[3] >= 130
    assert all(0 <= top <= 400 - height for top, height in zip(rows.tops, one.heights, strict=True))


def test_a_box_alone_stands_beside_its_neighbour() -> None:
    one = graph([300, 40], [(0, 1)])
    rows = settle(one, [[0], [1]], {}, 10, 300)
    assert 0 <= rows.tops[1] <= 260
