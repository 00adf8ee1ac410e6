"""A rule of the spec's own: each element has so many neighbours.

    rules:
      - id: stap-heeft-een-rol
        each: {type: processtap}
        count: {of: {type: rol}, by: [performed_by], min: 1, max: 1}
        because: per stap is één rol aan zet

Counted are different elements that are `of` the kind asked for, one step away (or `within` more). The verbs of `by` are
followed as the element itself would say them: `performed_by` leads from a step to its role. `direction: in` turns that
round. Without `by` the step is one of the golden thread, upwards, or downwards with `direction: down`.

Instead: write the relation that is missing, or take out the one that is too many.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule
from zgwviz.check.rule.own import described, offence, own
from zgwviz.check.select import selected
from zgwviz.check.walk import near


def _find(facts: Facts) -> Iterator[Found]:
    for rule, elements in own(facts, "count"):
        count = rule.count
        assert count is not None
        ways = facts.steps([verb.value for verb in (*rule.by, *count.by)], rule.direction)
        wanted = frozenset(selected(count.of, facts.model))
        most = len(wanted) if count.max is None else count.max
        for element in elements:
            number = sum(each in wanted for each in near(element.id, ways, rule.within or 1))
            if not (count.min or 0) <= number <= most:
                limits = _limits(count.min, count.max)
                yield offence(rule, element, facts, number=str(number), limits=limits, what=described(count.of))


def _limits(least: int | None, most: int | None) -> str:
    """The numbers that are allowed, in signs that need no translation."""
    if most is None:
        return f"≥ {least or 0}"
    if least is None:
        return f"≤ {most}"
    return str(least) if least == most else f"{least}–{most}"


RULE = Rule("R003", "warning", _find)
