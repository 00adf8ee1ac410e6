"""`zgwviz check`: every problem in the text and in its logic."""

from typing import Annotated, Literal

import typer

from zgwviz.cli import specs
from zgwviz.cli.options import Messages, Specs
from zgwviz.cli.output import give
from zgwviz.problem.records import Problem


def run(
    spec: Specs = None,
    form: Annotated[Literal["text", "json"], typer.Option("-f", "--format", help="How to say it.")] = "text",
    strict: Annotated[bool, typer.Option("--strict", help="Status 1 for warnings and remarks too.")] = False,
    messages: Messages = "en",
) -> None:
    """Report every problem in the text of specs and in their logic, all at once, each with its place."""
    from zgwviz.problem.report import as_records, report

    found: list[Problem] = []
    texts: dict[str, bytes] = {}
    for folder in specs.chosen(spec, messages):
        read = specs.read(folder, messages)
        texts |= read.texts
        found += specs.findings(read)
    if form == "json":
        import json

        give(json.dumps(as_records(found, messages), indent=1, ensure_ascii=False) + "\n", None, messages)
    elif found:
        give(
            report(found, texts, messages, specs.colored()) + "\n" + specs.summary(found, messages) + "\n",
            None,
            messages,
        )
    if any(problem.severity == "error" for problem in found) or (strict and found):
        raise typer.Exit(specs.FAULT)
