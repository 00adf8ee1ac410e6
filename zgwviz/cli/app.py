"""The command line: a table of commands, each in a file of its own that is imported only when it is called."""

import gc
from importlib import import_module
from typing import TYPE_CHECKING, Annotated

import typer
from typer.core import TyperGroup
from typer.main import get_command

from zgwviz import __version__

if TYPE_CHECKING:
    from typer._click import Command, HelpFormatter

# name: (module in this folder, with a function `run` whose docstring is the command's help; its line in the list)
COMMANDS: dict[str, tuple[str, str]] = {
    "init": ("init", "Write a starter spec, or a copy of a given one, to begin from."),
    "render": ("render", "Draw specs into files."),
    "views": ("views", "List what can be drawn."),
    "check": ("check", "Report every problem in the text and in its logic."),
    "trace": ("trace", "Follow the golden thread of one element."),
    "glossary": ("glossary", "Write the definition list."),
    "report": ("report", "Write tables: coverage, open points, decisions, standards, concepts, reuse."),
    "import": ("import_", "Make a spec of another party's model."),
    "export": ("export", "Write a spec in another format."),
    "schema": ("schema", "Print the JSON Schema of the spec language, for editors."),
    "explain": ("explain", "Print the page of a message."),
}


class Commands(TyperGroup):
    """The commands of the table; listing them imports none (`--help` takes as long as importing typer)."""

    def list_commands(self, ctx: object) -> list[str]:  # noqa: ARG002  (its base class's parameter)
        """Names in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: object, cmd_name: str) -> "Command | None":  # noqa: ARG002
        """The command `cmd_name`, its module imported now, or None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        single = typer.Typer(rich_markup_mode=None, add_completion=False)
        single.command(cmd_name)(import_module(f"zgwviz.cli.{COMMANDS[cmd_name][0]}").run)
        return get_command(single)

    def format_commands(self, ctx: object, formatter: "HelpFormatter") -> None:  # noqa: ARG002
        """The list of commands with a line each, from the table."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


app = typer.Typer(
    cls=Commands, rich_markup_mode=None, pretty_exceptions_enable=False, add_completion=False, no_args_is_help=True
)


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"zgwviz {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    _version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """Draw layered architecture plates from text."""


def settle() -> None:
    """Set this process up for one command: garbage in circles is looked for seldom.

    What a command makes it needs until it ends, so that looking for garbage every 700 objects finds none: a quarter of
    the time of a large plate, and half that of rules over 16,000 elements.
    """
    gc.set_threshold(100_000, 50, 50)


def main() -> None:
    """Run the command line: the entry point of `zgwviz`."""
    settle()
    app()
