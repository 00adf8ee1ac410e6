"""A folder of one's own to be in."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, which is where commands run."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
