"""Drawings inside a page: ids apart, styles and colours said once, icons that scale, elements that know their place."""

import re
from xml.etree import ElementTree as ET

from tests.write.made import parsed, scene
from zgwviz.geometry import Box, Point
from zgwviz.scene.records import Group, Line, Move, Path, Rect, Symbol, Text, Use
from zgwviz.write.inline import Drawing, Sheet

STAR = Symbol("star", 24.0, (Path((Move(Point(0, 0)), Line(Point(24, 24))), None, "currentColor", 1.8),))


def drawn(sheet: Sheet, name: str, *shapes: object, **more: object) -> tuple[Drawing, ET.Element]:
    made = sheet.draw(scene(*shapes, **more), name, {"zaken": "#/zaken"}.get, lambda element: f"#/{name}/{element}")  # type: ignore[arg-type]
    return made, parsed(made.markup.encode())


def chip(name: str, *more: Rect | Text | Use) -> Group:
    return Group((Rect(Box(0, 0, 60, 20), "#ffffff", "#17609f", 1.0, 4.0), *more), id=name, role="element", label=name)


def test_drawings_of_one_page_share_no_id() -> None:
    sheet = Sheet()
    group = Group((Text(Point(1, 1), "Zaken", 9, "#000000", 20),), id="group-zaken", role="group", label="Zaken")
    markups = [drawn(sheet, name, group)[0].markup for name in ("plate", "zaken")]
    ids = re.findall(r' id="([^"]*)"', "".join(markups))
    assert len(ids) == len(set(ids))
    assert "plate:group-zaken" in ids


def test_an_element_leads_to_its_own_place_in_the_page() -> None:
    made, root = drawn(Sheet(), "plate", chip("zaak"))
    assert made.elements == {"zaak"}
    [link] = [node for node in root.iter() if node.tag == "a"]
    assert link.attrib == {"href": "#/plate/zaak"}


def test_an_element_inside_another_says_which_it_is() -> None:
    outer = Group((chip("status"),), id="zaak", role="element", label="Zaak")
    _, root = drawn(Sheet(), "plate", outer)
    assert [node.get("href") for node in root.iter("a")] == ["#/plate/zaak"]
    assert [node.get("data-element") for node in root.iter() if node.get("data-element")] == ["status"]


def test_a_style_is_said_once_for_all_drawings() -> None:
    sheet = Sheet()
    for name in ("one", "two"):
        _, root = drawn(sheet, name, chip("a"), chip("b"))
        assert not [node for node in root.iter() if {"fill", "stroke", "color", "rx", "font-size"} & set(node.keys())]
    rules = sheet.rules().splitlines()
    assert len(rules) == len({rule.partition("{")[2] for rule in rules})
    assert sum("rx:4px" in rule for rule in rules) == 1


def test_a_colour_is_told_apart_by_what_it_is_used_for() -> None:
    sheet = Sheet()
    drawn(sheet, "one", Rect(Box(0, 0, 9, 9), "#17609f", "#17609f", 1.0), Text(Point(1, 8), "x", 9, "#17609f", 4))
    assert {use for value, use in sheet.colors if value == "#17609f"} == {"ground", "line", "ink"}


def test_one_icon_serves_all_sizes_and_drawings() -> None:
    sheet = Sheet()
    for name, size, sized in (("one", 12.0, "#j0"), ("two", 18.5, "#j1"), ("three", 12.0, "#j0")):
        _, root = drawn(sheet, name, Use("star", Box(5, 5, size, size), "#17609f"), symbols=(STAR,))
        [use] = root.iter("use")
        assert (use.get("href"), use.get("width")) == (sized, None)
    sprite = parsed(sheet.sprite().encode())
    assert [(node.get("id"), node.get("viewBox")) for node in sprite.iter("symbol")] == [("i0", "0 0 24 24")]
    said = [(node.get("href"), node.get("width"), node.get("height")) for node in sprite.iter("use")]
    assert said == [("#i0", "12", "12"), ("#i0", "18.5", "18.5")]


def test_plain_boxes_in_a_row_become_one_path_of_the_same_places() -> None:
    dots = [Rect(Box(10, 10 + 4 * n, 2, 2), "#17609f") for n in range(5)]
    _, root = drawn(Sheet(), "one", *dots)
    [path] = root.iter("path")
    steps = re.findall(r"[Mm]([\d.]+) ([\d.]+)h2v2h-2z", path.get("d") or "")
    # Each begins so far from where the one before it began.
    assert [(float(x), float(y)) for x, y in steps] == [(10, 10), *[(0, 4)] * 4]
    _, few = drawn(Sheet(), "one", *dots[:2])
    assert not list(few.iter("path"))


def test_letters_of_both_weights_are_gathered() -> None:
    sheet = Sheet()
    drawn(sheet, "one", Text(Point(0, 9), "ab", 9, "#000000", 9), Text(Point(0, 19), "cd", 9, "#000000", 9, weight=600))
    assert {"a", "b"} <= sheet.letters[400]
    assert sheet.letters[600] == {"c", "d"}
