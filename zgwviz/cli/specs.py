"""Which specs a command is about, and saying what is wrong with them: shared by every command that reads one."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn

import typer

from zgwviz import files
from zgwviz.model.records import Model
from zgwviz.pipeline import load
from zgwviz.problem.records import Problem

FINE, FAULT, USAGE = 0, 1, 2


class Read(NamedTuple):
    """One spec as read: no model where the text has errors."""

    folder: Path
    texts: Mapping[str, bytes]
    model: Model | None
    problems: tuple[Problem, ...]


def chosen(given: Sequence[Path] | None, messages: str) -> list[Path]:
    """The folders given, or every spec under `specs/`; ends the program where one is no spec."""
    folders = list(given or files.specs_under(Path("specs")))
    if not folders:
        stop([Problem("F003", None)], messages)
    wrong = [p for folder in folders if (p := _not_a_spec(folder))]
    if wrong:
        stop(wrong, messages)
    return folders


def single(given: Path | None, messages: str) -> Path:
    """The one folder given, or the only spec under `specs/`."""
    folders = chosen([given] if given else None, messages)
    if len(folders) > 1:
        names = ", ".join(folder.as_posix() for folder in folders)
        stop([Problem("F004", None, (("specs", names),))], messages)
    return folders[0]


def read(folder: Path) -> Read:
    """Read and resolve the spec in `folder`."""
    texts = files.read_spec(folder)
    loaded = load(folder.as_posix(), texts)
    return Read(folder, texts, loaded.model, loaded.problems)


def sound(spec: Read, messages: str) -> Model:
    """The model of `spec`; ends the program with its errors where it has none."""
    if spec.model is None:
        tell(spec.problems, spec.texts, messages)
        raise typer.Exit(FAULT)
    return spec.model


def tell(problems: Sequence[Problem], texts: Mapping[str, bytes], messages: str) -> None:
    """Print problems in full on stderr."""
    from zgwviz.problem.report import report

    if problems:
        print(report(problems, texts, messages, colored()), file=sys.stderr)


def stop(problems: Sequence[Problem], messages: str) -> NoReturn:
    """Say what is wrong with the command line and end with status 2."""
    tell(problems, {}, messages)
    raise typer.Exit(USAGE)


def colored() -> bool:
    """Colour on a terminal only, and not where NO_COLOR is set."""
    return sys.stderr.isatty() and not os.environ.get("NO_COLOR")


def _not_a_spec(folder: Path) -> Problem | None:
    if not folder.is_dir():
        return Problem("F001", None, (("folder", folder.as_posix()),))
    if not (folder / "plate.yaml").is_file():
        return Problem("F002", None, (("folder", folder.as_posix()),))
    return None
