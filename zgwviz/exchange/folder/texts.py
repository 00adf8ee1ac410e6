"""Texts as the spec language says them: bare where one language has them, else by language."""

import re
from collections.abc import Sequence

from zgwviz.exchange.folder.text import Value
from zgwviz.exchange.records import GatheredElement
from zgwviz.model.kinds import KINDS
from zgwviz.problem.records import Span
from zgwviz.source.findings import Findings
from zgwviz.source.node import Scalar
from zgwviz.source.words import Words
from zgwviz.spec.texts import CARDINAL, LANGUAGE, LINK

_LANGUAGE = re.compile(LANGUAGE)
_NOWHERE = Span("", 1, 1)
_LONGEST_KEY = 240
# Spaces that do not break come along when people paste from a page, and make names that fit nowhere.
_FIXED = re.compile("[\u00a0\u2007\u202f]")


def worded(words: Words, language: str) -> Value | None:
    """A text for a key, None where there is none: bare in the plate's language, else a table by language."""
    texts = [(tag.lower() if len(tag) < 4 else tag, text) for tag, raw in words.texts if (text := clean(raw))]
    bare = [text for tag, text in texts if not tag]
    tagged = {tag: text for tag, text in texts if tag and _LANGUAGE.fullmatch(tag)}
    if bare and not tagged:
        return bare[0]
    if bare:
        tagged = {language: bare[0]} | tagged
    if not tagged:
        return texts[0][1] if texts else None
    return tagged[language] if list(tagged) == [language] else tagged


def called(one: GatheredElement, language: str) -> str:
    """What an element is called: its name, and where it has none its kind."""
    name = " ".join(one.name.drawn(language).split())
    if name or not one.kind or one.kind not in KINDS:
        return name or clean(one.id) or "?"
    kind = KINDS[one.kind]
    return kind.name_en if language == "en" else kind.name_nl


def named(words: Words, language: str) -> Value | None:
    """A name for a key: a text on one line, with one space between words."""
    return worded(Words(tuple((tag, " ".join(text.split())) for tag, text in words.texts)), language)


def clean(text: str) -> str:
    """A text as the spec language keeps it: lines end one way, spaces may break, no white space around it."""
    return _FIXED.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def key(text: str) -> str:
    """A word of the party's own before a colon, where YAML takes no longer one."""
    return clean(text)[:_LONGEST_KEY].strip()


def link(text: str | None) -> str | None:
    """A link that may be drawn, else None."""
    return LINK.read(Scalar(text, _NOWHERE), Findings(once="")) if text else None


def cardinality(text: str | None) -> str | None:
    """A number of one end of a relation as the spec language writes it, else None."""
    return CARDINAL.read(Scalar(text, _NOWHERE), Findings(once="")) if text else None


def many(words: Sequence[str]) -> Value:
    """A list, or its only word."""
    return words[0] if len(words) == 1 else list(words)
