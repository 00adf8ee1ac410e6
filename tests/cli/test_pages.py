"""Pages at a shell: drawn in no format of drawings, written in those of text, and what is said of it."""

from pathlib import Path

import pytest

from tests.cli.made import PLATE, files, run, spec

PAGE = """views:
  - id: welkom
    kind: page
    title: Welkom
    blocks:
      - text: "## Begin\\n\\nLees over [[toezicht]]."
      - plate: plate
"""


@pytest.fixture
def folder(here: Path) -> Path:
    return spec(here / "a", plate=PLATE + PAGE)


def test_a_run_of_all_views_leaves_the_page_out_and_says_so(here: Path, folder: Path) -> None:
    said = run("render", folder, "-o", here / "uit")
    assert said.status == 0
    assert "a: welkom: a page to read, with -f html\n" in said.err
    assert "a/welkom.html" not in files(here / "uit")
    dutch = run("render", folder, "-o", here / "uit", "-f", "svg", "--messages", "nl")
    assert "a: welkom: een pagina om te lezen, met -f html\n" in dutch.err
    assert "welkom" not in run("render", folder, "-o", here / "uit", "-f", "html").err
    assert "welkom" not in run("render", folder, "-o", here / "uit", "--view", "plate").err
    assert run("render", folder, "-o", here / "uit", "--quiet").err == ""


def test_a_page_by_its_name_is_a_file_to_read(here: Path, folder: Path) -> None:
    said = run("render", folder, "-o", here / "uit", "--view", "welkom")
    assert (said.status, said.out) == (0, "")
    assert list(files(here / "uit")) == ["a/manifest.json", "a/welkom.html"]
    both = run("render", folder, "-o", here / "uit2", "--view", "welkom,plate")
    assert both.status == 0
    assert list(files(here / "uit2")) == ["a/manifest.json", "a/plate.png", "a/plate.svg", "a/welkom.html"]
    assert run("render", folder, "-o", here / "uit", "--view", "welkom", "--check").status == 0
    assert "<h2>Begin</h2>" in run("render", folder, "--view", "welkom", "-o", "-").out


@pytest.mark.parametrize("form", ["svg", "png", "svg,png"])
def test_a_page_is_no_drawing(here: Path, folder: Path, form: str) -> None:
    said = run("render", folder, "-o", here / "uit", "--view", "welkom,plate", "-f", form)
    assert said.status == 2
    forms = form.replace(",", ", ")
    assert f'F037 "welkom" is a page to read, not a drawing: there is no {forms} of it; `zgwviz render' in said.err
    assert not (here / "uit").exists()


@pytest.mark.parametrize("form", ["mermaid", "d2", "plantuml", "structurizr", "dot"])
def test_a_page_is_no_diagram(folder: Path, form: str) -> None:
    said = run("export", form, folder, "--view", "welkom", "--messages", "nl")
    assert (said.status, said.out) == (2, "")
    assert f'F037 "welkom" is een pagina om te lezen, geen tekening: er is geen {form} van' in said.err


def test_a_page_is_written_for_others_to_read(folder: Path) -> None:
    text = run("export", "markdown", folder, "--view", "welkom").out
    assert text.startswith("# Welkom\n\n## Begin\n\nLees over [Toezicht](#element-toezicht).\n\n[![")
    wiki = run("export", "mediawiki", folder, "--view", "welkom").out
    assert wiki.startswith("== Begin ==\n\nLees over [[#element-toezicht|Toezicht]].\n\n<!-- a-plate.png")


def test_a_page_is_listed_with_the_elements_of_what_it_shows(folder: Path) -> None:
    listed = [line.split() for line in run("views", folder).out.splitlines()]
    assert ["welkom", "page", "3", "Welkom"] in listed


def test_what_is_wrong_with_a_page_is_said_with_its_place_and_nothing_is_drawn(here: Path) -> None:
    folder = spec(here / "a", plate=PLATE + PAGE.replace("[[toezicht]]", "[x](javascript:1)"))
    said = run("render", folder, "-o", here / "uit", "-f", "html")
    assert said.status == 1
    assert 'S009 "javascript:1" is no link' in said.err
    assert not (here / "uit").exists()
