"""SARIF 2.1.0, the format of code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html."""

import json
from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import Any, TypeAlias
from urllib.parse import quote

from zgwviz import __version__
from zgwviz.check.manual import pages, title
from zgwviz.check.report.fingerprint import fingerprints
from zgwviz.check.report.records import Report
from zgwviz.problem.catalogue import entry
from zgwviz.problem.records import Problem, Span
from zgwviz.problem.report import ordered
from zgwviz.problem.words import worded

Json: TypeAlias = dict[str, Any]

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def sarif(reports: Iterable[Report], language: str) -> str:
    """One run over all specs; what is silenced has a suppression in source, what is known already an external one."""
    results = [result for report in reports for result in _results(report, language)]
    codes = sorted({each["ruleId"] for each in results} | set(pages()))
    index = {code: at for at, code in enumerate(codes)}
    for each in results:
        each["ruleIndex"] = index[each["ruleId"]]
    driver = {"name": "zgwviz", "version": __version__, "rules": [_rule(code, language) for code in codes]}
    run = {"tool": {"driver": driver}, "language": language, "columnKind": "unicodeCodePoints", "results": results}
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1, ensure_ascii=False) + "\n"


def _results(report: Report, language: str) -> list[Json]:
    suppressions: Mapping[Problem, Json] = {
        **{each: {"kind": "external", "justification": "_baseline.json"} for each in report.known},
        **{each.problem: _justified(each.silence.because.drawn(language)) for each in report.silenced},
    }
    every = ordered((*report.problems, *report.known, *(each.problem for each in report.silenced)))
    return [
        {
            "ruleId": problem.code,
            "level": _LEVELS[problem.severity],
            "message": {"text": _said(problem, language)},
            "partialFingerprints": {"zgwviz/v1": mark},
            **({"locations": [_place(problem.span)]} if problem.span else {}),
            **({"suppressions": [suppressions[problem]]} if problem in suppressions else {}),
        }
        for problem, mark in zip(every, fingerprints(report.folder, every), strict=True)
    ]


def _justified(because: str) -> Json:
    return {"kind": "inSource", "justification": because}


def _said(problem: Problem, language: str) -> str:
    message, hint = worded(problem, language)
    return f"{message}; {hint}" if hint else message


def _place(span: Span) -> Json:
    region = {"startLine": span.line, "startColumn": span.column, "endColumn": span.column + span.width}
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(span.file)}, "region": region}}


def _uri(file: str) -> str:
    path = PurePath(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


def _rule(code: str, language: str) -> Json:
    found, whole = entry(code), pages().get(code)
    assert found is not None
    page = found.page.nl if language == "nl" else found.page.en
    help_ = {"text": whole, "markdown": whole} if whole else {"text": page}
    return {
        "id": code,
        "shortDescription": {"text": title(code, language)},
        "fullDescription": {"text": page},
        "help": help_,
    }
