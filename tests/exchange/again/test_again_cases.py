"""Every file of tests/cases/again: a source, what people made of its folder, the source again, and what it becomes."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.exchange.again.made import source
from zgwviz.exchange.again.records import Merged
from zgwviz.exchange.again.run import again
from zgwviz.exchange.again.told import told
from zgwviz.exchange.folder import kept
from zgwviz.exchange.folder.make import make
from zgwviz.exchange.folder.records import Wishes
from zgwviz.exchange.records import Gathered
from zgwviz.pipeline import load
from zgwviz.problem.pages.exchange_again import AGAIN
from zgwviz.problem.report import one_line

CASES = sorted((Path(__file__).parents[2] / "cases" / "again").iterdir())
WISHES = Wishes(by="folder")
SECTION = re.compile(r"^--- (.*)\n", re.MULTILINE)
# What stands above the groups is the same in all of them.
HEAD = re.compile(r"\A(?:[a-z]+: .*\n)+?(?=groups:|elements:)")


class Case(NamedTuple):
    """The parts of a case; of files, what stands below the lines of their layer."""

    source: Gathered
    edited: dict[str, str]
    again: Gathered
    expected: dict[str, str]
    told: list[str]


def case(path: Path) -> Case:
    """A file of parts, each below a line `--- what`."""
    parts = SECTION.split(path.read_text(encoding="utf-8"))
    said = dict(zip(parts[1::2], parts[2::2], strict=True))
    files = {name: text for name, text in said.items() if name.startswith(("edited ", "expected "))}
    return Case(
        source(said["source"]),
        {name.removeprefix("edited "): text for name, text in files.items() if name.startswith("edited")},
        source(said.get("again", said["source"])),
        {name.removeprefix("expected "): text for name, text in files.items() if name.startswith("expected")},
        said.get("told", "").splitlines(),
    )


def body(text: str) -> str:
    return HEAD.sub("", text)


def imported(one: Gathered, edited: dict[str, str]) -> tuple[kept.Kept, dict[str, bytes]]:
    """The folder of an import, with what people made of it; a file without text is away."""
    folder = make(one, WISHES)
    texts = {name: data.decode() for name, data in folder.files.items()}
    for name, text in edited.items():
        old = texts.get(name, "layer: x\n")
        head = HEAD.match(old)
        texts[name] = (head[0] if head and text.startswith(("groups:", "elements:")) else "") + text
    known = kept.read(kept.text_of("archi", one, folder, folder.files, "").encode())
    assert known
    return known, {name: text.encode() for name, text in texts.items() if text.strip()}


def merged(before: kept.Kept, ours: dict[str, bytes], now: Gathered) -> Merged:
    return again(before, now, ours, WISHES, WISHES)[1]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_case_becomes_what_it_expects(path: Path) -> None:
    one = case(path)
    before, ours = imported(one.source, one.edited)
    found = merged(before, ours, one.again)
    said = [one_line(each, "en") for each in told(found, found.now, str)]
    for name, text in one.expected.items():
        assert body(found.files.get(name, b"").decode()) == text
    assert said == one.told
    assert [each for each in load("x", found.files).problems if each.severity == "error"] == []


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_importing_a_third_time_changes_nothing(path: Path) -> None:
    one = case(path)
    before, ours = imported(one.source, one.edited)
    made, found = again(before, one.again, ours, WISHES, WISHES)
    note = kept.text_of("archi", one.again, made, found.pure, "")
    known = kept.read(note.encode())
    assert known
    made, third = again(known, one.again, found.files, WISHES, WISHES)
    assert third.files == found.files
    assert (third.new, third.changed, third.clashes, third.gone) == ((), (), (), ())
    assert kept.text_of("archi", one.again, made, third.pure, "") == note


def test_every_code_has_a_case() -> None:
    told = {
        code for path in CASES for code in re.findall(r"(?:info|warning) (X1\d\d)", path.read_text(encoding="utf-8"))
    }
    assert set(AGAIN) - told == {"X100", "X101", "X108"}  # in tests/cli
