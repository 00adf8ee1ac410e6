"""The site in a real browser, for everybody: axe, narrow windows, no script, hostile words; and at once."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.site.browser import axe, heading, opened
from tests.site.made import ENDS, Made, hostile

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

LIT = "svg [data-element].on"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1600, 390])
def test_axe_finds_nothing(browser: "Browser", address: str, theme: Made, scheme: Any, width: int) -> None:
    source = axe()
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    kinds: dict[str, str] = {}
    for view in theme.known["views"] if width > 1000 else ():
        kinds.setdefault(view["kind"], view["id"])
    texts = (
        "#/plate/zaak",
        "#/plate/zaak?show=text",
        "#/organisatie?show=coverage",
        *(f"#/{view}" for view in kinds.values()),
    )
    for fragment in texts:
        opened(page, address, fragment)
        page.evaluate(source)
        found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        said = [(one["id"], [node["html"][:200] for node in one["nodes"][:3]]) for one in found["violations"]]
        assert said == [], (fragment, scheme, width)
    context.close()


def test_everything_pressed_is_large_enough(page: "Page", address: str) -> None:
    opened(page, address, "#/plate/zaak")
    # The title of a group may be lower: the list of plates leads to the same place (2.5.8, equivalent).
    small = page.evaluate(
        """() => [...document.querySelectorAll("button, input, nav a, .panel li a, .panel dd a, a[data-element]")]
          .filter((node) => node.checkVisibility())
          .map((node) => [node.textContent.trim().slice(0, 30), node.getBoundingClientRect()])
          .filter(([, box]) => box.width && (box.height < 23.5 || box.width < 23.5))
          .map(([words, box]) => `${words}: ${Math.round(box.width)} x ${Math.round(box.height)}`)"""
    )
    assert small == []


def test_nothing_runs_off_a_narrow_window(browser: "Browser", address: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = context.new_page()
    for fragment in ("", "/plate/zaak"):
        opened(page, address, f"#{fragment}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        assert page.locator("#canvas").is_hidden()
    context.close()


def test_the_first_plate_is_painted_within_a_second(page: "Page", address: str) -> None:
    times = []
    for _ in range(3):
        opened(page, address)
        times.append(page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"))
    assert min(times) <= 1000.0


def test_a_page_without_script_has_the_plate_and_all_of_it_as_text(browser: "Browser", address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert page.locator("#stage svg").is_visible()
    assert page.locator("#all").is_visible()
    context.close()


def test_hostile_words_are_shown_as_they_are_and_found_without_accents(page: "Page", tmp_path: Path) -> None:
    path = tmp_path / "plate.html"
    path.write_bytes(hostile("en").data)
    page.on("dialog", lambda dialog: pytest.fail(f"a script of a spec ran: {dialog.message}"))
    opened(page, path.as_uri(), "#/plate/balie")
    assert heading(page) == ENDS
    assert ENDS in page.locator("#panel").inner_text()
    page.fill("#search", "cafe uber")
    assert page.locator("#results li b").all_inner_texts() == ["Café Überhaupt"]
    page.keyboard.press("Enter")
    assert heading(page) == "Café Überhaupt"
