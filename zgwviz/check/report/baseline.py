"""The baseline: the findings that a team had when it began, so that only new ones are told.

`_baseline.json` in the spec's folder holds a line for each: its code and what it is about, never a line number. It is
committed, so that a review sees what was added to it. Errors are never in it.
"""

import json
from collections.abc import Iterable

from zgwviz.check.identity import identity
from zgwviz.problem.records import Problem

NAME = "_baseline.json"
_VERSION = 1


def written(problems: Iterable[Problem]) -> str:
    """The baseline of `problems`, sorted, each once."""
    known = sorted({identity(problem) for problem in problems if problem.severity != "error"})
    return json.dumps({"zgwviz": _VERSION, "known": known}, indent=1, ensure_ascii=False) + "\n"


def read(data: bytes) -> frozenset[str] | str:
    """The findings that a baseline knows; or why it is none."""
    try:
        said = json.loads(data.decode("utf-8-sig"))
    except ValueError as error:
        return str(error)
    if not isinstance(said, dict) or said.get("zgwviz") != _VERSION:
        return f'"zgwviz": {_VERSION} is missing'
    known = said.get("known")
    if not isinstance(known, list) or not all(isinstance(each, str) for each in known):
        return '"known" is no list of texts'
    return frozenset(known)


def parted(problems: Iterable[Problem], known: frozenset[str]) -> tuple[list[Problem], list[Problem]]:
    """Those to be told and those that are known; errors are always told."""
    told: list[Problem] = []
    old: list[Problem] = []
    for problem in problems:
        (old if problem.severity != "error" and identity(problem) in known else told).append(problem)
    return told, old
