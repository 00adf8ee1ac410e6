"""A browser for tests: Debian's Chromium driven by playwright, where both are installed.

`pip install playwright axe-playwright-python` and `apt install chromium` bring them; without, these tests are skipped.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
)


@contextmanager
def chromium() -> Iterator["Browser"]:
    """A browser, or a skip that says what is missing."""
    found = os.environ.get("ZGWVIZ_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        pytest.skip("no Chromium here (apt install chromium; the variable ZGWVIZ_CHROMIUM names another)")
    api = pytest.importorskip("playwright.sync_api", reason="no playwright here (pip install playwright)")
    with api.sync_playwright() as play:
        browser = play.chromium.launch(executable_path=found, args=list(FLAGS))
        yield browser
        browser.close()


def axe() -> str:
    """The source of axe-core, which checks a page against WCAG; or a skip."""
    package = pytest.importorskip(
        "axe_playwright_python", reason="no axe-core here (pip install axe-playwright-python)"
    )
    return (Path(str(package.__file__)).parent / "axe.min.js").read_text(encoding="utf-8")


def until(page: "Page", expression: str) -> None:
    """Waits until `expression` holds. Playwright's own wait evaluates inside the page, which the page forbids."""
    for _ in range(250):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(20)
    pytest.fail(f"not within five seconds: {expression}")


def opened(page: "Page", address: str, fragment: str = "") -> "Page":
    page.goto("about:blank")
    page.goto(f"{address}{fragment}")
    page.wait_for_selector("html.scripted")
    return page


def heading(page: "Page") -> str:
    """The panel's, once what was last asked for is shown: an address is followed a moment after it is changed."""
    page.wait_for_timeout(60)
    return str(page.locator("#panel h2").inner_text())


def where(page: "Page") -> str:
    return str(page.url.partition("#")[2])
