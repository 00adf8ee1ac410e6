"""Paths made shorter are the same paths: walked along, they pass the same points."""

import re

import pytest
from hypothesis import given, strategies

from zgwviz.write.outline import shorter

NUMBER = strategies.floats(-500, 500).map(lambda value: round(value, 2))
POINT = strategies.tuples(NUMBER, NUMBER)
LINE = POINT.map(lambda point: ("L", [point]))
CURVE = strategies.tuples(POINT, POINT, POINT).map(lambda points: ("C", list(points)))
CLOSED = POINT.map(lambda _: ("Z", list[tuple[float, float]]()))
MOVE = POINT.map(lambda point: ("M", [point]))
PATH = strategies.tuples(MOVE, strategies.lists(strategies.one_of(LINE, CURVE, CLOSED, MOVE))).map(
    lambda parts: [parts[0], *parts[1]]
)


def walked(path: str) -> list[tuple[float, float]]:
    """The points of a path of `m`, `l`, `c` and `z`, in the order of drawing."""
    here = begun = (0.0, 0.0)
    found = []
    for command, said in re.findall(r"([A-Za-z])([^A-Za-z]*)", path):
        values = [float(each) for each in re.findall(r"-?[\d.]+", said)]
        points = list(zip(values[::2], values[1::2], strict=True))
        for point in points:
            at = point if command in "MLC" else (here[0] + point[0], here[1] + point[1])
            found.append(at)
        here = found[-1] if points else begun
        begun = here if command in "Mm" else begun
    return found


@given(PATH)
def test_a_path_passes_the_same_points(parts: list[tuple[str, list[tuple[float, float]]]]) -> None:
    said = "".join(command + " ".join(f"{x} {y}" for x, y in points) for command, points in parts)
    short = shorter(said)
    assert set(re.findall("[A-Za-z]", short)) <= set("Mmlcz")
    for (x, y), (a, b) in zip(walked(said), walked(short), strict=True):
        assert abs(x - a) < 0.06
        assert abs(y - b) < 0.06


@pytest.mark.parametrize("path", ["M1 2A3 3 0 1 1 4 5Z", "M1.25 2Q3 3 4 5", "M1 2H3", "m1 2l3 4"])
def test_any_other_path_stays_as_it_is(path: str) -> None:
    assert shorter(path) == path


def test_signs_part_numbers_and_a_second_point_of_a_move_is_a_line() -> None:
    assert shorter("M10.04 10L8 12.5Z") == "M10 10l-2 2.5z"
    assert shorter("M1 1 3 3L4 4") == "M1 1l2 2l1 1"
