"""A definition that uses the name of another information object, without any relation between the two.

What is needed to say what a thing is has to do with that thing: mostly a relation is missing.

    besluit: {name: Besluit, definition: De uitkomst van een zaak.}     # and besluit has no relation with zaak

The rule looks at information objects, and at whole names in their language: a plural or a part of a word is no use of
the name. A relation either way counts, nesting too, and one step further by a shared neighbour does not.

Instead: add the relation that the definition tells of; or use another word.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found

OBJECTS = frozenset({"business-object", "data-object"})


def _find(facts: Facts) -> Iterator[Found]:
    elements = facts.model.elements
    for name, terms in facts.mentions.by_element.items():
        if elements[name].kind not in OBJECTS or facts.is_gone(elements[name]):
            continue
        linked = {step.element for step in facts.around[name]}
        loose = [term for term in terms if elements[term].kind in OBJECTS and term not in linked]
        if loose:
            yield found(elements[name], element=facts.name(name), terms=facts.names(loose, 5))


RULE = Rule("R047", "info", _find)
