"""An application component or interface without a standard.

What systems exchange they exchange by a standard, or each connection is made anew. A component without one is either
not worked out yet, or a place where a standard is missing.

    rc-zaak: {name: Zaakregistratiecomponent, standards: {std-zaken-api: mandatory}}

`standards` at the element counts, at its part (an interface of the component) or its whole, and a relation with a
standard. A model that names no standard has no findings.

More than three in one group are one finding, at the group.

Instead: name the standard with its obligation.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule
from zgwviz.check.rule.lacking import by_group, single


def _find(facts: Facts) -> Iterator[Found]:
    if not facts.standards:
        return
    bound = {step.element for standard in facts.standards for step in facts.around[standard]}
    bound |= {each.id for each in facts.model.elements.values() if each.standards}
    for element in facts.elements("application-component", "application-interface"):
        if bound.isdisjoint((element.id, *facts.family[element.id])) and not facts.is_gone(element):
            yield single(element, facts)


RULE = Rule("R034", "info", _find, by_group)
