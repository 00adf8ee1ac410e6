"""A page of the site in a real browser: it opens the site, holds its drawings, and leads to the rest and back."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from tests.site.browser import axe, until
from tests.site.made import Made
from tests.site.pages import blocks, room
from zgwviz.site.build import site
from zgwviz.view.catalogue import shown

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

EVIL = "{text: '# Kop <img src=x onerror=alert(1)>\\n\\n[[intake]] **vet** [naar onder](view:onder) [x](https://a.nl)'}"
HOME = blocks(
    EVIL.replace("'# Kop", '"# Kop').replace("nl)'}", 'nl)"}'),
    "{plate: plate, caption: Alles}",
    "{links: [{to: onder, note: Verder}, q]}",
    "{report: coverage}",
    more="    start: true\n"
    "  - {id: q, kind: page, title: Nog een, blocks: [{text: Hallo}, {plate: plate}, {plate: onder}]}\n",
)


@pytest.fixture(scope="module")
def address(browser: "Browser", tmp_path_factory: pytest.TempPathFactory) -> str:  # noqa: ARG001  (it may skip)
    made = room(HOME)
    path = tmp_path_factory.mktemp("site") / "plate.html"
    path.write_bytes(Made(made.model, made, site(made, shown(made.model))).data)
    return path.as_uri()


@pytest.fixture
def page(browser: "Browser", address: str) -> Iterator["Page"]:
    context = browser.new_context(viewport={"width": 1600, "height": 1000}, color_scheme="light")
    context.set_default_timeout(10_000)
    made = context.new_page()
    wrong: list[str] = []
    made.on("pageerror", lambda error: wrong.append(str(error)))
    made.on("dialog", lambda dialog: wrong.append(f"a script of a spec ran: {dialog.message}"))
    made.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    opened(made, address)
    yield made
    assert wrong == []
    context.close()


def opened(page: "Page", address: str) -> None:
    page.goto("about:blank")
    page.goto(address)
    page.wait_for_selector("html.scripted")


def heading(page: "Page") -> str:
    page.wait_for_timeout(60)
    return str(page.locator("h1").inner_text())


def test_the_site_opens_with_its_page_and_a_chip_on_it_leads_to_the_plate_and_back(page: "Page") -> None:
    assert heading(page) == "Welkom"
    assert page.locator("#page svg").count() == 1
    assert page.locator("#canvas").is_hidden()
    page.click('#page svg a[href="#/plate/intake"]')
    assert heading(page) == "Proef"
    assert page.locator("#page").is_hidden()
    assert page.locator("#stage svg").count() == 1
    assert page.locator("#panel h2").inner_text() == 'Intake <balie> & "zo"'
    page.go_back()
    until(page, "!document.getElementById('page').hidden")
    assert page.locator("#page svg").is_visible()
    assert page.locator("#panel").is_hidden()


def test_a_drawing_goes_from_page_to_page(page: "Page") -> None:
    page.click('#page ul.ways a[href="#/q"]')
    assert heading(page) == "Nog een"
    assert page.locator("#page svg").count() == 2
    page.click("#plates a[data-view=onder]")
    assert heading(page) == "Onder"
    page.click("#plates a[data-view=p]")
    assert heading(page) == "Welkom"
    assert page.locator("#page [data-shows=plate] svg").is_visible()


def test_an_element_is_told_beside_the_page(page: "Page") -> None:
    page.click('#page p a[href="#/p/intake"]')
    page.wait_for_timeout(60)
    assert page.locator("#panel h2").inner_text() == 'Intake <balie> & "zo"'
    assert heading(page) == "Welkom"
    page.keyboard.press("Escape")
    until(page, "document.getElementById('panel').hidden")


def test_keys_pass_a_drawing_at_once(page: "Page") -> None:
    page.focus("#page a.skip")
    page.keyboard.press("Enter")
    until(page, "document.activeElement.id === 'past-plate'")
    assert page.url.endswith("plate.html")
    page.focus("a.skip >> nth=0")
    page.keyboard.press("Enter")
    until(page, "document.activeElement.id === 'page'")


def test_words_are_words(page: "Page") -> None:
    assert page.locator("#page h2").inner_text() == "Kop <img src=x onerror=alert(1)>"
    assert page.locator("#page img").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1600, 320])
def test_axe_finds_nothing_and_nothing_runs_off(browser: "Browser", address: str, scheme: Any, width: int) -> None:
    source = axe()
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    for fragment in ("", "#/q", "#/p/intake"):
        opened(page, f"{address}{fragment}")
        page.evaluate(source)
        found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        assert [(one["id"], one["nodes"][0]["html"][:200]) for one in found["violations"]] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_a_page_without_script_is_read_with_its_drawings(browser: "Browser", address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert page.locator("#page svg").is_visible()
    assert page.locator("#page h2").is_visible()
    assert page.locator("#all").is_visible()
    context.close()


def test_a_page_is_printed_upright_on_a4(page: "Page") -> None:
    boxes = re.findall(rb"/MediaBox ?\[([^\]]*)\]", page.pdf(prefer_css_page_size=True))
    assert {tuple(round(float(part)) for part in box.split()) for box in boxes} == {(0, 0, 595, 842)}
