"""Flows: the lines, amounts and totals are those of the model, and all stands clear of the rest."""

from itertools import pairwise

import pytest

from tests.view.asked import asked, made, spec
from zgwviz.draw.flows import draw
from zgwviz.font.faces import default
from zgwviz.font.ruler import Ruler
from zgwviz.font.wrap import Setter
from zgwviz.geometry import Box
from zgwviz.layout.engine.process import Engine
from zgwviz.layout.flows.arrange import arrange
from zgwviz.layout.flows.records import FlowsPlate
from zgwviz.layout.means import Means
from zgwviz.scene.audit import audit
from zgwviz.style.palette import palette
from zgwviz.style.paper import papers
from zgwviz.view.flows.amounts import total
from zgwviz.view.flows.records import FlowsView
from zgwviz.view.table.records import Table

RULER = Ruler(default())
SETTER = Setter(RULER, "nl")
PAPERS = papers()
ENGINE = Engine()
B = """
elements:
  g: {name: Gemeente, type: actor, flows_to: [
    {to: w, carries: money, amount: 12 mln euro per jaar, label: heffing},
    {to: r, carries: money, amount: "1,5 mln euro per jaar", label: afdracht},
    {to: w, carries: information, label: advies}]}
  w: {name: Waterschap, type: actor, flows_to: [{to: g, carries: goods, label: slib}, {to: p, carries: money}]}
  r: {name: Rijk, type: actor, flows_to: [{to: w, carries: money, amount: per jaar}, g]}
  z: {name: Zelf, type: actor}
  p: {name: Proces, type: proces}
"""


def flows(view: str = "of: {type: actor}", b: str = B) -> FlowsView:
    made_ = asked(made(f"  - {{id: f, kind: flows, {view}}}", b=b), "f")
    assert isinstance(made_, FlowsView)
    return made_


def said(table: Table) -> list[list[str]]:
    return [[" ".join(bit.text for bit in cell) for cell in row.cells] for s in table.sections for row in s.rows]


def test_every_flow_between_the_selected_is_told_by_kind_with_its_amount() -> None:
    view = flows()
    assert [section.title for section in view.amounts.sections] == [
        "Geld (3)",
        "Goederen (1)",
        "Informatie (1)",
        "Stroom (1)",
    ]
    assert said(view.amounts) == [
        ["Gemeente", "Waterschap", "heffing", "12 mln euro per jaar"],
        ["Gemeente", "Rijk", "afdracht", "1,5 mln euro per jaar"],
        ["Rijk", "Waterschap", "", "per jaar"],
        ["Waterschap", "Gemeente", "slib", "geen bedrag"],
        ["Gemeente", "Waterschap", "advies", "geen bedrag"],
        ["Rijk", "Gemeente", "", "geen bedrag"],
    ]
    assert [word for _, word in view.kinds] == ["Geld", "Goederen", "Informatie", "Stroom"]
    assert {flow.words for flow in view.flows} >= {"geld: heffing", "goederen: slib", "geld", "stroom"}


def test_each_party_has_its_totals_and_sums_of_one_unit_only() -> None:
    assert said(flows().totals) == [
        ["Gemeente", "3 13,5 mln euro per jaar", "2"],
        ["Waterschap", "1", "3 12 mln euro per jaar"],
        ["Rijk", "2", "1 1,5 mln euro per jaar"],
        ["Zelf", "leeg", "leeg"],
    ]


def test_an_overlay_of_money_shows_money_only_and_one_kind_is_not_said_at_each_line() -> None:
    view = flows("of: {type: actor}, overlay: money")
    assert [section.title for section in view.amounts.sections] == ["Geld (3)"]
    assert sorted(flow.words for flow in view.flows) == ["", "afdracht", "heffing"]


def test_without_a_selection_only_those_with_a_flow_are_told_of() -> None:
    view = flows("by: [flows_to]")
    assert [party.item.name for party in view.parties] == ["Gemeente", "Waterschap", "Rijk", "Proces"]
    assert view.head.total == 4


@pytest.mark.parametrize(
    ("amounts", "sums"),
    [
        (["12 mln euro", "3 mln euro"], ["15 mln euro"]),
        (["12 mln euro", "3 euro", "1 mln  euro"], ["13 mln euro", "3 euro"]),
        (["€ 1.200", "€ 300,50"], ["€ 1.500,50"]),
        (["1.200.000 euro", "1 euro"], ["1.200.001 euro"]),
        (["1,200.5 euro"], ["1.200,5 euro"]),
        (["per jaar", "volgens wet", ""], []),
        # Two readings: not added.
        (["1,200 euro", "5 euro"], ["5 euro"]),
        (["1.2.3 euro"], []),
    ],
)
def test_only_numbers_of_one_unit_are_added(amounts: list[str], sums: list[str]) -> None:
    assert list(total(amounts)) == sums


