"""Views of elements as they are asked for: by `--view`, by the spec, and never without asking."""

from pathlib import Path

import pytest

from tests.cli.made import PLATE, WHO, files, run, spec


def drawn(folder: Path) -> list[str]:
    return [name for name in files(folder) if name.endswith(".svg")]


def test_elements_are_listed_when_all_is_asked_for(here: Path) -> None:
    spec(here / "a")
    assert "vergunning " not in run("views", "a").out.replace("trace-vergunning", "")
    lines = run("views", "a", "--all").out.splitlines()
    assert [line.split()[:3] for line in lines[-3:]] == [
        ["veilig", "element", "1"],
        ["vergunning", "element", "1"],
        ["toezicht", "element", "1"],
    ]


def test_an_element_is_drawn_when_it_is_asked_for_and_chips_lead_to_it(here: Path) -> None:
    spec(here / "a")
    assert run("render", "a", "-o", "out").status == 0
    usual = drawn(here / "out/a")
    assert "vergunning.svg" not in usual
    assert run("render", "a", "-o", "out", "--view", "vergunning,veilig,diensten", "-f", "svg,png").status == 0
    assert sorted({*usual, "vergunning.svg", "veilig.svg"}) == sorted(drawn(here / "out/a"))
    assert (here / "out/a/vergunning.png").is_file()
    element = (here / "out/a/vergunning.svg").read_text(encoding="utf-8")
    group = (here / "out/a/diensten.svg").read_text(encoding="utf-8")
    assert 'href="veilig.svg"' in element
    assert 'href="vergunning.svg"' in group
    assert 'href="toezicht.svg"' not in group


def test_a_run_of_all_views_takes_away_what_is_no_longer_asked_for(here: Path) -> None:
    spec(here / "a")
    run("render", "a", "-o", "out", "--view", "vergunning,diensten")
    assert drawn(here / "out/a") == ["diensten.svg", "vergunning.svg"]
    run("render", "a", "-o", "out")
    assert "vergunning.svg" not in drawn(here / "out/a")
    assert 'href="vergunning.svg"' not in (here / "out/a/diensten.svg").read_text(encoding="utf-8")


def test_an_id_that_is_taken_gets_its_kind(here: Path) -> None:
    spec(here / "a", who=WHO.replace("diensten:", "vergunning:"))
    assert run("render", "a", "-o", "out", "--view", "vergunning,element-vergunning").status == 0
    assert drawn(here / "out/a") == ["element-vergunning.svg", "vergunning.svg"]


def test_an_element_that_is_not_there_is_told_with_what_is_near(here: Path) -> None:
    spec(here / "a")
    said = run("render", "a", "-o", "out", "--view", "vergunningg")
    assert said.status == 2
    assert 'F013 no view "vergunningg"; did you mean "vergunning"?' in said.err


@pytest.mark.parametrize(
    ("of", "words"), [("{id: vergunning}", "Een veilige buurt"), ("{tag: geen}", "Er is niets gekozen.")]
)
def test_a_spec_may_ask_for_one(here: Path, of: str, words: str) -> None:
    spec(here / "a", plate=f"{PLATE}views:\n  - {{id: kaart, kind: element, of: {of}, title: Kaart}}\n")
    assert "kaart" in run("views", "a").out
    assert run("render", "a", "-o", "out").status == 0
    assert words in (here / "out/a/kaart.svg").read_text(encoding="utf-8")


def test_it_is_a_page_of_its_own_too(here: Path) -> None:
    spec(here / "a")
    assert run("render", "a", "-o", "out", "--view", "vergunning", "-f", "html").status == 0
    page = (here / "out/a/vergunning.html").read_text(encoding="utf-8")
    assert "Een veilige buurt" in page
