"""What readers of other parties' files share: keeping problems, and taking texts as they may be kept."""

import re
from collections.abc import Mapping

from zgwviz.problem.records import Problem, Severity, Span
from zgwviz.source.words import Words

# A file in which everything is wrong is told of once in so many lines, and the rest counted.
MOST_TOLD = 25
# What nobody sees and nobody typed on purpose: control characters, and marks that turn the reading direction around.
_HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
_NEXT = 5  # names of what is left out that are told


class Reading:
    """What is found while a file is read."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._problems: list[Problem] = []
        self._counts: dict[str, int] = {}
        self._left_out: dict[tuple[str, str], int] = {}

    def say(self, code: str, span: Span | None, severity: Severity = "warning", **args: str) -> None:
        """Keep a problem, if there are not too many of its sort."""
        self._counts[code] = self._counts.get(code, 0) + 1
        if self._counts[code] <= MOST_TOLD:
            self._problems.append(Problem(code, span, tuple(args.items()), severity))

    def leave(self, code: str, name: str = "", count: int = 1) -> None:
        """Count what is left out on purpose; `name` is what sort of thing it is."""
        self._left_out[code, name] = self._left_out.get((code, name), 0) + count

    def text(self, raw: str, span: Span) -> str:
        """A text without white space around it and without what cannot be seen, which is told of."""
        found = _HIDDEN.search(raw)
        if found:
            self.say("X013", span, character=f"U+{ord(found[0]):04X}", text=_HIDDEN.sub("", raw)[:40].strip())
            raw = _HIDDEN.sub("", raw)
        return raw.replace("\r\n", "\n").replace("\r", "\n").strip()

    def words(self, said: list[tuple[str, str, Span]]) -> Words:
        """Texts by language tag; of two in one language the first, and nothing of what is empty."""
        found: dict[str, str] = {}
        for tag, raw, span in said:
            if text := self.text(raw, span):
                found.setdefault(tag, text)
        return Words(tuple(found.items()))

    def problems(self) -> tuple[Problem, ...]:
        """Everything found: what is wrong in the order of the file, then what was left out."""
        more = [
            Problem("X018", None, (("file", self.file), ("code", code), ("count", str(count - MOST_TOLD))), "warning")
            for code, count in self._counts.items()
            if count > MOST_TOLD
        ]
        left: dict[str, dict[str, int]] = {}
        for (code, name), count in self._left_out.items():
            left.setdefault(code, {})[name] = count
        out = [
            Problem(code, None, (("file", self.file), ("count", str(sum(by.values()))), ("names", _listed(by))), "info")
            for code, by in sorted(left.items())
        ]
        return (*self._problems, *more, *out)


def _listed(by: Mapping[str, int]) -> str:
    """What was left out by its names, the most first."""
    ranked = sorted((name for name in by if name), key=lambda name: -by[name])
    shown = ", ".join(f"{name} ({by[name]})" for name in ranked[:_NEXT])
    return f"{shown}, …" if len(ranked) > _NEXT else shown
