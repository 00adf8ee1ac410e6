"""An element that two organisations answer for.

What two own neither decides on. `owner` holds one organisation; names with a slash, a semicolon or a comma between
them are two. "And" and "&" may be part of one name, and so may the comma of a series that ends in one (Ministerie van
Onderwijs, Cultuur en Wetenschap): they count only where all parts are owners or actors too.

    ggm: {owner: Gemeente Delft / VNG}

Instead: name the one that decides. Say with relations who else takes part.
"""

import re
from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found

_ALWAYS = re.compile(r"\s*[/;]\s*|\s+\+\s+")
_COMMA = re.compile(r"\s*,\s*")
_AND = re.compile(r"\s*,?\s+(?:en|and|&)\s+")


def _find(facts: Facts) -> Iterator[Found]:
    elements = facts.model.elements.values()
    actors = [each for each in elements if each.kind == "business-actor"]
    known = {each.owner.casefold() for each in elements if each.owner}
    known |= {word.casefold() for each in actors for word in (each.id, facts.name(each.id))}
    for element in elements:
        owners = _owners(element.owner or "", known)
        if len(owners) > 1:
            listed = ", ".join(f'"{each}"' for each in owners)
            yield found(element, element=facts.name(element.id), owners=listed)


def _owners(said: str, known: set[str]) -> list[str]:
    """The organisations that an owner names; `known` are those that stand alone elsewhere, without capitals."""
    owners: list[str] = []
    for name in filter(None, _ALWAYS.split(said)):
        parts = [part for each in _AND.split(name) for part in _COMMA.split(each) if part]
        is_one = _AND.search(name) and not {part.casefold() for part in parts} <= known
        owners += [name] if is_one else parts
    return owners


RULE = Rule("R044", "warning", _find)
