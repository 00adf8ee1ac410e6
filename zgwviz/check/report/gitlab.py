"""GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format."""

import json
from collections.abc import Iterable

from zgwviz.check.report.fingerprint import fingerprints
from zgwviz.check.report.records import Report
from zgwviz.problem.report import ordered
from zgwviz.problem.words import worded

_SEVERITIES = {"error": "critical", "warning": "minor", "info": "info"}


def gitlab(reports: Iterable[Report], language: str) -> str:
    """A list of findings; what has no place of its own is at the first line of its spec's plate.yaml."""
    found = []
    for report in reports:
        every = ordered(report.problems)
        for problem, mark in zip(every, fingerprints(report.folder, every), strict=True):
            message, hint = worded(problem, language)
            span = problem.span
            found.append(
                {
                    "description": f"{message}; {hint}" if hint else message,
                    "check_name": problem.code,
                    "fingerprint": mark,
                    "severity": _SEVERITIES[problem.severity],
                    "location": {
                        "path": span.file if span else f"{report.folder}/plate.yaml",
                        "lines": {"begin": span.line if span else 1},
                    },
                }
            )
    return json.dumps(found, indent=1, ensure_ascii=False) + "\n"
