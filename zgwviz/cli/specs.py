"""Which specs a command is about, and saying what is wrong with them: shared by every command that reads one."""

import os
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn, TextIO

import typer

from zgwviz import files
from zgwviz.model.records import Model
from zgwviz.pipeline import load
from zgwviz.problem.records import Problem

if TYPE_CHECKING:
    from zgwviz.check.report.records import Report

FINE, FAULT, USAGE = 0, 1, 2


class Read(NamedTuple):
    """One spec as read: no model where the text has errors; `used` are the texts of others by where they are."""

    folder: Path
    texts: Mapping[str, bytes]
    model: Model | None
    problems: tuple[Problem, ...]
    used: Mapping[str, Mapping[str, bytes]] = {}


class Several(NamedTuple):
    """The specs that could be read, and the status that those which could not leave."""

    read: tuple[Read, ...]
    status: int


def several(given: Sequence[Path] | None, messages: str, passed: Callable[[Path], bool] = lambda _: False) -> Several:
    """Read the folders given, or every spec under `specs/`; says which of them are no specs, or cannot be read.

    Those that `passed` holds for are not read.
    """
    asked = [each for each in folders(given, messages) if _not_a_spec(each) or not passed(each)]
    found = [_not_a_spec(each) or _read(each) for each in asked]
    wrong = [one for one in found if isinstance(one, Problem)]
    tell(wrong, {}, messages)
    return Several(tuple(one for one in found if isinstance(one, Read)), USAGE if wrong else FINE)


def chosen(given: Sequence[Path] | None, messages: str) -> list[Path]:
    """The folders given, or every spec under `specs/`; ends the program where one is no spec."""
    found = folders(given, messages)
    wrong = [p for folder in found if (p := _not_a_spec(folder))]
    if wrong:
        stop(wrong, messages)
    return found


def single(given: Path | Sequence[Path] | None, messages: str) -> Path:
    """The one folder given, or the only spec under `specs/`."""
    found = chosen([given] if isinstance(given, Path) else given, messages)
    if len(found) > 1:
        names = ", ".join(folder.as_posix() for folder in found)
        stop([Problem("F004", None, (("specs", names),))], messages)
    return found[0]


def read(folder: Path, messages: str) -> Read:
    """Read and resolve the spec in `folder`; ends the program where a file of it cannot be read."""
    found = _read(folder)
    if isinstance(found, Problem):
        stop([found], messages)
    return found


def sources(spec: Read) -> dict[str, bytes]:
    """Everything that drawings of a spec are made from, by its name as seen from the folder of the spec."""
    own = {name.rpartition("/")[2]: text for name, text in spec.texts.items()}
    others = {
        f"{files.seen_from(spec.folder, place)}/{name.rpartition('/')[2]}": text
        for place, texts in spec.used.items()
        for name, text in texts.items()
    }
    return own | others


def findings(spec: Read) -> tuple[Problem, ...]:
    """Everything that is wrong with a spec: its text, and its logic where the text is sound."""
    return report(spec).problems


def report(spec: Read, known: frozenset[str] = frozenset()) -> "Report":
    """Everything that is wrong with a spec, what it silences, and what is among the `known`."""
    from zgwviz.check.report.baseline import parted
    from zgwviz.check.report.records import Report
    from zgwviz.check.run import verdict

    folder = files.shown(spec.folder)
    told, old = parted(spec.problems, known)
    if spec.model is None:
        return Report(folder, tuple(told), known=tuple(old))
    found = verdict(spec.model, known=known)
    return Report(folder, (*told, *found.problems), found.silenced, (*old, *found.known))


def sound(spec: Read, messages: str) -> Model:
    """The model of `spec`; ends the program with its errors where it has none."""
    if spec.model is None:
        tell(errors(spec), spec.texts, messages)
        raise typer.Exit(FAULT)
    return spec.model


def errors(spec: Read) -> list[Problem]:
    """What keeps a model from being built."""
    return [problem for problem in spec.problems if problem.severity == "error"]


def tell(problems: Sequence[Problem], texts: Mapping[str, bytes], messages: str) -> None:
    """Print problems in full on stderr."""
    if problems:
        from zgwviz.problem.report import report

        print(report(problems, texts, messages, colored(sys.stderr)), end="", file=sys.stderr)


def summary(problems: Sequence[Problem], messages: str) -> str:
    """How many there are, in words."""
    return counted(Counter(problem.severity for problem in problems), messages)


def counted(counts: Mapping[str, int], messages: str) -> str:
    """How many there are of each severity, in words."""
    words = {
        "en": {"error": ("error", "errors"), "warning": ("warning", "warnings"), "info": ("remark", "remarks")},
        "nl": {
            "error": ("fout", "fouten"),
            "warning": ("waarschuwing", "waarschuwingen"),
            "info": ("opmerking", "opmerkingen"),
        },
    }[messages]
    found = ((counts.get(severity, 0), both) for severity, both in words.items())
    return ", ".join(f"{count} {both[count != 1]}" for count, both in found if count)


def stop(problems: Sequence[Problem], messages: str) -> NoReturn:
    """Say what is wrong with the command line and end with status 2."""
    tell(problems, {}, messages)
    raise typer.Exit(USAGE)


def colored(stream: TextIO) -> bool:
    """Colour where `stream` is a terminal, and not where NO_COLOR is set (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR")


def folders(given: Sequence[Path] | None, messages: str) -> list[Path]:
    """The folders given, each once, or every spec under `specs/`."""
    folders = given or files.specs_under(Path("specs"))
    if not folders:
        stop([Problem("F003", None)], messages)
    return list({files.absolute(folder): folder for folder in reversed(folders)}.values())[::-1]


def _read(folder: Path) -> Read | Problem:
    texts = files.read_spec(folder)
    if isinstance(texts, files.Unreadable):
        return Problem("F005", None, (("file", texts.name), ("reason", texts.reason)))
    shelf = files.Shelf(read=files.on_disk)
    loaded = load(folder.as_posix(), texts, shelf)
    return Read(folder, texts, loaded.model, loaded.problems, shelf.texts)


def _not_a_spec(folder: Path) -> Problem | None:
    if not folder.is_dir():
        return Problem("F001", None, (("folder", folder.as_posix()), ("suggestion", _near(folder))))
    if not (folder / files.SPEC).is_file():
        return Problem("F002", None, (("folder", folder.as_posix()),))
    return None


def _near(folder: Path) -> str:
    """A spec that was perhaps meant: the folder of a file of it, or one with a name that comes near."""
    from difflib import get_close_matches

    if folder.is_file() and not _not_a_spec(folder.parent):
        return folder.parent.as_posix()

    known = [path.as_posix() for path in files.specs_under(Path("specs"))]
    by_name = {path.rpartition("/")[2]: path for path in known}
    found = get_close_matches(folder.name, by_name, 1)
    return by_name[found[0]] if found else ""
