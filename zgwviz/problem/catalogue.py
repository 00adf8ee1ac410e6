"""Every code there is: the letter tells the room, the number never gets another meaning."""

from collections.abc import Mapping
from importlib import import_module

from zgwviz.problem.entry import Entry

# Y: the text is no YAML that we read. S: the spec's own words. M: the model. R: logic. F: files and command line.
# X: other parties' formats.
ROOMS = {"Y": "syntax", "S": "spec", "M": "model", "R": "rule", "F": "command", "X": "exchange"}


def entry(code: str) -> Entry | None:
    """What is said of `code`, or None where there is no such code."""
    return _room(code[:1]).get(code)


def codes() -> tuple[str, ...]:
    """Every code, sorted."""
    return tuple(sorted(code for letter in ROOMS for code in _room(letter)))


def _room(letter: str) -> Mapping[str, Entry]:
    if letter not in ROOMS:
        return {}
    found: Mapping[str, Entry] = import_module(f"zgwviz.problem.pages.{ROOMS[letter]}").ENTRIES
    return found
