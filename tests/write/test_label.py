"""Accessible names begin with what is seen."""

import pytest

from tests.write.made import chip
from zgwviz.geometry import Point
from zgwviz.scene.records import Group, Text
from zgwviz.write.label import accessible_name, visible


def lines(*words: tuple[str, bool], label: str = "") -> Group:
    at = Point(0, 0)
    return Group(tuple(Text(at, text, 9.0, "#000000", 10.0, hyphen=soft) for text, soft in words), label=label)


@pytest.mark.parametrize(
    ("group", "name"),
    [
        (chip("zaak", "Zaak", Point(0, 0), label="Zaak, informatieobject"), "Zaak, informatieobject"),
        (chip("dp", "Intaken", Point(0, 0), label="Deelproces Intaken"), "Intaken: Deelproces Intaken"),
        (chip("dp", "Intaken", Point(0, 0), label=""), "Intaken"),
        (
            lines(("Zaaktype-", True), ("catalogus", False), label="Zaaktypecatalogus, component"),
            "Zaaktypecatalogus, component",
        ),
        (lines(("Zaaktype-", True), ("catalogus", False), label="ZTC"), "Zaaktypecatalogus: ZTC"),
        (lines(("zaak", False), label="Zaak"), "Zaak"),
        (lines(("Mijn-", False), ("omgeving", False), label="Mijn-omgeving"), "Mijn-omgeving"),
        (lines(("Zaak\u00adtype", False), label="Zaaktype"), "Zaaktype"),
        (lines(("Eigen", False), ("Zaak", False), label="Register"), "Eigen Zaak: Register"),
        (Group((), label="Beheer"), "Beheer"),
        (Group(()), ""),
    ],
)
def test_the_name_begins_with_the_visible_words(group: Group, name: str) -> None:
    assert accessible_name(group) == name


def test_a_badge_and_a_note_are_not_the_name() -> None:
    name, badge, note = (
        Text(Point(0, 0), "Zaak", 9.0, "#000000", 10.0),
        Text(Point(0, 0), "3", 7.0, "#000000", 10.0),
        Text(Point(0, 0), "Samenhangend werk", 9.0, "#000000", 10.0),
    )
    assert visible((name, badge, note)) == "Zaak"
    assert visible((name._replace(weight=600), note)) == "Zaak"
