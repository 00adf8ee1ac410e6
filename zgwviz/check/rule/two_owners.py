"""An element that two organisations answer for.

What two own neither decides on. `owner` holds one organisation; names with a slash, a semicolon or a comma between
them are two. "And" and "&" may be part of one name, so they count only where both sides are owners or actors too.

    ggm: {owner: Gemeente Delft / VNG}

Instead: name the one that decides. Say with relations who else takes part.
"""

import re
from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found

_ALWAYS = re.compile(r"\s*[/;,]\s*|\s+\+\s+")
_PERHAPS = re.compile(r"\s+(?:en|and|&)\s+")


def _find(facts: Facts) -> Iterator[Found]:
    elements = facts.model.elements.values()
    actors = [each for each in elements if each.kind == "business-actor"]
    known = {each.owner.casefold() for each in elements if each.owner}
    known |= {word.casefold() for each in actors for word in (each.id, facts.name(each.id))}
    for element in elements:
        owners = [each for each in _ALWAYS.split(element.owner or "") if each]
        if len(owners) < 2:
            owners = _PERHAPS.split(element.owner or "")
            if len(owners) < 2 or not {each.casefold() for each in owners} <= known:
                continue
        listed = ", ".join(f'"{each}"' for each in owners)
        yield found(element, element=facts.name(element.id), owners=listed)


RULE = Rule("R044", "warning", _find)
