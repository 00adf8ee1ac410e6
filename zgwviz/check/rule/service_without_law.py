"""A product or service without the law that it rests on.

A government does what a law asks or allows. Next to each service stands its law, so that a change of the law shows
which services it is about.

    dienst-vergunning: {associated_with: {omgevingswet: {label: grondslag, reason: true}}}

A relation with a law at the service itself counts, at the product that it is part of, and at a service within the
product. Laws are the elements of a type with the icon `law`, or with `subtype: wet`; a model that names none has no
findings.

Instead: name the law, with an association that is a reason: ArchiMate has no other relation from a service to a law.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found


def _find(facts: Facts) -> Iterator[Found]:
    if not facts.laws:
        return
    grounded = {step.element for law in facts.laws for step in facts.around[law]}
    for element in facts.elements("business-service", "product"):
        if grounded.isdisjoint((element.id, *facts.family[element.id])) and not facts.is_gone(element):
            yield found(element, element=facts.name(element.id))


RULE = Rule("R033", "info", _find)
