"""Each standard with what uses it: counted from the model in another way."""

from functools import cache

import pytest

from tests.view.asked import asked, made, spec
from zgwviz.draw.table import draw
from zgwviz.font.faces import default
from zgwviz.font.ruler import Ruler
from zgwviz.font.wrap import Setter
from zgwviz.layout.table.arrange import arrange
from zgwviz.layout.table.records import TablePlate
from zgwviz.scene.audit import audit
from zgwviz.scene.outline import outline
from zgwviz.style.palette import palette
from zgwviz.style.paper import papers
from zgwviz.view.table.records import TableView

RULER = Ruler(default())
SETTER = Setter(RULER, "nl")
PAPERS = papers()
A = """
elements:
  s1: {name: Zaken API, type: standaard, version: 1.7.0, weight: 3}
  s2: {name: Oud, type: standaard, status: withdrawn, associated_with: [{to: s1, label: opgevolgd door}, u]}
  s3: {name: Ongebruikt, type: standaard}
"""
B = """
elements:
  u: {name: Uit, type: proces, standards: {s1: recommended}}
  v: {name: Vooraf, type: object, standards: {s1: mandatory}}
  w: {name: Werk, type: object, standards: [s1, u]}
"""
VIEW = "  - {id: st, kind: standards, title: Standaarden}"


def standards(view: str = VIEW, a: str = A, b: str = B) -> TableView:
    made_ = asked(made(view, a=a, b=b), "st")
    assert isinstance(made_, TableView)
    return made_


def said(view: TableView) -> dict[str, list[str]]:
    """The words of each row, a mark before those that have one, a bar between cells."""
    return {
        row.id: [" ".join(f"{bit.mark}:{bit.text}".strip(":") for bit in cell) for cell in row.cells]
        for section in view.table.sections
        for row in section.rows
    }


def test_a_standard_tells_version_status_successor_and_users_by_obligation() -> None:
    view = standards()
    assert said(view) == {
        "s1": ["Zaken API", "1.7.0", "", "dot:Vooraf ring:Uit Werk"],
        "s2": ["Oud", "", "vervallen opgevolgd door Zaken API", "nergens genoemd"],
        "s3": ["Ongebruikt", "", "", "nergens genoemd"],
        # What is named as a standard is one.
        "u": ["Uit", "", "", "Werk"],
    }
    assert [section.title for section in view.table.sections] == ["1 Laag a (3)", "2 Laag b (1)"]
    assert [(sign.mark, sign.word) for sign in view.signs] == [("dot", "verplicht"), ("ring", "aanbevolen")]
    assert view.head.total == 4


def test_a_view_of_a_selection_keeps_all_users() -> None:
    view = standards("  - {id: st, kind: standards, of: {layer: a}}")
    assert list(said(view)) == ["s1", "s2", "s3"]
    assert said(view)["s1"][3] == "dot:Vooraf ring:Uit Werk"


def stand(view: TableView, paper: str) -> TablePlate:
    return arrange(view, PAPERS[paper], SETTER)


def faults(placed: TablePlate) -> list[str]:
    paper = PAPERS[placed.sheet.paper.name]
    found = audit(draw(placed, palette(None), RULER), paper.smallest)
    if paper.height is not None and placed.table.box.bottom > placed.sheet.height:
        found.append("the table leaves its paper")
    for section in placed.table.sections:
        more = int(section.more.lines.texts[0].split()[1]) if section.more else 0
        if len(section.rows) + more != len(section.section.rows):
            found.append(f"{section.section.title}: {len(section.rows)} and {more}")
        found += [f"{bit.bit.text} leaves its row" for row in section.rows for bit in row.bits if not _inside(row, bit)]
    return found


def _inside(row: object, bit: object) -> bool:
    box, part = row.box, bit.box  # type: ignore[attr-defined]
    return bool(box.y <= part.y and part.bottom <= box.bottom and box.x <= part.x and part.right <= box.right + 0.01)


