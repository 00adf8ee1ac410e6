"""A flow that does not say what it carries.

    gemeente: {flows_to: ketenpartner}     # money, information, goods?

A line between two parties without a word leaves everyone to guess, and stands in no table of money flows.

Instead: say it with `carries: information`, `money` or `goods`, or with a label.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found


def _find(facts: Facts) -> Iterator[Found]:
    elements = facts.model.elements
    for relation in facts.model.relations:
        if relation.kind == "flow" and not relation.carries and not relation.label:
            one, other = (facts.name(e) if e in elements else e for e in (relation.source, relation.target))
            yield found(relation, one=one, other=other)


RULE = Rule("R063", "warning", _find)
