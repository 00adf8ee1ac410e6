"""Icons: every word has one, each fits its square, and no two look alike at the size at which they are used."""

from io import BytesIO
from itertools import combinations, pairwise

import pytest
import resvg_py
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from zgwviz.draw.icon import WORDS, symbol
from zgwviz.draw.icon.pen import segments
from zgwviz.draw.icon.table import drawing
from zgwviz.geometry import Point
from zgwviz.scene.records import Close, Curve, Line, Move, Symbol
from zgwviz.write.number import Numbers
from zgwviz.write.shape import path
from zgwviz.write.xml import Element, serialize


def listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


ARCHIMATE = listed("""
stakeholder driver assessment goal outcome principle requirement constraint meaning value
resource capability value-stream course-of-action
business-actor business-role business-collaboration business-interface business-process business-function
business-interaction business-event business-service business-object contract representation product
application-component application-collaboration application-interface application-function application-interaction
application-process application-event application-service data-object
node device system-software technology-collaboration technology-interface path communication-network
technology-function technology-process technology-interaction technology-event technology-service artifact
equipment facility distribution-network material
work-package deliverable implementation-event plateau gap location grouping junction
""")
TYPES = listed("""
law policy value quality goal principle implication actor role product service term capability it-capability function
journey process step event interaction object data component interface app-service building-block register standard
network node tech-service requirement plateau work-package facility equipment device gap deliverable meaning resource
""")
MARKS = listed("""
plain warning start status status-proposed status-discussed status-agreed status-decided status-deprecated
status-withdrawn
""")
# One for each mark there is for a status of a spec's own.
OWN_STATUSES = ("status-draft", "status-later", "status-concept", "status-weg", "status-vet", "status-nieuw")
PIXELS = 18


def ink(icon: Symbol, margin: int = 0, pixels: int = PIXELS) -> list[int]:
    """Each pixel's ink, 0 to 255, row by row; with a margin of so many pixels around."""
    numbers = Numbers()
    side = pixels + 2 * margin
    around = 24.0 * margin / pixels
    root = Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "width": str(side),
            "height": str(side),
            "viewBox": f"{-around} {-around} {24.0 + 2 * around} {24.0 + 2 * around}",
            "color": "#000000",
        },
        [path(one, numbers) for one in icon.paths],
    )
    png = bytes(resvg_py.svg_to_bytes(svg_string=serialize(root).decode()))
    return list(Image.open(BytesIO(png)).convert("RGBA").getchannel("A").tobytes())


def difference(one: list[int], other: list[int]) -> float:
    """Ink that only one of two has, as part of the ink of either: 0 the same, 2 nothing in common."""
    return 2 * sum(abs(a - b) for a, b in zip(one, other, strict=True)) / (sum(one) + sum(other))


def built(word: str) -> Symbol:
    found = symbol(word)
    assert found is not None
    return found


def test_every_word_that_is_needed_is_there() -> None:
    assert [word for word in (*ARCHIMATE, *TYPES, *MARKS) if word not in WORDS] == []
    assert len(set(WORDS)) == len(WORDS)


@pytest.mark.parametrize("word", [*WORDS, *OWN_STATUSES])
def test_a_word_has_an_icon_of_its_own_name_in_the_ink_around_it(word: str) -> None:
    icon = built(word)
    assert (icon.id, icon.size) == (word, 24.0)
    assert 1 <= len(icon.paths) <= 4
    for one in icon.paths:
        assert (one.fill, one.stroke) != (None, None)
        assert {one.fill, one.stroke} <= {None, "currentColor"}
        assert one.stroke is None or 1.8 <= one.stroke_width <= 2.0
        assert isinstance(one.segments[0], Move)


