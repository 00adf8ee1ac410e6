"""Something that uses a standard which is deprecated or withdrawn.

    rc-klant: {standards: [std-klanten-api]}     # std-klanten-api has `status: withdrawn`

What is deprecated or withdrawn itself may use it. The finding names a standard that is associated with the old one and
is still in force, as its successor mostly is.

Instead: name the successor, or say with `plateau: {until: ...}` how long this still stands.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found


def _find(facts: Facts) -> Iterator[Found]:
    elements = facts.model.elements
    for element in elements.values():
        if facts.is_gone(element) or element.until:
            continue
        for name, _ in element.standards:
            if facts.is_gone(elements[name]):
                yield found(
                    element,
                    element=facts.name(element.id),
                    standard=facts.name(name),
                    status=elements[name].status or "",
                    successor=_successor(name, facts),
                )


def _successor(name: str, facts: Facts) -> str:
    near = (step.element for step in facts.around[name] if step.element in facts.standards)
    return next((facts.name(each) for each in near if not facts.is_gone(facts.model.elements[each])), "")


RULE = Rule("R036", "warning", _find)
