"""What modellers say beside a class or attribute: notes with headings, and tagged values with notes of their own."""

import html
import re
from collections.abc import Mapping

from zgwviz.exchange.markup import plain
from zgwviz.exchange.xmi.records import Told

# Enterprise Architect keeps a long value behind this mark; and there too what a tag is for, which is no value.
_NOTES = "#NOTES#"
_MEMO = "<memo>"
_ABOUT = re.compile(r"\s*(?:Values|Default|Description|Type|Compositetype)\s*:")
# Notes may be parted under headings: `-- Definitie --`.
_HEADING = re.compile(r"^[ \t]*--+[ \t]*(\w[\w ]{0,40}?)[ \t]*--+[ \t]*$", re.MULTILINE)
_EMPTY_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+\n")
_LINE_ENDS = re.compile(r"[ \t]+(?=\n)|\r(?=\n)")


def worded(text: str, *, by_ea: bool) -> str:
    """A text as people read it: without marks of HTML, which Enterprise Architect writes, and without empty pages."""
    text = html.unescape(plain(text)) if by_ea else plain(text)
    return _EMPTY_LINES.sub("\n\n", _LINE_ENDS.sub("", text)).strip()


def value(raw: str) -> str:
    """What a tagged value says; empty where it only repeats what the tag is for."""
    said, mark, notes = raw.partition(_NOTES)
    said = "" if said.strip() == _MEMO else said.strip()
    if mark and not said and not _ABOUT.match(notes):
        return notes.strip()
    return said


def parts(notes: str) -> Mapping[str, str]:
    """Notes by their headings, in small letters; what stands before the first is under an empty one."""
    pieces = _HEADING.split(notes)
    named = dict(zip((each.casefold() for each in pieces[1::2]), (each.strip() for each in pieces[2::2]), strict=True))
    return {"": pieces[0].strip()} | named


def merged(*all_: Told) -> Told:
    """What is said in several places: the first notes, and every stereotype and tag once."""
    return Told(
        next((each.notes for each in all_ if each.notes.strip()), ""),
        tuple(dict.fromkeys(name for each in all_ for name in each.stereotypes)),
        tuple({name.casefold(): (name, said) for each in reversed(all_) for name, said in each.tags if said}.values()),
    )
