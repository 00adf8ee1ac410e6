"""`zgwviz schema`: the JSON Schema of the spec language."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from zgwviz import files
from zgwviz.cli.options import Messages
from zgwviz.cli.output import give
from zgwviz.cli.specs import stop
from zgwviz.problem.records import Problem


def run(
    file: Annotated[
        Literal["plate", "layer", "concepts"],
        typer.Argument(help="Of plate.yaml, of the file of a layer, or of a list of concepts."),
    ] = "plate",
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="DIR", help="Write them all here, as plate.schema.json and so on."),
    ] = None,
    messages: Messages = "en",
) -> None:
    """Print the JSON Schema, so that an editor completes and checks while you type."""
    from zgwviz.model.offer import offered
    from zgwviz.spec.schema import concepts_schema, layer_schema, plate_schema, to_json

    schemas = {"plate": plate_schema, "layer": layer_schema, "concepts": concepts_schema}
    if output is None or output.as_posix() == "-":
        give(to_json(schemas[file](offered())), None, messages)
        return
    for name, made in schemas.items():
        fault = files.write_atomic(output / f"{name}.schema.json", to_json(made(offered())).encode())
        if fault:
            stop([Problem("F006", None, (("file", fault.name), ("reason", fault.reason)))], messages)
