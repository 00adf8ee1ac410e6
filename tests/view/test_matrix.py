"""What stands in the cells of a matrix: counted from the model in another way than the matrix finds it."""

from collections import Counter
from functools import cache

import pytest

from tests.view.asked import asked, made, spec
from zgwviz.model.records import Model
from zgwviz.view.matrix.records import MatrixView

A = """
elements:
  d1: {name: Snel, type: doel, impact: Binnen een dag.}
  d2: {name: Veilig, type: doel, realized_by: p1}
  p1: {name: Eerst hergebruiken, type: principe}
  p2: {name: Open, type: principe, realizes: [d1, d2]}
  s1: {name: Zaken API, type: standaard}
  s2: {name: TLS, type: standaard}
  s3: {name: XML, type: standaard}
"""
B = """
elements:
  o1: {name: Zaak, type: object, specializes: o2}
  o2: {name: Object, type: object}
  s: {name: Som, type: proces, reads: o1, writes: o1, accesses: o2, serves: d1}
  t: {name: Toets, type: proces, influences: {d2: {strength: "++"}}, associated_with: {s: {reason: true}}}
  u: {name: Uit, type: proces, standards: {s1: mandatory, s2: recommended}, realizes: s1}
  v: {name: Vooraf, type: object, standards: [s3]}
  g: {name: Gemeente, type: actor}
  w: {name: Waterschap, type: actor, assigned_to: s}
  r: {name: Rijk, type: actor}
  c1: {name: Advies, type: contact, between: [g, w]}
  c2: {name: Overleg, type: contact, between: [g, w, r]}
  x:
    name: Voorbeeld
    type: contact
    examples: [{organisation: g, text: Aanbouw}, {organisation: waterSCHAP, text: Lozing}, {organisation: elders}]
"""


def matrix(view: str, language: str = "nl") -> MatrixView:
    made_ = asked(made(f"  - {{id: m, kind: matrix, {view}}}", a=A, b=B), "m", language)
    assert isinstance(made_, MatrixView)
    return made_


def cells(view: MatrixView) -> dict[str, str]:
    """Each cell by the ids of its row and column, as the marks and names in it."""
    rows, columns = view.rows.lines, view.columns.lines
    return {
        f"{rows[i].item.id} {columns[j].item.id}": " ".join((*cell.marks, *cell.names))
        for (i, j), cell in view.cells.items()
    }


def test_a_relation_counts_from_either_end_and_the_legend_says_who_does_it() -> None:
    view = matrix("rows: {type: doel}, columns: {type: principe}, by: [realizes]")
    assert cells(view) == {"d1 p2": "dot", "d2 p1": "dot", "d2 p2": "dot"}
    assert [sign.word for sign in view.signs] == ["principe realiseert doel"]
    assert cells(matrix("rows: {type: doel}, columns: {type: principe}, by: [realized_by]")) == cells(view)
    turned = matrix("rows: {type: principe}, columns: {type: doel}, by: [realizes]")
    assert sorted(cells(turned)) == ["p1 d2", "p2 d1", "p2 d2"]
    assert [sign.word for sign in turned.signs] == ["principe realiseert doel"]
    assert [line.total for line in view.rows.lines] == [1, 2]
    assert [line.total for line in view.columns.lines] == [1, 2]
    assert view.total == 3


def test_relations_of_several_kinds_have_a_sign_each() -> None:
    view = matrix("rows: {type: proces}, columns: {type: doel}")
    assert cells(view) == {"s d1": "dot", "t d2": "++"}
    assert [sign.word for sign in view.signs] == ["proces dient doel", "proces beïnvloedt doel (++)"]


def test_reading_and_writing_are_letters_and_both_are_one() -> None:
    view = matrix("rows: {type: proces}, columns: {type: object}, by: [reads, writes, accesses]")
    assert cells(view) == {"s o1": "LS", "s o2": "dot"}
    assert [sign.word for sign in view.signs] == ["leest en schrijft", "proces gebruikt object"]
    assert [line.total for line in view.rows.lines] == [2, 0, 0]
    assert cells(matrix("rows: {type: proces}, columns: {type: object}, by: reads")) == {"s o1": "L"}
    assert cells(matrix("rows: {type: proces}, columns: {type: object}, by: reads", "en")) == {"s o1": "R"}
    both = matrix("rows: {type: proces}, columns: {type: object}, by: [reads, writes]", "en")
    assert [(sign.mark, sign.word) for sign in both.signs] == [("RW", "reads and writes")]


def test_standards_say_their_obligation_by_a_sign() -> None:
    view = matrix("rows: {type: [proces, object]}, columns: {type: standaard}, by: [realizes]")
    assert cells(view) == {"u s1": "dot", "u s2": "ring", "v s3": "square"}
    assert [sign.word for sign in view.signs] == ["verplicht", "aanbevolen", "genoemd, zonder verplichting"]
    turned = matrix("rows: {type: standaard}, columns: {type: [proces, object]}, by: [realizes]", "en")
    assert cells(turned) == {"s1 u": "dot", "s2 u": "ring", "s3 v": "square"}
    assert turned.signs[0].word == "mandatory"


def test_a_path_counts_from_either_end_and_an_association_makes_it_indirect() -> None:
    view = matrix("rows: {type: doel}, columns: {type: proces}, by: reach")
    assert cells(view) == {"d1 s": "dot", "d1 t": "ring", "d2 s": "ring", "d2 t": "dot"}
    assert cells(matrix("rows: {type: proces}, columns: {type: doel}, by: reach")) == {
        "s d1": "dot", "s d2": "ring", "t d1": "ring", "t d2": "dot",
    }  # fmt: skip


