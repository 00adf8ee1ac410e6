"""`zgwviz export`: the model in another format."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from zgwviz import files
from zgwviz.cli import specs
from zgwviz.cli.options import Messages, Output, Spec
from zgwviz.cli.output import give

if TYPE_CHECKING:
    from zgwviz.exchange.records import Gathered
    from zgwviz.model.records import Model


def run(
    form: Annotated[
        Literal["json", "archimate"], typer.Argument(metavar="FORMAT", help="What to write: json, archimate.")
    ],
    spec: Spec = None,
    output: Output = None,
    messages: Messages = "en",
) -> None:
    """Write the model of a spec in another format."""
    folder = specs.single(spec, messages)
    model = specs.sound(specs.read(folder, messages), messages)
    match form:
        case "json":
            from zgwviz.exchange.json import export

            give(export(model), output, messages)
        case "archimate":
            from zgwviz.exchange.archimate.write import write

            give(write(_outgoing(model, folder)), output, messages)


def _outgoing(model: "Model", folder: Path) -> "Gathered":
    """The model with what an import kept beside it, ids and properties of its source among it."""
    from zgwviz.exchange.folder import kept
    from zgwviz.exchange.outgoing import gathered_of

    data = files.read_optional(folder / kept.NAME)
    return gathered_of(model, kept.read(data) if data else None)
