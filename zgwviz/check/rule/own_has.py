"""A rule of the spec's own: each element has a field.

    rules:
      - {each: {type: dienst}, has: owner, because: iemand moet erop aanspreekbaar zijn}

`has` names a field of an element: `definition`, `source`, `owner`, `standards`, `attributes`, `plateau`, `decision`.
`has: relations` asks for at least one relation, at either end.

Instead: fill in the field; a definition that says nothing is worse than a gap that is seen.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule
from zgwviz.check.rule.own import offence, own
from zgwviz.model.records import Element


def _find(facts: Facts) -> Iterator[Found]:
    for rule, elements in own(facts, "has"):
        assert rule.has is not None
        field = rule.has.value
        for element in elements:
            if not _has(element, field, facts):
                yield offence(rule, element, facts, field=field)


def _has(element: Element, field: str, facts: Facts) -> bool:
    match field:
        case "plateau":
            return bool(element.since or element.until)
        case "relations":
            return element.id in facts.out or element.id in facts.into
    return bool(getattr(element, field))


RULE = Rule("R002", "warning", _find)
