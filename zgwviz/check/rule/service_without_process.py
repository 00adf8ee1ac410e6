"""A product or service that no process delivers.

A service is what the outside sees of work inside. Without a process, function or interaction behind it nobody does
that work, or nobody wrote down who does.

    dienst-subsidie: {name: Subsidie verlenen, kind: business-service}     # no process realizes it

The work may be that of a service within a product, or of a part of the process: any direct thread from it counts.

Instead: say at the process `realizes: dienst-subsidie`.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found
from zgwviz.check.walk import distances


def _find(facts: Facts) -> Iterator[Found]:
    work = facts.elements("business-process", "business-function", "business-interaction")
    delivered = distances((each.id for each in work), facts.below)
    for element in facts.elements("business-service", "product"):
        if element.id not in delivered and not facts.is_gone(element):
            yield found(element, element=facts.name(element.id))


RULE = Rule("R032", "warning", _find)
