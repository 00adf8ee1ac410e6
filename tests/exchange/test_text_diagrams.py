"""Text diagrams are read back by a strict reader of each form, and by the tools themselves where they are installed."""

import html
import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.bench.peers import d2 as installed_d2
from tests.exchange.rooms import ROOT, SPECS, entry, hostile, real
from zgwviz.exchange import d2, mermaid, plantuml, structurizr
from zgwviz.exchange.diagram import Container, Diagram, Edge, Node, nodes_of
from zgwviz.model.kinds import KINDS, RELATIONS
from zgwviz.site.sketch import sketch

# Names that would end, open or be something in one of the formats.
NAMES = (
    'Intake <balie> & "zo"',
    "it's | [a](b) {c} ${d} \\",
    "#quot; #35; // -- ** __ ~~ '' %date() $x !if",
    "`md` @enduml ; end",
    "'",
    "",
)
SAFE = r"[a-z]_[A-Za-z0-9_]+"


def made() -> Diagram:
    """A diagram of nodes with those names, of every kind and relation."""
    nodes = [Node(f"e_{at}", str(at), " ".join(name.split()), name, "goal") for at, name in enumerate(NAMES)]
    kinds = [Node(f"e_k{at}", kind, kind, "", kind) for at, kind in enumerate(KINDS)]
    plain = Node("e_plain", "plain", "Plain", "", "")
    inner = Container("g_1", "g", NAMES[0], "#123456", "#ffffff", (*nodes[3:], plain, *kinds))
    layers = (
        Container("l_1", "boven", NAMES[1], "#123456", "#eeeeee", tuple(nodes[:3]), (inner,)),
        Container("l_2", "onder", NAMES[2], "#654321", "#dddddd", (Node("e_low", "low", "Low", "", ""),)),
    )
    edges = [Edge(f"e_k{at}", f"e_k{at + 1}", kind, verb=kind) for at, kind in enumerate(RELATIONS)]
    edges += [Edge("e_0", "e_1", "flow", label=name) for name in NAMES]
    edges += [Edge("e_low", "e_0", "access", access, "x") for access in ("read", "write", "read-write", "")]
    return Diagram("x.y", NAMES[0], "nl", layers, (*edges, Edge("e_0", "e_low", "serving", verb="down")))


def real_ones() -> list[Diagram]:
    rooms = [hostile(), *map(real, SPECS)]
    return [sketch(each, entry(each, "plate")) for each in rooms]


def blank(text: str) -> str:
    return " ".join(text.split())


def entities(text: str) -> str:
    """What Mermaid shows of a quoted text."""
    assert re.fullmatch(r'"(?:[^"#&;<>`]|#\d+;)*"', text), text
    return re.sub(r"#(\d+);", lambda found: chr(int(found[1])), text[1:-1]).strip()


def test_mermaid_says_every_name_and_relation() -> None:
    for diagram in (made(), *real_ones()):
        lines = mermaid.mermaid(diagram).splitlines()
        assert lines[3] == "flowchart BT"
        nodes, edges, open_, groups = {}, [], 0, 0
        for line in lines[4:]:
            text = line.strip()
            if found := re.fullmatch(rf'subgraph ({SAFE})\[(".*")\]', text):
                open_, groups = open_ + 1, groups + 1
                entities(found[2])
            elif text == "end":
                open_ -= 1
            elif found := re.fullmatch(rf'({SAFE})\[(".*")\]', text):
                assert open_
                nodes[found[1]] = entities(found[2])
            elif found := re.fullmatch(rf'({SAFE}) (?:---|-->|-\.->|==>)\|(".*")\| ({SAFE})', text):
                edges.append((found[1], found[3], entities(found[2])))
            else:
                assert re.fullmatch(rf"style {SAFE} fill:#\w{{6}},stroke:#\w{{6}},color:#\w{{6}}|%% .*", text), text
        assert open_ == 0
        assert groups == sum(1 + len(layer.inside) for layer in diagram.layers)
        assert nodes == {node.name: node.words for node in nodes_of(diagram.layers)}
        assert edges == [(each.source, each.target, each.words) for each in diagram.edges]


def test_mermaid_has_a_title_without_tags_and_tells_of_many_lines() -> None:
    assert mermaid.mermaid(made()).splitlines()[1] == 'title: "Intake ‹balie› ＆ \\"zo\\""'
    assert "%%" not in mermaid.mermaid(made())
    many = made()._replace(edges=made().edges[:1] * 501)
    assert "  %% 501 relations" not in mermaid.mermaid(many)
    assert "%% 501 relations" in mermaid.mermaid(many)


def test_d2_says_every_name_and_relation() -> None:
    for diagram in (made(), *real_ones()):
        text = d2.d2(diagram)
        labels = [found.replace("''", "'") for found in re.findall(r"(?m): '((?:[^'\n]|'')*)' \{$", text)]
        words = [each.words for each in (*diagram.layers, *(g for layer in diagram.layers for g in layer.inside))]
        words += [node.words for node in nodes_of(diagram.layers)]
        assert sorted(labels) == sorted([*words, *(each.words for each in diagram.edges)])
        assert text.count("{\n") == text.count("}\n")


