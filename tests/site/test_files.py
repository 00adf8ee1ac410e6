"""The site as a file: one a spec, whatever else is drawn, and small enough to send."""

from pathlib import Path

import pytest

from tests.cli.made import run
from tests.site.made import parsed
from zgwviz import gallery
from zgwviz.files import read_spec
from zgwviz.gallery import Wish
from zgwviz.model.records import Model
from zgwviz.pipeline import load
from zgwviz.write.manifest import decode


@pytest.fixture(scope="module")
def model(root: Path) -> Model:
    texts = read_spec(root / "specs" / "starter")
    assert isinstance(texts, dict)
    loaded = load("starter", texts).model
    assert loaded is not None
    return loaded


def test_a_spec_becomes_one_page_on_whatever_papers(model: Model) -> None:
    for wish in (Wish(formats=("html",)), Wish(formats=("html",), papers=("a3", "a0"))):
        assert gallery.names(gallery.jobs(model, wish)) == ["plate.html"]


def test_drawings_asked_for_too_are_drawn_beside_it(model: Model) -> None:
    alone = gallery.names(gallery.jobs(model, Wish(formats=("svg",))))
    assert gallery.names(gallery.jobs(model, Wish(formats=("svg", "html")))) == ["plate.html", *alone]


def test_nothing_asked_for_is_no_page(model: Model) -> None:
    assert "plate.html" not in gallery.names(gallery.jobs(model, Wish()))


def test_a_page_of_some_views_holds_these_alone_and_no_link_to_others(model: Model) -> None:
    wish = Wish(views=("waarvoor",), formats=("html",))
    [[page]] = gallery.draw(model, gallery.jobs(model, wish), wish, ["waarvoor.html"])
    assert page.name == "waarvoor.html"
    assert isinstance(page.data, bytes)
    links = {n.attributes["href"] for n in parsed(page.data.decode()).nodes if n.tag == "a" and "href" in n.attributes}
    assert "#/waarvoor" in links
    assert {link.split("/")[1] for link in links if link.startswith("#/")} == {"waarvoor"}


def test_render_writes_it_once_and_finds_it_unchanged(root: Path, tmp_path: Path) -> None:
    words = ("render", str(root / "specs" / "starter"), "-o", str(tmp_path), "-f", "html")
    assert run(*words).status == 0
    assert [entry.name for entry in decode((tmp_path / "starter" / "manifest.json").read_bytes())] == ["plate.html"]
    assert run(*words, "--check").status == 0
    (tmp_path / "starter" / "plate.html").write_text("other")
    assert run(*words, "--check").status == 1
