"""Two elements of one kind whose names differ in one letter.

    zaaktype:  {name: Zaaktype, kind: business-object}
    zaaktypen: {name: Zaaktypen, kind: business-object}

Names of fewer than six letters are left alone, and names that differ in a digit, or end in a letter that stands alone:
those are a series.

Instead: make them one, or give one a name that says how it differs.
"""

from collections.abc import Iterator, Mapping

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found
from zgwviz.check.text import folded, nearly, spellings
from zgwviz.model.records import Element
from zgwviz.source.findings import place_of

SHORTEST = 6
_Name = tuple[str | None, str]  # kind, and folded name


def _find(facts: Facts) -> Iterator[Found]:
    named: dict[_Name, Element] = {}
    for element in facts.model.elements.values():
        name = facts.name(element.id)
        if len(key := folded(name)) >= SHORTEST and not name[-2:-1].isspace():
            named.setdefault((element.kind, key), element)  # the same name twice is another rule's
    for element, near in _near(named):
        where = place_of(near.span)
        yield found(element, element=facts.name(element.id), other=facts.name(near.id), where=where)


def _near(named: Mapping[_Name, Element]) -> Iterator[tuple[Element, Element]]:
    """Each element whose name is near to an earlier one's, with that one.

    Two names that are one letter apart share a spelling: their own, or with a letter left out of either or both. Of
    those that share one with many the first is compared. Spellings are kept as numbers, for they are many.
    """
    first: dict[int, _Name] = {}
    for key, element in named.items():
        kind, name = key
        marks = [hash((kind, each)) for each in spellings(name)]
        others = dict.fromkeys(other for each in marks if (other := first.setdefault(each, key)) is not key)
        near = next((other for other in others if nearly(name, other[1])), None)
        if near:
            yield element, named[near]


RULE = Rule("R046", "info", _find)
