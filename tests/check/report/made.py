"""A report with everything in it: errors, warnings and remarks, hostile words, silences, what is known, no place."""

from zgwviz.check.report.records import Report
from zgwviz.check.silence import Silenced
from zgwviz.problem.records import Problem, Severity, Span
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.records import SilenceSpec

HOSTILE = 'Intake <balie> & "zo": 100%, ja\x07'
SILENCE = SilenceSpec(
    Said("R031", Span("plate.yaml", 4, 12, 4)), Words((("nl", "later & <nu>"), ("en", "later & <now>")))
)


def problem(code: str, at: int | None, severity: Severity, name: str = HOSTILE, key: str = "") -> Problem:
    span = Span("specs/a b/1 é.yaml", at, 7, 4) if at else None
    words = (("element", name), ("elements", f'"{name}"'), ("layer", "Waarom"), ("word", name))
    return Problem(code, span, words, severity, key)


ERROR = problem("M002", 3, "error")
WARNING = problem("R010", 9, "warning", key="id zaak")
REMARK = problem("R031", 10, "info", key="id besluit")
PLACELESS = Problem("R900", None, (("rule", "R010"), ("reason", "KeyError: 'x'")), "warning")
QUIET = problem("R031", 12, "info", "Tevredenheid", key="id tevredenheid")
KNOWN = problem("R034", 14, "info", "Oud", key="id oud")
WHOLE = Report("specs/a b", (WARNING, REMARK, PLACELESS), (Silenced(QUIET, SILENCE),), (KNOWN,))
BROKEN = Report("specs/b", (ERROR,))
EMPTY = Report("specs/c", ())
