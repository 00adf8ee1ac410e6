"""An element without a definition.

Two people who read the same word think of two things. One sentence says what is meant here.

    zaak: {name: Zaak, definition: Samenhangend werk met een duidelijke start en uitkomst.}

More than three in one group are one finding, at the group. A word that is used in other definitions and has none
itself has a finding of its own (R048).

Instead: write one sentence, or take it from the source and name that.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule
from zgwviz.check.rule.lacking import by_group, lacking
from zgwviz.check.rule.undefined_term import undefined
from zgwviz.model.records import Element


def lacks(element: Element) -> bool:
    """Whether it is something to define, and is not defined."""
    return element.kind != "junction" and not element.definition


def _find(facts: Facts) -> Iterator[Found]:
    used = undefined(facts)
    return lacking(facts, lambda element: lacks(element) and element.id not in used)


RULE = Rule("R042", "info", _find, by_group)