def test_d2_draws_archimates_ends() -> None:
    of = {each: f"e_k{at}" for at, each in enumerate(RELATIONS)}
    text = d2.d2(made())
    blocks = {
        kind: re.search(rf"(?s)[.]{name} (\S+) [\w.]+: '{kind}' \{{\n(.*?)\}}\n", text) for kind, name in of.items()
    }
    said = {kind: (found[1], " ".join(found[2].split())) for kind, found in blocks.items() if found}
    assert said["composition"] == ("<-", "source-arrowhead.shape: diamond source-arrowhead.style.filled: true")
    assert said["realization"] == (
        "->",
        "target-arrowhead.shape: triangle target-arrowhead.style.filled: false style.stroke-dash: 4",
    )
    assert said["association"] == ("--", "")
    assert said["assignment"][0] == "<->"
    assert said["access"] == ("--", "style.stroke-dash: 4")
    assert len(set(said.values())) == len(RELATIONS)
    signs = re.findall(r"e_low (\S+) \S+e_0: 'x'", text)
    assert signs == ["<-", "->", "<->", "--"]


def peer() -> str:
    """D2's own program, or a skip that says so."""
    peers = ROOT / ".venv-peers"
    found = (installed_d2(peers) if (peers / "peers.txt").exists() else None) or shutil.which("d2")
    if found is None:
        pytest.skip("no D2: `make bench` installs it")
    return found


def test_d2_itself_draws_every_name_and_relation(tmp_path: Path) -> None:
    for diagram in (made(), sketch(hostile(), entry(hostile(), "plate"))):
        (tmp_path / "x.d2").write_text(d2.d2(diagram), encoding="utf-8")
        subprocess.run([peer(), "x.d2", "x.svg"], cwd=tmp_path, check=True, capture_output=True)
        drawn = (tmp_path / "x.svg").read_text(encoding="utf-8")
        texts = {html.unescape(each) for each in re.findall(r"<text[^>]*>([^<]*)</text>", drawn)}
        said = {node.words for node in nodes_of(diagram.layers)} | {each.words for each in diagram.edges}
        assert {blank(each) for each in said} <= {blank(each) for each in texts} | {""}
        assert drawn.count('class="connection') >= len(diagram.edges)


