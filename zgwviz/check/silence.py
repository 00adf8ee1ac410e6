"""A silence: a finding that the writers know of and leave, with the reason.

A true gap need not be mended today. `silence` in plate.yaml says of which rule, about what, and why; the finding is no
longer told, and every report counts it and shows the reason. All silences stand in that one list, not at the elements:
whoever reads the plate's text sees at once what was set aside, and the next meeting can go through it.

    silence:
      - {rule: R031, of: {id: tevredenheid}, because: het onderzoek loopt nog}
      - {rule: R013, of: {group: archief}, because: komt in de volgende versie}

`rule` is a code, or the id of a rule of the spec's own. `of` means elements, or a group, layer or type that it names
itself; without it everything that the rule says is silenced. A relation is at both of its ends. What the text itself
says wrong (codes Y, S and M) cannot be silenced.

R006 is a silence of a rule that does not exist, R007 one that silences nothing (any more).

Instead: give the code that was meant; take out the silence that has done its work.
"""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import NamedTuple

from zgwviz.check.records import Found, Rule
from zgwviz.check.rule.own import described
from zgwviz.check.select import selected
from zgwviz.model.records import Model
from zgwviz.problem.records import Problem
from zgwviz.spec.records import SilenceSpec

UNKNOWN, IDLE = "R006", "R007"


class Silenced(NamedTuple):
    """A finding that is not told, and the silence that says why."""

    problem: Problem
    silence: SilenceSpec


class Silences:
    """The silences of one model, and which of them had work to do."""

    def __init__(self, model: Model, rules: Sequence[Rule]) -> None:
        own = [rule.id.value for rule in model.rules if rule.id]
        self._model = model
        self._known = dict.fromkeys([*(rule.code for rule in rules), *own])
        self._chosen = [frozenset(selected(each.of, model)) if each.of else None for each in model.silences]
        self._used = [False] * len(model.silences)

    def over(self, code: str, finding: Found) -> SilenceSpec | None:
        """The first silence of this finding, None where it is to be told."""
        for at, silence in enumerate(self._model.silences):
            if silence.rule.value in {code, dict(finding.args).get("rule")} and self._meant(at, finding):
                self._used[at] = True
                return silence
        return None

    def problems(self) -> Iterator[Problem]:
        """The silences of no rule, and those that silenced nothing."""
        for silence, used in zip(self._model.silences, self._used, strict=True):
            word, span = silence.rule
            if word not in self._known:
                near = get_close_matches(word, self._known, 1)
                yield Problem(UNKNOWN, span, (("rule", word), ("suggestion", "".join(near))), "warning")
            elif not used:
                what = described(silence.of) if silence.of else ""
                yield Problem(IDLE, span, (("rule", word), ("what", what)), "warning")

    def _meant(self, at: int, finding: Found) -> bool:
        chosen, selector = self._chosen[at], self._model.silences[at].of
        if chosen is None or selector is None:
            return True
        said = {
            (field, word.value) for part in (selector, *selector.also) for field, words in part.fields for word in words
        }
        return any(word in chosen if key == "id" else (key, word) in said for key, word in finding.about)
