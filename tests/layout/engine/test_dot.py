"""DOT: names and sizes that no quoting can hurt, and the places read back."""

import re

from zgwviz.layout.engine.dot import centres, text
from zgwviz.layout.engine.process import Engine
from zgwviz.layout.engine.records import Edge, Failed, Gaps, Node

NODES = [Node('Intake <balie> & "zo"', 144, 72, "een"), Node("b", 72, 36, "een"), Node("c\\n", 72, 36)]
EDGES = [Edge("r1", NODES[0].id, "b"), Edge("r2", "b", "c\\n"), Edge("lus", "b", "b")]


def test_sizes_are_ours_and_no_text_is_drawn() -> None:
    said = text(NODES, EDGES, Gaps(), {"rankdir": "LR"})
    assert "balie" not in said
    assert re.findall(r"(n\d) \[height=([\d.]+) width=([\d.]+)\]", said) == [
        ("n0", "1.0000", "2.0000"),
        ("n1", "0.5000", "1.0000"),
        ("n2", "0.5000", "1.0000"),
    ]
    assert re.findall(r"n\d -> n\d", said) == ["n0 -> n1", "n1 -> n2"]
    assert "rankdir=LR" in said


def test_a_group_is_a_cluster() -> None:
    inside = re.search(r"subgraph cluster_0 \{(.*?)\}", text(NODES, EDGES, Gaps(), {}), re.DOTALL)
    assert inside is not None
    assert re.findall(r"n\d", inside[1]) == ["n0", "n1"]


def test_places_are_middles_with_y_downwards() -> None:
    with Engine() as engine:
        found = centres(engine, "dot", NODES, EDGES, Gaps())
    assert not isinstance(found, Failed)
    assert list(found) == [node.id for node in NODES]
    assert found[NODES[0].id].y < found["b"].y < found["c\\n"].y


def test_the_same_graph_gets_the_same_places_in_another_process() -> None:
    found = []
    for _ in range(2):
        with Engine() as engine:
            found.append(centres(engine, "neato", NODES, EDGES, Gaps(), start="1"))
    assert found[0] == found[1]
