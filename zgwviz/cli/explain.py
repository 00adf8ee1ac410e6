"""`zgwviz explain`: the page of a message."""

from typing import Annotated

import typer

from zgwviz.cli.options import Messages
from zgwviz.cli.output import give
from zgwviz.cli.specs import stop
from zgwviz.problem.catalogue import codes, entry
from zgwviz.problem.records import Problem


def run(
    code: Annotated[str | None, typer.Argument(metavar="[CODE]", help="A code as M002 (default: list all).")] = None,
    messages: Messages = "en",
) -> None:
    """Print the page of a message: what it means, why it matters, and what to do."""
    if code is None:
        give("".join(f"{known}  {_title(known, messages)}\n" for known in codes()), None, messages)
        return
    found = entry(code.upper())
    if found is None:
        from difflib import get_close_matches

        near = ", ".join(get_close_matches(code.upper(), codes(), 3, 0.5))
        stop([Problem("F012", None, (("code", code), ("suggestion", near)))], messages)
    page = found.page.nl if messages == "nl" else found.page.en
    give(f"{code.upper()}  {_title(code.upper(), messages)}\n\n{page}\n", None, messages)


def _title(code: str, messages: str) -> str:
    """The message with its arguments as blanks."""
    found = entry(code)
    assert found is not None
    return (found.message.nl if messages == "nl" else found.message.en).replace("{", "‹").replace("}", "›")
