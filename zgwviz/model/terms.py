"""The terms of a model: the elements that have a definition, and how these terms relate.

By NL-SBB, the Dutch profile of SKOS (https://docs.geostandaarden.nl/nl-sbb/nl-sbb/): what specializes a term, or is a
part of it, is narrower; what is associated with it is related.
"""

from collections.abc import Mapping
from typing import NamedTuple

from zgwviz.model.records import Element, Model


class Term(NamedTuple):
    """A term; the ids of terms above it by being of that sort (`generic`) or a part of it (`partitive`), and so on."""

    element: Element
    generic: tuple[str, ...]
    partitive: tuple[str, ...]
    narrower: tuple[str, ...]
    related: tuple[str, ...]

    @property
    def broader(self) -> tuple[str, ...]:
        """The terms above it, each once."""
        return tuple(dict.fromkeys((*self.generic, *self.partitive)))


def terms(model: Model) -> Mapping[str, Term]:
    """The terms by id, in the order of the text."""
    known = {each.id: each for each in model.elements.values() if each.definition}
    generic: dict[str, dict[str, None]] = {each: {} for each in known}
    partitive: dict[str, dict[str, None]] = {each: {} for each in known}
    narrower: dict[str, dict[str, None]] = {each: {} for each in known}
    related: dict[str, dict[str, None]] = {each: {} for each in known}
    nested = [(each.parent, "composition", each.id) for each in known.values() if each.parent]
    said = [(each.source, each.kind, each.target) for each in model.relations]
    for source, kind, target in (*nested, *said):
        if source not in known or target not in known or source == target:
            continue
        if kind == "specialization":
            generic[source][target] = narrower[target][source] = None
        elif kind in {"composition", "aggregation"}:
            partitive[target][source] = narrower[source][target] = None
        elif kind == "association":
            related[source][target] = related[target][source] = None
    return {
        each: Term(
            element,
            tuple(generic[each]),
            tuple(partitive[each]),
            tuple(narrower[each]),
            # SKOS keeps the two apart: what is above or below is not related as well.
            tuple(o for o in related[each] if o not in {*generic[each], *partitive[each], *narrower[each]}),
        )
        for each, element in known.items()
    }
