"""Labels: what is traced is said in one form on a plate, in figures before a bar."""

import re

import pytest

from tests.plates import NAMES, PAPERS, plate
from zgwviz.layout.records import Plate
from zgwviz.layout.space import text_height

FIGURE = re.compile(r"\d+")


def forms(made: Plate) -> set[str]:
    """The words around the figures of what is traced."""
    said = [band.coverage.texts[0] for band in made.bands if band.band.coverage and band.coverage.texts]
    return {FIGURE.sub("#", text) for text in said}


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("spec", NAMES)
def test_what_is_traced_is_said_in_one_form_on_a_plate(spec: str, paper: str) -> None:
    assert len(forms(plate(spec, paper))) <= 1


@pytest.mark.parametrize(
    ("spec", "paper", "form"),
    [
        ("waterschap", "slide", "# direct, # indirect, # niet herleid"),
        ("zaakgericht-werken", "a0", "# direct · # indirect · # niet"),
        ("zaakgericht-werken", "screen", "# + # van #"),
    ],
)
def test_it_is_said_in_the_longest_words_that_fit_all_labels(spec: str, paper: str, form: str) -> None:
    assert forms(plate(spec, paper)) == {form}


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("spec", NAMES)
def test_figures_stay_where_there_is_room_for_them_without_the_bar(spec: str, paper: str) -> None:
    made = plate(spec, paper)
    note = made.sheet.paper.note
    for band in made.bands:
        taken = text_height(made.sheet.paper.layer, len(band.name.texts))
        if band.question.texts:
            taken += text_height(made.sheet.paper.chip, len(band.question.texts))
        if band.band.coverage and not band.coverage.texts:
            assert band.label.height - taken < text_height(note, 1) + made.sheet.paper.step * 5.25 + 0.01
