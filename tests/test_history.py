"""The past of a spec: its texts at a revision and the day of each line; and every way in which there is none."""

import subprocess
from pathlib import Path

import pytest

from tests.cli.made import WHO, spec
from zgwviz import files, history
from zgwviz.history import NoHistory


def git(folder: Path, *words: str) -> None:
    day = "2026-03-04T23:30:00+00:00"
    subprocess.run(
        ["git", "-c", "user.name=x", "-c", "user.email=x@example.org", *words],
        cwd=folder,
        check=True,
        capture_output=True,
        env={
            "PATH": __import__("os").environ["PATH"],
            "GIT_COMMITTER_DATE": day,
            "GIT_AUTHOR_DATE": day,
            "HOME": str(folder),
        },
    )


@pytest.fixture
def past(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A spec in a folder of a repository, changed since its only commit."""
    monkeypatch.chdir(tmp_path)
    folder = spec(tmp_path / "specs/a b")
    (folder / "_note.yaml").write_text("x: 1\n", encoding="utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "first")
    git(tmp_path, "tag", "v1")
    (folder / "2-wie.yaml").write_text(WHO + "      nieuw: Nieuw\n", encoding="utf-8")
    (folder / "3-later.yaml").write_text("x: 1\n", encoding="utf-8")
    return folder


def test_the_texts_of_a_revision_are_what_the_folder_held_then(past: Path) -> None:
    then, now = history.at(past, "v1"), files.read_spec(past)
    assert isinstance(then, dict)
    assert isinstance(now, dict)
    assert list(then) == [name for name in now if "later" not in name]
    assert then["specs/a b/2-wie.yaml"] == WHO.encode()
    assert now["specs/a b/2-wie.yaml"] != WHO.encode()
    assert then["specs/a b/plate.yaml"] == now["specs/a b/plate.yaml"]


def test_each_line_has_its_day_and_one_that_is_not_committed_has_none(past: Path) -> None:
    found = history.dates(past, ["2-wie.yaml", "plate.yaml"])
    assert not isinstance(found, NoHistory)
    lines = len(WHO.splitlines())
    assert found["specs/a b/2-wie.yaml"] == ["2026-03-04"] * lines + [""]
    assert set(found["specs/a b/plate.yaml"]) == {"2026-03-04"}


@pytest.mark.parametrize("revision", ["nope", "", "--help", "v1:plate.yaml", "a b"])
def test_a_revision_that_is_not_there_is_said(past: Path, revision: str) -> None:
    assert history.at(past, revision) == NoHistory("revision", revision)


def test_a_folder_outside_a_repository_and_no_git_are_said(
    tmp_path: Path, past: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    outside = tmp_path.parent / f"{tmp_path.name}-outside"
    outside.mkdir()
    found = history.at(outside, "v1")
    assert isinstance(found, NoHistory)
    assert (found.sort, "repository" in found.said) == ("repository", True)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert history.at(past, "v1") == history.dates(past, ["plate.yaml"]) == NoHistory("git")
