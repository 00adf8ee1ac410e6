"""Long words on the committed plates: each is known to the lexicon, and broken at a seam only.

A name in camel case is as many words as it has humps.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

import pytest

from tests.plates import NAMES, model, scene
from zgwviz.font.lexicon import lexicon
from zgwviz.pipeline import own_papers
from zgwviz.scene.records import Group, Shape, Text
from zgwviz.view.catalogue import drawable

LONG = 14
BREAK = "\0"
# Letters, with the places where a line ended between them.
WORD = re.compile(rf"[^\W\d_]+(?:{BREAK}[^\W\d_]+)*")
HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


@cache
def words(spec: str) -> dict[str, str]:
    """Every word of more than 14 letters on the spec's plates, its breaks marked, and a plate where it stands."""
    made = model(spec)
    return {
        word: f"{entry.id} on {paper}"
        for entry in drawable(made)
        # Below a step of a process a word is broken rather than that the page becomes half as high again.
        if entry.kind != "process"
        for paper in own_papers(entry, made)
        for text in texts(scene(spec, paper, entry.id).children)
        for word in WORD.findall(text)
        if len(word.replace(BREAK, "")) > LONG
    }


def texts(shapes: Iterable[Shape]) -> Iterator[str]:
    """The texts among `shapes`, lines that end in a hyphen of our own joined with the next."""
    open_ = ""
    for shape in shapes:
        if isinstance(shape, Group):
            yield from texts(shape.children)
        elif isinstance(shape, Text):
            text = open_ + shape.text
            open_ = text[:-1] + BREAK if shape.hyphen else ""
            if not open_:
                yield text
    assert not open_, f"nothing follows {open_!r}"


def seams(word: str, spec: str) -> set[int]:
    """The lexicon's seams of a word without its breaks, and those between its humps."""
    bare = word.replace(BREAK, "")
    known = lexicon(model(spec).language).seams(bare)
    return {*known, *(hump.start() for hump in HUMP.finditer(bare))}


def unknown(word: str, spec: str) -> list[str]:
    """The parts of a word, from hump to hump, that are long and have no seam."""
    parts = HUMP.split(word.replace(BREAK, ""))
    return [part for part in parts if len(part) > LONG and not lexicon(model(spec).language).seams(part)]


def breaks(word: str) -> list[int]:
    """After how many letters a word is broken."""
    parts = word.split(BREAK)[:-1]
    return [sum(len(part) for part in parts[: i + 1]) for i in range(len(parts))]


@pytest.mark.parametrize("spec", NAMES)
def test_the_list_of_long_words_without_a_seam_is_empty(spec: str) -> None:
    assert {part: where for word, where in words(spec).items() for part in unknown(word, spec)} == {}


@pytest.mark.parametrize("spec", NAMES)
def test_long_words_break_at_a_seam_of_the_lexicon_only(spec: str) -> None:
    wrong = {
        word.replace(BREAK, "|"): where
        for word, where in words(spec).items()
        if not set(breaks(word)) <= seams(word, spec)
    }
    assert wrong == {}


def test_there_are_long_words_and_some_are_broken() -> None:
    found = [word for spec in NAMES for word in words(spec)]
    assert len(found) > 100
    assert sum(BREAK in word for word in found) > 30
