"""GitHub's workflow commands, which become annotations.

https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
"""

from collections.abc import Iterable

from zgwviz.check.report.records import Report
from zgwviz.problem.excerpt import visible
from zgwviz.problem.records import Problem
from zgwviz.problem.report import ordered
from zgwviz.problem.words import worded

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def github(reports: Iterable[Report], language: str) -> str:
    """One line for each finding."""
    return "".join(_line(problem, language) for report in reports for problem in ordered(report.problems))


def _line(problem: Problem, language: str) -> str:
    message, hint = worded(problem, language)
    span = problem.span
    place = {}
    if span:
        place = {"file": span.file, "line": span.line, "col": span.column, "endColumn": span.column + span.width}
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in {**place, "title": problem.code}.items())
    said = f"{message}; {hint}" if hint else message
    return f"::{_LEVELS[problem.severity]} {properties}::{_data(visible(said))}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
