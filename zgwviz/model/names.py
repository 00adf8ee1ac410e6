"""Ids of one sort: no two alike, nor alike but for capitals."""

from zgwviz.problem.records import Span
from zgwviz.source.findings import Findings, place_of


class Names:
    """The ids of one sort that were given out, each with its place."""

    def __init__(self, found: Findings) -> None:
        self._found = found
        self._first: dict[str, tuple[str, Span]] = {}

    def claim(self, name: str, span: Span, pattern: str = "") -> bool:
        """Whether `name` was free; where it was not, the problem stands at `span`. `pattern` is what made the name."""
        given = (name, span)
        first = self._first.setdefault(name.casefold(), given)
        if first is given:
            return True
        other, place = first
        code = "M001" if other == name else "M003"
        used = {"used": name} if ":" in name else {}
        where = place_of(place)
        self._found.add(code, span, "error", id=name, other=other, where=where, pattern=pattern, **used)
        return False

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._first
