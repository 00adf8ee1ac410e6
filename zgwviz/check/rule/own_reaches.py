"""A rule of the spec's own: each element reaches something.

Architects agree on what must lead to what: every object has a ground in the first layer, every component serves a
process. Such an agreement stands in `rules` of plate.yaml, and what does not keep it is a finding with the reason that
the rule gives.

    rules:
      - {each: {layer: informatie}, reaches: {layer: grondslagen}, because: elk gegeven heeft een grondslag}

Without `by` the path follows the golden thread upwards, indirect steps too (`direction: down` goes the other way), and
an element that is itself among what must be reached is there already. With `by: [serves, performed_by]` only those
verbs are followed, as the element itself would say them, for at least one step. `within: 2` limits the steps.

Instead: write the relation that is missing, or leave the finding as a point to discuss; do not make one up.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule
from zgwviz.check.rule.own import described, offence, own
from zgwviz.check.select import selected
from zgwviz.check.walk import distances


def _find(facts: Facts) -> Iterator[Found]:
    for rule, elements in own(facts, "reaches"):
        assert rule.reaches is not None
        verbs = [verb.value for verb in rule.by]
        ways = facts.steps(verbs, rule.direction)
        far = distances(selected(rule.reaches, facts.model), ways)
        most = rule.within or len(facts.model.elements)
        for element in elements:
            away = [far[step.element] + 1 for step in ways[element.id] if step.element in far]
            if not verbs and far.get(element.id) == 0:
                continue
            if min(away, default=most + 1) > most:
                within = str(rule.within) if rule.within else ""
                yield offence(rule, element, facts, what=described(rule.reaches), within=within)


RULE = Rule("R001", "warning", _find)
