"""A process that reads and writes nothing.

Work in an organisation is work on information. A process that touches no object is not worked out yet: nobody can say
which data it needs, nor which it leaves behind.

    dp-behandelen: {name: Behandelen, kind: business-process}     # reads and writes nothing

Access by a part of the process counts, and by the process that it is a part of.

More than three in one group are one finding, at the group.

Instead: say `reads` and `writes` with the information objects, or with a step of the process.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule
from zgwviz.check.rule.lacking import by_group, single


def _find(facts: Facts) -> Iterator[Found]:
    touching = {relation.source for relation in facts.model.relations if relation.kind == "access"}
    for element in facts.elements("business-process", "application-process"):
        if touching.isdisjoint((element.id, *facts.family[element.id])) and not facts.is_gone(element):
            yield single(element, facts)


RULE = Rule("R030", "info", _find, by_group)
