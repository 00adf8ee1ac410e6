"""Shelves: what stands side by side, and how wide its chips become."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zgwviz.layout.bands.shelf import Choice, Room, arrange, columns_for, row_counts, shelf_height, spread

ROOM = Room(width=100, group_gap=10, chip_gap=2, shelf_gap=5, head=10, row=20)


def choose(counts: list[int], chip: float) -> Callable[[int, int], Choice]:
    def chosen(group: int, rows: int) -> Choice:
        columns = columns_for(counts[group], rows)
        return Choice(columns, -(-counts[group] // columns), counts[group], chip, columns * chip + (columns - 1) * 2)

    return chosen


@pytest.mark.parametrize(
    ("count", "rows", "columns"),
    [(1, 1, 1), (5, 1, 5), (5, 2, 3), (5, 3, 2), (7, 3, 4), (4, 3, 2), (10, 3, 4), (9, 2, 5), (80, 9, 9)],
)
def test_the_fewest_columns_with_a_last_row_at_least_half_full(count: int, rows: int, columns: int) -> None:
    assert columns_for(count, rows) == columns


@given(st.integers(1, 80), st.integers(1, 80))
def test_the_last_row_is_always_at_least_half_full(count: int, rows: int) -> None:
    columns = columns_for(count, rows)
    used = -(-count // columns)
    last = count - (used - 1) * columns
    assert used <= rows
    assert 2 * last >= columns


def test_groups_that_fit_side_by_side_share_a_shelf() -> None:
    shelves = arrange(2, row_counts([2, 2]), choose([2, 2], 20), ROOM)
    assert [(s.first, s.last, s.rows) for s in shelves] == [(0, 2, 1)]


def test_a_group_that_does_not_fit_beside_takes_more_rows_or_a_shelf_of_its_own() -> None:
    shelves = arrange(2, row_counts([4, 4]), choose([4, 4], 20), ROOM)
    assert [(s.first, s.last, s.rows) for s in shelves] == [(0, 2, 2)]


def test_shelves_keep_the_order_of_the_groups_and_leave_none_out() -> None:
    counts = [3, 1, 9, 4, 4, 2, 7]
    shelves = arrange(len(counts), row_counts(counts), choose(counts, 18), ROOM)
    assert [g for s in shelves for g in range(s.first, s.last)] == list(range(len(counts)))


@settings(max_examples=200)
@given(st.lists(st.integers(1, 80), min_size=1, max_size=8), st.floats(5, 40))
def test_every_shelf_that_can_fit_fits_and_is_filled_exactly(counts: list[int], chip: float) -> None:
    shelves = arrange(len(counts), row_counts(counts), choose(counts, chip), ROOM)
    for shelf in shelves:
        needed = sum(c.width for c in shelf.choices) + ROOM.group_gap * (len(shelf.choices) - 1)
        assert needed <= ROOM.width + 0.01
        widths = spread(shelf.choices, ROOM)
        used = sum(w * c.columns + (c.columns - 1) * ROOM.chip_gap for w, c in zip(widths, shelf.choices, strict=True))
        assert used + ROOM.group_gap * (len(widths) - 1) == pytest.approx(ROOM.width)
        assert all(w >= c.chip - 1e-6 for w, c in zip(widths, shelf.choices, strict=True))


def test_left_over_width_goes_to_the_narrowest_chips_first() -> None:
    wide, narrow = Choice(1, 1, 1, 40, 40), Choice(1, 1, 1, 10, 10)
    assert spread((wide, narrow), ROOM) == pytest.approx([45, 45])
    assert spread((wide._replace(chip=60, width=60), narrow), ROOM) == pytest.approx([60, 30])


def test_the_height_of_a_shelf_counts_its_head_rows_and_gaps() -> None:
    assert shelf_height(ROOM, 3) == 10 + 3 * 20 + 2 * 2
