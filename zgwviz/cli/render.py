"""`zgwviz render`: specs into drawings."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from zgwviz import gallery
from zgwviz.cli import specs, studio
from zgwviz.cli.options import Drawn, Messages, Specs, listed
from zgwviz.problem.records import Problem

Words = list[str] | None


def run(
    spec: Specs = None,
    output: Annotated[
        Path,
        typer.Option("-o", "--output", metavar="DIR", help="The folder of drawings; each spec gets its own in it."),
    ] = Path("diagrams"),
    form: Annotated[
        Words, typer.Option("-f", "--format", metavar="svg,png", help="Default: SVG, and the overall plate as PNG too.")
    ] = None,
    view: Annotated[Words, typer.Option("--view", metavar="ID", help="Only these views (default: all).")] = None,
    paper: Annotated[
        Words, typer.Option("--paper", metavar="P,...", help="slide, a4, a3, a1, a0, these with -portrait, screen.")
    ] = None,
    width: Annotated[int | None, typer.Option("--width", min=16, max=60000, metavar="PX", help="Of pictures.")] = None,
    dpi: Annotated[float | None, typer.Option("--dpi", min=10, max=2400, metavar="N", help="Of pictures.")] = None,
    jobs: Annotated[
        int | None, typer.Option("--jobs", min=1, max=64, metavar="N", help="Processes (default: as many as help).")
    ] = None,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; fail when a file would change.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Say nothing but errors.")] = False,
    language: Drawn = None,
    messages: Messages = "en",
) -> None:
    """Draw specs into files: DIR/<spec>/<view>.<format>, and a manifest of what was drawn from what.

    Without options this draws everything under specs/ into diagrams/.
    """
    wish = studio.wish(listed(view), listed(paper), listed(form), width, dpi, language, messages)
    folders = specs.chosen(spec, messages)
    one = output.as_posix() == "-"
    studio.refuse_alike(folders, messages)
    told = studio.Told(quiet, messages)
    worst = specs.FINE
    read = [specs.read(folder, messages) for folder in folders]
    studio.refuse_unknown([r.model for r in read if r.model], wish, messages)
    for each in read:
        errors = [p for p in each.problems if p.severity == "error"]
        if each.model is None:
            specs.tell(errors, each.texts, messages)
            worst = specs.FAULT
            continue
        told.warnings(specs.findings(each), each.folder)
        if one:
            _to_stdout(each, wish, len(folders), messages)
            continue
        changed = studio.draw(each, output, wish, jobs, check, told)
        if check and changed:
            specs.tell([Problem("F011", None, (("file", name),)) for name in changed], {}, messages)
            worst = specs.FAULT
    if worst:
        raise typer.Exit(worst)


def _to_stdout(read: specs.Read, wish: gallery.Wish, count: int, messages: str) -> None:
    """The one file there is, on stdout."""
    assert read.model is not None
    ordered = gallery.jobs(read.model, wish)
    names = gallery.names(ordered)
    if count > 1 or len(names) != 1:
        specs.stop([Problem("F009", None, (("count", str(len(names) * count)),))], messages)
    for drawn in gallery.draw(read.model, ordered, wish, frozenset(names)):
        for file in drawn:
            sys.stdout.buffer.write(studio.sound(file, messages))
