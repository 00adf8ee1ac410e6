"""`zgwviz check`: every problem in the text and in its logic."""

import sys
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
    several = specs.several(spec, messages)
    for read in several.read:
        texts |= read.texts
        found += specs.findings(read)
    if form == "json":
        import json

        give(json.dumps(as_records(found, messages), indent=1, ensure_ascii=False) + "\n", None, messages)
    elif found:
        told = report(found, texts, messages, specs.colored(sys.stdout))
        give(f"{told}\n{specs.summary(found, messages)}\n", None, messages)
    wrong = any(problem.severity == "error" for problem in found) or (strict and found)
    raise typer.Exit(max(several.status, specs.FAULT if wrong else specs.FINE))
