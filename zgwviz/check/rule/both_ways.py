"""Two elements that the same relation joins twice: from either end, or as a part and nested as well.

An association reads the same from both ends. Written at each of them it is drawn as two lines, and each reader takes
the second for something new.

    zaak: {associated_with: {besluit: leidt tot}}
    besluit: {associated_with: {zaak: hoort bij}}

Instead: one association, with a role and a cardinality at both ends:

    zaak: {associated_with: {besluit: {label: leidt tot, from_cardinality: 0..1, cardinality: 0..*}}}

What is nested is part already: `composed_of` or `part_of` says it again.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found
from zgwviz.model.records import Relation
from zgwviz.source.findings import place_of
from zgwviz.spec.verbs import WORDS


def _find(facts: Facts) -> Iterator[Found]:
    elements = facts.model.elements
    before: dict[tuple[str, str], Relation] = {}
    for relation in facts.model.relations:
        source, target = relation.source, relation.target
        if source not in elements or target not in elements:
            continue
        ends = {"one": facts.name(source), "other": facts.name(target)}
        if relation.kind == "association":
            back = before.get((target, source)) if source != target else None
            if back:
                yield found(relation, "info", **ends, verb="associated_with", where=place_of(back.span))
            before.setdefault((source, target), relation)
        elif relation.kind in {"composition", "aggregation"} and elements[target].parent == source:
            where = place_of(elements[target].span)
            yield found(relation, None, **ends, verb=WORDS[relation.kind], where=where, nested=facts.name(target))


RULE = Rule("R020", "warning", _find)
