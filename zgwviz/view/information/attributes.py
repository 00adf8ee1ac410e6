"""Attributes in the language that is drawn: their types in words, and how many values there are to choose from."""

from zgwviz.model.records import Element
from zgwviz.view.information.records import AttributeLine
from zgwviz.view.words import say

# Types of JSON Schema and their usual formats, https://spec.openapis.org/registry/format/, and XML Schema's.
_TYPES: dict[str, tuple[str, str]] = {
    "string": ("tekst", "text"),
    "text": ("tekst", "text"),
    "uri": ("uri", "uri"),
    "uuid": ("uuid", "uuid"),
    "date": ("datum", "date"),
    "datetime": ("datum en tijd", "date and time"),
    "date-time": ("datum en tijd", "date and time"),
    "time": ("tijd", "time"),
    "duration": ("duur", "duration"),
    "boolean": ("ja/nee", "yes/no"),
    "integer": ("geheel getal", "whole number"),
    "number": ("getal", "number"),
    "decimal": ("decimaal getal", "decimal number"),
    "object": ("groep", "group"),
    "array": ("lijst", "list"),
    "email": ("e-mailadres", "email address"),
}


def attributes(element: Element, wanted: str, language: str) -> tuple[AttributeLine, ...]:
    """The attributes of `element`: `all` of them, the `required` ones, or `none`."""
    if wanted == "none":
        return ()
    lines = (_line(element, number, language) for number in range(len(element.attributes)))
    return tuple(line for line in lines if wanted == "all" or line.required)


def _line(element: Element, number: int, language: str) -> AttributeLine:
    said = element.attributes[number]
    required = not said.cardinality.startswith(("0", "*"))
    kind = say("choice", language, n=len(said.values)) if said.values else type_words(said.type or "", language)
    words = [kind, str(said.max) if said.max else "", said.format or ""]
    text = " ".join(word for word in words if word)
    return AttributeLine(said.name.value, text, said.cardinality, required, said.values)


def type_words(name: str, language: str) -> str:
    """The words of a type; a name that is the model's own stays as it is."""
    known = _TYPES.get(name.lower())
    return known[language.startswith("en")] if known else name
