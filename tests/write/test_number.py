"""Numbers in files: short, plain, and never surprising."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zgwviz.write.number import Numbers, number


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (-0.004, "0"),
        (3.0, "3"),
        (100.0, "100"),
        (1200, "1200"),
        (12.5, "12.5"),
        (0.1 + 0.2, "0.3"),
        (-7.126, "-7.13"),
        (1e9, "1000000000"),
        (0.009, "0.01"),
    ],
)
def test_a_number_is_as_short_as_it_can_be(value: float, said: str) -> None:
    assert number(value) == said
    assert Numbers()[value] == said


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_our_bug(value: float) -> None:
    with pytest.raises(ValueError, match="no coordinate"):
        number(value)


@given(st.floats(-1e7, 1e7))
def test_a_number_is_right_to_a_hundredth(value: float) -> None:
    said = number(value)
    assert abs(float(said) - value) <= 0.005 + 1e-9
    assert said == number(float(said))
    assert "e" not in said
    assert not said.endswith((".", ".0"))
