"""A type of plate.yaml that no element has.

The types are the words of the field. One that is never used is a word that was forgotten, or replaced and left behind.

    types:
      kernwaarde: {name: Kernwaarde, kind: driver}     # and no element or group says `type: kernwaarde`

Instead: give it to the elements that it was meant for, or take it out.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found


def _find(facts: Facts) -> Iterator[Found]:
    used = {each.type for each in facts.model.elements.values()}
    for type_ in facts.model.types.values():
        if type_.id not in used:
            yield found(type_, type=type_.id)


RULE = Rule("R016", "info", _find)