@pytest.mark.parametrize("word", [*WORDS, *OWN_STATUSES])
def test_an_icon_has_ink_and_white_and_stays_inside_its_square(word: str) -> None:
    # A pixel to a unit: a ring of four around the square, and the two outermost inside it, stay empty.
    margin, side = 4, 32
    pixels = ink(built(word), margin, 24)
    marked = [(n % side - margin, n // side - margin) for n, value in enumerate(pixels) if value > 12]
    assert min(min(spot) for spot in marked) >= 2
    assert max(max(spot) for spot in marked) <= 21
    # A dot covers a seventh of its square, the heaviest icon two fifths: more is a blot.
    assert 0.05 <= sum(pixels) / 255 / 24**2 <= 0.42


def test_no_two_icons_look_alike_at_18_pixels() -> None:
    # An outline has the ink of some 70 pixels here. What sets two variants of one outline apart must be worth a patch
    # of 4 or 5 pixels square, or a line across the icon: 0.3 of that.
    seen: dict[object, str] = {}
    for word in (*WORDS, *OWN_STATUSES):
        seen.setdefault(drawing(word), word)
    inks = {word: ink(built(word)) for word in seen.values()}
    alike = [
        (one, other, round(difference(inks[one], inks[other]), 2))
        for one, other in combinations(inks, 2)
        if difference(inks[one], inks[other]) < 0.3
    ]
    assert alike == []


def test_only_a_type_word_and_an_element_share_an_icon() -> None:
    sharing: dict[object, list[str]] = {}
    for word in WORDS:
        sharing.setdefault(drawing(word), []).append(word)
    pairs = [words for words in sharing.values() if len(words) > 1]
    assert all(len(words) == 2 for words in pairs)
    assert all((words[0] in ARCHIMATE, words[1] in ARCHIMATE) == (True, False) for words in pairs)


def test_what_shows_no_difference_is_the_same() -> None:
    one = ink(built("goal"))
    assert difference(one, one) == 0
    assert difference(one, [0] * len(one)) == 2


@pytest.mark.parametrize("word", ["", "unicorn", "Goal", "status_proposed", "statusx", "business"])
def test_another_word_has_none(word: str) -> None:
    assert symbol(word) is None


def test_a_status_of_the_specs_own_always_has_the_same_mark() -> None:
    assert built("status-draft").paths == built("status").paths
    assert len({built(word).paths for word in OWN_STATUSES}) == len(OWN_STATUSES)
    assert built("status-in bewerking\ud83d").id == "status-in bewerking\ud83d"


def test_lines_are_read() -> None:
    assert segments("M1 2 L3 4.5 H-6 V7 C1 2 3 4 5 6 Z") == (
        Move(Point(1, 2)),
        Line(Point(3, 4.5)),
        Line(Point(-6, 4.5)),
        Line(Point(-6, 7)),
        Curve(Point(1, 2), Point(3, 4), Point(5, 6)),
        Close(),
    )


def test_an_arc_joins_what_is_open_and_begins_after_what_is_closed() -> None:
    assert segments("M0 0 H3 A5 0 2 2 180 270 Z") == (
        Move(Point(0, 0)),
        Line(Point(3, 0)),
        Curve(Point(3, -1.105), Point(3.895, -2), Point(5, -2)),
        Close(),
    )
    assert segments("M0 0 V9 Z A5 0 2 2 180 270")[3] == Move(Point(3, 0))
    assert segments("M0 0 A5 0 2 2 180 270")[1] == Line(Point(3, 0))


def test_a_circle_and_a_rectangle_are_closed_and_stand_by_themselves() -> None:
    circle = segments("M0 0 H9 O5 5 2")[2:]
    assert [type(one) for one in circle] == [Move, Curve, Curve, Curve, Curve, Close]
    assert [one.to for one in circle if not isinstance(one, Close)] == [(7, 5), (5, 7), (3, 5), (5, 3), (7, 5)]
    rectangle = segments("M0 0 H9 R1 2 10 6 1")[2:]
    assert isinstance(rectangle[0], Move)
    corners = [one.to for one in rectangle if isinstance(one, Move | Curve)]
    assert corners == [(10, 2), (11, 3), (10, 8), (1, 7), (2, 2)]
    assert isinstance(rectangle[-1], Close)


@given(st.floats(-360, 360), st.floats(-720, 720).filter(lambda turn: abs(turn) > 1), st.floats(1, 10))
def test_an_arc_stays_on_its_ellipse(start: float, turn: float, across: float) -> None:
    drawn = segments(f"A12 12 {across:.3f} 7 {start:.3f} {start + turn:.3f}")
    ends = [one.to for one in drawn if not isinstance(one, Close)]
    for spot in ends:
        assert ((spot.x - 12) / across) ** 2 + ((spot.y - 12) / 7) ** 2 == pytest.approx(1, abs=0.01)
    for before, curve in pairwise(drawn):
        assert isinstance(curve, Curve)
        assert not isinstance(before, Close)
        middle_x = (before.to.x + 3 * curve.first.x + 3 * curve.second.x + curve.to.x) / 8
        middle_y = (before.to.y + 3 * curve.first.y + 3 * curve.second.y + curve.to.y) / 8
        assert ((middle_x - 12) / across) ** 2 + ((middle_y - 12) / 7) ** 2 == pytest.approx(1, abs=0.01)
