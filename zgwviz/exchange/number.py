"""How many: a cardinality as other parties write it, in the form of the spec language."""

import re

_NUMBER = re.compile(r"([0-9]{1,9}|[*nN])(?:\s*(?:\.\.|-|…)\s*([0-9]{1,9}|-1|[*nN]))?")
_MANY = frozenset({"*", "n", "N", "-1"})


def number(text: str) -> str | None:
    """`text` as `1`, `0..1` or `0..*`; None where it is no cardinality, or its second number is the less."""
    match = _NUMBER.fullmatch(text.strip().strip("[]").strip())
    return _range(match[1], match[2]) if match else None


def _range(low: str, high: str | None) -> str | None:
    first = "*" if low in _MANY else str(int(low))
    if high is None:
        return first
    last = "*" if high in _MANY else str(int(high))
    if first == "*":
        return "*" if last == "*" else None
    if last != "*" and int(first) > int(last):
        return None
    return first if first == last else f"{first}..{last}"