def test_parties_meet_in_what_both_are_assigned_to() -> None:
    view = matrix("rows: {type: actor}, columns: {type: actor}, by: [between]")
    assert cells(view) == {
        "g w": "Advies Overleg", "w g": "Advies Overleg",
        "g r": "Overleg", "r g": "Overleg", "w r": "Overleg", "r w": "Overleg",
    }  # fmt: skip
    assert view.named
    assert view.same
    # A contact of three parties is one contact in each total.
    assert [line.total for line in view.rows.lines] == [2, 2, 1]
    assert view.total == 2


def test_examples_stand_at_their_organisation_by_id_or_name() -> None:
    view = matrix("rows: {type: contact}, columns: {type: actor}, by: [examples]")
    assert cells(view) == {"x g": "Aanbouw", "x w": "Lozing"}
    assert [line.total for line in view.columns.lines] == [1, 1, 0]
    assert view.named
    assert matrix("rows: {type: doel}, columns: {type: actor}, by: [examples]").named


def test_what_meets_itself_has_no_cell() -> None:
    view = matrix("rows: {type: object}, columns: {type: object}, by: [specializes]")
    assert cells(view) == {"o1 o2": "dot", "o2 o1": "square"}
    assert [sign.word for sign in view.signs] == ["rij is een soort kolom", "kolom is een soort rij"]


def test_impact_is_told_where_a_row_has_one() -> None:
    view = matrix("rows: {type: doel}, columns: {type: principe}, by: [realizes]")
    assert view.texts == "Impact"
    assert [line.text for line in view.rows.lines] == ["Binnen een dag.", ""]
    assert matrix("rows: {type: principe}, columns: {type: doel}, by: [realizes]").texts == ""


@pytest.mark.parametrize(
    "view", ["rows: {type: doel, layer: b}, columns: {id: d1}", "rows: {id: d1}, columns: {type: doel, layer: b}"]
)
def test_nothing_selected_is_an_empty_matrix(view: str) -> None:
    assert matrix(f"{view}, by: [realizes]").cells == {}


@cache
def theme() -> Model:
    return spec("zaakgericht-werken")


def pairs(rows: str, columns: str, *kinds: str) -> set[tuple[str, str]]:
    """The pairs of elements of these types between which a relation of these kinds runs, either way."""
    types = {each.id: each.type for each in theme().elements.values()}
    ends = [(r.source, r.target) for r in theme().relations if r.kind in kinds]
    both = [*ends, *((there, here) for here, there in ends)]
    return {(i, j) for i, j in both if types.get(i) in rows.split() and types.get(j) in columns.split()}


@pytest.mark.parametrize(
    ("view", "rows", "columns", "kind"),
    [
        ("waarden-doelen", "kernwaarde", "kwaliteitsdoel", "influence"),
        ("doelen-principes", "kwaliteitsdoel", "principe", "realization"),
        ("principes-implicaties", "principe", "implicatie", "realization"),
        ("processen-objecten", "proces deelproces contactmoment", "informatieobject", "access"),
    ],
)
def test_the_theme_s_matrices_hold_all_relations_of_the_model(view: str, rows: str, columns: str, kind: str) -> None:
    made_ = asked(theme(), view)
    assert isinstance(made_, MatrixView)
    found = {(made_.rows.lines[i].item.id, made_.columns.lines[j].item.id) for i, j in made_.cells}
    assert found == pairs(rows, columns, kind)
    assert made_.total == len(found) > 15
    by_row = Counter(row for row, _ in found)
    assert [line.total for line in made_.rows.lines] == [by_row[line.item.id] for line in made_.rows.lines]
    by_column = Counter(column for _, column in found)
    assert [line.total for line in made_.columns.lines] == [by_column[line.item.id] for line in made_.columns.lines]


def test_the_theme_s_components_say_all_their_obligations() -> None:
    view = asked(theme(), "componenten-standaarden")
    assert isinstance(view, MatrixView)
    marks = {"mandatory": "dot", "recommended": "ring", None: "square"}
    components = [each for each in theme().elements.values() if each.type == "component"]
    said = {f"{each.id} {s}": marks[how] for each in components for s, how in each.standards}
    assert cells(view) == said
    assert set(said.values()) == set(marks.values())


def test_the_theme_s_organisations_meet_where_the_text_says() -> None:
    view = asked(theme(), "organisaties-contactmomenten")
    assert isinstance(view, MatrixView)
    contacts = [each for each in theme().elements.values() if each.type == "contactmoment"]
    assert view.total == len(contacts) == 8
    assert sum(len(cell.names) for cell in view.cells.values()) == 2 * len(contacts)


def test_of_thousands_the_heaviest_are_kept_and_the_rest_is_counted() -> None:
    many = "".join(f"  e{i}: {{name: E {i}, type: doel, weight: {9 if i == 888 else 1}}}\n" for i in range(900))
    view = asked(
        made("  - {id: m, kind: matrix, rows: {type: doel}, columns: {type: doel}}", a=f"elements:\n{many}"), "m"
    )
    assert isinstance(view, MatrixView)
    assert (len(view.rows.lines), view.rows.left, view.rows.total) == (400, 500, 900)
    assert view.rows.lines[-1].item.id == "e888"
    assert view.head.total == 900
