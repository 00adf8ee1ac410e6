"""A silence of a rule that does not exist.

A silence (R007) names its rule by the code, or by the id that a rule of the spec's own has. One that names neither
leaves the finding that was meant where it is, and looks as if it were dealt with.

    silence:
      - {rule: R31, because: het onderzoek loopt nog}     # R031 was meant

What the text itself says wrong (codes Y, S and M), and what is said of silences, is no rule.

Instead: give the code as the finding shows it; `zgwviz explain` lists them all.
"""

from collections.abc import Iterable
from difflib import get_close_matches

from zgwviz.problem.catalogue import entry
from zgwviz.problem.records import Problem
from zgwviz.spec.records import SilenceSpec

CODE = "R006"


def problem(silence: SilenceSpec, known: Iterable[str]) -> Problem:
    """That there is no such rule among the `known`, and which may have been meant."""
    word, span = silence.rule
    near = get_close_matches(word, list(known), 1)
    args = (("rule", word), ("message", word if entry(word) else ""), ("suggestion", "".join(near)))
    return Problem(CODE, span, args, "warning")
