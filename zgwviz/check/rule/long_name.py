"""A name that is too long for a chip, without a short one.

On a slide, A4 and A3 a chip has room for some 28 letters. A longer name needs `short`; the whole name stays in titles,
alternatives and search, and on large papers.

    dp-intaken: {name: Deelproces Intaken van aanvragen en meldingen, short: Intaken}

Asked for where it would be drawn: elements with a weight of 2 or more, in the language of the model.

Instead: add `short` with at most 28 letters; the expansion of an abbreviation is the first thing to leave out.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found

LONGEST = 28


def _find(facts: Facts) -> Iterator[Found]:
    for element in facts.model.elements.values():
        short = facts.model.words(element.short)
        name = short or facts.model.words(element.name)
        # A soft hyphen says where a word may be broken: it takes no room.
        letters = len(name.replace("\u00ad", ""))
        if letters > LONGEST and element.weight > 1:
            most = str(LONGEST)
            yield found(element, name=name, number=str(letters), most=most, shortest=most if short else "")


RULE = Rule("R050", "info", _find)
