"""Class boxes: every row fits its column, long names and types take more lines, many rows more columns."""

import pytest

from tests.layout.information.made import PAPERS, RULER, cls, line
from zgwviz.font.wrap import Setter
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.information.card import Detail, card, column_width, columns
from zgwviz.layout.information.records import Card

MEASURE = Measure(PAPERS["screen"], Setter(RULER, "nl"), "nl")
ALL = Detail(values=True, definitions=True, counts=True)
WIDTH = 240.0


def made(*names: str, **more: object) -> Card:
    return card(cls("a", [line(name, **more) for name in names]), WIDTH, ALL, MEASURE)  # type: ignore[arg-type]


@pytest.mark.parametrize(("count", "across"), [(1, 1), (16, 1), (17, 2), (54, 2), (55, 3), (400, 3)])
def test_more_than_sixteen_rows_stand_side_by_side(count: int, across: int) -> None:
    one = made(*(f"attribuut{i}" for i in range(count)))
    assert one.columns == across
    assert one.width == WIDTH * across
    assert len(one.rows) == count
    lefts = list(dict.fromkeys(row.box.x for row in one.rows))
    assert lefts == [WIDTH * k for k in range(across)]
    heights = [max(row.box.bottom for row in one.rows if row.box.x == left) for left in lefts]
    assert max(heights) - min(heights) <= 3 * one.rows[0].box.height
    assert one.height > max(heights)


def test_columns_are_as_even_as_the_order_allows() -> None:
    assert columns([1, 1, 1, 1], 2) == [2, 4]
    assert columns([3, 1, 1, 1], 2) == [1, 4]
    assert columns([1, 1, 1, 1, 1], 3) == [2, 4, 5]


def test_a_type_that_does_not_fit_beside_its_name_stands_below() -> None:
    near, far = made("naam").rows[0], made("verantwoordelijkeOrganisatieVan", kind="datum en tijd").rows[0]
    assert (near.type_below, far.type_below) == (False, True)
    assert far.box.height > near.box.height


def test_rows_never_overlap_and_texts_fit_the_column() -> None:
    one = made("a", "z" * 120, "OmschrijvingGeneriek" * 6, values=["waarde " + "x" * 90] * 20, kind="q" * 100)
    for upper, lower in zip(one.rows, one.rows[1:], strict=False):
        assert upper.box.bottom <= lower.box.y + 0.001
    for row in one.rows:
        for lines in (row.name, row.type, row.values):
            assert lines is not None
            assert max(lines.widths) <= WIDTH


def test_what_is_left_out_is_counted() -> None:
    each = cls("a", [line("naam")])
    for total, words in ((1, None), (2, "+ 1 attribuut"), (9, "+ 8 attributen")):
        rest = card(each._replace(total=total), WIDTH, ALL, MEASURE).rest
        assert (rest.lines.texts[0] if rest else None) == words
    bare = each._replace(attributes=(), total=1)
    rest = card(bare, WIDTH, ALL, MEASURE).rest
    assert rest is not None
    assert rest.lines.texts == ("1 attribuut",)
    assert card(bare, WIDTH, ALL._replace(counts=False), MEASURE).rest is None


def test_the_usual_row_stands_on_one_line() -> None:
    classes = [cls(f"e{i}", [line(f"attribuut{'x' * i}{k}") for k in range(5)]) for i in range(10)]
    width = column_width(classes, MEASURE)
    rows = [row for each in classes for row in card(each, width, ALL, MEASURE).rows]
    assert sum(row.type_below for row in rows) <= len(rows) * 0.05
