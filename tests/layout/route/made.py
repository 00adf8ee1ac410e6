"""Graphs made for tests: boxes in columns, lines with labels of all sizes, and hypothesis strategies of both."""

import random
from collections.abc import Sequence

from hypothesis import strategies as st

from zgwviz.geometry import Size
from zgwviz.layout.engine.records import Edge, End, Gaps, Node

GAPS = Gaps(column=50, row=24)
PAPER = Size(1100, 700)


def size(width: int) -> Size | None:
    """A label of one line, or none for 0."""
    return Size(width, 7) if width else None


_widths = st.sampled_from((0, 0, 5, 12, 30, 60))


@st.composite
def graphs(draw: st.DrawFn, most: int = 14) -> tuple[list[Node], list[Edge]]:
    """Nodes and edges: loops, parallel edges, bundles, hubs and loose nodes among them."""
    heights = draw(st.lists(st.sampled_from((20, 40, 80, 160, 300)), min_size=1, max_size=most))
    nodes = [Node(f"n{i}", 120, height, draw(st.sampled_from(("", "a")))) for i, height in enumerate(heights)]
    which = st.integers(0, len(nodes) - 1)
    edges = []
    for number in range(draw(st.integers(0, int(1.4 * len(nodes))))):
        source, target = draw(which), draw(which)
        bundled = source != target and draw(st.booleans()) and draw(st.booleans())
        edge = Edge(f"e{number}", f"n{source}", f"n{target}")
        if bundled:
            edges.append(edge._replace(target_end=End(head=9.0), bundle="s"))
            continue
        one, other = (End(size(draw(_widths)), size(draw(_widths))) for _ in range(2))
        edges.append(edge._replace(source_end=one, target_end=other, label=size(draw(_widths))))
    return nodes, edges


def large(count: int, lines: int) -> tuple[list[Node], list[Edge]]:
    """A graph of `count` nodes whose lines mostly run between near ones."""
    chance = random.Random(count)
    nodes = [Node(f"n{i}", 120, chance.choice((20, 40, 60, 80, 120)), f"g{i // 10}") for i in range(count)]
    end = End(Size(25, 7), Size(8, 7))
    edges = []
    for number in range(lines):
        source = chance.randrange(count)
        step = chance.choice((-3, -2, -1, 1, 2, 3, 4, 6)) if chance.random() < 0.85 else chance.randrange(1, count)
        edges.append(Edge(f"e{number}", f"n{source}", f"n{(source + step) % count}", end, end))
    return nodes, edges


def columns(nodes: Sequence[Node], across: int) -> list[list[str]]:
    """The nodes dealt out over `across` columns."""
    return [column for k in range(across) if (column := [node.id for node in nodes[k::across]])]
