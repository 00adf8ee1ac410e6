"""`zgwviz views`: what can be drawn of a spec."""

from typing import Annotated, Literal

import typer

from zgwviz.cli import specs
from zgwviz.cli.options import Messages, Spec
from zgwviz.cli.output import give
from zgwviz.view.catalogue import Entry, shown
from zgwviz.view.catalogue import every as every_view


def run(
    spec: Spec = None,
    every: Annotated[
        bool, typer.Option("--all", help="Also those of elements, and what this version cannot draw yet.")
    ] = False,
    form: Annotated[Literal["text", "json"], typer.Option("-f", "--format", help="How to list them.")] = "text",
    messages: Messages = "en",
) -> None:
    """List what can be drawn: id, kind, title and number of elements."""
    read = specs.read(specs.single(spec, messages), messages)
    model = specs.sound(read, messages)
    found = every_view(model) if every else shown(model)
    give(_json(found) if form == "json" else _text(found), None, messages)


def _json(found: tuple[Entry, ...]) -> str:
    import json

    records = [{"id": e.id, "kind": e.kind, "title": e.title, "elements": e.elements} for e in found]
    return json.dumps(records, indent=1, ensure_ascii=False) + "\n"


def _text(found: tuple[Entry, ...]) -> str:
    wide, kinds = max(len(entry.id) for entry in found), max(len(entry.kind) for entry in found)
    return "".join(f"{e.id:{wide}}  {e.kind:{kinds}}  {e.elements:5}  {e.title}\n" for e in found)
