"""Problems as people read them: place, words, the line itself and a caret; and as records."""

from collections.abc import Iterable, Mapping

from zgwviz.problem.excerpt import excerpt, lines_of, visible
from zgwviz.problem.records import Problem
from zgwviz.problem.words import worded

_COLORS = {"error": "31", "warning": "33", "info": "36"}


def report(problems: Iterable[Problem], texts: Mapping[str, bytes], language: str, color: bool) -> str:
    """Every problem in `language`, sorted, with its line where `texts` (bytes by file) has it; ends its last line."""
    told: list[str] = []
    file, lines = "", list[str]()
    for problem in ordered(problems):
        told.append(_headline(problem, language, color))
        span = problem.span
        if not span:
            continue
        if span.file != file:
            file, lines = span.file, lines_of(texts.get(span.file, b""))
        if 0 < span.line <= len(lines) and lines[span.line - 1]:
            shown, caret = excerpt(lines[span.line - 1], span.column, span.width)
            told.append("  " + shown)
            told.append("  " + _painted(caret, _COLORS[problem.severity], color))
    return "".join(line + "\n" for line in told)


def one_line(problem: Problem, language: str) -> str:
    """A problem on one line: `file:line:col: error Y003 message; hint`, without the place where there is none."""
    return _headline(problem, language, color=False)


def as_records(problems: Iterable[Problem], language: str) -> list[dict[str, str | int | None]]:
    """The problems, sorted, as `{code, severity, file, line, column, message, hint}`; None where unknown."""
    records: list[dict[str, str | int | None]] = []
    for problem in ordered(problems):
        words, span = worded(problem, language), problem.span
        records.append(
            {
                "code": problem.code,
                "severity": problem.severity,
                "file": span.file if span else None,
                "line": span.line if span else None,
                "column": span.column if span else None,
                "message": words.message,
                "hint": words.hint or None,
            }
        )
    return records


def ordered(problems: Iterable[Problem]) -> list[Problem]:
    """The problems by file, line, column and code; those without a place first."""
    return sorted(problems, key=lambda problem: (problem.span or (), problem.code, problem.args))


def _headline(problem: Problem, language: str, color: bool) -> str:
    words, span = worded(problem, language), problem.span
    place = f"{visible(span.file)}:{span.line}:{span.column}: " if span else ""
    severity = _painted(problem.severity, "1;" + _COLORS[problem.severity], color)
    said = visible(f"{words.message}; {words.hint}" if words.hint else words.message)
    return f"{_painted(place, '1', color)}{severity} {problem.code} {said}"


def _painted(text: str, style: str, color: bool) -> str:
    return f"\x1b[{style}m{text}\x1b[0m" if color and text else text
