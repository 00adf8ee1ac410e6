"""What all tests share: the reference folders where they are, and how hypothesis searches."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parent.parent

# 200 examples a property; no deadline, for machines are shared; in CI the same examples each time.
settings.register_profile("zgwviz", max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("zgwviz"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "zgwviz")


def _folder(variable: str, default: str) -> Path:
    folder = Path(os.environ.get(variable) or ROOT / default)
    if not folder.is_dir():
        pytest.skip(f"no reference folder {folder.name} (the variable {variable} names it)")
    return folder


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def reference() -> Path:
    """The folder of other parties' files, or a skip that says so."""
    return _folder("ZGWVIZ_REFERENCE", "../shared/data")


@pytest.fixture(scope="session")
def peers() -> Path:
    """The folder of the reference bench, or a skip that says so."""
    return _folder("ZGWVIZ_PEERS", "../shared/bench")
