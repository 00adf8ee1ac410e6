"""Whole graphs: placed, routed, made clean by wider gaps; the same every time; and boxes in a grid on failure."""

import os
import subprocess
import sys
from collections.abc import Iterator
from math import inf
from pathlib import Path

import pytest
from hypothesis import given, settings

from tests.layout.route.geometry import crossings, faults, labels, parts
from tests.layout.route.made import GAPS, PAPER, graphs, large
from zgwviz.geometry import Box, Size
from zgwviz.layout.engine.process import Engine
from zgwviz.layout.engine.records import Edge, End, Node
from zgwviz.layout.route.graph import arrange_graph


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """One process for all."""
    with Engine() as one:
        yield one


@pytest.fixture(scope="module", autouse=True)
def _same(engine: Engine) -> None:
    """Hypothesis may not make fixtures; this one is made before."""
    SHARED[:] = [engine]


SHARED: list[Engine] = []


@settings(max_examples=50)
@given(graphs())
def test_an_arrangement_that_says_it_is_clean_is(graph: tuple[list[Node], list[Edge]]) -> None:
    nodes, edges = graph
    found = arrange_graph(nodes, edges, PAPER, GAPS, SHARED[0])
    wrong = faults(found.boxes, edges, found.routes, GAPS)
    assert found.failed is None
    if not found.compromises:
        assert wrong == []
    whole = Box(0, 0, found.width, found.height)
    assert all(whole.contains(box) for box in found.boxes.values())
    assert all(whole.contains(part) for route in found.routes.values() for part in parts(route))
    assert found.scale == pytest.approx(min(PAPER.width / found.width, PAPER.height / found.height))
    # Nothing is kept open around it.
    lines = [part for route in found.routes.values() for part in (*parts(route), *labels(route))]
    drawn = [*found.boxes.values(), *lines]
    assert (min(box.x for box in drawn), min(box.y for box in drawn)) == pytest.approx((0, 0), abs=0.01)
    assert max(box.right for box in drawn) == pytest.approx(found.width, abs=0.01)
    assert max(box.bottom for box in drawn) == pytest.approx(found.height, abs=0.01)


def star(count: int) -> tuple[list[Node], list[Edge]]:
    """A tall box with `count` neighbours, as the case has in the information model."""
    nodes = [Node("zaak", 148, 400), *(Node(f"n{k}", 148, 40 + 12 * (k % 5)) for k in range(count))]
    end = End(Size(45, 7), Size(10, 7))
    return nodes, [Edge(f"r{k}", "zaak", f"n{k}", end, end) for k in range(count)]


def test_a_hub_has_its_neighbours_around_it(engine: Engine) -> None:
    nodes, edges = star(14)
    found = arrange_graph(nodes, edges, PAPER, GAPS, engine)
    assert found.compromises == ()
    assert faults(found.boxes, edges, found.routes, GAPS) == []
    hub = found.boxes["zaak"]
    left = sum(box.right < hub.x for box in found.boxes.values())
    right = sum(box.x > hub.right for box in found.boxes.values())
    assert min(left, right) >= 4
    assert crossings(found.routes) == 0
    assert sum(len(route.points) - 2 for route in found.routes.values()) <= 8


def test_the_paper_is_filled(engine: Engine) -> None:
    nodes, edges = star(14)
    for paper in (PAPER, Size(700, 1100), Size(1000, 1000)):
        found = arrange_graph(nodes, edges, paper, GAPS, engine)
        assert found.width / found.height == pytest.approx(paper.width / paper.height, rel=0.06)


def test_a_paper_of_free_height(engine: Engine) -> None:
    nodes, edges = star(14)
    found = arrange_graph(nodes, edges, Size(700, inf), GAPS, engine)
    assert found.compromises == ()
    assert found.scale == pytest.approx(1.0, rel=0.02)
    assert found.width == pytest.approx(700, rel=0.02)


def test_gaps_are_widened_until_it_is_clean(engine: Engine) -> None:
    nodes = [Node("a", 100, 60), Node("b", 100, 60)]
    edges = [Edge("r", "a", "b", End(Size(150, 7), Size(20, 7)), End(Size(150, 7), Size(20, 7)), Size(80, 7))]
    found = arrange_graph(nodes, edges, PAPER, GAPS, engine)
    assert found.compromises == ()
    assert faults(found.boxes, edges, found.routes, GAPS) == []


def test_a_large_graph(engine: Engine) -> None:
    nodes, edges = large(60, 100)
    found = arrange_graph(nodes, edges, Size(1700, 1100), GAPS, engine)
    wrong = faults(found.boxes, edges, found.routes, GAPS)
    assert len(found.compromises) <= 10
    assert len(wrong) <= 5
    assert found.scale > 0.8


def test_nothing_and_one_thing(engine: Engine) -> None:
    assert arrange_graph([], [], PAPER, GAPS, engine).boxes == {}
    found = arrange_graph([Node("a", 100, 50)], [], PAPER, GAPS, engine)
    assert found.boxes["a"].middle.x == pytest.approx(found.width / 2)


def test_when_placing_fails_the_boxes_stand_in_a_grid() -> None:
    nodes, edges = star(6)
    with Engine(seconds=0.2, command=(sys.executable, "-c", "import time; time.sleep(30)")) as slow:
        found = arrange_graph(nodes, edges, PAPER, GAPS, slow)
    assert found.failed is not None
    assert found.failed.reason == "timeout"
    assert list(found.boxes) == [node.id for node in nodes]
    assert all(found.routes[edge.id].points for edge in edges)
    assert not [fault for fault in faults(found.boxes, edges, found.routes, GAPS) if "near" in fault]


SCRIPT = """
from tests.layout.route.made import GAPS, PAPER, large
from zgwviz.layout.engine.process import Engine
from zgwviz.layout.route.graph import arrange_graph
with Engine() as engine:
    print(arrange_graph(*large(14, 20), PAPER, GAPS, engine))
"""


def test_the_same_bytes_whatever_the_hash_seed(root: Path) -> None:
    said = [
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            cwd=root,
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert said[0] == said[1]
    assert "Route(" in said[0]
