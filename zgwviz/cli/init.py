"""`zgwviz init`: a spec to begin from."""

import json
import re
from pathlib import Path
from typing import Annotated

import typer

from zgwviz import files
from zgwviz.cli import specs
from zgwviz.cli.options import Messages
from zgwviz.cli.output import give
from zgwviz.problem.records import Problem


def run(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="The folder to write; it must not be there, or be empty.")
    ],
    source: Annotated[
        Path | None, typer.Option("--from", metavar="SPEC", help="Copy this spec instead of writing the starter.")
    ] = None,
    messages: Messages = "en",
) -> None:
    """Write a starter spec that can be drawn at once, with comments that teach; or a copy of a given one."""
    from zgwviz.model.offer import offered
    from zgwviz.spec.schema import layer_schema, plate_schema, to_json

    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        specs.stop([Problem("F010", None, (("folder", folder.as_posix()),))], messages)
    texts = _starter() if source is None else _copied(source, folder, messages)
    # The first line of each file names its schema in the folder above, for editors: put it there if it is not.
    beside = {
        "../plate.schema.json": to_json(plate_schema(offered())).encode(),
        "../layer.schema.json": to_json(layer_schema(offered())).encode(),
    }
    for name, data in (*texts.items(), *beside.items()):
        path = folder / name
        if name.startswith("../") and path.exists():
            continue
        fault = files.write_atomic(path, data)
        if fault:
            specs.stop([Problem("F006", None, (("file", fault.name), ("reason", fault.reason)))], messages)
    shown = folder.as_posix()
    said = "is klaar. Teken de plaat met" if messages == "nl" else "is ready. Draw the plate with"
    give(f"{shown} {said}: zgwviz render {shown}\n", None, messages)


def _starter() -> dict[str, bytes]:
    """The starter that comes with the package."""
    here = Path(__file__).parents[1] / "starter"
    return {path.name: path.read_bytes() for path in sorted(here.glob("*.yaml"))}


def _copied(source: Path, target: Path, messages: str) -> dict[str, bytes]:
    """Every YAML file of a spec, those that start with _ included; those that it uses are found from there.

    What an import keeps goes along, so that the copy can be brought up to date and written in the source's words too.
    """
    from zgwviz.exchange.folder import kept

    folder = specs.chosen([source], messages)[0]
    found = (*sorted(folder.glob("*.yaml")), folder / kept.NAME)
    texts = {path.name: path.read_bytes() for path in found if path.is_file()}
    return texts | {files.SPEC: _led(texts[files.SPEC], folder, target)}


def _led(plate: bytes, folder: Path, target: Path) -> bytes:
    """A plate.yaml in which the folders of used specs are written as seen from `target`."""
    from zgwviz.spec.read import read

    spec, _ = read(folder.as_posix(), {files.SPEC: plate})
    if spec is None or not spec.plate.uses:
        return plate
    lines = plate.decode().splitlines(keepends=True)
    for said in reversed([use.spec for use in spec.plate.uses if use.spec]):
        line, start = lines[said.span.line - 1], said.span.column - 1
        there = files.seen_from(target, files.Shelf.place(folder.as_posix(), said.value))
        quoted = there if re.fullmatch(r"[\w./-]+", there) else json.dumps(there, ensure_ascii=False)
        lines[said.span.line - 1] = line[:start] + quoted + line[start + said.span.width :]
    return "".join(lines).encode()
