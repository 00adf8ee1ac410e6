"""The silences of a spec: which finding each of them sets aside, and those that have no work to do."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zgwviz.check.records import Found, Rule
from zgwviz.check.rule import silence_idle, silence_unknown
from zgwviz.check.select import selected
from zgwviz.model.records import Model
from zgwviz.problem.records import Problem
from zgwviz.spec.records import SilenceSpec


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
            if silence.rule.value not in self._known:
                yield silence_unknown.problem(silence, self._known)
            elif not used:
                yield silence_idle.problem(silence)

    def _meant(self, at: int, finding: Found) -> bool:
        chosen, selector = self._chosen[at], self._model.silences[at].of
        if chosen is None or selector is None:
            return True
        said = {
            (field, word.value) for part in (selector, *selector.also) for field, words in part.fields for word in words
        }
        return any(word in chosen if key == "id" else (key, word) in said for key, word in finding.about)
