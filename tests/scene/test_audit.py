"""The audit finds each fault, by itself, and nothing in a scene that is good."""

import pytest

from tests.scene.made import GREEN, TINT, WHITE, chip, line, scene, text
from zgwviz.geometry import Box, Point
from zgwviz.scene.audit import audit
from zgwviz.scene.records import Curve, Group, Move, Path, Rect, Shape, Use
from zgwviz.style.contrast import contrast


def test_a_good_scene_has_no_fault() -> None:
    assert audit(scene(), 9.0) == []


def test_what_touches_does_not_overlap() -> None:
    below = Group((Rect(Box(20, 84, 100, 8), fill=WHITE),), id="b", role="element")
    assert audit(scene(chip("a", 20), chip("c", 120), below), 9.0) == []


# What is added to the chip `zaak` (at 20,60, 100 by 24, text from 40 to 80 with its baseline at 75), and what is found.
CHIP = " of 20.0,60.0 100.0x24.0"
FAULTS: list[tuple[Shape, str]] = [
    (text(85, 75, "b", 36.0), 'text "b" in zaak leaves the box of zaak: 85.0,68.7 36.0x8.2' + CHIP),
    (text(85, 83, "b", 9.0), 'text "b" in zaak leaves the box of zaak: 85.0,76.7 9.0x8.2' + CHIP),
    (
        Use("x", Box(115, 62, 9, 9), GREEN),
        "use in zaak leaves the box of zaak: 115.0,62.0 9.0x9.0" + CHIP,
    ),
    (text(90, 75, "b", 9.0, size=8.9), 'text "b" in zaak is too small: 8.9 of 9'),
    (text(79, 75, "b", 9.0), 'text "zaak" in zaak overlaps text "b" in zaak: 40.0,68.7 40.0x8.2 and 79.0,68.7 9.0x8.2'),
    (text(90, 75, "b", 9.0, fill="#8a949f"), 'text "b" in zaak has too little contrast: #8a949f on #ffffff is 3.08'),
    (
        Use("x", Box(78, 62, 9, 9), GREEN),
        'use in zaak crosses text "zaak" in zaak: 78.0,62.0 9.0x9.0 and 40.0,68.7 40.0x8.2',
    ),
    (
        Rect(Box(70, 62, 20, 20), stroke=GREEN),
        'rect in zaak crosses text "zaak" in zaak: 70.0,62.0 20.0x20.0 and 40.0,68.7 40.0x8.2',
    ),
    (line((30, 90), (90, 55)), 'path in zaak crosses text "zaak" in zaak: 30.0,55.0 60.0x35.0 and 40.0,68.7 40.0x8.2'),
    (line((50, 55), (50, 90)), 'path in zaak crosses text "zaak" in zaak: 50.0,55.0 0.0x35.0 and 40.0,68.7 40.0x8.2'),
    (line((20, 60), (-1, 60)), "path in zaak leaves the page: -1.0,60.0 21.0x0.0"),
]


@pytest.mark.parametrize(("fault", "found"), FAULTS)
def test_a_fault_is_found_and_no_other(fault: Shape, found: str) -> None:
    assert audit(scene(chip("zaak", 20, fault)), 9.0) == [found]


@pytest.mark.parametrize(
    "shape",
    [
        line((30, 67), (90, 67)),
        line((30, 90), (30, 55)),
        line((30, 68), (41, 60), (85, 68)),
        line((38, 67), (82, 67), (82, 78), (38, 78), fill=WHITE),
        Rect(Box(38, 67, 44, 12), stroke=GREEN),
        Path((Move(Point(30, 62)), Curve(Point(50, 60), Point(60, 60), Point(90, 62))), stroke=GREEN),
        Use("x", Box(82, 67, 9, 9), GREEN),
    ],
)
def test_what_passes_beside_a_text_is_no_fault(shape: Shape) -> None:
    assert audit(scene(chip("zaak", 20, shape)), 9.0) == []