@cache
def theme(name: str) -> TableView:
    view = asked(spec(name), "standaarden")
    assert isinstance(view, TableView)
    return view


@pytest.mark.parametrize("name", ["zaakgericht-werken", "waterschap"])
def test_the_committed_specs_standards_are_all_there_with_all_their_users(name: str) -> None:
    model, view = spec(name), theme(name)
    marks = {"mandatory": "dot", "recommended": "ring", None: ""}
    rows = {row.id: row for section in view.table.sections for row in section.rows}
    for row in rows.values():
        uses = [how for each in model.elements.values() for standard, how in each.standards if standard == row.id]
        shown = [bit.mark for bit in row.cells[3] if not bit.quiet]
        assert sorted(shown) == sorted(marks[how] for how in uses)
    layers = (
        {"informatie", "applicatie", "netwerk"}
        if name == "zaakgericht-werken"
        else {e.layer for e in model.elements.values()}
    )
    assert set(rows) == {e.id for e in model.elements.values() if e.type == "standaard" and e.layer in layers}


@pytest.mark.parametrize("paper", PAPERS)
def test_they_stand_well_on_every_paper(paper: str) -> None:
    for name in ("zaakgericht-werken", "waterschap"):
        assert faults(stand(theme(name), paper)) == []


LONG = "Standaard voor het uitwisselen van vergunningverleningsprocedures tussen alle besturen die er over gaan"


@pytest.mark.parametrize("paper", ["slide", "screen", "a4-portrait"])
@pytest.mark.parametrize(("count", "users"), [(1, 0), (80, 3), (4, 80), (5000, 0)])
def test_few_and_many_and_long_names(count: int, users: int, paper: str) -> None:
    a = "elements:\n" + "".join(
        f'  s{i}: {{name: "{LONG} {i}", type: standaard, version: "{LONG}"}}\n' for i in range(count)
    )
    uses = ", ".join(f"s{i}: mandatory" for i in range(min(count, 60)))
    b = "elements:\n" + "".join(
        f'  u{i}: {{name: "{LONG} {i}", type: object, standards: {{{uses}}}}}\n' for i in range(users)
    )
    assert faults(stand(standards(a=a, b=b if users else "elements: {}"), paper)) == []


def test_nothing_selected_is_a_page_that_says_so() -> None:
    placed = stand(
        standards("  - {id: st, kind: standards, of: {layer: b, type: object}}", b=B.replace("s1, u", "s1")), "slide"
    )
    assert placed.nothing is not None
    assert faults(placed) == []
    assert "Er is niets gekozen." in outline(draw(placed, palette(None), RULER))


def test_the_legend_tells_nothing_that_is_left_out() -> None:
    a = "elements:\n" + "".join(
        f"  s{i}: {{name: S {i}, type: standaard, weight: {9 * (i < 60)}}}\n" for i in range(61)
    )
    uses = ", ".join(f"s{i}: mandatory" for i in range(60))
    b = f"elements:\n  u: {{name: U, type: object, standards: {{{uses}}}}}\n"
    b += "  v: {name: V, type: proces, standards: {s60: recommended}}\n"
    view = standards(a=a, b=b)
    assert [mark.icon for mark in stand(view, "slide").sheet.legend] == ["dot", "business-object"]
    assert [mark.icon for mark in stand(view, "screen").sheet.legend] == [
        *("dot", "ring", "business-object", "business-process"),
    ]


def test_columns_in_which_nothing_stands_are_left_out_and_the_legend_tells_what_is_there() -> None:
    placed = stand(standards(a="elements:\n  s1: {name: S, type: standaard}\n"), "slide")
    assert [head.lines.texts for head in placed.table.heads] == [("Standaard",), ("Waar zij geldt",)]
    assert [mark.icon for mark in placed.sheet.legend] == ["dot", "ring", "business-process", "business-object"]
