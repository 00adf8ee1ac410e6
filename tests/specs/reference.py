"""The reference content that the theme's spec was written from, where it is present."""

import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

REPOSITORY = Path(__file__).parents[2]
FOLDER = REPOSITORY / "specs" / "zaakgericht-werken"
NAME = "zaakgericht-werken-inhoud.yaml"


@cache
def _text(path: Path) -> dict[str, Any]:
    said = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506  makes nothing but text
    assert isinstance(said, dict)
    return said


def reference() -> dict[str, dict[str, Any]]:
    """The elements of the reference by their id; skips the test where the file is absent."""
    path = Path(os.environ.get("ZGWVIZ_REFERENCE") or REPOSITORY.parent / "shared" / "data") / NAME
    if not path.is_file():
        pytest.skip(f"no reference content: {path} is not there (ZGWVIZ_REFERENCE)")
    return {element["id"]: element for element in _text(path)["elements"]}


def corrections() -> dict[str, Any]:
    """What `_corrections.yaml` says: where the spec departs from the reference, and why."""
    return _text(FOLDER / "_corrections.yaml")


def corrected(section: str) -> set[str]:
    """The ids that a section of the corrections names."""
    return {one["id"] for one in corrections()[section]}


def corrected_relations() -> list[tuple[str, str, str, str, str]]:
    """Each relation that is listed instead of written: from, kind, to, label, cardinality."""
    said = corrections()["relations"]
    return [
        (one["from"], one["kind"], target, one.get("label", ""), one.get("cardinality", ""))
        for one in [*said["replaced"], *said["merged"]]
        for target in ([one["to"]] if isinstance(one["to"], str) else one["to"])
    ]
