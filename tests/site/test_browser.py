"""The site in a real browser: found, read and walked through, with a pointer and with keys alone."""

from typing import TYPE_CHECKING

from tests.site.browser import heading, opened, until, where
from tests.site.made import Made

if TYPE_CHECKING:
    from playwright.sync_api import Page

LIT = "svg [data-element].on"


def test_from_the_plate_to_an_attribute_and_back(page: "Page", address: str) -> None:
    opened(page, address)
    page.click('#stage [data-element="zaak"]')
    assert where(page) == "/plate/zaak"
    assert heading(page) == "Zaak"
    rows = page.locator("#panel table td strong").all_inner_texts()
    assert "identificatie" in rows
    page.click('#panel dl a[href="#/zaken"]')
    assert page.locator("h1").inner_text() == "Zaken"
    assert page.locator("#panel").is_hidden()
    page.go_back()
    until(page, "location.hash === '#/plate/zaak'")
    assert heading(page) == "Zaak"
    page.go_back()
    until(page, "location.hash === ''")
    assert page.locator("#panel").is_hidden()
    page.go_forward()
    until(page, "location.hash === '#/plate/zaak'")
    assert heading(page) == "Zaak"


def test_behind_each_figure_of_the_coverage_stand_the_elements_it_counts(
    page: "Page", address: str, theme: Made
) -> None:
    opened(page, address)
    page.click("#coverage")
    until(page, "document.activeElement.id === 'about'")
    assert heading(page) == "Dekking"
    figures = page.locator("#panel .verdict").all_inner_texts()
    layers = [n for n, layer in enumerate(theme.known["layers"]) if layer.get("number", 0) > 1]
    counts = [
        sum(each["layer"] == layer and each["path"][0] == how for each in theme.known["elements"] if "path" in each)
        for layer in layers
        for how in ("none", "indirect", "direct")
    ]
    assert [int(said.split()[0]) for said in figures] == counts
    page.locator("#panel summary").first.click()
    behind = page.locator("#panel details").first.locator("a")
    assert behind.count() == counts[0]
    behind.first.click()
    until(page, "location.hash !== '#/plate?show=coverage' && location.hash !== ''")
    assert page.locator("#panel .verdict").first.get_attribute("class") == "verdict none"
    page.go_back()
    until(page, "location.hash === '#/plate?show=coverage'")
    assert heading(page) == "Dekking"
    page.keyboard.press("Escape")
    until(page, "document.activeElement.id === 'coverage'")
    assert page.locator("#panel").is_hidden()


def test_search_finds_names_and_attributes_and_leads_to_the_chip(page: "Page", address: str) -> None:
    opened(page, address)
    page.keyboard.press("Control+k")
    page.keyboard.type("ZAAKREGISTR")
    first = page.locator("#results li").first
    assert first.locator("b").inner_text() == "Zaakregistratiecomponent"
    page.keyboard.press("ArrowDown")
    assert page.locator("#search").get_attribute("aria-activedescendant") == "result-0"
    assert page.locator("#results [aria-selected=true]").get_attribute("id") == "result-0"
    page.keyboard.press("Enter")
    assert where(page).startswith("/plate/")
    assert heading(page) == "Zaakregistratiecomponent"
    assert page.locator(f"{LIT}.from").count() == 1
    page.keyboard.press("Control+k")
    page.keyboard.type("zaak")
    assert page.locator("#results li").count() > 10
    page.keyboard.press("Escape")
    assert page.locator("#results").is_hidden()
    page.fill("#search", "betalingsindicatie")
    assert page.locator("#results li small.why").first.inner_text() == "gegeven: betalingsindicatie"
    page.fill("#search", "qqqq")
    assert page.locator("#found").inner_text() == "Niets gevonden"


def test_an_address_shows_its_element_also_where_the_plate_has_no_room(page: "Page", address: str, theme: Made) -> None:
    shown = next(view for view in theme.known["views"] if view["id"] == "plate")["shows"]
    hidden = next(n for n, _ in enumerate(theme.known["elements"]) if n not in shown)
    element = theme.known["elements"][hidden]
    opened(page, address, f"#/plate/{element['id']}")
    assert heading(page) == element["name"]
    assert page.locator(".holds").count() == 1
    opened(page, address, "#/nergens/niets")
    assert "nergens" in page.locator("#lost").inner_text()


def test_keys_alone_reach_read_and_leave(page: "Page", address: str) -> None:
    opened(page, address)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    until(page, "document.activeElement.id === 'canvas'")
    page.keyboard.press("Tab")
    until(page, "document.activeElement.closest('#stage') !== null")
    while not page.evaluate("document.activeElement.hasAttribute('data-element')"):
        page.keyboard.press("Tab")
    first = page.evaluate("document.activeElement.dataset.element")
    page.keyboard.press("ArrowDown")
    second = page.evaluate("document.activeElement.dataset.element")
    assert second != first
    assert page.locator("#live").inner_text().count(".") >= 2
    page.keyboard.press("Enter")
    until(page, "document.activeElement.id === 'about'")
    assert where(page) == f"/plate/{second}"
    page.keyboard.press("Escape")
    until(page, f"document.activeElement.dataset.element === '{second}'")
    assert page.locator("#panel").is_hidden()
