"""`zgwviz export`: the model in another format."""

from typing import Annotated, Literal

import typer

from zgwviz.cli import specs
from zgwviz.cli.options import Messages, Output, Spec
from zgwviz.cli.output import give


def run(
    form: Annotated[Literal["json"], typer.Argument(metavar="FORMAT", help="What to write: json.")],
    spec: Spec = None,
    output: Output = None,
    messages: Messages = "en",
) -> None:
    """Write the model of a spec in another format."""
    from zgwviz.exchange.json import export

    assert form == "json"
    read = specs.read(specs.single(spec, messages), messages)
    model = specs.sound(read, messages)
    give(export(model), output, messages)
