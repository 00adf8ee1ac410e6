"""What many tags of an exchange file hold: texts per language, documentation, properties."""

from collections.abc import Iterable, Mapping

from zgwviz.exchange.records import Property
from zgwviz.source.words import Words
from zgwviz.source.xml_write import Out


def named(tag: str, words: Words, *, needed: bool = False) -> tuple[Out, ...]:
    """A tag for the text in each language; an empty one where the format needs one and there is none."""
    found = tuple(Out(tag, {"xml:lang": language} if language else {}, text) for language, text in words.texts)
    return found or ((Out(tag),) if needed else ())


def documentation(words: Words) -> tuple[Out, ...]:
    """The documentation in each language."""
    return named("documentation", words)


def properties(said: Iterable[Property], known: Mapping[str, str]) -> tuple[Out, ...]:
    """The properties, by the ids of their definitions."""
    found = tuple(
        Out("property", {"propertyDefinitionRef": known[each.name]}, inside=named("value", each.value, needed=True))
        for each in said
    )
    return (Out("properties", inside=found),) if found else ()
