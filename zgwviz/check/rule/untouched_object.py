"""An information object that nothing reads or writes.

Data that no process touches is kept for nobody; or the process that needs it is missing from the model.

    zaakobject: {name: Zaakobject, kind: business-object}     # no `reads: zaakobject` anywhere

Touched too is an object of which a part or the whole is, which a touched one specializes or realizes, or the other
way round.

More than three in one group are one finding, at the group.

Instead: say at the process what it `reads` and `writes`.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule
from zgwviz.check.rule.lacking import by_group, single


def _find(facts: Facts) -> Iterator[Found]:
    touched = {relation.target for relation in facts.model.relations if relation.kind == "access"}
    kin = {each: list(family) for each, family in facts.family.items()}
    for relation in facts.model.relations:
        if relation.kind in {"specialization", "realization"} and {relation.source, relation.target} <= kin.keys():
            kin[relation.source].append(relation.target)
            kin[relation.target].append(relation.source)
    for element in facts.elements("business-object", "data-object"):
        if touched.isdisjoint((element.id, *kin[element.id])) and not facts.is_gone(element):
            yield single(element, facts)


RULE = Rule("R031", "info", _find, by_group)
