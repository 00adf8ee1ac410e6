"""An element that is gone before it comes.

    app: {plateau: {from: pl-2031, until: pl-2028}}

`from` is the first plateau at which an element is there, `until` the first at which it is gone. Plateaus are in the
order in which they trigger each other, else in that of the text.

Instead: turn the two round, or check which plateau comes first.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found


def _find(facts: Facts) -> Iterator[Found]:
    order = facts.plateaus
    for element in facts.model.elements.values():
        if element.since and element.until and order[element.until] <= order[element.since]:
            yield found(
                element,
                element=facts.name(element.id),
                since=facts.name(element.since),
                until=facts.name(element.until),
            )


RULE = Rule("R060", "warning", _find)
