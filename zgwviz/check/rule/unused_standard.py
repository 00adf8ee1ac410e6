"""A standard that nothing in the model uses.

    std-x: {name: Standaard X, type: standaard}     # no `standards: [std-x]`, no relation with it

Standards are the elements of a type with the icon `standard`, or of the subtype `standaard` or `standard`. One that
is deprecated or withdrawn may stand there unused: it is kept to be found.

Instead: name it at what it is for, under `standards`; or take it out.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found


def _find(facts: Facts) -> Iterator[Found]:
    named = {standard for each in facts.model.elements.values() for standard, _ in each.standards}
    for name in facts.standards:
        related = any(step.element not in facts.standards for step in facts.around[name])
        element = facts.model.elements[name]
        if name not in named and not related and not facts.is_gone(element):
            yield found(element, element=facts.name(name))


RULE = Rule("R035", "info", _find)
