"""A second run draws nothing where nothing changed; whatever changed is drawn again."""

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from zgwviz.cli import unchanged
from zgwviz.cli.app import app

STARTER = Path(__file__).parents[2] / "specs" / "starter"


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a spec and its drawings, drawn once."""
    folder = tmp_path_factory.mktemp("unchanged")
    shutil.copytree(STARTER, folder / "spec")
    assert "unchanged" not in render(folder)
    return folder


def render(folder: Path, *more: str) -> str:
    """What drawing says on stderr; the folder's own name is not part of it."""
    words = ["render", str(folder / "spec"), "-o", str(folder / "out"), *more]
    done = CliRunner().invoke(app, words)
    assert done.exit_code in {0, 1}, done.output
    return done.stderr.replace(str(folder), "")


@pytest.fixture
def copied(drawn: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(drawn, tmp_path / "copy"))


def test_nothing_changed_nothing_drawn(drawn: Path) -> None:
    plate = drawn / "out" / "spec" / "plate.svg"
    before = plate.stat().st_mtime_ns
    said = render(drawn)
    assert "unchanged" in said
    assert "warnings" in said  # what there is to say of the spec is said all the same
    assert plate.stat().st_mtime_ns == before


def test_a_changed_spec_is_drawn_again(copied: Path) -> None:
    text = copied / "spec" / "plate.yaml"
    text.write_text(text.read_text(encoding="utf-8").replace("Mijn plaat", "Onze plaat"), encoding="utf-8")
    assert "unchanged" not in render(copied)
    assert "Onze plaat" in (copied / "out" / "spec" / "plate.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["plate.svg", "plate.png", "manifest.json", unchanged.STAMP])
def test_a_file_that_is_gone_or_different_is_drawn_again(copied: Path, name: str) -> None:
    (copied / "out" / "spec" / name).unlink()
    assert "unchanged" not in render(copied)
    assert "unchanged" in render(copied)
    (copied / "out" / "spec" / name).write_bytes(b"other")
    assert "unchanged" not in render(copied)


def test_another_wish_is_drawn_again(copied: Path) -> None:
    assert "unchanged" not in render(copied, "--paper", "a4")
    assert "unchanged" in render(copied, "--paper", "a4")


def test_another_program_draws_again(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unchanged, "LIBRARIES", ("pyphen",))
    assert "unchanged" not in render(copied)


@pytest.mark.parametrize("text", ["", "[]", "{}", json.dumps({"key": 1, "manifest": 2, "findings": 3})])
def test_a_damaged_stamp_is_no_stamp(copied: Path, text: str) -> None:
    (copied / "out" / "spec" / unchanged.STAMP).write_text(text, encoding="utf-8")
    assert "unchanged" not in render(copied)


def test_views_that_are_named_are_drawn(copied: Path) -> None:
    assert "unchanged" not in render(copied, "--view", "plate")
    assert "unchanged" not in render(copied, "--view", "plate")


def test_check_looks_at_everything(copied: Path) -> None:
    (copied / "out" / "spec" / "plate.svg").write_bytes(b"other")
    assert "F011" in render(copied, "--check")
