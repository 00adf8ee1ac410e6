"""The words that plate.yaml declares: types, statuses, decisions."""

from collections.abc import Mapping
from typing import NamedTuple

from zgwviz.model.kinds import KINDS
from zgwviz.model.records import Decision, Type
from zgwviz.source.findings import Findings
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.records import PlateSpec

STATUSES = {
    "proposed": Words((("nl", "voorstel"), ("en", "proposal"))),
    "discussed": Words((("nl", "in bespreking"), ("en", "under discussion"))),
    "agreed": Words((("nl", "overeengekomen"), ("en", "agreed"))),
    "decided": Words((("nl", "vastgesteld"), ("en", "decided"))),
    "deprecated": Words((("nl", "verouderd"), ("en", "deprecated"))),
    "withdrawn": Words((("nl", "vervallen"), ("en", "withdrawn"))),
}


class Vocabulary(NamedTuple):
    """What elements, groups and relations may say, and where it is kept that they said something else."""

    types: Mapping[str, Type]
    statuses: Mapping[str, Words]
    decisions: Mapping[str, Decision]
    found: Findings

    def kind(self, said: Said[str] | None) -> str | None:
        """The kind that was said, where there is such a kind."""
        return self._word("M005", said, KINDS)

    def type(self, said: Said[str] | None) -> str | None:
        """The type that was said, where there is such a type."""
        return self._word("M004", said, self.types)

    def status(self, said: Said[str] | None) -> str | None:
        """The status that was said, where there is such a status."""
        return self._word("M006", said, self.statuses)

    def decision(self, said: Said[str] | None) -> str | None:
        """The decision that was said, where there is such a decision."""
        return self._word("M007", said, self.decisions)

    def _word(self, code: str, said: Said[str] | None, known: Mapping[str, object]) -> str | None:
        if said is None or said.value in known:
            return said.value if said else None
        self.found.unknown(code, said, known)
        return None


def vocabulary(plate: PlateSpec, found: Findings) -> Vocabulary:
    """The words of `plate`, with the built-in statuses."""
    words = Vocabulary(
        types={},
        statuses=STATUSES | {status.value: drawn for status, drawn in plate.statuses},
        decisions={each.id.value: Decision(each.id.value, *each[1:]) for each in plate.decisions},
        found=found,
    )
    types = {
        each.id.value: Type(
            each.id.value, each.name, words.kind(each.kind), each.icon.value if each.icon else None, each.id.span
        )
        for each in plate.types
    }
    return words._replace(types=types)
