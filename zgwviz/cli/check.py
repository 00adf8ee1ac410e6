"""`zgwviz check`: every problem in the text and in its logic."""

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Literal, assert_never

import typer

from zgwviz import files
from zgwviz.cli import specs
from zgwviz.cli.options import Messages, Output, Specs
from zgwviz.cli.output import give
from zgwviz.problem.records import Problem

if TYPE_CHECKING:
    from zgwviz.check.report.records import Report

Form = Literal["text", "json", "sarif", "junit", "github", "gitlab"]
_ASIDE = {
    "en": ("silenced", "known in the baseline"),
    "nl": ("stil gehouden", "al bekend"),
}
_NOTHING = {"en": "nothing to report", "nl": "niets te melden"}


def run(
    spec: Specs = None,
    form: Annotated[Form, typer.Option("-f", "--format", help="How to say it.")] = "text",
    strict: Annotated[bool, typer.Option("--strict", help="Status 1 for warnings and remarks too.")] = False,
    baseline: Annotated[
        bool, typer.Option("--baseline", help="Only what is not in the spec's _baseline.json.")
    ] = False,
    write_baseline: Annotated[
        bool, typer.Option("--write-baseline", help="Write what is found now to _baseline.json in each spec.")
    ] = False,
    output: Output = None,
    messages: Messages = "en",
) -> None:
    """Report every problem in the text of specs and in their logic, all at once, each with its place."""
    several = specs.several(spec, messages)
    if write_baseline:
        status = max([several.status, *(_keep(read, messages) for read in several.read)])
        raise typer.Exit(status)
    reports = [specs.report(read, _known(read, baseline, messages)) for read in several.read]
    texts = {name: data for read in several.read for name, data in read.texts.items()}
    give(_told(reports, texts, form, strict, messages), output, messages)
    found = [problem for report in reports for problem in report.problems]
    wrong = any(problem.severity == "error" for problem in found) or (strict and found)
    raise typer.Exit(max(several.status, specs.FAULT if wrong else specs.FINE))


def _told(reports: "Sequence[Report]", texts: Mapping[str, bytes], form: Form, strict: bool, messages: str) -> str:
    match form:
        case "text":
            return _text(reports, texts, messages)
        case "json":
            import json

            from zgwviz.problem.report import as_records

            found = [problem for report in reports for problem in report.problems]
            return json.dumps(as_records(found, messages), indent=1, ensure_ascii=False) + "\n"
        case "sarif":
            from zgwviz.check.report.sarif import sarif

            return sarif(reports, messages)
        case "junit":
            from zgwviz.check.report.junit import junit

            return junit(reports, messages, strict)
        case "github":
            from zgwviz.check.report.github import github

            return github(reports, messages)
        case "gitlab":
            from zgwviz.check.report.gitlab import gitlab

            return gitlab(reports, messages)
        case _:
            assert_never(form)


def _text(reports: "Sequence[Report]", texts: Mapping[str, bytes], messages: str) -> str:
    """The findings, the silences with their reasons, and how many of each there are; that there is nothing, if so."""
    from zgwviz.problem.report import report

    found = [problem for each in reports for problem in each.problems]
    told = report(found, texts, messages, specs.colored(sys.stdout)) + _silences(reports, messages)
    silenced, known = sum(len(each.silenced) for each in reports), sum(len(each.known) for each in reports)
    aside = [f"{count} {word}" for count, word in zip((silenced, known), _ASIDE[messages], strict=True) if count]
    counts = ", ".join([*([specs.summary(found, messages)] if found else []), *aside])
    parts = [part for part in (told, counts and f"{counts}\n") if part]
    return "\n".join(parts) if parts or not reports else f"{_NOTHING[messages]}\n"


def _silences(reports: "Sequence[Report]", messages: str) -> str:
    """A line for each silence that had work to do: what it silenced, and why."""
    from zgwviz.problem.excerpt import visible

    counts = Counter(silence for report in reports for _, silence in report.silenced)
    lines = []
    for silence, count in counts.items():
        span, word = silence.rule.span, _ASIDE[messages][0]
        because = visible(silence.because.drawn(messages))
        lines.append(
            f"{visible(span.file)}:{span.line}:{span.column}: {word} {silence.rule.value} ({count}): {because}\n"
        )
    return "".join(lines)


def _known(read: specs.Read, wanted: bool, messages: str) -> frozenset[str]:
    """What the spec's baseline knows; nothing where it has none. Ends the program where it is none."""
    from zgwviz.check.report.baseline import NAME
    from zgwviz.check.report.baseline import read as read_baseline

    data = files.read_optional(read.folder / NAME) if wanted else None
    found = read_baseline(data) if data is not None else frozenset[str]()
    if isinstance(found, str):
        name = files.shown(read.folder / NAME)
        specs.tell([Problem("F030", None, (("file", name), ("reason", found)))], {}, messages)
        raise typer.Exit(specs.FAULT)
    return found


def _keep(read: specs.Read, messages: str) -> int:
    """Write the baseline of a spec, and say so; a spec with errors gets none. Gives the status."""
    from zgwviz.check.report.baseline import NAME, written
    from zgwviz.check.run import verdict

    if read.model is None:
        specs.tell(specs.errors(read), read.texts, messages)
        return specs.FAULT
    single = verdict(read.model).single
    give(written((*read.problems, *single)), read.folder / NAME, messages)
    known = len(read.problems) + len(single)
    print(f"{files.shown(read.folder / NAME)}: {known} {_ASIDE[messages][1]}", file=sys.stderr)
    return specs.FINE