def test_mermaid_itself_reads_every_name_and_relation(tmp_path: Path) -> None:
    modules = os.environ.get("ZGWVIZ_MERMAID")
    if not modules or not shutil.which("node"):
        pytest.skip("no Mermaid: ZGWVIZ_MERMAID names a node_modules with mermaid and jsdom, and node is installed")
    (tmp_path / "node_modules").symlink_to(modules)
    (tmp_path / "x.mmd").write_text(mermaid.mermaid(made()), encoding="utf-8")
    (tmp_path / "read.mjs").write_text(
        "import {JSDOM} from 'jsdom'; import {readFileSync} from 'fs';\n"
        "globalThis.window = new JSDOM('').window; globalThis.document = window.document;\n"
        "const mermaid = (await import('mermaid')).default; mermaid.initialize({});\n"
        "const {db} = await mermaid.mermaidAPI.getDiagramFromText(readFileSync('x.mmd', 'utf8'));\n"
        "console.log(JSON.stringify({nodes: [...db.getVertices().values()].map(v => [v.id, v.text ?? '']), "
        "edges: db.getEdges().map(e => [e.start, e.end])}));\n",
        encoding="utf-8",
    )
    done = subprocess.run(["node", "read.mjs"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    # It keeps numbers of characters in signs of its own until it draws.
    names = {name: re.sub("ﬂ°°(\\d+)¶ß", lambda m: chr(int(m[1])), text).strip() for name, text in said["nodes"]}
    assert {node.name: node.words for node in nodes_of(made().layers)}.items() <= names.items()
    assert said["edges"] == [[each.source, each.target] for each in made().edges]


def unquoted(text: str) -> str:
    """What PlantUML shows of a quoted text; nothing in it is its own but numbers of characters."""
    assert re.fullmatch(r'"(?:<U\+[0-9A-F]{4}>|[^"\'\\<>\[\]{}|~*_/#$%!&=^`@-])*"', text), text
    return re.sub(r"<U\+([0-9A-F]{4})>", lambda found: chr(int(found[1], 16)), text[1:-1]).strip()


# The elements of the library, from its own list: https://github.com/plantuml-stdlib/Archimate-PlantUML
MACROS = {
    "Motivation": "Stakeholder Driver Assessment Goal Outcome Principle Requirement Constraint Meaning Value",
    "Strategy": "Resource Capability CourseOfAction ValueStream",
    "Business": "Actor Role Collaboration Interface Process Function Interaction Event Service Object Contract "
    "Representation Product",
    "Application": "Component Collaboration Interface Function Interaction Process Event Service DataObject",
    "Technology": "Node Device SystemSoftware Collaboration Interface Path CommunicationNetwork Function Process "
    "Interaction Event Service Artifact",
    "Physical": "Equipment Facility DistributionNetwork Material",
    "Implementation": "WorkPackage Deliverable Event Plateau Gap",
    "Other": "Location Grouping",
    "Junction": "And",
}


def test_plantuml_says_every_name_and_relation_in_archimates_notation() -> None:
    known = {f"{layer}_{name}" for layer, names in MACROS.items() for name in names.split()}
    used = set()
    for diagram in (made(), *real_ones()):
        first, second, title, *lines, last = plantuml.plantuml(diagram).splitlines()
        assert (first, second, last) == ("@startuml", "!include <archimate/Archimate>", "@enduml")
        assert unquoted(f'"{title.removeprefix("title ")}"') == diagram.title
        nodes, edges, open_ = {}, [], 0
        for line in map(str.strip, lines):
            if found := re.fullmatch(rf'Grouping\(({SAFE}), (".*")\) \{{', line):
                open_ += 1
                unquoted(found[2])
            elif line == "}":
                open_ -= 1
            elif found := re.fullmatch(rf'Rel_(\w+)\(({SAFE}), ({SAFE}), (".*")\)', line):
                edges.append((found[2], found[3], unquoted(found[4])))
            elif found := re.fullmatch(rf'(\w+)\(({SAFE}), (".*")\)', line):
                used.add(found[1])
                nodes[found[2]] = unquoted(found[3])
            else:
                found = re.fullmatch(rf'rectangle (".*") as ({SAFE})', line)
                assert found, line
                nodes[found[2]] = unquoted(found[1])
        assert open_ == 0
        assert nodes == {node.name: node.words for node in nodes_of(diagram.layers)}
        assert edges == [(each.source, each.target, each.words) for each in diagram.edges]
    assert used == known


def test_plantuml_draws_the_higher_layer_higher_and_knows_what_access_does() -> None:
    text = plantuml.plantuml(made())
    assert re.findall(r"Rel_(\w+)\(e_low", text) == [*("Access_r_Up", "Access_w_Up", "Access_rw_Up", "Access_Up")]
    assert 'Rel_Serving_Down(e_0, e_low, "down")' in text
    assert "Rel_Composition(e_k0, e_k1" in text
    assert plantuml.macro(Node("e", "e", "", "", "junction", "or")) == "Junction_Or"


def test_structurizr_is_a_workspace_that_holds_together() -> None:
    for diagram in (made(), *real_ones()):
        said = json.loads(structurizr.structurizr(diagram))
        elements = said["model"]["customElements"]
        assert [each["properties"]["id"] for each in elements] == [node.element for node in nodes_of(diagram.layers)]
        names = [each["name"] for each in elements]
        assert len(names) == len(set(names))
        assert all(names)
        relations = [one for each in elements for one in each.get("relationships", ())]
        assert all(one["sourceId"] == each["id"] for each in elements for one in each.get("relationships", ()))
        ids = [each["id"] for each in (*elements, *relations)]
        assert len(ids) == len(set(ids)) == len(elements) + len(diagram.edges)
        assert {each["destinationId"] for each in relations} <= {each["id"] for each in elements}
        told = [(each["sourceId"], each["destinationId"], each["description"]) for each in relations]
        assert len(told) == len(set(told))
        (view,) = said["views"]["customViews"]
        assert {each["id"] for key in ("elements", "relationships") for each in view[key]} == set(ids)
        assert re.fullmatch(r"[A-Za-z0-9_-]+", view["key"])
        assert all(each["group"].count("/") <= 1 for each in elements)
        styled = {each["tag"] for each in said["views"]["configuration"]["styles"]["elements"]}
        assert all(styled & set(each["tags"].split(",")) for each in elements)


def test_structurizr_tells_two_of_one_name_apart() -> None:
    twice = Container("l_1", "a", "A/B", "#000000", "#ffffff", tuple(Node(f"e_{n}", n, "Zaak", "", "") for n in "xyz"))
    said = json.loads(structurizr.structurizr(Diagram("v", "T", "nl", (twice,), (Edge("e_x", "e_y", "flow"),) * 2)))
    elements = said["model"]["customElements"]
    assert [each["name"] for each in elements] == ["Zaak", "Zaak (y)", "Zaak (z)"]
    assert {each["group"] for each in elements} == {"A∕B"}
    assert [each["description"] for each in elements[0]["relationships"]] == ["", " (2)"]


@pytest.mark.parametrize("write", [mermaid.mermaid, d2.d2, plantuml.plantuml, structurizr.structurizr])
def test_a_view_of_nothing_is_a_diagram_of_nothing(write: Callable[[Diagram], str]) -> None:
    assert write(Diagram("v", "Leeg", "nl", (), ())).endswith("\n")
