"""A relation between two elements that are never there at the same plateau.

    old: {plateau: {until: pl-2028}, serves: new}
    new: {plateau: {from: pl-2028}}

What serves, realizes, reads or is part of another must be there together with it at one plateau at least. Associations,
influence, triggering and specialization say nothing of one moment: they are left alone.

Instead: check the plateaus of both; say that the one replaces the other with an association.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found
from zgwviz.model.records import Element, Relation

TOGETHER = frozenset({"serving", "realization", "access", "assignment", "composition", "aggregation", "flow"})


def _find(facts: Facts) -> Iterator[Found]:
    elements = facts.model.elements
    for relation in facts.model.relations:
        if relation.kind in TOGETHER and relation.source in elements and relation.target in elements:
            yield from _apart(elements[relation.source], elements[relation.target], relation, facts)
    for element in elements.values():
        if element.parent:
            yield from _apart(elements[element.parent], element, element, facts)
        for standard, _ in element.standards:
            yield from _apart(element, elements[standard], element, facts)


def _apart(one: Element, other: Element, at: Element | Relation, facts: Facts) -> Iterator[Found]:
    for first, second in ((one, other), (other, one)):
        if first.until and second.since and facts.plateaus[first.until] <= facts.plateaus[second.since]:
            yield found(
                at,
                first=facts.name(first.id),
                until=facts.name(first.until),
                second=facts.name(second.id),
                since=facts.name(second.since),
            )


RULE = Rule("R061", "warning", _find)
