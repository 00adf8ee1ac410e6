"""What each key of the language means: manual.md, by record and key."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

_ENTRY = re.compile(r"(?m)^(#{2,3}) (.+)\n\n(.+)\n\n\*(.+)\*\n(?:\n`(.+)`\n)?")
# Records that are as another one, or more than it.
_ALSO = {
    "element": "relations",
    "pattern-element": "element",
    "used-element": "element",
    "used-group": "group",
    "relation-to": "relation",
}


class Told(NamedTuple):
    """What a key means in Dutch and English, and an example of it; a record as a whole has no example."""

    nl: str
    en: str
    example: str


def manual() -> Mapping[tuple[str, str], Told]:
    """The meaning of each key by the names of its record and itself; of the record as a whole by an empty name."""
    text = (Path(__file__).parent / "manual.md").read_text(encoding="utf-8")
    told: dict[tuple[str, str], Told] = {}
    record = ""
    for level, name, nl, en, example in _ENTRY.findall(text):
        record = name if level == "##" else record
        told[record, "" if level == "##" else name] = Told(nl, en, example)
    return told


def told(pages: Mapping[tuple[str, str], Told], record: str, key: str) -> Told:
    """What the manual says of a key in a record; a KeyError where it says nothing, which a test looks for."""
    while (record, key) not in pages and record in _ALSO:
        record = _ALSO[record]
    return pages[record, key]
