"""A page of the theme in a browser, for all tests that want one."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.site.browser import chromium
from tests.site.made import Made, made_from

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

THEME = "zaakgericht-werken"


@pytest.fixture(scope="session")
def browser() -> Iterator["Browser"]:
    with chromium() as found:
        yield found


@pytest.fixture(scope="session")
def theme(browser: "Browser", root: Path) -> Made:  # noqa: ARG001  (without a browser nothing is drawn)
    return made_from(root / "specs" / THEME)


@pytest.fixture(scope="session")
def address(theme: Made, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("site") / "plate.html"
    path.write_bytes(theme.data)
    return path.as_uri()


@pytest.fixture
def context(browser: "Browser") -> Iterator["BrowserContext"]:
    made = browser.new_context(viewport={"width": 1600, "height": 1000}, color_scheme="light")
    made.set_default_timeout(10_000)
    yield made
    made.close()


@pytest.fixture
def page(context: "BrowserContext") -> Iterator["Page"]:
    """A page that fails the test when its script does, or when it asks for anything from outside."""
    made = context.new_page()
    wrong: list[str] = []
    made.on("pageerror", lambda error: wrong.append(str(error)))
    made.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    made.on("request", lambda asked: None if asked.url.startswith(("file:", "data:")) else wrong.append(asked.url))
    yield made
    assert wrong == []
