"""The problems found while resolving, and the words that come near to an unknown one."""

from collections.abc import Mapping

from zgwviz.problem.records import Problem, Severity, Span
from zgwviz.source.said import Said

# A near word is looked for among so many words in all; a folder with a thousand typing errors is not kept waiting.
MOST_COMPARED = 50_000


class Findings:
    """Problems in the order of their finding, none twice.

    `once` is the file whose texts may be read many times (patterns): there a code is said once at a place.
    """

    def __init__(self, once: str) -> None:
        self._once = once
        self._found: dict[object, Problem] = {}
        self._near: dict[tuple[str, tuple[str, ...]], str] = {}
        self._left = MOST_COMPARED

    def add(self, code: str, span: Span | None, severity: Severity = "error", **args: str) -> None:
        """Keep a problem at `span`."""
        problem = Problem(code, span, tuple(args.items()), severity)
        self._found.setdefault((code, span) if span and span.file == self._once else problem, problem)

    def unknown(
        self, code: str, said: Said[str], known: Mapping[str, object], names: Mapping[str, str] | None = None
    ) -> None:
        """Keep that `said` is none of `known`; `names` leads from a folded name to the word that was meant."""
        word = said.value
        suggestion = (names or {}).get(word.casefold()) or self.nearest(word, known)
        listed = ", ".join(known) if len(known) <= 12 else ""
        self.add(code, said.span, word=word, suggestion=suggestion, known=listed)

    def problems(self) -> tuple[Problem, ...]:
        """All of them."""
        return tuple(self._found.values())

    def nearest(self, word: str, known: Mapping[str, object]) -> str:
        """The word of `known` that comes near to `word`, or an empty text."""
        if self._left <= 0:
            return ""
        key = (word, tuple(known))
        if key not in self._near:
            from difflib import get_close_matches

            self._left -= len(known)
            folded = {each.casefold(): each for each in known}
            near = get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
            self._near[key] = folded[near[0]] if near else ""
        return self._near[key]


def place_of(span: Span) -> str:
    """A place as a problem names it in its words."""
    return f"{span.file}:{span.line}"
