"""The README to the letter: its files make its plate, its commands do what they say, its links lead somewhere."""

import re
import shlex
from pathlib import Path

import pytest

from tests.cli.made import run
from zgwviz.cli.app import COMMANDS

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """The fenced blocks in that language."""
    return re.findall(rf"(?ms)^```{language}\n(.*?)^```$", README)


def test_the_example_is_written_checked_and_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for block in blocks("yaml"):
        first, _, text = block.partition("\n")
        path = tmp_path / first.removeprefix("# ")
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    commands = [line.partition("#")[0] for block in blocks("sh") for line in block.splitlines()]
    ours = [shlex.split(command)[1:] for command in commands if command.startswith(".venv/bin/zgwviz ")]
    said = [run(*words) for words in ours]
    assert [one.status for one in said] == [0, 0]
    assert "error" not in said[0].out
    drawn = tmp_path / "uit/vergunningen"
    text = (drawn / "plate.svg").read_text(encoding="utf-8")
    for words in ("Vergunningen", "Vergunningverlening", "Een veilige leefomgeving", "begin hier"):
        assert words in text
    assert (drawn / "plate.png").read_bytes().startswith(b"\x89PNG")


def test_links_and_pictures_are_there(root: Path) -> None:
    found = re.findall(r"\]\(([^)#]+)\)", README)
    assert len(found) >= 6
    assert [link for link in found if "://" not in link and not (root / link).exists()] == []
    assert re.search(r"!\[[^\]]+\]\(diagrams/zaakgericht-werken/plate\.png\)", README)


def test_commands_and_targets_that_it_names_exist(root: Path) -> None:
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    named = re.findall(r"`zgwviz ([a-z]+)", README)
    assert {"init", "explain"} <= set(named) <= set(COMMANDS)
    targets = re.findall(r"(?m)`make ([a-z]+)`|^make ([a-z]+)", README)
    assert len(targets) >= 3
    assert [t for pair in targets for t in pair if t and not re.search(rf"(?m)^{t}:", makefile)] == []


def test_it_is_one_screen() -> None:
    assert len(README.splitlines()) <= 100
