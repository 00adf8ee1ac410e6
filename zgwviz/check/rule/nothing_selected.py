"""A selector of a rule or a view selects nothing.

A rule about nothing is kept by everything, and a view of nothing is an empty page: mostly a word was renamed, or two
keys that never hold together were given.

    views:
      - {id: v, kind: information, of: {group: zaken, kind: goal}}     # no goal stands in that group

Instead: give the words that were meant, or take the rule or view out. What an exception (`not`) names may be empty.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found
from zgwviz.check.rule.own import described
from zgwviz.check.select import selected
from zgwviz.spec.records import Selector


def _find(facts: Facts) -> Iterator[Found]:
    for selector in _all(facts):
        # Each member of a union by itself: one that adds nothing is a mistake that the others would hide.
        for part in (selector._replace(also=()), *selector.also):
            if not selected(part, facts.model):
                yield found(part.span or selector.span, what=described(part))


def _all(facts: Facts) -> Iterator[Selector]:
    for rule in facts.model.rules:
        yield from (each for each in (rule.each, rule.reaches, rule.count.of if rule.count else None) if each)
    for view in facts.model.views:
        yield from (each for each in (view.of, view.rows, view.columns) if isinstance(each, Selector))


RULE = Rule("R004", "warning", _find)
