"""A contact moment without two parties.

In a contact moment (a business interaction) two organisations or roles meet. With one, or none, it cannot be drawn
between lanes, and nobody sees who must agree on it.

    ci-advies: {name: Advies vragen, kind: business-interaction, between: [gemeente, waterschap]}

A collaboration counts for two; the parties of the interaction that it is a part of count as well.

Instead: name both parties with `between`.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found


def _find(facts: Facts) -> Iterator[Found]:
    for element in facts.elements("business-interaction"):
        parties: dict[str, int] = {}
        for each in (element.id, *facts.family[element.id]):
            if facts.kind(each) == "business-interaction":
                for relation in facts.into.get(each, ()):
                    if relation.kind == "assignment":
                        parties[relation.source] = 1 + (facts.kind(relation.source) == "business-collaboration")
        if sum(parties.values()) < 2 and not facts.is_gone(element):
            yield found(element, element=facts.name(element.id), party=facts.names(list(parties)))


RULE = Rule("R062", "warning", _find)
