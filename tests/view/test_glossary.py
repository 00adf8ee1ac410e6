"""The definition list as a plate: every term once or counted, in columns on wide paper, by layer and alphabet."""

from functools import cache

import pytest

from tests.view.asked import asked, made, spec
from zgwviz.draw.table import draw
from zgwviz.font.faces import default
from zgwviz.font.ruler import Ruler
from zgwviz.font.wrap import Setter
from zgwviz.layout.table.arrange import arrange
from zgwviz.layout.table.records import TablePlace, TablePlate
from zgwviz.scene.audit import audit
from zgwviz.scene.outline import outline
from zgwviz.style.palette import palette
from zgwviz.style.paper import papers
from zgwviz.view.catalogue import drawable
from zgwviz.view.table.records import TableView

RULER = Ruler(default())
SETTER = Setter(RULER, "nl")
PAPERS = papers()
VIEW = "  - {id: lijst, kind: glossary, title: Begrippen}"
A = """
elements:
  zaak: {name: Zaak, type: object, definition: Samenhangend werk., source: [Boek, {url: https://a.nl}, Boek]}
  actor: {name: {nl: Actor, en: Player}, type: actor, status: proposed, definition: {nl: Wie doet., en: Who acts.}}
  kaal: Zonder definitie
"""
B = "elements:\n  rol: {name: rol, definition: Wat iemand doet.}\n"


def listed(view: str = VIEW, a: str = A, b: str = B, language: str = "nl") -> TableView:
    made_ = asked(made(view, a=a, b=b), "lijst", language)
    assert isinstance(made_, TableView)
    return made_


def rows(view: TableView) -> dict[str, list[str]]:
    return {
        row.id: [" | ".join(bit.text for bit in cell) for cell in row.cells]
        for section in view.table.sections
        for row in section.rows
    }


def test_a_term_has_its_definition_and_each_source_once_by_layer_and_alphabet() -> None:
    view = listed()
    assert list(rows(view).items()) == [
        ("actor", ["Actor", "Wie doet.", ""]),
        ("zaak", ["Zaak", "Samenhangend werk.", "Boek | https://a.nl"]),
        ("rol", ["rol", "Wat iemand doet.", ""]),
    ]
    assert [section.title for section in view.table.sections] == ["1 Laag a (2)", "2 Laag b (1)"]
    assert view.table.sections[0].rows[0].label == "Actor, Actor, voorstel"


def test_the_list_is_in_the_language_that_is_drawn_and_of_what_is_selected() -> None:
    view = listed("  - {id: lijst, kind: glossary, of: {type: actor}}", language="en")
    assert rows(view) == {"actor": ["Player", "Who acts.", ""]}
    assert [column.title for column in view.table.columns] == ["Term", "Definition", "Source"]


def test_terms_are_counted_not_elements() -> None:
    model = made(VIEW, a=A, b=B)
    assert next(entry.elements for entry in drawable(model) if entry.id == "lijst") == 3
    assert "3 begrippen" in outline(draw(stand(listed(), "slide"), palette(None), RULER))


def stand(view: TableView, paper: str) -> TablePlate:
    return arrange(view, PAPERS[paper], SETTER)


def parts(placed: TablePlate) -> list[TablePlace]:
    return [placed.table, *placed.beside]


def faults(placed: TablePlate) -> list[str]:
    paper = PAPERS[placed.sheet.paper.name]
    found = audit(draw(placed, palette(None), RULER), paper.smallest)
    if paper.height is not None and max(part.box.bottom for part in parts(placed)) > placed.sheet.height:
        found.append("the list leaves its paper")
    shown = [row.row.id for part in parts(placed) for section in part.sections for row in section.rows]
    more = [section.more for part in parts(placed) for section in part.sections if section.more]
    counted = sum(int(each.lines.texts[0].split()[1]) for each in more)
    every = [row.id for section in placed.view.table.sections for row in section.rows]
    found += [] if len(shown) == len(set(shown)) else ["a term is there twice"]
    found += [] if len(shown) + counted == len(every) else [f"{len(shown)} and {counted} of {len(every)}"]
    # What is shown keeps its order, from column to column.
    found += [] if shown == [each for each in every if each in set(shown)] else ["out of order"]
    return found


@cache
def theme() -> TableView:
    view = asked(spec("zaakgericht-werken"), "begrippen")
    assert isinstance(view, TableView)
    return view


@pytest.mark.parametrize("paper", PAPERS)
def test_the_terms_of_the_theme_stand_well_on_every_paper(paper: str) -> None:
    assert faults(stand(theme(), paper)) == []


def test_wide_paper_has_columns_of_about_one_length_and_a_screen_has_one() -> None:
    placed = stand(theme(), "a0")
    heights = [part.box.height for part in parts(placed)]
    assert len(heights) == 5
    assert max(heights) - min(heights) < max(heights) / 10
    assert sum(part.shown for part in parts(placed)) == placed.sheet.head.total
    assert "2 Organisatorische laag (139), vervolg" in [part.sections[0].section.title for part in placed.beside]
    assert stand(theme(), "screen").beside == ()


def test_a_small_paper_keeps_the_heaviest_of_each_layer() -> None:
    placed = stand(theme(), "slide")
    model = spec("zaakgericht-werken")
    shown = [row.row.id for part in parts(placed) for section in part.sections for row in section.rows]
    assert {model.elements[each].layer for each in shown} == {"organisatie", "informatie"}
    assert min(model.elements[each].weight for each in shown) > 1


def test_of_equal_weight_as_many_of_each_layer_stay() -> None:
    many = "elements:\n" + "".join(f"  {{0}}{i}: {{{{name: Begrip {i}, definition: Kort.}}}}\n" for i in range(80))
    placed = stand(listed(a=many.format("a"), b=many.format("b")), "slide")
    first, second = (
        sum(row.row.id.startswith(layer) for part in parts(placed) for section in part.sections for row in section.rows)
        for layer in "ab"
    )
    assert first > 5
    assert first - second in (0, 1)


LONG = "Het uitwisselen van vergunningverleningsprocedures tussen alle besturen die er over gaan. " * 6


@pytest.mark.parametrize("paper", ["slide", "a3", "a0", "screen", "a4-portrait"])
@pytest.mark.parametrize(("count", "definition"), [(1, LONG), (40, LONG), (1200, "Kort."), (3, LONG * 20)])
def test_few_and_many_and_long_definitions(count: int, definition: str, paper: str) -> None:
    a = "elements:\n" + "".join(
        f'  t{i}: {{name: "Vergunningverleningsprocedurebesluit {i}", definition: "{definition}"}}\n'
        for i in range(count)
    )
    assert faults(stand(listed(a=a), paper)) == []


def test_no_terms_is_a_page_that_says_so() -> None:
    placed = stand(listed(a="elements: {}", b="elements: {}"), "slide")
    assert placed.nothing is not None
    assert faults(placed) == []
