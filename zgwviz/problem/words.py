"""A problem in words: message and hint, in English or Dutch."""

import re
from typing import NamedTuple

from zgwviz.problem.catalogue import entry
from zgwviz.problem.entry import Both
from zgwviz.problem.records import Problem

_FIELD = re.compile(r"\{([a-z_]+)\}")


class Worded(NamedTuple):
    """What is wrong, and what to do (empty where there is nothing to advise)."""

    message: str
    hint: str


def worded(problem: Problem, language: str) -> Worded:
    """The words of `problem` in `language`, `en` or `nl`."""
    found = entry(problem.code)
    assert found is not None, f"no words for {problem.code}"
    given = dict(problem.args)
    hint = next((h for h in found.hints if all(given.get(field) for field in _FIELD.findall(h.en))), None)
    return Worded(_filled(found.message, given, language), _filled(hint, given, language) if hint else "")


def _filled(text: Both, given: dict[str, str], language: str) -> str:
    """`text` with the arguments in it; braces in an argument mean nothing."""
    return _FIELD.sub(lambda found: given.get(found[1], found[0]), text.nl if language == "nl" else text.en)
