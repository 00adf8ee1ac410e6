"""A word that definitions use, and that has no definition itself.

    zaak: {name: Zaak, definition: Werk dat een behandelaar doet voor een klant.}
    klant: {name: Klant}     # what is a klant?

The rule looks for whole names of elements in the definitions of others. Names of behaviour (a step called Volgen) are
left out: there a definition uses the verb.

Instead: define it, in one sentence.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found
from zgwviz.model.kinds import KINDS


def undefined(facts: Facts) -> dict[str, list[str]]:
    """The elements that definitions use and that have none, each with those that use it."""
    kinds = {term: facts.kind(term) for term in facts.mentions.undefined}
    things = {term for term, kind in kinds.items() if not kind or KINDS[kind].aspect != "behavior"}
    return {term: users for term, users in facts.mentions.undefined.items() if term in things}


def _find(facts: Facts) -> Iterator[Found]:
    for term, users in undefined(facts).items():
        yield found(facts.model.elements[term], element=facts.name(term), users=facts.names(users))


RULE = Rule("R048", "info", _find)
