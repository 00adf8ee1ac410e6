"""Options that several commands share."""

from pathlib import Path
from typing import Annotated, Literal

import typer

Language = Literal["nl", "en"]

Specs = Annotated[
    list[Path] | None,
    typer.Argument(metavar="[SPEC]...", help="Folders with a plate.yaml (default: all under specs/)."),
]
Spec = Annotated[
    Path | None, typer.Argument(metavar="[SPEC]", help="A folder with a plate.yaml (default: the one under specs/).")
]
Messages = Annotated[Language, typer.Option("--messages", help="The language of messages.")]
Drawn = Annotated[Language | None, typer.Option("--language", help="The language that is drawn (default: the spec's).")]
Output = Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help="Where to (default or -: stdout).")]


def listed(words: list[str] | None) -> tuple[str, ...] | None:
    """The words of an option that may be repeated and takes comma lists; None where it was not given."""
    if words is None:
        return None
    return tuple(dict.fromkeys(word.strip() for given in words for word in given.split(",") if word.strip()))
