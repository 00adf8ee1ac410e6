"""A relation that ArchiMate 3.2 does not allow between these two kinds of element.

ArchiMate says which relations may stand between which kinds. One that it does not know reads differently to each
reader, and other tools refuse it when the model is exported to them.

    zaak: {kind: business-object, triggers: besluit}      # an object does nothing, so it triggers nothing

Nesting is composition, and is held against the table as such. Elements without a kind stand outside the table.

Instead: use a relation that is allowed (the finding names them), turn it round, or put what acts between the two.
https://pubs.opengroup.org/architecture/archimate32-doc/
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found
from zgwviz.model.allowed import allowed, between
from zgwviz.model.records import Element, Relation
from zgwviz.spec.verbs import WORDS


def _find(facts: Facts) -> Iterator[Found]:
    for element in facts.model.elements.values():
        if element.parent:
            yield from _checked(element.parent, "composition", element.id, element, facts)
    for relation in facts.model.relations:
        yield from _checked(relation.source, relation.kind, relation.target, relation, facts)


def _checked(source: str, noun: str, target: str, at: Element | Relation, facts: Facts) -> Iterator[Found]:
    one, other = facts.kind(source), facts.kind(target)
    if one is None or other is None or allowed(one, noun, other):
        return
    yield found(
        at,
        source=_named(source, facts),
        source_kind=one,
        verb=WORDS[noun],
        target=_named(target, facts),
        target_kind=other,
        turned=f"{target}: {{{WORDS[noun]}: {source}}}" if allowed(other, noun, one) else "",
        allowed=", ".join(WORDS[each] for each in between(one, other)),
    )


def _named(end: str, facts: Facts) -> str:
    return facts.name(end) if end in facts.model.elements else end


RULE = Rule("R005", "warning", _find)
