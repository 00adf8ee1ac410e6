"""Ids of one file: valid, and no two alike."""

import re
from collections.abc import Iterable

_VALID = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_OTHER = re.compile(r"[^A-Za-z0-9_.-]")


class Ids:
    """Gives out ids; those in `promised` are kept for who asks with `keep`.

    An element's node has the element's own id, and a spec may well call an element `layer-zaken` or `title`.
    """

    def __init__(self, promised: Iterable[str], prefix: str = "") -> None:
        """`prefix` comes before every id that is given: it tells the drawings of one page apart."""
        self._promised = frozenset(promised)
        self._prefix = prefix
        self._given: set[str] = set()

    def claim(self, wanted: str, keep: bool = False) -> str:
        """`wanted`, made valid, with a number behind it where it is another's or was given before."""
        name = wanted if _VALID.fullmatch(wanted) else _valid(wanted)
        if name in self._given or (name in self._promised and not keep):
            name = self._numbered(name)
        self._given.add(name)
        return self._prefix + name

    def _numbered(self, name: str) -> str:
        n = 2
        while (other := f"{name}-{n}") in self._given or other in self._promised:
            n += 1
        return other


def _valid(wanted: str) -> str:
    name = _OTHER.sub("_", wanted)
    return name if _VALID.fullmatch(name) else f"_{name}"
