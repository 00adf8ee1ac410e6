"""Rules and views: every id in them exists, and each has an id of its own."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from zgwviz.model.elements import Elements, known_element, known_plateau
from zgwviz.model.kinds import KINDS
from zgwviz.model.names import Names
from zgwviz.model.records import Band, Layer
from zgwviz.model.vocabulary import Vocabulary
from zgwviz.source.said import Said
from zgwviz.spec.records import PlateSpec, Selector, ViewSpec


class _Known(NamedTuple):
    """What the words of a selector may be."""

    words: Mapping[str, tuple[str, Mapping[str, object]]]
    elements: Elements
    vocabulary: Vocabulary


def check_selectors(plate: PlateSpec, layers: Mapping[str, Layer], elements: Elements, vocabulary: Vocabulary) -> None:
    """Keep what is unknown in the rules, silences and views of `plate`, and the ids that two of them have."""
    bands: dict[str, Band] = {band.id: band for layer in layers.values() for band in layer.bands}
    known = _Known(
        {
            "layer": ("M010", layers),
            "band": ("M021", bands),
            "group": ("M013", elements.groups),
            "kind": ("M005", KINDS),
            "type": ("M004", vocabulary.types),
            "status": ("M006", vocabulary.statuses),
        },
        elements,
        vocabulary,
    )
    rules, views = Names(vocabulary.found), Names(vocabulary.found)
    for rule in plate.rules:
        if rule.id:
            rules.claim(rule.id.value, rule.id.span)
        for selector in (rule.each, rule.reaches, rule.count.of if rule.count else None):
            _check(selector, known)
    for silence in plate.silence:
        _check(silence.of, known)
    for view in plate.views:
        views.claim(view.id.value, view.id.span)
        _check_view(view, known)


def _check_view(view: ViewSpec, known: _Known) -> None:
    rows = view.rows
    words = rows if not isinstance(rows, Selector) and rows else ()
    for word in (*words, *view.lanes):
        if word.value not in known.elements.groups and word.value not in known.elements.elements:
            both = {**known.elements.groups, **known.elements.elements}
            known.vocabulary.found.unknown("M022", word, both, known.elements.by_name)
    listed = (block.glossary for block in view.blocks)
    for selector in (view.of, rows if isinstance(rows, Selector) else None, view.columns, *listed):
        _check(selector, known)


def _check(selector: Selector | None, known: _Known) -> None:
    for field, word in _said(selector):
        if field in known.words:
            code, words = known.words[field]
            if word.value not in words:
                known.vocabulary.found.unknown(code, word, words)
        elif field in {"id", "product", "standard"}:
            known_element(word, known.elements, known.vocabulary.found)
        elif field == "plateau":
            known_plateau(word, known.elements, known.vocabulary.found)


def _said(selector: Selector | None) -> Iterator[tuple[str, Said[str]]]:
    """Every word of a selector with its field, those of its union and of its exception included."""
    if selector is None:
        return
    for field, words in selector.fields:
        for word in words:
            yield field, word
    for other in (*selector.also, selector.but):
        yield from _said(other)
