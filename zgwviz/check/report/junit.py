"""JUnit's XML as Jenkins, GitLab and others read it: a suite for each spec, a case for each finding and each rule kept.

https://github.com/jenkinsci/xunit-plugin (junit-10.xsd)
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from io import BytesIO
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from zgwviz.check.manual import pages, title
from zgwviz.check.report.records import Report
from zgwviz.problem.excerpt import visible
from zgwviz.problem.records import Problem
from zgwviz.problem.report import one_line, ordered
from zgwviz.problem.words import worded

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def junit(reports: Iterable[Report], language: str, strict: bool) -> str:
    """An error is an error and a warning a failure; a remark is skipped, and a failure too when `strict`.

    What is silenced, or known to the baseline, is skipped.
    """
    root = Element("testsuites", name="zgwviz check")
    total: Counter[str] = Counter()
    for report in reports:
        total += _suite(root, report, language, strict)
    for name in ("tests", "failures", "errors"):
        root.set(name, str(total[name]))
    indent(root, " ")
    written = BytesIO()
    ElementTree(root).write(written, "UTF-8", xml_declaration=True)
    return written.getvalue().decode() + "\n"


def _suite(root: Element, report: Report, language: str, strict: bool) -> Counter[str]:
    suite = SubElement(root, "testsuite", name=_fit(report.folder), tests="0", failures="0", errors="0", skipped="0")
    counts: Counter[str] = Counter()
    reasons: Mapping[Problem, str] = {
        **dict.fromkeys(report.known, "_baseline.json"),
        **{each.problem: each.silence.because.drawn(language) for each in report.silenced},
    }
    every = ordered((*report.problems, *reasons))
    for problem in every:
        case = _case(suite, report.folder, problem.code, worded(problem, language).message)
        said = one_line(problem, language)
        if problem in reasons:
            sort, said = "skipped", reasons[problem]
        else:
            sort = {"error": "error", "warning": "failure", "info": "failure" if strict else "skipped"}[
                problem.severity
            ]
        SubElement(case, sort, type=problem.code, message=_fit(said)).text = _fit(said)
        counts[{"error": "errors", "failure": "failures", "skipped": "skipped"}[sort]] += 1
    found = {problem.code for problem in every}
    kept = {} if any(problem.severity == "error" for problem in every) else pages()
    for code in kept:
        if code not in found:
            _case(suite, report.folder, code, title(code, language))
    counts["tests"] = len(suite)
    for name in ("tests", "failures", "errors", "skipped"):
        suite.set(name, str(counts[name]))
    return counts


def _case(suite: Element, folder: str, code: str, name: str) -> Element:
    return SubElement(suite, "testcase", classname=_fit(f"{folder} {code}"), name=_fit(f"{code} {name}"))


def _fit(text: str) -> str:
    """`text` with what XML cannot hold made visible."""
    return _UNFIT.sub("\ufffd", visible(text))
