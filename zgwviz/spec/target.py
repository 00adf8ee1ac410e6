"""Where a link of a page leads: an address, or a view or element of this spec by its id."""

import re
from typing import Literal, NamedTuple

from zgwviz.problem.records import Span
from zgwviz.source.findings import Findings
from zgwviz.source.said import Said
from zgwviz.spec.form import Form, TextShape
from zgwviz.spec.texts import ID, PREFIXED, SCHEMES, address, checked

_SAID = re.compile(r"(element|view):(.*)", re.DOTALL)
# What stands before a colon in addresses that people know: no prefix of another spec.
_SCHEMES = frozenset({*SCHEMES, "javascript", "vbscript", "data", "file", "ftp", "tel", "sms"})


class Target(NamedTuple):
    """What is meant: the `word` is an id of that sort (`either`: a view's or else an element's), or an address."""

    sort: Literal["view", "element", "either", "address"]
    word: str


def target(said: str) -> Target:
    """What a link to `said` means: `element:zaak`, `view:zaken`, `zaak`, `zgw:zaak`, `./lijst.html`, `https://...`."""
    found = _SAID.fullmatch(said)
    if found:
        return Target("element" if found[1] == "element" else "view", found[2].strip())
    prefixed = re.fullmatch(PREFIXED, said) and said.partition(":")[0].lower() not in _SCHEMES
    return Target("either" if prefixed or re.fullmatch(ID, said) else "address", said)


def sound(said: str, span: Span, found: Findings) -> Said[str] | None:
    """`said` with its place; None, kept as a problem, where it is an address of a kind that is not followed."""
    fine = target(said).sort != "address" or address(said, span, found) is not None
    return Said(said, span) if fine else None


TARGET: Form[Said[str]] = Form(checked(sound).read, TextShape())
