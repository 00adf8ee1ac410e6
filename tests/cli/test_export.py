"""`zgwviz export` at a shell: a format of one view, and what is wrong with the question."""

from pathlib import Path

import pytest

from tests.cli.made import run, spec

OF_VIEWS = ("mediawiki", "markdown", "mermaid", "d2", "plantuml", "structurizr", "dot")


@pytest.mark.parametrize("form", OF_VIEWS)
def test_a_view_is_written_and_without_one_the_overall_plate(here: Path, form: str) -> None:
    folder = spec(here / "vergunning")
    whole = run("export", form, folder)
    assert (whole.status, whole.err) == (0, "")
    assert "Toezicht" in whole.out
    assert "Een veilige buurt" in whole.out
    assert run("export", form, folder, "--view", "plate").out == whole.out
    part = run("export", form, folder, "--view", "diensten", "-o", here / "uit/x.txt")
    assert (part.status, part.out) == (0, "")
    written = (here / "uit/x.txt").read_text(encoding="utf-8")
    assert "Toezicht" in written
    assert "Een veilige buurt" not in written


def test_the_picture_of_a_wiki_is_named_after_spec_and_view(here: Path) -> None:
    assert (
        "File:vergunning-diensten.png|"
        in run("export", "mediawiki", spec(here / "vergunning"), "--view", "diensten").out
    )
    assert "](diensten.png)" in run("export", "markdown", here / "vergunning", "--view", "diensten").out


def test_words_of_our_own_are_in_the_language_asked_for(here: Path) -> None:
    folder = spec(here / "vergunning")
    assert "## Wat er op de plaat staat" in run("export", "markdown", folder).out
    assert "## What the plate shows" in run("export", "markdown", folder, "--language", "en").out


def test_a_view_that_is_not_there_is_named_with_one_that_is(here: Path) -> None:
    said = run("export", "markdown", spec(here / "vergunning"), "--view", "dienste")
    assert (said.status, said.out) == (2, "")
    assert 'F013 no view "dienste"; did you mean "diensten"?' in said.err


@pytest.mark.parametrize("form", ["json", "archimate"])
def test_a_format_of_the_whole_model_has_no_view(here: Path, form: str) -> None:
    said = run("export", form, spec(here / "vergunning"), "--view", "plate")
    assert (said.status, said.out) == (2, "")
    assert f'F018 "{form}" is written of a whole model' in said.err


def test_dot_goes_out_and_comes_in_again(here: Path) -> None:
    assert run("export", "dot", spec(here / "vergunning"), "-o", here / "x.dot").status == 0
    said = run("import", "dot", here / "x.dot", "-o", here / "terug")
    assert (said.status, said.err) == (0, "")
    assert "3 elements, 1 relation and" in said.out
    again = run("export", "json", here / "terug").out
    for words in ("Een veilige buurt", '"business-service"', '"realization"', '"waarvoor"', "Diensten"):
        assert words in again
    assert run("check", here / "terug").status == 0


def test_a_graph_that_cannot_be_read_has_its_line_and_leaves_nothing(here: Path) -> None:
    (here / "x.dot").write_text("digraph {\n  a -> ;\n}\n", encoding="utf-8")
    said = run("import", "dot", here / "x.dot", "-o", here / "terug")
    assert said.status == 1
    assert 'x.dot:2:8: error X091 ";" does not belong here' in said.err
    assert not (here / "terug").exists()
