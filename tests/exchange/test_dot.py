"""DOT: what is written is read by Graphviz and pydot, comes back whole, and other parties' graphs are understood."""

import subprocess
import sys
from pathlib import Path

import pydot
import pygraphviz
import pytest

from tests.exchange.rooms import SPECS, entry, hostile, real
from tests.exchange.test_text_diagrams import made
from zgwviz.exchange.diagram import Diagram, nodes_of
from zgwviz.exchange.dot.read import read
from zgwviz.exchange.dot.write import dot
from zgwviz.exchange.records import Gathered
from zgwviz.model.kinds import KINDS
from zgwviz.problem.records import Problem
from zgwviz.site.sketch import sketch


def whole() -> list[Diagram]:
    return [
        made(),
        sketch(hostile(), entry(hostile(), "plate")),
        *(sketch(real(f), entry(real(f), "plate")) for f in SPECS),
    ]


def gathered(text: str) -> Gathered:
    found, problems = read(text.encode(), "x.dot")
    assert found is not None, problems
    assert problems == ()
    return found


def wrong(text: str | bytes) -> Problem:
    found, problems = read(text if isinstance(text, bytes) else text.encode(), "x.dot")
    assert found is None
    (problem,) = problems
    return problem


@pytest.mark.parametrize("diagram", whole(), ids=lambda each: each.title[:12])
def test_what_is_written_comes_back(diagram: Diagram) -> None:
    back = gathered(dot(diagram))
    assert back.title.drawn() == diagram.title
    nodes = list(nodes_of(diagram.layers))
    ids = {node.name: node.element for node in nodes}
    assert [each.id for each in back.elements] == [node.element for node in nodes]
    # A node without a name is called by the name it has in the file.
    assert [each.name.drawn() for each in back.elements] == [node.words or node.name for node in nodes]
    assert [each.kind or "" for each in back.elements] == [node.kind for node in nodes]
    assert [each.definition.drawn() for each in back.elements] == [node.definition for node in nodes]
    types = {each.id: each.name.drawn() for each in back.types}
    for each, node in zip(back.elements, nodes, strict=True):
        kind = KINDS.get(node.kind)
        assert types.get(each.type or "", "") == (
            "" if kind and node.sort in {kind.name_nl, kind.name_en} else node.sort
        )
    places = [(layer.id, "") for layer in diagram.layers for _ in layer.nodes]
    places += [(layer.id, group.words) for layer in diagram.layers for group in layer.inside for _ in group.nodes]
    assert sorted((each.layer or "", "".join(each.path)) for each in back.elements) == sorted(places)
    relations = [
        (r.kind, r.source, r.target, r.access or "", r.label.drawn(), r.cardinality or "") for r in back.relations
    ]
    assert relations == [
        (e.kind, ids[e.source], ids[e.target], e.access, "" if e.label == e.verb else e.label or said(e.verb), e.many)
        for e in diagram.edges
    ]


def said(verb: str) -> str:
    """What is no verb of the field comes back as a label."""
    known = {"hangt samen met", "bestaat uit", "gebruikt", "realiseert", "ondersteunt", "voert uit", "beïnvloedt"}
    known |= {"activeert", "is een soort", "groepeert", "stroomt naar"}
    known |= {"realizes", "serves", "accesses", "influences", "is associated with", "is assigned to", "is composed of"}
    return "" if verb in known | {"triggers", "flows to", "aggregates", "specializes"} else verb


@pytest.mark.parametrize("diagram", whole(), ids=lambda each: each.title[:12])
def test_graphviz_reads_what_is_written(diagram: Diagram) -> None:
    graph = pygraphviz.AGraph(string=dot(diagram))
    assert [str(each) for each in graph.nodes()] == [node.name for node in nodes_of(diagram.layers)]
    assert len(graph.edges()) == len(diagram.edges)
    for node in nodes_of(diagram.layers):
        assert graph.get_node(node.name).attr["id"].replace("\\\\", "\\") == node.element
    boxes = {str(each.name): each for each in graph.subgraphs()}
    assert list(boxes) == [f"cluster_{each.name}" for each in diagram.layers]
    inside = [str(each.name) for box in boxes.values() for each in box.subgraphs()]
    assert inside == [f"cluster_{each.name}" for layer in diagram.layers for each in layer.inside]


def test_graphviz_draws_every_name_as_it_is() -> None:
    drawn = pygraphviz.AGraph(string=dot(made())).draw(format="json0", prog="dot").decode()
    assert drawn.count('"label"') > len(list(nodes_of(made().layers)))
    svg = pygraphviz.AGraph(string=dot(made())).draw(format="svg", prog="dot").decode()
    for words in (
        "Intake &lt;balie&gt; &amp; &quot;zo&quot;",
        "{c} ${d} \\</text>",
        "#quot; #35;",
        "`md` @enduml ; end",
    ):
        assert words in svg
    assert (
        "&amp;lt; &amp;#35; &amp;amp</text>"
        in pygraphviz.AGraph(string=dot(made()._replace(title="&lt; &#35; &amp")))
        .draw(format="svg", prog="dot")
        .decode()
    )


