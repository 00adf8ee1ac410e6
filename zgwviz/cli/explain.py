"""`zgwviz explain`: the page of a message."""

from typing import Annotated, Literal

import typer

from zgwviz.cli.options import Messages, Output
from zgwviz.cli.output import give
from zgwviz.cli.specs import stop
from zgwviz.problem.catalogue import codes, entry
from zgwviz.problem.records import Problem
from zgwviz.problem.words import blank


def run(
    code: Annotated[str | None, typer.Argument(metavar="[CODE]", help="A code as M002 (default: list all).")] = None,
    form: Annotated[
        Literal["text", "markdown"],
        typer.Option("-f", "--format", help="A page or the list as text; or the manual of all rules in Markdown."),
    ] = "text",
    output: Output = None,
    messages: Messages = "en",
) -> None:
    """Print the page of a message: what it means, why it matters, and what to do."""
    if form == "markdown":
        from zgwviz.check.manual import as_markdown

        give(as_markdown(), output, messages)
    elif code is None:
        give("".join(f"{known}  {_title(known, messages)}\n" for known in codes()), output, messages)
    else:
        give(_page(code.upper(), messages), output, messages)


def _page(code: str, messages: str) -> str:
    """The page of a code; of a rule its manual page in full. Ends the program where there is no such code."""
    found = entry(code)
    if found is None:
        from difflib import get_close_matches

        near = '", "'.join(get_close_matches(code, codes(), 3, 0.5))
        stop([Problem("F012", None, (("code", code), ("suggestion", near)))], messages)
    page = found.page.nl if messages == "nl" else found.page.en
    if code.startswith("R"):
        from zgwviz.check.manual import pages

        whole = pages().get(code, page)
        page = whole if messages == "en" else f"{page}\n\nVoluit, in het Engels:\n\n{whole}"
    return f"{code}  {_title(code, messages)}\n\n{page}\n"


def _title(code: str, messages: str) -> str:
    """The message with its arguments as blanks."""
    found = entry(code)
    assert found is not None
    return blank(found.message.nl if messages == "nl" else found.message.en)
