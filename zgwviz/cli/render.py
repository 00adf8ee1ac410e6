"""`zgwviz render`: specs into drawings."""

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import typer

from zgwviz import files, gallery
from zgwviz.cli import specs, studio, unchanged
from zgwviz.cli.options import (
    Check,
    Density,
    Drawn,
    Folder,
    Formats,
    Jobs,
    Messages,
    Papers,
    Quiet,
    Specs,
    Views,
    Width,
    listed,
)
from zgwviz.problem.records import Problem


def run(
    spec: Specs = None,
    output: Folder = Path("diagrams"),
    form: Formats = None,
    view: Views = None,
    paper: Papers = None,
    width: Width = None,
    dpi: Density = None,
    jobs: Jobs = None,
    check: Check = False,
    quiet: Quiet = False,
    language: Drawn = None,
    messages: Messages = "en",
) -> None:
    """Draw specs into files: DIR/<spec>/<view>.<format>, and a manifest of what was drawn from what.

    Without options this draws everything under specs/ into diagrams/.
    """
    wish = studio.wish(listed(view), listed(paper), listed(form), width, dpi, language, messages)
    studio.refuse_alike([each for each in specs.folders(spec, messages) if (each / files.SPEC).is_file()], messages)
    told = studio.Told(quiet, messages)
    one = output.as_posix() == "-"
    # Whoever names views wants them drawn now; a run of all may find them there.
    stamps = unchanged.Stamps(output, f"{wish}{quiet}") if not (one or check or wish.views) else None
    several = specs.several(spec, messages, lambda folder: bool(stamps and _is_there(folder, stamps, told)))
    studio.refuse_unknown([read.model for read in several.read if read.model], wish, messages)
    counts = {read.folder: found for read in several.read if (found := _sound(read, told, messages)) is not None}
    sound = [read for read in several.read if read.folder in counts]
    status = max(several.status, specs.FINE if len(sound) == len(several.read) else specs.FAULT)
    if one:
        _to_stdout(sound, wish, messages)
        raise typer.Exit(status)
    for read in sound:
        outcome = studio.draw(read, output, wish, jobs, check, told)
        changes = outcome.changed if check else ()
        specs.tell([*outcome.faults, *(Problem("F011", None, (("file", name),)) for name in changes)], {}, messages)
        status = max(status, specs.USAGE if outcome.faults else specs.FAULT if changes else specs.FINE)
        if stamps and not outcome.faults:
            stamps.leave(read.folder, read.used, counts[read.folder])
    raise typer.Exit(status)


def _is_there(folder: Path, stamps: unchanged.Stamps, told: studio.Told) -> bool:
    """Whether the drawings of a spec are there already; says so."""
    found = stamps.found(folder)
    if found is None:
        return False
    told.warnings(found, folder)
    told.same(folder, stamps.drawings(folder))
    return True


def _sound(read: specs.Read, told: studio.Told, messages: str) -> Mapping[str, int] | None:
    """How many findings of each severity the spec has; None, said in full, where there is no model to draw."""
    if read.model is None:
        specs.tell(specs.errors(read), read.texts, messages)
        return None
    found: Counter[str] = Counter(() if told.quiet else (problem.severity for problem in specs.findings(read)))
    told.warnings(found, read.folder)
    return found


def _to_stdout(sound: Sequence[specs.Read], wish: gallery.Wish, messages: str) -> None:
    """The one file there is, on stdout."""
    work = [(read.model, gallery.jobs(read.model, wish)) for read in sound if read.model]
    names = [name for _, ordered in work for name in gallery.names(ordered)]
    if len(names) > 1:
        specs.stop([Problem("F009", None, (("count", str(len(names))),))], messages)
    for model, ordered in work:
        for drawn in gallery.draw(model, ordered, wish, frozenset(names)):
            for file in drawn:
                sys.stdout.buffer.write(studio.sound(file, messages))