@pytest.mark.parametrize("diagram", whole(), ids=lambda each: each.title[:12])
def test_graphviz_ranks_layers_that_point_at_each_other(diagram: Diagram, tmp_path: Path) -> None:
    """In a process of its own: where it has "trouble in init_rank" Graphviz ends the whole process."""
    draw = "import sys, pygraphviz; pygraphviz.AGraph(string=sys.stdin.read()).draw(sys.argv[1], 'svg', 'dot')"
    target = tmp_path / "x.svg"
    done = subprocess.run(
        [sys.executable, "-c", draw, str(target)],
        input=dot(diagram),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert b"<svg" in target.read_bytes()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # its own, of the names that it calls pyparsing by
def test_pydot_reads_what_is_written() -> None:
    found = pydot.graph_from_dot_data(dot(sketch(hostile(), entry(hostile(), "plate"))))
    assert found is not None
    (graph,) = found
    assert len(graph.get_edge_list()) == 11
    assert [each.get_name() for each in graph.get_subgraph_list()] == [
        f"cluster_l_{each}" for each in ("waarvoor", "wie", "waarmee")
    ]


def test_the_ends_of_lines_are_archimates() -> None:
    graph = pygraphviz.AGraph(string=dot(made()))
    edges = {each.attr["class"]: each.attr for each in graph.edges()}
    look = {kind: (each["arrowtail"], each["arrowhead"], each["style"]) for kind, each in edges.items()}
    assert look["realization"] == ("none", "onormal", "dashed")
    assert look["aggregation"] == ("odiamond", "none", "solid")
    assert look["access-read"] == ("vee", "none", "dotted")
    assert look["access-read-write"] == ("vee", "vee", "dotted")


FOREIGN = """/* by hand */ // words
# 1 "a line of a preprocessor"
strict Digraph "Mijn graaf" {
  graph [rankdir=LR]; node [shape=box, class="application-component"]; edge [label=serves]
  subgraph cluster_front { label = "Voor" + "kant"; web [label=<<b>Web</b><br/>portaal &amp; app>]; "say \\"hi\\"" }
  subgraph hidden { late -> web:n:e [taillabel="1"] }
  subgraph box { cluster=true; label="Doos"; late; deep; }
  -1.5 -> { x y } -> z [label="stuurt", headlabel="0..*"];
  "first\\nsecond" -- web
  a -> a [class=flow]
}
digraph second { }
"""


def test_a_graph_of_another_party() -> None:
    found = gathered(FOREIGN)
    by_id = {each.id: each for each in found.elements}
    assert list(by_id) == ["web", 'say "hi"', "late", "deep", "-1.5", "x", "y", "z", "first\\nsecond", "a"]
    assert (found.title.drawn(), by_id["web"].name.drawn()) == ("Mijn graaf", "Web portaal & app")
    assert (by_id["web"].path, by_id["late"].path, by_id["x"].path) == (("Voorkant",), ("Doos",), ())
    assert by_id["first\\nsecond"].name.drawn() == "first second"
    assert {each.kind for each in found.elements} == {"application-component"}
    relations = [(r.kind, r.source, r.target, r.label.drawn(), r.cardinality) for r in found.relations]
    assert relations == [
        ("serving", "late", "web", "", None),
        ("association", "-1.5", "x", "stuurt", "0..*"),
        ("association", "-1.5", "y", "stuurt", "0..*"),
        ("association", "x", "z", "stuurt", "0..*"),
        ("association", "y", "z", "stuurt", "0..*"),
        ("serving", "first\\nsecond", "web", "", None),
        ("flow", "a", "a", "serves", None),
    ]
    assert found.relations[0].from_cardinality == "1"
    assert [each.directed for each in found.relations[:2]] == [False, True]


def test_of_two_nodes_with_one_id_the_later_has_its_name() -> None:
    found = gathered('digraph { a [id=x]; b [id=x]; x; c [id="c"] }')
    assert [each.id for each in found.elements] == ["x", "b", "x-", "c"]


def test_an_undirected_graph_has_associations_without_direction() -> None:
    (one,) = gathered("graph { a -- b }").relations
    assert (one.kind, one.directed) == ("association", False)


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("", "X093", 1, 1),
        ("<xml/>", "X091", 1, 1),
        ("digraph { a -> ; }", "X091", 1, 16),
        ("digraph {\n  a [label=b\n", "X093", 3, 1),
        ('digraph {\n  a [label="b] }\n', "X092", 2, 12),
        ("digraph { a [label=<<b>x] }", "X092", 1, 20),
        ("digraph { a ! b }", "X091", 1, 13),
        ("digraph { a [x=] }", "X091", 1, 16),
        ("digraph { x = ; }", "X091", 1, 15),
        ("digraph { a:; }", "X091", 1, 13),
        ('digraph { "a" + ; }', "X091", 1, 17),
        ("graph x y {}", "X091", 1, 9),
        ("digraph {" + "{" * 60, "X094", 1, 60),
    ],
)
def test_what_is_wrong_has_its_place(text: str, code: str, line: int, column: int) -> None:
    problem = wrong(text)
    assert problem.span is not None
    assert (problem.code, problem.span.line, problem.span.column) == (code, line, column)


def test_bytes_that_are_no_text_are_told_of() -> None:
    assert wrong(b"digraph { \xff }").code == "Y001"
    assert wrong("digraph { a\x00b }").code == "Y005"


def test_bombs_are_defused() -> None:
    many = " ".join(f"n{at}" for at in range(2000))
    found, problems = read(f"digraph {{ {{{many}}} -> {{{many}}} }}".encode(), "x.dot")
    assert found is not None
    assert (len(found.elements), found.relations) == (2000, ())
    assert [(each.code, each.severity) for each in problems] == [("X095", "info")]
    nested = "{" * 49 + "a -> b" + "}" * 49
    assert len(gathered(f"digraph {{ {nested} {nested} }}").relations) == 2
    assert wrong("digraph {" + " " * 500_000 + '"').code == "X092"
    assert wrong("digraph { a [label=" + "<" * 200_000).code == "X092"
