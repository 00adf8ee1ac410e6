"""A problem in words: message and hint, in English or Dutch."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from zgwviz.problem.catalogue import entry
from zgwviz.problem.entry import Both
from zgwviz.problem.records import Problem

# `{name}`, or the words after a number: `{count} {count:view|views}`.
_FIELD = re.compile(r"\{([a-z_]+)(?::([^{}|]*)\|([^{}|]*))?\}")


class Worded(NamedTuple):
    """What is wrong, and what to do (empty where there is nothing to advise)."""

    message: str
    hint: str


def worded(problem: Problem, language: str) -> Worded:
    """The words of `problem` in `language`, `en` or `nl`."""
    found = entry(problem.code)
    assert found is not None, f"no words for {problem.code}"
    given = dict(problem.args)
    hint = next((h for h in found.hints if all(given.get(field) for field in fields(h.en))), None)
    return Worded(filled(_in(found.message, language), given), filled(_in(hint, language), given) if hint else "")


def fields(text: str) -> list[str]:
    """The names of the arguments in `text`."""
    return [found[1] for found in _FIELD.finditer(text)]


def filled(text: str, given: Mapping[str, str]) -> str:
    """`text` with the arguments in it, and words for one or for many by their number; their braces mean nothing."""

    def put(found: re.Match[str]) -> str:
        said = given.get(found[1], found[0])
        return said if found[2] is None else found[2 if said == "1" else 3]

    return _FIELD.sub(put, text)


def blank(text: str) -> str:
    """`text` with a blank for each argument, as a list of messages shows it."""
    return _FIELD.sub(lambda found: f"‹{found[1]}›" if found[2] is None else found[3], text)


def _in(text: Both, language: str) -> str:
    return text.nl if language == "nl" else text.en
