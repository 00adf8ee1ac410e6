"""`zgwviz trace`: the golden thread of one element, as text and as a plate."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from zgwviz import files, gallery
from zgwviz.cli import specs, studio
from zgwviz.cli.options import Drawn, Messages, listed
from zgwviz.cli.output import give
from zgwviz.model.records import Model
from zgwviz.pipeline import own_papers
from zgwviz.problem.records import Problem
from zgwviz.view.catalogue import Entry, thread_of


def run(
    spec: Annotated[Path, typer.Argument(metavar="SPEC", help="A folder with a plate.yaml.")],
    element: Annotated[str, typer.Argument(metavar="ELEMENT", help="The id of an element, or its name.")],
    up: Annotated[bool, typer.Option("--up", help="Only up, to the purpose.")] = False,
    down: Annotated[bool, typer.Option("--down", help="Only down, to what carries it.")] = False,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="DIR", help="Draw it too, in the spec's folder in DIR.")
    ] = None,
    form: Annotated[list[str] | None, typer.Option("-f", "--format", metavar="svg,png", help="Default: svg.")] = None,
    paper: Annotated[list[str] | None, typer.Option("--paper", metavar="P,...", help="Default: screen.")] = None,
    language: Drawn = None,
    messages: Messages = "en",
) -> None:
    """Follow the golden thread of an element: up to the purpose, and down to what carries it."""
    wish = studio.wish(None, listed(paper), listed(form) or ("svg",), None, None, language, messages)
    folder = specs.chosen([spec], messages)[0]
    model = specs.sound(specs.read(folder, messages), messages)
    entry = thread_of(model.elements[_element(element, model, messages)], model)
    if up != down:
        entry = entry._replace(ways="up" if up else "down")
    give(gallery.told(model, entry, wish), None, messages)
    if output is not None:
        _draw(model, entry, wish, output / folder.resolve().name, messages)


def _element(word: str, model: Model, messages: str) -> str:
    """The id that was given, or that of the element with that name; ends the program where there is none."""
    if word in model.elements:
        return word
    names: dict[str, str] = {}
    for each in model.elements.values():
        for _, text in (*each.name.texts, *each.short.texts):
            names.setdefault(text.casefold(), each.id)
    if word.casefold() not in names:
        specs.stop([Problem("F017", None, (("element", word), ("suggestion", _near(word, model, names))))], messages)
    return names[word.casefold()]


def _near(word: str, model: Model, names: Mapping[str, str]) -> str:
    from difflib import get_close_matches

    known = {**names, **{each.casefold(): each for each in model.elements}}
    found = get_close_matches(word.casefold(), known, 1)
    return known[found[0]] if found else ""


def _draw(model: Model, entry: Entry, wish: gallery.Wish, folder: Path, messages: str) -> None:
    """The thread as files beside the other drawings; these and their manifest are left as they are."""
    own = own_papers(entry, model)[0]
    for name in wish.papers or (own,):
        job = gallery.Job(entry, name, entry.id if name == own else f"{entry.id}-{name}", wish.formats or ())
        for drawn in gallery.draw(model, (job,), wish, frozenset(gallery.names((job,)))):
            for file in drawn:
                fault = files.write_atomic(folder / file.name, studio.sound(file, messages))
                if fault:
                    specs.stop([Problem("F006", None, (("file", fault.name), ("reason", fault.reason)))], messages)
