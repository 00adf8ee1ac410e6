"""Giving a text where it was asked for: on stdout or in a file."""

import sys
from pathlib import Path

from zgwviz import files
from zgwviz.cli.specs import stop
from zgwviz.problem.records import Problem


def give(text: str | bytes, output: Path | None, messages: str) -> None:
    """Write `text` to `output`, or on stdout where that is None or `-`; what is no bytes yet in UTF-8."""
    data = text if isinstance(text, bytes) else text.encode("utf-8", "replace")
    if output is None or output.as_posix() == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    unwritable = files.write_atomic(output, data)
    if unwritable:
        stop([Problem("F006", None, (("file", unwritable.name), ("reason", unwritable.reason)))], messages)
