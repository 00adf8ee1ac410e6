"""`zgwviz render`: specs into drawings."""

import sys
from collections.abc import Sequence
from pathlib import Path

import typer

from zgwviz import gallery
from zgwviz.cli import specs, studio
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
    several = specs.several(spec, messages)
    studio.refuse_alike([read.folder for read in several.read], messages)
    studio.refuse_unknown([read.model for read in several.read if read.model], wish, messages)
    told = studio.Told(quiet, messages)
    sound = [read for read in several.read if _is_sound(read, told, messages)]
    status = max(several.status, specs.FINE if len(sound) == len(several.read) else specs.FAULT)
    if output.as_posix() == "-":
        _to_stdout(sound, wish, messages)
        raise typer.Exit(status)
    for read in sound:
        outcome = studio.draw(read, output, wish, jobs, check, told)
        changes = outcome.changed if check else ()
        specs.tell([*outcome.faults, *(Problem("F011", None, (("file", name),)) for name in changes)], {}, messages)
        status = max(status, specs.USAGE if outcome.faults else specs.FAULT if changes else specs.FINE)
    raise typer.Exit(status)


def _is_sound(read: specs.Read, told: studio.Told, messages: str) -> bool:
    """Whether there is a model to draw; says what is wrong with a spec."""
    if read.model is None:
        specs.tell(specs.errors(read), read.texts, messages)
        return False
    if not told.quiet:
        told.warnings(specs.findings(read), read.folder)
    return True


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
