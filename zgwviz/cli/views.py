"""`zgwviz views`: what can be drawn of a spec."""

from typing import Annotated, Literal

import typer

from zgwviz.cli import specs
from zgwviz.cli.options import Messages, Spec
from zgwviz.cli.output import give
from zgwviz.model.records import Model
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
    found = _counted(every_view(model) if every else shown(model), model)
    give(_json(found) if form == "json" else _text(found), None, messages)


def _counted(found: tuple[Entry, ...], model: Model) -> tuple[Entry, ...]:
    """The views, each thread with how much is in it: that is not known before it is followed."""
    from zgwviz.view.trace.choose import starts_of
    from zgwviz.view.trace.ways import sizes

    threads = [entry for entry in found if entry.kind == "trace"]
    count = dict(zip(threads, sizes((starts_of(entry, model) for entry in threads), model), strict=True))
    return tuple(entry._replace(elements=count.get(entry, entry.elements)) for entry in found)


def _json(found: tuple[Entry, ...]) -> str:
    import json

    records = [{"id": e.id, "kind": e.kind, "title": e.title, "elements": e.elements} for e in found]
    return json.dumps(records, indent=1, ensure_ascii=False) + "\n"


def _text(found: tuple[Entry, ...]) -> str:
    wide, kinds = max(len(entry.id) for entry in found), max(len(entry.kind) for entry in found)
    return "".join(f"{e.id:{wide}}  {e.kind:{kinds}}  {e.elements:5}  {e.title}\n" for e in found)
