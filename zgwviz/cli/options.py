"""Options that several commands share."""

from pathlib import Path
from typing import Annotated, Literal

import typer

Language = Literal["nl", "en"]
Words = list[str] | None

Specs = Annotated[
    list[Path] | None,
    typer.Argument(metavar="[SPEC]...", help="Folders with a plate.yaml (default: all under specs/)."),
]
Spec = Annotated[
    Path | None, typer.Argument(metavar="[SPEC]", help="A folder with a plate.yaml (default: the one under specs/).")
]
Folder = Annotated[
    Path, typer.Option("-o", "--output", metavar="DIR", help="The folder of drawings; each spec gets its own in it.")
]
Formats = Annotated[
    Words, typer.Option("-f", "--format", metavar="svg,png", help="Default: SVG, and the overall plate as PNG too.")
]
Views = Annotated[Words, typer.Option("--view", metavar="ID", help="Only these views (default: all).")]
Papers = Annotated[
    Words, typer.Option("--paper", metavar="P,...", help="slide, a4, a3, a1, a0, these with -portrait, screen.")
]
Width = Annotated[int | None, typer.Option("--width", min=16, max=60000, metavar="PX", help="Of pictures.")]
Density = Annotated[float | None, typer.Option("--dpi", min=10, max=2400, metavar="N", help="Of pictures.")]
Jobs = Annotated[
    int | None, typer.Option("--jobs", min=1, max=64, metavar="N", help="Processes (default: as many as help).")
]
Check = Annotated[bool, typer.Option("--check", help="Write nothing; fail when a file would change.")]
Quiet = Annotated[bool, typer.Option("--quiet", help="Say nothing but errors.")]
Messages = Annotated[Language, typer.Option("--messages", help="The language of messages.")]
Drawn = Annotated[Language | None, typer.Option("--language", help="The language that is drawn (default: the spec's).")]
Output = Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help="Where to (default or -: stdout).")]


def listed(words: Words) -> tuple[str, ...] | None:
    """The words of an option that may be repeated and takes comma lists; None where it was not given.

    Nothing between commas is passed over, but an option with nothing at all is one empty word, which nobody knows.
    """
    if words is None:
        return None
    return tuple(dict.fromkeys(word.strip() for given in words for word in given.split(",") if word.strip())) or ("",)