@pytest.mark.parametrize(
    ("name", "view", "type_", "carries"),
    [
        ("zaakgericht-werken", "geldstromen", "actor", "money"),
        ("zaakgericht-werken", "informatiestromen", "component voorziening", "information"),
        ("waterschap", "geldstromen", "organisatie", "money"),
    ],
)
def test_the_committed_flows_are_those_of_the_model(name: str, view: str, type_: str, carries: str) -> None:
    model = spec(name)
    shown = asked(model, view)
    assert isinstance(shown, FlowsView)
    types = {each.id: each.type for each in model.elements.values()}
    expected = {
        (r.source, r.target, r.carries)
        for r in model.relations
        if r.kind == "flow" and types[r.source] in type_.split() and types[r.target] in type_.split()
    }
    assert {(flow.source, flow.target, carries) for flow in shown.flows} == expected
    # The aggregate of parties without a flow has no numbers.
    rows = [row for row in said(shown.totals) if row[1]]
    assert sum(int(row[1].split()[0]) for row in rows if row[1] != "leeg") == len(expected)
    assert sum(int(row[2].split()[0]) for row in rows if row[2] != "leeg") == len(expected)


def stand(view: FlowsView, paper: str) -> FlowsPlate:
    return arrange(view, PAPERS[paper], Means(SETTER, lambda: ENGINE))


def faults(plate: FlowsPlate) -> list[str]:
    """What the eye would find wrong, lines through chips and words among it."""
    paper = PAPERS[plate.sheet.paper.name]
    found = audit(draw(plate, palette(None), RULER), paper.smallest)
    boxes = [each.tile.box.inset(0.5) for each in plate.parties]
    words = [each.box.inset(0.2) for each in plate.flows if each.box]
    for flow in plate.flows:
        for a, b in pairwise(flow.points):
            part = Box(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y))
            found += [f"{flow.flow.id} runs through something" for box in boxes + words if box.overlaps(part)]
        if flow.points and flow.words.texts and not flow.box:
            found.append(f"{flow.flow.id} has lost its words")
    return found


@pytest.mark.parametrize("paper", ["screen", "slide", "a4", "a3", "a3-portrait", "a0"])
def test_they_stand_well(paper: str) -> None:
    for name, view in (
        ("zaakgericht-werken", "geldstromen"),
        ("zaakgericht-werken", "informatiestromen"),
        ("waterschap", "geldstromen"),
    ):
        shown = asked(spec(name), view)
        assert isinstance(shown, FlowsView)
        assert faults(stand(shown, paper)) == []


def many(count: int, name: str, each: int = 1) -> str:
    """So many parties, each with flows to some others."""
    lines = []
    for i in range(count):
        to = [f"to: e{(i * 3 + k + 1) % count}, carries: money, label: {name}, amount: {i} euro" for k in range(each)]
        lines.append(
            f"  e{i}: {{name: {name} {i}, type: actor, flows_to: [{', '.join(f'{{{each}}}' for each in to)}]}}"
        )
    return "elements:\n" + "\n".join(lines)


LONG = "Gemeenschappelijke regeling voor vergunningverlening en toezicht en handhaving van alle besturen hier"


@pytest.mark.parametrize("paper", ["screen", "slide", "a4-portrait"])
@pytest.mark.parametrize(
    ("count", "name", "each"), [(1, "Zelf", 1), (2, LONG, 1), (12, LONG, 2), (80, "Partij", 1), (5000, "P", 1)]
)
def test_few_and_many_and_long_names(count: int, name: str, each: int, paper: str) -> None:
    assert [f for f in faults(stand(flows(b=many(count, name, each)), paper)) if "lost its words" not in f] == []


def test_nothing_that_flows_is_a_page_that_says_so() -> None:
    placed = stand(flows("of: {id: z}"), "slide")
    assert placed.note is not None
    assert placed.note.lines.texts == ("Hier stroomt niets.",)
    assert faults(placed) == []


def test_money_goods_and_information_have_lines_of_their_own() -> None:
    placed = stand(flows(), "slide")
    assert [mark.icon for mark in placed.sheet.legend][:4] == ["flow-money", "flow-goods", "flow-information", "flow"]
    assert len(placed.parties) == 3
    assert len([flow for flow in placed.flows if flow.points]) == 6
