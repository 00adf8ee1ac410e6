"""A set of equal rank that is shown in part.

Five core values are five: a plate with three of them makes a choice that nobody made. A group with `all_or_none: true`
is drawn whole or as one chip. Weights that differ within it, or a view that selects some of it, ask for a part.

    kernwaarden: {all_or_none: true, elements: {kwd01: {weight: 3}, kwd02: {weight: 1}}}

Instead: give all of its elements the same weight, and let views select the group.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found
from zgwviz.check.select import selected
from zgwviz.model.records import Group
from zgwviz.spec.records import Selector


def _find(facts: Facts) -> Iterator[Found]:
    model = facts.model
    sets = [group for group in model.groups.values() if group.all_or_none and group.elements]
    for group in sets:
        weights = {model.elements[each].weight: each for each in reversed(group.elements)}
        if len(weights) > 1:
            listed = ", ".join(str(weight) for weight in sorted(weights, reverse=True))
            yield found(group, group=_name(group, facts), weights=listed)
    if sets:
        for view in model.views:
            for selector in (view.of, view.rows, view.columns):
                if isinstance(selector, Selector):
                    yield from _in_part(view.id.value, selector, sets, facts)


def _in_part(view: str, selector: Selector, sets: list[Group], facts: Facts) -> Iterator[Found]:
    chosen = frozenset(selected(selector, facts.model))
    for group in sets:
        shown = sum(each in chosen for each in group.elements)
        if 0 < shown < len(group.elements):
            part = f"{shown}/{len(group.elements)}"
            its = found(group, group=_name(group, facts), view=view, part=part)
            yield its._replace(span=selector.span)


def _name(group: Group, facts: Facts) -> str:
    return facts.model.words(group.name) or group.id


RULE = Rule("R052", "warning", _find)
