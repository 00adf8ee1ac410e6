"""Two elements of one kind whose names differ in one letter.

    zaaktype:  {name: Zaaktype, kind: business-object}
    zaaktypen: {name: Zaaktypen, kind: business-object}

Names of fewer than six letters are left alone, and names that differ in a digit, or end in a letter that stands alone:
those are a series.

Instead: make them one, or give one a name that says how it differs.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found
from zgwviz.check.text import folded, nearly
from zgwviz.source.findings import place_of

SHORTEST = 6
MOST_ALIKE = 20  # names that share a spelling with a letter left out; more are a series, not a mistake


def _find(facts: Facts) -> Iterator[Found]:
    # Two names one letter apart share a spelling when one letter is left out of either or both.
    alike: dict[tuple[str | None, str], list[tuple[str, str]]] = {}
    for element in facts.model.elements.values():
        name = folded(facts.name(element.id))
        if len(name) < SHORTEST or facts.name(element.id)[-2:-1].isspace():
            continue
        near: str | None = None
        for spelling in {name: None, **{name[:at] + name[at + 1 :]: None for at in range(len(name))}}:
            others = alike.setdefault((element.kind, spelling), [])
            near = near or next((other for other, its in others if nearly(name, its)), None)
            if len(others) < MOST_ALIKE:
                others.append((element.id, name))
        if near:
            where = place_of(facts.model.elements[near].span)
            yield found(element.span, element=facts.name(element.id), other=facts.name(near), where=where)


RULE = Rule("R046", "info", _find)
