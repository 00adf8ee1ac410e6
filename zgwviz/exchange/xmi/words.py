"""What is said of a thing by notes and tags together: its definition, its note, and values by the names of tags."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import Property
from zgwviz.exchange.xmi import mim
from zgwviz.exchange.xmi.records import Told
from zgwviz.exchange.xmi.said import parts, value, worded
from zgwviz.problem.records import Span
from zgwviz.source.words import Words

# `AN40`, `string(40)`: a type and its length in one word.
_SIZED = re.compile(r"(AN|N|A)\s?(\d{1,6})|([^\W\d][\w -]*?)\s*\((\d{1,6})\)")
# A definition of more letters than this is an article; what comes after its first paragraph explains.
_LONG = 400
_HEADING = 40


class Spoken(NamedTuple):
    """A definition, a note, and the tagged values by their plain names."""

    definition: Words
    note: Words
    tags: dict[str, str]

    def tag(self, names: Sequence[str]) -> str:
        """The value of the first of these tags that says something."""
        return next((said for name in names if (said := self.tags.get(name, ""))), "")


def spoken(told: Told, span: Span, reading: Reading, *, by_ea: bool) -> Spoken:
    """What `told` says; tags go before notes, which may be parted under headings."""
    notes = parts(worded(told.notes, by_ea=by_ea))
    tags = {mim.plain(name): worded(value(said), by_ea=by_ea) for name, said in told.tags}
    definition = [tags.get(name) or notes.get(name) for name in mim.DEFINITION]
    note = [tags.get(name) or notes.get(name) for name in mim.NOTE]
    defined = next((each for each in definition if each), "") or notes[""]
    noted = next((each for each in note if each), "")
    if not noted:
        defined, noted = _parted(defined)
    return Spoken(reading.words([("", defined, span)]), reading.words([("", noted, span)]), tags)


def _parted(text: str) -> tuple[str, str]:
    """A long text as its first paragraph, without a heading above that, and the rest."""
    heading, _, rest = text.partition("\n")
    if rest and len(heading) <= _HEADING and heading[-1].isalnum():
        text = rest.strip()
    if len(text) <= _LONG:
        return text, ""
    first, _, rest = text.partition("\n\n")
    if len(first) > _LONG:
        first, _, rest = text.partition("\n")
    return first.strip(), rest.strip()


def properties(told: Told, span: Span, reading: Reading, *, by_ea: bool) -> Iterator[Property]:
    """The tagged values that have no place of their own."""
    taken = {*mim.DEFINITION, *mim.NOTE, *mim.SOURCE}
    for name, raw in told.tags:
        said = worded(value(raw), by_ea=by_ea)
        if said and mim.plain(name) not in taken | mim.TECHNICAL:
            yield Property(reading.text(name, span), reading.words([("", said, span)]))


def sized(word: str) -> tuple[str, int | None]:
    """A type and the length said with it: `AN40` is an AN of 40."""
    match = _SIZED.fullmatch(word)
    if not match:
        return word, None
    longest = int(match[2] or match[4])
    return (match[1] or match[3], longest) if longest else (word, None)
