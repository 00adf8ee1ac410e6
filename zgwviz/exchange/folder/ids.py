"""Readable ids of names: `Zaakafhandelcomponent (ZAC)` becomes `zaakafhandelcomponent-zac`."""

import re
import unicodedata
from collections.abc import Container, Mapping
from hashlib import sha256

_LONGEST = 60
_NONE: Mapping[str, str] = {}
# Words of the spec language behind which ids stand, or that stand among ids: an element called so would be misread.
RESERVED = frozenset({"attributes", "elements", "groups", "to"})
_OTHER = re.compile(r"[^a-z0-9]+")
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "&": " en "}
)


class Ids:
    """Ids of one sort, none given twice, whatever its case; a name keeps its id when others are added after it.

    `known` are ids given before, by the party's own; none of these is given to anything else.
    """

    def __init__(self, taken: Container[str] = RESERVED, known: Mapping[str, str] = _NONE) -> None:
        self._before = taken
        self._known = known
        self._taken = {each.lower() for each in known.values()}

    def give(self, name: str, mark: str, kind: str = "") -> str:
        """An id for `name`; where that is taken, with `kind` behind it, or a trace of `mark`, the party's own id."""
        if mark in self._known:
            return self._known[mark]
        plain = slug(name)
        tries = [plain, f"{plain}-{kind}"] if plain and kind else [plain] if plain else []
        tail = sha256(mark.encode("utf-8", "replace")).hexdigest()
        start = plain or kind or "x"
        tries += [f"{start}-{tail[:length]}" for length in (6, 12, 64)]
        for one in tries:
            if one not in self._taken and one not in self._before:
                break
        else:
            number = next(n for n in range(2, len(self._taken) + 3) if f"{start}-{n}" not in self._taken)
            one = f"{start}-{number}"
        self._taken.add(one)
        return one


def slug(name: str) -> str:
    """`name` in small letters, digits and hyphens, cut at a word; empty where nothing of it is left."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_LETTERS)).encode("ascii", "ignore").decode()
    words = _OTHER.sub("-", plain).strip("-")
    if len(words) > _LONGEST:
        words = words[: _LONGEST + 1].rpartition("-")[0] or words[:_LONGEST]
    return words if not words or words[0].isalpha() else f"_{words}"
