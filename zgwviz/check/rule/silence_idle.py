"""A silence that silences nothing.

A silence is a finding that the writers know of and leave, with the reason: a true gap need not be mended today.
`silence` in plate.yaml says of which rule, about what, and why; the finding is no longer told, and every report counts
it and shows the reason. All silences stand in that one list, not at the elements: whoever reads the plate's text sees
at once what was set aside, and the next meeting can go through it.

    silence:
      - {rule: R031, of: {id: tevredenheid}, because: het onderzoek loopt nog}
      - {rule: R013, of: {group: archief}, because: komt in de volgende versie}

`rule` is a code, or the id of a rule of the spec's own. `of` means elements, or a group, layer or type that it names
itself; without it everything that the rule says is silenced. A relation is at both of its ends. What the text itself
says wrong (codes Y, S and M) cannot be silenced.

A silence has done its work when what it silenced was mended. It also silences nothing when an element was renamed, or
when `of` never meant what the rule finds.

Instead: take it out, or let `of` name what was meant.
"""

from zgwviz.check.rule.own import described
from zgwviz.problem.records import Problem
from zgwviz.spec.records import SilenceSpec

CODE = "R007"


def problem(silence: SilenceSpec) -> Problem:
    """That this silence had nothing to silence."""
    what = described(silence.of) if silence.of else ""
    return Problem(CODE, silence.rule.span, (("rule", silence.rule.value), ("what", what)), "warning")
