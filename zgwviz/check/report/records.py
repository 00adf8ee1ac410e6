"""What a report is about: one spec, what is wrong with it, and what was set aside."""

from typing import NamedTuple

from zgwviz.check.silence import Silenced
from zgwviz.problem.records import Problem


class Report(NamedTuple):
    """The findings on the spec in `folder`: those that are told, that it silences, and that its baseline knows."""

    folder: str
    problems: tuple[Problem, ...]
    silenced: tuple[Silenced, ...] = ()
    known: tuple[Problem, ...] = ()
