"""A step of the golden thread that skips a layer.

The plate is read layer by layer. A step from the fourth layer straight to the first leaves out what lies between: the
process that needs the standard, the object that the goal is about.

    std-zaken-api: {realizes: doel-interoperabel}     # which process or object asks for it?

An application or technology element that serves, realizes or is assigned to a part of the business, or to anything in
the second layer, is exempt: that is how ArchiMate joins them, whatever layers stand between.

Instead: lead the step through an element of the layer between, if there is one; else leave it.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found
from zgwviz.model.kinds import KINDS
from zgwviz.model.records import Relation
from zgwviz.model.trace import way_up


def _find(facts: Facts) -> Iterator[Found]:
    for relation in facts.model.relations:
        way = way_up(relation)
        if not way or not {relation.source, relation.target} <= facts.model.elements.keys():
            continue
        low, high = (relation.source, relation.target)[:: 1 if way == "forward" else -1]
        one, other = facts.number(low), facts.number(high)
        if other and one - other > 1 and not _exempt(relation, other, facts):
            between = facts.model.layers[other : one - 1]
            yield found(
                relation,
                low=facts.name(low),
                high=facts.name(high),
                layers=", ".join(f'"{facts.model.words(layer.name) or layer.id}"' for layer in between),
            )


def _exempt(relation: Relation, high: int, facts: Facts) -> bool:
    source, target = facts.kind(relation.source), facts.kind(relation.target)
    if not source or not target or relation.kind not in {"serving", "realization", "assignment"}:
        return False
    systems = {"application", "technology", "physical"}
    return KINDS[source].layer in systems and (
        high == 2 or KINDS[target].layer in {"business", "strategy", "application"}
    )


RULE = Rule("R012", "info", _find)
