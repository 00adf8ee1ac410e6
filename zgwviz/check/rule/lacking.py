"""What the rules about a missing field share: more than a few in one group are one finding, else each is one."""

from collections.abc import Callable, Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, found
from zgwviz.model.records import Element

FEW = 3  # so many in one group are said each at its own place
SHOWN = 8


def lacking(facts: Facts, asked: Callable[[Element], bool], has: Callable[[Element], bool]) -> Iterator[Found]:
    """Findings on the elements that are asked for a field and have it not, group by group."""
    for group in facts.model.groups.values():
        wanted = [each for name in group.elements if asked(each := facts.model.elements[name])]
        without = [each for each in wanted if not has(each)]
        if len(without) > FEW:
            yield found(
                group.span or without[0].span,
                elements=facts.names([each.id for each in without], SHOWN),
                group=facts.model.words(group.name) or group.id,
                number=f"{len(without)}/{len(wanted)}",
            )
            continue
        for element in without:
            yield found(element.span, elements=facts.names([element.id]), group="", number="")
