"""`zgwviz export`: the model, or what one view of it shows, in another format."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from zgwviz import files
from zgwviz.cli import specs
from zgwviz.cli.options import Drawn, Messages, Output, Spec
from zgwviz.cli.output import give
from zgwviz.problem.records import Problem

if TYPE_CHECKING:
    from zgwviz.exchange.records import Gathered
    from zgwviz.model.records import Model
    from zgwviz.pipeline import Studio
    from zgwviz.view.catalogue import Entry

Whole = Literal["json", "archimate", "csv", "xlsx", "skos"]
OfView = Literal["mediawiki", "markdown", "mermaid", "d2", "plantuml", "structurizr", "dot"]
PLATE, PAGE = "plate", "page"


def run(
    form: Annotated[
        Literal[
            "json",
            "archimate",
            "csv",
            "xlsx",
            "skos",
            "mediawiki",
            "markdown",
            "mermaid",
            "d2",
            "plantuml",
            "structurizr",
            "dot",
        ],
        typer.Argument(
            metavar="FORMAT",
            help="What to write: json, archimate, csv, xlsx, skos; of a view: mediawiki, markdown, mermaid, d2, "
            "plantuml, structurizr, dot.",
        ),
    ],
    spec: Spec = None,
    view: Annotated[
        str | None, typer.Option("--view", metavar="ID", help="Of one view: its elements (default: the overall plate).")
    ] = None,
    output: Output = None,
    language: Drawn = None,
    messages: Messages = "en",
) -> None:
    """Write the model of a spec, or what one view of it shows, in another format."""
    folder = specs.single(spec, messages)
    model = specs.sound(specs.read(folder, messages), messages)
    match form:
        case "json" | "archimate" | "csv" | "xlsx" | "skos":
            if view is not None:
                specs.stop([Problem("F018", None, (("format", form),))], messages)
            give(_whole(form, model, folder), output, messages)
        case _:
            room, entry = _room(model, view or PLATE, form, language, messages)
            give(_of_view(form, room, entry, folder), output, messages)


def _whole(form: Whole, model: "Model", folder: Path) -> str | bytes:
    """The whole model."""
    match form:
        case "json":
            from zgwviz.exchange.json import export

            return export(model)
        case "archimate":
            from zgwviz.exchange.archimate.write import write

            return write(_outgoing(model, folder))
        case "csv":
            from zgwviz.exchange.tables.write import csv

            return csv(_outgoing(model, folder))
        case "xlsx":
            from zgwviz.exchange.tables.write import xlsx

            return xlsx(_outgoing(model, folder))
        case "skos":
            from zgwviz.exchange.skos.write import default_base
            from zgwviz.exchange.skos.write import export as skos

            return skos(model, default_base(files.absolute(folder).as_posix()))


def _of_view(form: OfView, room: "Studio", entry: "Entry", folder: Path) -> str:
    """What the view `entry` shows."""
    # Each is imported where it is wanted: a page needs no diagrams.
    match form:
        case "mediawiki":
            # Names of pictures are of one wiki, not of one page: plate.png would be anybody's.
            return _mediawiki(room, entry, files.absolute(folder).name)
        case "markdown":
            return _markdown(room, entry)
        case "mermaid":
            from zgwviz.exchange.mermaid import mermaid as write
        case "d2":
            from zgwviz.exchange.d2 import d2 as write
        case "plantuml":
            from zgwviz.exchange.plantuml import plantuml as write
        case "structurizr":
            from zgwviz.exchange.structurizr import structurizr as write
        case "dot":
            from zgwviz.exchange.dot.write import dot as write
    from zgwviz.site.sketch import sketch

    return write(sketch(room, entry))


def _mediawiki(room: "Studio", entry: "Entry", name: str) -> str:
    from zgwviz.exchange import mediawiki

    if entry.kind == PAGE:
        from zgwviz.site.text_page import for_mediawiki

        return mediawiki.page(for_mediawiki(room, entry, name))
    from zgwviz.site.article import article

    return mediawiki.mediawiki(article(room, entry, f"{name}-{entry.id}.png", with_relations=False))


def _markdown(room: "Studio", entry: "Entry") -> str:
    from zgwviz.exchange import markdown

    if entry.kind == PAGE:
        from zgwviz.site.text_page import for_markdown

        return markdown.page(for_markdown(room, entry))
    from zgwviz.site.article import article

    return markdown.markdown(article(room, entry, f"{entry.id}.png", with_relations=True))


def _room(model: "Model", view: str, form: OfView, language: str | None, messages: str) -> "tuple[Studio, Entry]":
    """What it takes to draw, and the view with that id; ends the program where there is none to write so."""
    from zgwviz.cli.studio import refuse_unknown
    from zgwviz.gallery import Wish
    from zgwviz.pipeline import studio, tools

    refuse_unknown([model], Wish((view,)), messages)
    room = studio(model, language, frozenset(), tools(model, language))
    entry = next(each for each in room.views if each.id == view)
    if entry.kind == PAGE and form not in ("mediawiki", "markdown"):
        specs.stop([Problem("F037", None, (("view", entry.id), ("format", form)))], messages)
    return room, entry


def _outgoing(model: "Model", folder: Path) -> "Gathered":
    """The model with what an import kept beside it, ids and properties of its source among it."""
    from zgwviz.exchange.folder import kept
    from zgwviz.exchange.outgoing import gathered_of

    data = files.read_optional(folder / kept.NAME)
    return gathered_of(model, kept.read(data) if data else None)
