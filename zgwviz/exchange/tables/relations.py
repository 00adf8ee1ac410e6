"""Rows that say a relation: its two ends by id or by name, and how many there may be at each."""

from collections.abc import Iterable, Sequence
from typing import Literal, cast

from zgwviz.exchange.gather import Concepts
from zgwviz.exchange.number import number
from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import GatheredElement, GatheredRelation
from zgwviz.exchange.tables.rows import Cells
from zgwviz.exchange.tables.words import relation_kind
from zgwviz.source.words import Words
from zgwviz.spec.verbs import VERBS

_ACCESS = {"read": "read", "write": "write", "read-write": "read-write", "readwrite": "read-write"}
_CARRIES = frozenset({"information", "money", "goods"})


class Ends:
    """What the ends of relations may be; where a file has relations alone, its ends are made elements."""

    def __init__(self, elements: Sequence[GatheredElement], relations: Iterable[str], *, alone: bool) -> None:
        self._ids = {*(each.id for each in elements), *relations}
        self._names: dict[str, str | None] = {}
        for each in elements:
            name = each.name.drawn().casefold()
            self._names[name] = None if name in self._names else each.id
        self._alone = alone
        self._made: dict[str, GatheredElement] = {}

    def known(self, word: str) -> str | None:
        """The id of what `word` means: the id of an element or relation, or a name that only one element has."""
        return word if word in self._ids else self._names.get(word.casefold())

    def at(self, word: str, cells: Cells, role: str) -> str | None:
        """The element at an end of a relation."""
        found = self.known(word)
        if found is None and self._alone and word:
            made = GatheredElement(word, Words.bare(word), cells.span_of(role))
            return self._made.setdefault(word, made).id
        return found

    def made(self) -> tuple[GatheredElement, ...]:
        """The elements that only relations speak of."""
        return tuple(self._made.values())


def relation(
    cells: Cells, ends: Ends, concepts: Concepts, reading: Reading, *, specialized: bool
) -> GatheredRelation | None:
    """The relation of a row; None where an end is unknown, which is told of."""
    found = []
    for role in ("source", "target"):
        word = cells.get(role)
        end = ends.at(word, cells, role)
        if end is None:
            reading.say("X059" if word else "X056", cells.span_of(role), cell=cells.cell(role), word=word)
            return None
        found.append(end)
    written = cells.get("kind")
    kind = relation_kind(written) or ("specialization" if specialized else None)
    if written and kind is None:
        reading.say("X058", cells.span_of("kind"), cell=cells.cell("kind"), word=written)
    label = cells.words("name")
    mark = cells.get("id") or f"{found[0]} {kind or 'association'} {found[1]} {label.drawn()} {cells.span.line}"
    if not concepts.claim(mark, cells.span):
        return None
    access = _ACCESS.get(cells.get("access").lower()) or (VERBS[written].access if written in VERBS else None)
    carries = cells.get("carries").lower()
    return GatheredRelation(
        id=mark,
        kind=kind or "association",
        source=found[0],
        target=found[1],
        span=cells.span,
        label=label,
        definition=cells.words("definition"),
        note=cells.words("note"),
        access=cast("Literal['read', 'write', 'read-write'] | None", access) if kind == "access" else None,
        strength=cells.get("strength") or None,
        cardinality=cardinality(cells, "cardinality", reading) or _between(cells, "to"),
        from_cardinality=cardinality(cells, "from_cardinality", reading) or _between(cells, "from"),
        role=cells.get("role") or None,
        from_role=cells.get("from_role") or None,
        carries=cast("Literal['information', 'money', 'goods']", carries) if carries in _CARRIES else None,
        properties=tuple(cells.properties()),
    )


def cardinality(cells: Cells, role: str, reading: Reading) -> str | None:
    """A cardinality as `0..*`; what is none is told of."""
    text = cells.get(role)
    if not text:
        return None
    made = number(text)
    if made is None:
        reading.say("X058", cells.span_of(role), cell=cells.cell(role), word=text)
    return made


def _between(cells: Cells, end: str) -> str | None:
    low, high = cells.get(f"{end}_low"), cells.get(f"{end}_high")
    return number(f"{low or high}..{high or low}") if low or high else None
