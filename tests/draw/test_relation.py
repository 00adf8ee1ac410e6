"""Relations are told apart as ArchiMate tells them apart: by heads, ends and dashes."""

from itertools import combinations

import pytest

from zgwviz.draw.relation import line, notation, rounded, word
from zgwviz.geometry import Point
from zgwviz.model.kinds import RELATIONS
from zgwviz.scene.records import Curve, Line, Move, Path

ENDS = (Point(0, 0), Point(100, 0))


@pytest.mark.parametrize(
    ("name", "source", "target", "dashed"),
    [
        ("composition", "diamond-full", "", False),
        ("aggregation", "diamond", "", False),
        ("assignment", "ball", "arrow-full", False),
        ("realization", "", "triangle", True),
        ("serving", "", "arrow", False),
        ("access-read", "arrow", "", True),
        ("access-write", "", "arrow", True),
        ("influence", "", "arrow", True),
        ("association", "", "", False),
        ("triggering", "", "arrow-full", False),
        ("flow", "", "arrow-full", True),
        ("specialization", "", "triangle", False),
    ],
)
def test_the_notation_of_the_standard(name: str, source: str, target: str, dashed: bool) -> None:
    assert notation(name)[:2] == (source, target)
    assert bool(notation(name).dash) == dashed


def test_no_two_relations_look_alike() -> None:
    alike = [(a, b) for a, b in combinations(RELATIONS, 2) if notation(a) == notation(b)]
    assert alike == []


def test_access_says_which_way() -> None:
    assert (word("access", "read"), word("access", None), word("flow", None)) == ("access-read", "access", "flow")


def test_a_hollow_head_ends_the_line_where_it_begins_and_is_filled_with_the_ground() -> None:
    way, head = line(ENDS, "realization", "#000000", "#ffffff", 1, 10)
    assert isinstance(way, Path)
    assert isinstance(head, Path)
    assert way.segments[-1] == Line(Point(90, 0))
    assert (head.fill, head.stroke) == ("#ffffff", "#000000")
    assert head.segments[0] == Move(Point(100, 0))


def test_corners_are_rounded_no_further_than_half_their_sides() -> None:
    segments = rounded((Point(0, 0), Point(10, 0), Point(10, 100)), 8)
    curve = segments[2]
    assert segments[1] == Line(Point(5, 0))
    assert isinstance(curve, Curve)
    assert curve.to == Point(10, 5)
