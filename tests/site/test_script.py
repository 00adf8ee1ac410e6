"""The script: its modules fit together as one, and no two names are alike."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from zgwviz.site.parts import PAGE, SCRIPTS, script

NAMED = re.compile(r"(?m)^(?:export )?(?:const|let|function|class) (\w+)")
IMPORT = re.compile(r'(?m)^import \{ ([^}]*) \} from "\./(\w+)\.js";$')
EXPORT = re.compile(r"(?m)^export (?:const|let|function|class) ([^;\n]*)")


def source(name: str) -> str:
    return (PAGE / "script" / f"{name}.js").read_text(encoding="utf-8")


def test_every_module_is_in_the_script() -> None:
    assert sorted(path.stem for path in (PAGE / "script").glob("*.js")) == sorted(SCRIPTS)


def test_no_two_modules_give_one_name() -> None:
    names = [name for module in SCRIPTS for name in NAMED.findall(source(module))]
    assert len(names) > 40
    assert [name for name in names if names.count(name) > 1] == []


def test_a_module_imports_what_another_before_it_exports() -> None:
    for at, module in enumerate(SCRIPTS):
        for wanted, other in IMPORT.findall(source(module)):
            assert other in SCRIPTS[:at], f"{module} imports {other}, which comes later"
            exported = " ".join(EXPORT.findall(source(other)))
            missing = [name for name in wanted.split(", ") if not re.search(rf"\b{name}\b", exported)]
            assert missing == [], f"{module} imports {missing} from {other}"


def test_imports_and_exports_are_gone_in_the_page() -> None:
    assert not re.search(r"(?m)^(import|export)\b", script())
    assert "</script" not in script()
    assert "<!--" not in script()


def test_nothing_of_a_spec_is_read_as_markup() -> None:
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function", script())


def test_types_hold(root: Path) -> None:
    compiler = shutil.which("tsc")
    if compiler is None:
        pytest.skip("no tsc here (npm install --global typescript)")
    flags = ["--checkJs", "--allowJs", "--noEmit", "--strict", "--noUnusedLocals", "--noUnusedParameters"]
    target = ["--target", "es2022", "--module", "es2022", "--moduleResolution", "bundler"]
    libraries = ["--lib", "es2022,dom,dom.iterable"]
    files = [str(PAGE / "script" / f"{name}.js") for name in SCRIPTS]
    done = subprocess.run(
        [compiler, *flags, *target, *libraries, *files], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
