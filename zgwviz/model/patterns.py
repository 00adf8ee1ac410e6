"""Patterns: elements that one word adds to an element, with its id and name filled in."""

from collections.abc import Iterable, Mapping
from typing import Any

from zgwviz.problem.records import Span
from zgwviz.source.findings import Findings
from zgwviz.source.words import Words
from zgwviz.spec.records import ElementSpec, PatternSpec

Patterns = Mapping[str, tuple[ElementSpec, ...]]


def patterns(given: Iterable[PatternSpec], found: Findings) -> Patterns:
    """The elements of each pattern; a pattern within a pattern is a problem and left out."""
    return {each.id.value: tuple(_plain(element, found) for element in each.elements) for each in given}


def filled(pattern: tuple[ElementSpec, ...], element: ElementSpec, language: str) -> tuple[ElementSpec, ...]:
    """The elements that `pattern` adds to `element`; a text that is no Words takes the name in `language`."""
    return tuple(_fill(each, element, element.name.drawn(language)) for each in pattern)


def _plain(element: ElementSpec, found: Findings) -> ElementSpec:
    if element.pattern:
        found.add("M009", element.pattern.span, id=element.id.value, pattern=element.pattern.value)
    return element._replace(pattern=None, elements=tuple(_plain(child, found) for child in element.elements))


def _fill(value: Any, element: ElementSpec, name: str) -> Any:  # noqa: ANN401  any part of a spec's record
    """`value` with `{id}` and `{name}` replaced in every text of it."""
    if isinstance(value, str):
        return _text(value, element, name) if "{" in value else value
    if isinstance(value, Words):
        return _words(value, element)
    if not isinstance(value, tuple) or isinstance(value, Span):
        return value
    parts = [_fill(part, element, name) for part in value]
    return type(value)._make(parts) if hasattr(value, "_make") else tuple(parts)


def _words(words: Words, element: ElementSpec) -> Words:
    """`words` per language; a bare text that holds the name is there in every language of the name."""
    texts: dict[str, str] = {}
    for tag, text in words.texts:
        tags = [each for each, _ in element.name.texts] if tag == "" and "{name}" in text else [tag]
        for each in tags:
            texts[each] = _text(text, element, element.name.drawn(each))
    return Words(tuple(texts.items()))


def _text(text: str, element: ElementSpec, name: str) -> str:
    # In one pass, so that a name in which "{id}" stands is left as it is.
    return name.join(part.replace("{id}", element.id.value) for part in text.split("{name}"))
