"""Ids for everything in an exchange file: the party's own where XML allows them, no two alike."""

import re

from zgwviz.exchange.records import Gathered, PropertyType

# https://www.w3.org/TR/xml-names/#NT-NCName, without the rarer letters.
_NAME = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)
_OTHER = re.compile(r"[^A-Za-z0-9_.-]+")


class Names:
    """The ids of a file: `concepts` by the party's own, `model` of the model itself, and new ones."""

    def __init__(self, gathered: Gathered) -> None:
        self._taken: set[str] = set()
        self.concepts: dict[str, str] = {}
        own = [
            *(each.id for each in gathered.elements),
            *(each.id for each in gathered.relations),
            *(each.id for each in gathered.views),
        ]
        # Those that can stay as they are go first: no new one is to take their place.
        fit = [each for each in own if _NAME.fullmatch(each)]
        self._taken.update(fit)
        self.concepts |= {each: each for each in fit}
        self._taken.update(each.id for each in gathered.property_types if _NAME.fullmatch(each.id))
        if gathered.id and _NAME.fullmatch(gathered.id) and gathered.id not in self._taken:
            self.model = gathered.id
            self._taken.add(gathered.id)
        else:
            self.model = self.new(f"model-{gathered.id or 'zgwviz'}")
        for each in own:
            if each not in self.concepts:
                self.concepts[each] = self.new(f"id-{each}")
        self._given: set[str] = set()

    def new(self, wish: str) -> str:
        """An id that nothing has yet, as near to `wish` as can be."""
        plain = _OTHER.sub("-", wish)
        name, number = plain, 1
        while name in self._taken:
            number += 1
            name = f"{plain}-{number}"
        self._taken.add(name)
        return name

    def definition(self, one: PropertyType) -> str:
        """The id of a property's definition."""
        if one.id and _NAME.fullmatch(one.id) and one.id not in self._given and one.id not in self.concepts.values():
            self._given.add(one.id)
            return one.id
        return self.new(f"propid-{one.name}")
