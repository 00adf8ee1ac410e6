"""ArchiMate's table of allowed relations, read from the reference data where that is present."""

import os
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.specs.plain import Plain

REPOSITORY = Path(__file__).parents[2]


@cache
def _table(path: Path) -> dict[tuple[str, str], str]:
    root = ET.parse(path).getroot()  # noqa: S314  a file of our own reference data
    return {
        (source.get("concept", ""), target.get("concept", "")): target.get("relations", "")
        for source in root.iter("source")
        for target in source.iter("target")
    }


def not_allowed(spec: Plain) -> list[str]:
    """The relations of `spec` that the table refuses, as words; skips the test where the table is absent."""
    reference = Path(os.environ.get("ZGWVIZ_REFERENCE") or REPOSITORY.parent / "shared" / "data")
    path = reference / "archimate" / "meta" / "relationships.xml"
    if not path.is_file():
        pytest.skip(f"no ArchiMate table: {path} is not there (ZGWVIZ_REFERENCE)")
    table, kinds = _table(path), spec.by_id
    return [
        f"{source} ({kinds[source].concept}) -{letter}-> {target} ({kinds[target].concept})"
        for letter, source, target, _ in spec.relations
        if letter not in table.get((kinds[source].concept, kinds[target].concept), "")
    ]
