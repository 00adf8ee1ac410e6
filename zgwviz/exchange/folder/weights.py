"""Which elements stay on a small plate: those that most relations lead to, some of every group."""

from collections.abc import Mapping, Sequence
from math import sqrt

from zgwviz.exchange.folder.records import GroupDraft
from zgwviz.exchange.records import Gathered

# About so many chips are read on a slide, on A4 and A3, and on A1; what is beyond shows on the largest papers alone.
BUDGETS = ((3, 64), (2, 190), (1, 900))


def degrees(gathered: Gathered) -> dict[str, int]:
    """How many relations each element has."""
    found = dict.fromkeys((each.id for each in gathered.elements), 0)
    for relation in gathered.relations:
        for end in (relation.source, relation.target):
            if end in found:
                found[end] += 1
    return found


def weights(groups: Sequence[GroupDraft], degree: Mapping[str, int]) -> dict[str, int]:
    """The weight of each element, of equal ones the earlier the heavier; none where a slide shows them all."""
    if sum(len(group.elements) for group in groups) <= BUDGETS[0][1]:
        return {}
    found: dict[str, int] = {}
    share = sum(sqrt(len(group.elements)) for group in groups)
    for group in groups:
        ranked = sorted(group.elements, key=lambda each: -degree.get(each.id, 0))
        part = sqrt(len(ranked)) / share if share else 0.0
        for place, each in enumerate(ranked):
            found[each.id] = next((weight for weight, chips in BUDGETS if place < max(1, round(chips * part))), 0)
    return found
