"""The site of the theme: within its size, and every element of every plate in reach."""

from pathlib import Path

import pytest

from tests.site.made import Made, made_from, parsed

MEGABYTE = 1_000_000


@pytest.fixture(scope="module")
def theme(root: Path) -> Made:
    return made_from(root / "specs" / "zaakgericht-werken")


def test_the_whole_site_is_at_most_three_megabytes(theme: Made) -> None:
    assert len(theme.data) <= 3 * MEGABYTE


def test_at_least_four_hundred_links_and_none_is_dead(theme: Made) -> None:
    views = {view["id"] for view in theme.known["views"]}
    links = {n.attributes["href"] for n in parsed(theme.text).nodes if n.tag == "a" and "href" in n.attributes}
    inside = [link.removeprefix("#/").split("/") for link in links if link.startswith("#/")]
    assert len(inside) >= 400
    assert [link for link in inside if link[0] not in views or not {*link[1:]} <= theme.model.elements.keys()] == []


def test_every_element_stands_on_a_plate_and_can_be_found(theme: Made) -> None:
    shown = {n for view in theme.known["views"] for n in view.get("shows", [])}
    assert [each["id"] for n, each in enumerate(theme.known["elements"]) if n not in shown] == []
