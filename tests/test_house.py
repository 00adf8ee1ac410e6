"""The house: what stands where, how large it is, what leans on what, and that the lock is whole."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
CODE = sorted((ROOT / "zgwviz").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
BIN = Path(sys.executable).parent

TOP_LEVEL = {
    *("diagrams", "specs", "tests", "zgwviz"),
    *("CHANGELOG.md", "LICENSE", "Makefile", "NOTICE", "README.md", "publiccode.yml", "pyproject.toml"),
    "requirements.lock",
}
LONGEST_FILE = 350
LONGEST_FUNCTION = 40  # lines, the docstring not counted
NOT_PORTABLE = re.compile(r"(?<![\w.~-])/(?:home|root|tmp|Users|opt|work)/\w|\b[A-Z]:\\Users|pypi\.org|pythonhosted")


def shown(path: Path) -> str:
    return str(path.relative_to(ROOT))


def tracked() -> list[Path]:
    """The files of the repository, those not yet added included."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def test_the_top_level_holds_what_was_agreed() -> None:
    names = {path.relative_to(ROOT).parts[0] for path in tracked()}
    assert {name for name in names if not name.startswith(".")} <= TOP_LEVEL


@pytest.mark.parametrize("path", CODE + TESTS, ids=shown)
def test_a_module_is_small_and_begins_by_saying_what_it_is(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    if path.name == "__init__.py" and not text:
        return
    assert text.count("\n") <= LONGEST_FILE
    first = (ast.get_docstring(ast.parse(text)) or "").partition("\n")[0]
    assert first.endswith((".", ":", "?")), f"{shown(path)} does not begin with a one-line docstring"


@pytest.mark.parametrize("path", CODE, ids=shown)
def test_functions_are_short(path: Path) -> None:
    long = [
        f"{node.name}: {lines}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and (lines := body_lines(node)) > LONGEST_FUNCTION
    ]
    assert long == []


def body_lines(function: ast.FunctionDef) -> int:
    """The lines of a function without its docstring."""
    lines = (function.end_lineno or function.lineno) - function.lineno + 1
    first = function.body[0]
    if ast.get_docstring(function) is not None:
        lines -= (first.end_lineno or first.lineno) - first.lineno + 1
    return lines


def test_imports_run_downwards() -> None:
    done = subprocess.run(
        [BIN / "lint-imports", "--no-logo", "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_library_comes_in_by_one_door_and_is_declared() -> None:
    distributions = packages_distributions()
    doors: dict[str, set[str]] = {}
    for path in CODE:
        room = path.relative_to(ROOT / "zgwviz").parts[0]
        for name in imported(path):
            if name != "zgwviz" and name not in sys.stdlib_module_names:
                doors.setdefault(canonicalize_name(distributions[name][0]), set()).add(room)
    declared = {canonicalize_name(one.name) for one in declared_requirements()}
    assert {library: rooms for library, rooms in doors.items() if len(rooms) > 1} == {}
    assert set(doors) == declared


def imported(path: Path) -> Iterator[str]:
    """The first words of the modules that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def pyproject() -> dict[str, dict[str, list[str]]]:
    said: dict[str, dict[str, list[str]]] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return said


def declared_requirements() -> list[Requirement]:
    return [Requirement(text) for text in pyproject()["project"]["dependencies"]]


def test_the_lock_holds_every_requirement_with_hashes_and_no_address() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked = {
        canonicalize_name(name): (version, hashes)
        for name, version, hashes in re.findall(r"(?m)^([\w.-]+)==([^ ;]+)[^\\\n]*\\\n((?:    --hash=.*\n)+)", text)
    }
    said = pyproject()
    groups = (said["project"]["dependencies"], said["dependency-groups"]["dev"], said["build-system"]["requires"])
    for requirement in (Requirement(one) for group in groups for one in group):
        version, hashes = locked[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), f"{requirement} is locked as {version}"
        assert "sha256:" in hashes
    lines = text.splitlines()
    assert len(locked) == sum("==" in line for line in lines), "a requirement without hashes"
    assert not [line for line in lines if line.startswith("-") or "://" in line]


def test_nothing_names_a_machine_or_a_registry() -> None:
    found = []
    for path in tracked():
        if path == Path(__file__) or path.relative_to(ROOT).parts[0] == "diagrams":
            continue
        text = path.read_bytes().decode("utf-8", errors="replace")
        found += [f"{shown(path)}: {match[0]}" for match in NOT_PORTABLE.finditer(text)]
    assert found == []


def test_help_imports_nothing_that_only_commands_need() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "zgwviz", "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    ours = {name for name in loaded if name.startswith("zgwviz")}
    assert ours == {"zgwviz", "zgwviz.cli", "zgwviz.cli.app"}
    heavy = {"PIL", "fontTools", "json", "pydantic", "pyphen", "resvg_py", "rich", "uharfbuzz", "yaml"}
    assert heavy & loaded == set()
    assert "typer" in loaded


def test_publiccode_has_what_the_standard_demands() -> None:
    said = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    demanded = {
        *("publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description"),
        *("legal", "maintenance", "localisation"),
    }
    assert demanded <= set(said)
    assert said["legal"]["license"] == pyproject()["project"]["license"]
    for text in said["description"].values():
        assert len(text["shortDescription"]) <= 150
        assert 150 <= len(text["longDescription"]) <= 10_000
