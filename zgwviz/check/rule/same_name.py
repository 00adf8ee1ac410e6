"""Two elements of one kind with the same name.

On a plate nobody can tell them apart; mostly they are one thing that came in twice.

    status:  {name: Status, kind: business-object}
    status2: {name: status, kind: business-object}     # capitals, accents, spaces and hyphens make no other name

Elements of two kinds may share a name: the object Besluit and the data Besluit.

Instead: make them one, or give one a name that says how it differs.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found
from zgwviz.check.text import folded
from zgwviz.source.findings import place_of


def _find(facts: Facts) -> Iterator[Found]:
    first: dict[tuple[str | None, str], str] = {}
    for element in facts.model.elements.values():
        name = facts.name(element.id)
        other = first.setdefault((element.kind, folded(name)), element.id)
        if other != element.id:
            where = place_of(facts.model.elements[other].span)
            yield found(element, element=name, other=facts.name(other), where=where)


RULE = Rule("R045", "warning", _find)
