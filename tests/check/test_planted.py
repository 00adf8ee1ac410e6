"""A fault planted in any file of any spec is told at its exact line and column."""

import re
from pathlib import Path

import pytest

from zgwviz import files
from zgwviz.pipeline import load

ROOT = Path(__file__).parents[2]
FILES = [path for path in sorted((ROOT / "specs").glob("*/[!_.]*.yaml")) if path.name[0] not in "_."]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_a_planted_fault_has_its_place(path: Path) -> None:
    texts = files.read_spec(path.parent)
    assert isinstance(texts, dict)
    name = files.shown(path)
    lines = texts[name].decode().splitlines(keepends=True)
    at, found = next(
        (n, m) for n, line in enumerate(lines) if (m := re.search(r"(?<![\w-])(definition|title|owner): ", line))
    )
    lines[at] = f"{lines[at][: found.start()]}verzonnen: {lines[at][found.end() :]}"
    problems = load("spec", texts | {name: "".join(lines).encode()}).problems
    said = {(s.line, s.column): each.code for each in problems if (s := each.span) and s.file == name}
    assert said.get((at + 1, found.start() + 1)) in {"S001", "S020"}
