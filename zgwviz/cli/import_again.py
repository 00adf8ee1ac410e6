"""Importing again: what stands in the folder, what is told of it, and the summary."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import typer

from zgwviz import files
from zgwviz.cli import specs
from zgwviz.cli.output import give
from zgwviz.pipeline import load
from zgwviz.problem.records import Problem
from zgwviz.problem.words import filled

if TYPE_CHECKING:
    from zgwviz.exchange.again.records import Merged
    from zgwviz.exchange.folder.kept import Kept
    from zgwviz.exchange.folder.records import Folder, Wishes
    from zgwviz.exchange.records import Gathered

_SAID = {
    "en": (
        "since the last import: {new} new, {changed} changed, {gone} gone; "
        "{kept} kept as people wrote, {clashes} {clashes:conflict|conflicts}\n"
        "built on: {adopted} of {all} {all:element|elements}, {marked} of them with status {status}\n"
    ),
    "nl": (
        "sinds de vorige keer: {new} nieuw, {changed} veranderd, {gone} weg; "
        "{kept} gebleven zoals mensen schreven, {clashes} {clashes:tegenspraak|tegenspraken}\n"
        "erop voortgebouwd: {adopted} van {all} {all:element|elementen}, waarvan {marked} met status {status}\n"
    ),
}


class Before(NamedTuple):
    """A folder that an import made: what it kept, and the spec's texts by the names of their files."""

    kept: "Kept"
    texts: Mapping[str, bytes]


def before(folder: Path, messages: str) -> Before | None:
    """What stands in the folder, None where there is nothing; ends the program where an import did not make it."""
    from zgwviz.exchange.folder import kept

    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return None
    data = files.read_optional(folder / kept.NAME)
    known = kept.read(data) if data else None
    if known is None:
        specs.stop([Problem("X030", None, (("folder", folder.as_posix()),))], messages)
    texts = files.read_spec(folder)
    if isinstance(texts, files.Unreadable):
        specs.stop([Problem("F005", None, (("file", texts.name), ("reason", texts.reason)))], messages)
    return Before(known, {Path(name).name: text for name, text in texts.items()})


def merged(
    there: Before, form: str, gathered: "Gathered", wishes: "Wishes", folder: Path, messages: str, *, mark: bool
) -> "tuple[Folder, Merged]":
    """The folder as it is to be; ends the program where it has mistakes, or would have them.

    With `mark` what people adopted says so with its status.
    """
    from zgwviz.exchange.again.mark import marked
    from zgwviz.exchange.again.run import again, is_other
    from zgwviz.exchange.folder import mapping
    from zgwviz.exchange.folder.records import Wishes

    shown = folder.as_posix()
    if is_other(there.kept, form, gathered):
        args = (("folder", shown), ("source", there.kept.gathered.file))
        specs.stop([Problem("X100", None, args)], messages)
    _sound(there.texts, folder, "X101", messages, words=True)
    wished = there.kept.mapping.encode()
    last = mapping.wishes(wished, "")[0] if wished else Wishes()
    made, found = again(there.kept, gathered, there.texts, last, wishes)
    found = marked(found) if mark and found.adopted else found
    _sound(found.files, folder, "X108", messages, words=False)
    return made, found


def _sound(texts: Mapping[str, bytes], folder: Path, code: str, messages: str, *, words: bool) -> None:
    """End the program where texts have mistakes; in their words alone, or also in what they lead to."""
    from zgwviz.spec.read import read

    named = {files.shown(folder / name): text for name, text in texts.items()}
    problems = read(folder.as_posix(), named)[1] if words else _load(folder, named)
    wrong = [each for each in problems if each.severity == "error" and (each.code != "F002" or not words)]
    if wrong:
        specs.tell(wrong, named, messages)
        specs.tell([Problem(code, None, (("folder", folder.as_posix()),))], {}, messages)
        raise typer.Exit(specs.FAULT)


def _load(folder: Path, texts: Mapping[str, bytes]) -> tuple[Problem, ...]:
    return load(folder.as_posix(), texts, files.Shelf(read=files.on_disk)).problems


def tell(found: "Merged | None", folder: Path, messages: str, *, quiet: bool) -> None:
    """Say on stderr what is new, changed and gone, and what both changed; nothing where the folder is new."""
    from zgwviz.exchange.again.told import told

    def name(file: str) -> str:
        return files.shown(folder / file)

    if found is None:
        return
    problems = [each for each in told(found, found.now, name) if not quiet or each.severity != "info"]
    specs.tell(problems, {name(file): text for file, text in found.files.items()}, messages)


def say(found: "Merged | None", made: "Folder", messages: str) -> None:
    """The summary, on stdout; nothing where the folder is new."""
    from zgwviz.exchange.folder.statuses import ADOPTED

    if found is None:
        return

    marked = [(said := each.value.get("status")) and said.text == ADOPTED for each in found.now.elements.values()]
    numbers = {
        "new": len(found.new),
        "changed": len(found.changed),
        "gone": len(found.gone),
        "kept": len(found.kept),
        "clashes": len(found.clashes),
        "adopted": len(found.adopted),
        "all": len(made.elements) - len(found.left_out),
        "marked": sum(map(bool, marked)),
    }
    text = filled(_SAID[messages], {"status": ADOPTED} | {name: str(n) for name, n in numbers.items()})
    give(text, None, messages)
