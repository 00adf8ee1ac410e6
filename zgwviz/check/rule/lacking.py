"""What rules share of which there are many findings: more than a few in one group are one, else each is one."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, found
from zgwviz.model.records import Element

FEW = 3  # so many in one group are said each at its own place
SHOWN = 8


def lacking(facts: Facts, lacks: Callable[[Element], bool]) -> Iterator[Found]:
    """Findings on the elements that lack something they need, group by group."""
    for group in facts.model.groups.values():
        for element in (facts.model.elements[name] for name in group.elements):
            if lacks(element):
                yield single(element, facts)


def single(element: Element, facts: Facts) -> Found:
    """A finding on one element, which may become one with others of its group."""
    return found(element, elements=facts.names([element.id]), group="", number="")


def by_group(facts: Facts, alone: Sequence[Found]) -> Iterator[Found]:
    """Findings on single elements, those of one group as one where they are more than a few."""
    for name, its in groupby(alone, lambda one: facts.model.elements[one.about[0][1]].group):
        each = tuple(its)
        group = facts.model.groups[name] if name else None
        if group is None or len(each) <= FEW:
            yield from each
            continue
        yield found(
            group,
            elements=facts.names([one.about[0][1] for one in each], SHOWN),
            group=facts.model.words(group.name) or group.id,
            number=f"{len(each)}/{len(group.elements)}",
        )
