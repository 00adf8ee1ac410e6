"""Matrices of every shape stand well on every paper: nothing is lost, and what is left out is counted."""

from collections import Counter
from collections.abc import Callable
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.layout.made import COLORS, item
from tests.view.asked import asked, spec
from zgwviz.draw.matrix import draw
from zgwviz.font.faces import default
from zgwviz.font.ruler import Ruler
from zgwviz.font.wrap import Setter
from zgwviz.layout.matrix.arrange import arrange
from zgwviz.layout.matrix.plan import MOST
from zgwviz.layout.matrix.records import Matrix
from zgwviz.scene.audit import audit
from zgwviz.scene.records import Group, Shape
from zgwviz.style.palette import palette
from zgwviz.style.paper import papers
from zgwviz.view.matrix.records import Axis, Cell, Line, MatrixView, Sign
from zgwviz.view.records import Head

RULER = Ruler(default())
SETTER = Setter(RULER, "nl")
PAPERS = papers()
SIGNS = tuple(Sign(mark, f"teken {mark}") for mark in ("dot", "ring", "square", "diamond", "triangle", "cross", "RW"))


def lines(prefix: str, names: list[str], totals: Counter[int], groups: int, text: str = "") -> tuple[Line, ...]:
    each = max(1, -(-len(names) // groups))
    return tuple(
        Line(
            item(f"{prefix}{i}", name, i % 4),
            COLORS[i // each % len(COLORS)],
            f"Groep {i // each} van {prefix}",
            f"v-{prefix}{i // each}",
            totals[i],
            text if i % 3 == 0 else "",
        )
        for i, name in enumerate(names)
    )


def made(
    rows: list[str],
    columns: list[str],
    groups: int = 1,
    text: str = "",
    filled: Callable[[int, int], bool] = lambda i, j: (i * 7 + j * 3) % 5 == 0,
    names: tuple[str, ...] = (),
    places: list[tuple[int, int]] | None = None,
) -> MatrixView:
    """A matrix of these rows and columns, in so many groups."""
    marks = [(sign.mark,) for sign in SIGNS] + [tuple(sign.mark for sign in SIGNS)]
    at = [(i, j) for i in range(len(rows)) for j in range(len(columns)) if filled(i, j)] if places is None else places
    cells = {(i, j): Cell(() if names else marks[(i + j) % len(marks)], names, "iets") for i, j in at}
    down, across = Counter(i for i, _ in at), Counter(j for _, j in at)
    head = Head(
        "m", "matrix", "Een matrix", "wie en wat", "nl", "1.0", "concept", "2026-11-24", "Bron", "CC0",
        total=len(rows) + len(columns),
    )  # fmt: skip
    return MatrixView(
        head,
        Axis("Rij", lines("r", rows, down, groups, text)),
        Axis("Kolom", lines("k", columns, across, groups)),
        cells,
        () if names else SIGNS,
        len(cells),
        named=bool(names),
        texts="Impact" if text else "",
    )


def stand(view: MatrixView, paper: str) -> Matrix:
    return arrange(view, PAPERS[paper], SETTER)


def faults(made_: Matrix) -> list[str]:
    """What the eye would find wrong, and what is lost or counted wrongly."""
    view = made_.view
    found = audit(draw(made_, palette(None), RULER), PAPERS[made_.sheet.paper.name].smallest)
    for axis, heads in (
        ("rows", [h for p in made_.parts for h in p.rows]),
        ("columns", [h for p in made_.parts for h in p.columns]),
    ):
        all_ = len(getattr(view, axis).lines)
        shown = len({head.line.item.id for head in heads})
        said = [int(c.lines.texts[0].split()[1]) for p in made_.parts for c in p.ends if _counts(c, axis, view.named)]
        if all_ - shown != sum(dict.fromkeys(said)):
            found.append(f"{shown} of {all_} {axis}, and {said} more")
    rows = {head.line.item.id for part in made_.parts for head in part.rows}
    columns = {head.line.item.id for part in made_.parts for head in part.columns}
    places = [(view.rows.lines[i].item.id, view.columns.lines[j].item.id) for i, j in view.cells]
    shown_cells = sum(row in rows and column in columns for row, column in places)
    if sum(len(part.cells) for part in made_.parts) != shown_cells:
        found.append("cells are lost or stand twice")
    for part in made_.parts:
        found += [f"{cell.said} leaves its part" for cell in part.cells if not part.grid.contains(cell.box)]
        if not part.box.contains(part.grid):
            found.append("cells leave their part")
    return found


def _counts(count: object, axis: str, named: bool) -> bool:
    """Whether a count says how many rows, or columns, are left out."""
    how, upward = count.how, count.upward  # type: ignore[attr-defined]
    return bool(how == "note" if axis == "rows" else how == "rest" and (upward or named))


LONG = "Vergunningverleningsprocedure voor de onderdelen van het waterstaatkundige netwerk in beheer bij een ander"
SHAPES = {
    "one": made(["Zaak"], ["Rol"]),
    "none filled": made(["Zaak", "Besluit"], ["Rol"], filled=lambda _i, _j: False),
    "eighty": made([f"Rij {i}" for i in range(80)], [f"Kolom {j}" for j in range(80)], 5),
    "long": made([LONG] * 12, [LONG] * 9, 3),
    "long eighty": made([LONG] * 80, [LONG] * 80, 8),
    "one by many": made(["Zaak"], [f"Kolom {j}" for j in range(150)], 7),
    "many by one": made([f"Rij {i}" for i in range(150)], ["Rol"], 7),
    "impact": made([f"Rij {i}" for i in range(20)], ["Een", "Twee"], 2, text=LONG),
    "impact few": made(["A"], ["A", "A", "A"], 2, text=LONG),
    "impact wide": made([f"Rij {i}" for i in range(40)], [f"Kolom {j}" for j in range(60)], 3, text=LONG),
    "named": made(["Gemeente", "Waterschap"], ["Rijk", "Provincie"], names=("Advies vragen", "Overleg")),
    "named long": made([LONG] * 15, [LONG] * 30, 4, names=(LONG, LONG)),
    "a word": made(["Vertrouwelijkheidaanduidingsregistratie" * 3], ["Z" * 120], 1),
}


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_on_every_paper(shape: str, paper: str) -> None:
    assert faults(stand(SHAPES[shape], paper)) == []


NAMES = st.lists(st.text("abcdefg hijklmnop -zZAKéë/", min_size=1, max_size=120), min_size=1, max_size=30)


@settings(max_examples=60, deadline=None)
@given(NAMES, NAMES, st.integers(1, 9), st.sampled_from(sorted(PAPERS)), st.sampled_from(["", "Iets", LONG]))
def test_names_of_every_kind(rows: list[str], columns: list[str], groups: int, paper: str, text: str) -> None:
    assert faults(stand(made(rows, columns, groups, text), paper)) == []


@pytest.mark.parametrize("paper", ["screen", "slide"])
def test_thousands_are_counted_not_drawn(paper: str) -> None:
    many = [f"Element {i}" for i in range(5000)]
    view = made(many, many, 20, places=[(j * 3, j) for j in range(1667)])
    placed = stand(view, paper)
    assert len({head.line.item.id for part in placed.parts for head in part.rows}) <= MOST
    assert faults(placed) == []


def test_a_wide_matrix_is_split_and_says_its_heads_again() -> None:
    placed = stand(made([f"Rij {i}" for i in range(60)], [f"Kolom {j}" for j in range(120)], 3), "screen")
    assert [(len(part.rows), len(part.columns)) for part in placed.parts] == [(30, 60)] * 4
    assert [part.rows[0].again for part in placed.parts] == [False, True, True, True]
    tops = [part.box.y for part in placed.parts]
    assert tops == sorted(tops)


def test_rows_and_columns_are_even() -> None:
    placed = stand(SHAPES["eighty"], "a0")
    (part,) = placed.parts
    assert len({round(box.height, 3) for box in part.across}) == 1
    assert len({round(box.width, 3) for box in part.down}) == 1


def test_a_small_paper_shows_what_says_most() -> None:
    rows = [f"Rij {i}" for i in range(60)]
    view = made(rows, ["Een", "Twee"], filled=lambda i, _: i % 10 == 0)
    shown = {head.line.item.name for part in stand(view, "slide").parts for head in part.rows}
    assert {f"Rij {i}" for i in range(0, 60, 10)} <= shown
    assert len(shown) < 60


def test_what_is_left_out_is_counted_at_each_row_and_column() -> None:
    view = made([f"Rij {i}" for i in range(90)], [f"Kolom {j}" for j in range(90)])
    (part,) = stand(view, "slide").parts
    shown = {(cell.said.split(":")[0]) for cell in part.cells}
    for head, row in zip(part.rows, part.across, strict=True):
        seen = sum(said.startswith(f"{head.line.item.name} ×") for said in shown)
        rest = [int(c.lines.texts[0]) for c in part.counts if c.how == "rest" and c.box.y == row.y]
        assert seen + sum(rest) == head.line.total


def test_an_empty_selection_says_so() -> None:
    placed = stand(made([], ["Rol"]), "slide")
    assert placed.parts == ()
    assert placed.nothing is not None
    assert placed.nothing.lines.texts == ("Er is niets gekozen.",)
    assert faults(placed) == ["0 of 1 columns, and [] more"]


@cache
def theme() -> dict[str, MatrixView]:
    found = {}
    for name in ("zaakgericht-werken", "waterschap"):
        model = spec(name)
        for view in model.views:
            if view.kind.value == "matrix":
                made_ = asked(model, view.id.value)
                assert isinstance(made_, MatrixView)
                found[view.id.value] = made_
    return found


@pytest.mark.parametrize("paper", PAPERS)
def test_the_committed_matrices_have_no_fault(paper: str) -> None:
    assert len(theme()) >= 9
    assert {name: found for name, view in theme().items() if (found := faults(stand(view, paper)))} == {}


def test_on_screen_and_large_paper_the_theme_s_matrices_are_whole() -> None:
    for view in theme().values():
        for paper in ("screen", "a1", "a0"):
            assert stand(view, paper).sheet.shown == view.head.total


def test_an_element_is_its_own_node_and_a_repeated_head_is_not() -> None:
    scene = draw(stand(theme()["organisaties-contactmomenten"], "slide"), palette(None), RULER)
    groups = [group for shape in scene.children for group in _groups(shape)]
    ids = [group.id for group in groups if group.id]
    assert len(ids) == len(set(ids))
    assert next(group.label for group in groups if group.role == "element") == "Burger, Actor"
    said = [group.label for group in groups if "×" in group.label]
    assert "Gemeente × Waterschap: Advies vragen, Terugmelden" in said


def _groups(shape: Shape) -> list[Group]:
    if not isinstance(shape, Group):
        return []
    return [shape, *(group for child in shape.children for group in _groups(child))]
