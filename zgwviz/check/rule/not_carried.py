"""A goal, principle, capability, function, service or product that nothing in a lower layer carries.

A goal that no process, object or application realizes is a wish. The rule looks for a direct thread from any lower
layer up to the element, or up to something that it is part of.

    nap09: {name: Wij kunnen eenvoudig leren}     # a principle; no implication, process or component realizes it

The first layer gives a warning, the others a remark. Laws, actors, roles, events and standards need nothing below.

Instead: say what realizes or serves it, one layer down; or take it out of the plate if nobody is going to.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found
from zgwviz.model.records import Element

CARRIED = frozenset(
    {
        *("goal", "outcome", "principle", "requirement", "capability", "value-stream", "course-of-action"),
        *("business-process", "business-function", "business-service", "product"),
    }
)


def loose(facts: Facts) -> Iterator[Element]:
    """The elements that something below should carry, and that nothing carries."""
    last = len(facts.model.layers)
    lowest = _lowest(facts)
    for element in facts.model.elements.values():
        number = facts.number(element.id)
        if element.kind not in CARRIED or not 0 < number < last or facts.is_gone(element):
            continue
        wholes = (step.element for step in facts.above[element.id] if step.element in facts.family[element.id])
        if max(lowest[element.id], *(lowest[each] for each in wholes), 0) > number:
            continue
        yield element


def _find(facts: Facts) -> Iterator[Found]:
    for element in loose(facts):
        number = facts.number(element.id)
        below = facts.model.layers[number]
        layer = facts.model.words(below.name) or below.id
        yield found(element, "warning" if number == 1 else "info", element=facts.name(element.id), layer=layer)


def _lowest(facts: Facts) -> dict[str, int]:
    """The number of the lowest layer from which a thread leads up to each element, its own included."""
    found_: dict[str, int] = {}
    elements = facts.model.elements
    for start in sorted(elements, key=facts.number, reverse=True):
        waiting = [start]
        for each in waiting:
            if each not in found_:
                found_[each] = facts.number(start)
                waiting += [step.element for step in facts.above[each]]
    return found_


RULE = Rule("R011", "warning", _find)
