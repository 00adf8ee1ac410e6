"""Names, documentation and properties of an exchange file, per language; in the words of 3.x and of 2.1."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import Property, PropertyType
from zgwviz.source.words import Words
from zgwviz.source.xml import XML, Tag

_LANG = f"{XML}lang"
# Properties that we wrote ourselves for what the format has no word for have ids that begin so.
OURS = "zgwviz-"


class Definitions(NamedTuple):
    """The properties that a file defines, by their ids; the one whose values are types, if there is one."""

    by_id: Mapping[str, PropertyType]


def texts(tag: Tag, reading: Reading, *names: str) -> Words:
    """The texts by language of the tags with one of these names."""
    return reading.words([(each.attributes.get(_LANG, ""), each.text, each.span) for each in tag.all(*names)])


def name(tag: Tag, reading: Reading) -> Words:
    """The name of anything: `label` in 2.1 and on views."""
    return texts(tag, reading, "name", "label")


def definitions(root: Tag, reading: Reading) -> Definitions:
    """The properties that the file defines; two of one name get different names, for values are found by them."""
    found: dict[str, PropertyType] = {}
    taken: set[str] = set()
    for outer in root.all("propertyDefinitions", "propertydefs"):
        for each in outer.all("propertyDefinition", "propertydef"):
            own = each.get("identifier") or ""
            said = name(each, reading).drawn() or reading.text(each.get("name") or "", each.span) or own
            while said in taken:
                said += "'"
            taken.add(said)
            found.setdefault(own, PropertyType(said, own, each.get("type") or "string"))
    return Definitions(found)


def properties(tag: Tag, known: Definitions, reading: Reading) -> tuple[Property, ...]:
    """The properties of anything; one that is nowhere defined goes by its id."""
    return tuple(_properties(tag, known, reading))


def _properties(tag: Tag, known: Definitions, reading: Reading) -> Iterator[Property]:
    for outer in tag.all("properties"):
        for each in outer.all("property"):
            own = each.get("propertyDefinitionRef", "identifierref", "identifierRef") or ""
            definition = known.by_id.get(own)
            if definition or own:
                yield Property(definition.name if definition else own, texts(each, reading, "value"))
            else:
                reading.leave("X023")
