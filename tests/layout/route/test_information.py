"""The information model of the theme, each group on an A3: large, clean, with the case among what belongs to it."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.layout.route.geometry import crossings, faults
from zgwviz.font.faces import default
from zgwviz.font.ruler import Ruler
from zgwviz.geometry import Size
from zgwviz.layout.engine.process import Engine
from zgwviz.layout.engine.records import Edge, End, Gaps, Node
from zgwviz.layout.route.graph import Arrangement, arrange_graph

A3 = Size(1110, 720)  # without margins, title and legend
GAPS = Gaps(column=60, row=26, clearance=8, lane=7)
TYPE = 7.0

Elements = Mapping[str, tuple[str, Mapping[str, Any]]]


@pytest.fixture(scope="module")
def elements(root: Path) -> Elements:
    """All information objects: their group, and what is said of them."""
    found: dict[str, tuple[str, Mapping[str, Any]]] = {}
    for file in sorted((root / "specs/zaakgericht-werken").glob("3-informatie-*.yaml")):
        said = yaml.safe_load(file.read_text(encoding="utf-8"))
        for group, parts in said["groups"].items():
            for name, element in parts["elements"].items():
                found[name] = (group, element if isinstance(element, dict) else {})
    return found


def relations(group: str, elements: Elements) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """The associations and specializations from the objects of a group."""
    for name, (its, said) in elements.items():
        if its != group:
            continue
        others = said.get("associated_with", {})
        for other, how in others.items() if isinstance(others, dict) else ():
            if other in elements:
                yield name, other, how if isinstance(how, dict) else {"label": str(how).partition(" [")[0]}
        above = said.get("specializes")
        if above in elements:
            yield name, str(above), {"bundle": "specialization"}


def graph(group: str, elements: Elements) -> tuple[list[Node], list[Edge]]:
    """Class boxes with a row for each attribute; neighbours of another group have a head only."""
    ruler = Ruler(default())

    def size(text: str | None) -> Size | None:
        return Size(ruler.width(text, TYPE), TYPE) if text else None

    drawn = list(relations(group, elements))
    own = [name for name, (its, _) in elements.items() if its == group]
    names = dict.fromkeys([*own, *(other for _, other, _ in drawn)])
    rows = {name: len(elements[name][1].get("attributes", {})) if name in own else 0 for name in names}
    edges = []
    for number, (one, other, how) in enumerate(drawn):
        edge = Edge(f"r{number}", one, other)
        if "bundle" in how:
            edges.append(edge._replace(target_end=End(head=9.0), bundle=how["bundle"]))
            continue
        source = End(size(how.get("from_role")), size(how.get("from_cardinality")))
        target = End(size(how.get("role")), size(how.get("cardinality")))
        label = None if "role" in how else size(how.get("label"))
        edges.append(edge._replace(source_end=source, target_end=target, label=label))
    return [Node(name, 148.0, 20.0 + (12.0 * count + 4.0 if count else 0.0)) for name, count in rows.items()], edges


@pytest.mark.parametrize("group", ["zaken", "catalogi", "documenten-en-besluiten", "klantinteractie"])
def test_a_group_fits_an_a3_and_is_clean(group: str, elements: Elements) -> None:
    nodes, edges = graph(group, elements)
    with Engine() as engine:
        found: Arrangement = arrange_graph(nodes, edges, A3, GAPS, engine)
    assert found.failed is None
    assert found.compromises == ()
    assert faults(found.boxes, edges, found.routes, GAPS) == []
    assert found.scale > 0.95
    assert found.width / found.height == pytest.approx(A3.width / A3.height, rel=0.05)
    assert crossings(found.routes) <= len(edges) / 6
    assert sum(len(route.points) - 2 for route in found.routes.values()) <= len(edges)