def test_chips_and_groups_that_meet_are_found() -> None:
    assert audit(scene(chip("zaak", 20), chip("wet", 119)), 9.0) == [
        "element zaak overlaps element wet: 20.0,60.0 100.0x24.0 and 119.0,60.0 100.0x24.0"
    ]


def test_a_decoration_may_lie_over_anything_but_text() -> None:
    mark = Group((Rect(Box(20, 60, 8, 4), fill=GREEN),), role="decoration")
    assert audit(scene(chip("zaak", 20), mark), 9.0) == []


def test_a_chip_that_leaves_its_band_is_found() -> None:
    found = audit(scene(chip("zaak", 291)), 9.0)
    assert found == ["rect in zaak leaves the box of layer-a: 291.0,60.0 100.0x24.0 of 10.0,50.0 380.0x44.0"]


def test_contrast_is_with_what_is_painted_last_before_the_text() -> None:
    dark, pale = Rect(Box(85, 66, 25, 14), fill=GREEN), line((85, 66), (110, 66), (110, 80), (85, 80), fill=TINT)
    words = text(90, 75, "b", 9.0, fill=GREEN)
    assert len(audit(scene(chip("zaak", 20, dark, words)), 9.0)) == 1
    assert audit(scene(chip("zaak", 20, dark, pale, words)), 9.0) == []
    assert audit(scene(chip("zaak", 20, pale, words)), 9.0) == []
    assert "#2b6e37 on #2b6e37 is 1.00" in audit(scene(chip("zaak", 20, pale, dark, words)), 9.0)[0]
    corner = line((83, 62), (85, 62), (85, 80), (110, 80), (110, 82), (83, 82), fill=GREEN)
    assert audit(scene(chip("zaak", 20, corner, words)), 9.0) == []


def test_contrast_is_asked_at_the_ends_of_a_text_too() -> None:
    dark = Rect(Box(96, 66, 20, 14), fill=GREEN)
    found = audit(scene(chip("zaak", 20, dark, text(90, 75, "b", 9.0))), 9.0)
    assert [fault for fault in found if "contrast" in fault] == [
        'text "b" in zaak has too little contrast: #1a1f26 on #2b6e37 is 2.67'
    ]


def test_contrast_is_asked_at_the_ends_of_an_upward_text() -> None:
    words = text(95, 82, "b", 20.0)._replace(upward=True)
    assert audit(scene(chip("zaak", 20, words)), 9.0) == []
    dark = Rect(Box(86, 61, 14, 4), fill=GREEN)
    assert [fault for fault in audit(scene(chip("zaak", 20, dark, words)), 9.0) if "contrast" in fault] == [
        'text "b" in zaak has too little contrast: #1a1f26 on #2b6e37 is 2.67'
    ]


def test_what_is_painted_over_a_text_is_found() -> None:
    over = Rect(Box(38, 64, 50, 18), fill=GREEN)
    assert audit(scene(chip("zaak", 20, over)), 9.0) == [
        'rect in zaak crosses text "zaak" in zaak: 38.0,64.0 50.0x18.0 and 40.0,68.7 40.0x8.2'
    ]


def test_contrast_is_as_wcag_defines_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == contrast("#ffffff", "#777777") == pytest.approx(4.48, abs=0.005)
    assert contrast("#2b6e37", "#ecf2ed") == pytest.approx(5.5, abs=0.05)


def test_a_list_has_no_body_but_its_items_stand_beside_all_else() -> None:
    items = (Group((text(10, 150, "a", 9.0),), role="note"), Group((text(90, 170, "b", 9.0),), role="note"))
    legend = Group(items, role="list")
    beside, over = (Group((Rect(Box(x, 143, 20, 9)),), role="note", label="bron") for x in (80, 5))
    made = scene()
    assert audit(made._replace(children=(*made.children, legend, beside)), 9.0) == []
    assert audit(made._replace(children=(*made.children, legend, over)), 9.0) == [
        "note  overlaps note bron: 10.0,143.7 9.0x8.2 and 5.0,143.0 20.0x9.0"
    ]
