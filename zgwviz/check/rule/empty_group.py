"""A group without elements.

    groups:
      kernwaarden: {name: Kernwaarden}     # a title with nothing under it

Instead: put in its elements, or take the group out. Groups of a layer that is empty altogether are not named again.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found


def _find(facts: Facts) -> Iterator[Found]:
    full = {each.layer for each in facts.model.elements.values()}
    for group in facts.model.groups.values():
        if not group.elements and group.layer in full:
            yield found(group, group=facts.model.words(group.name) or group.id)


RULE = Rule("R015", "warning", _find)
