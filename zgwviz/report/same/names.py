"""What an element is called: its names, its other names, and the singular of a plural."""

from collections.abc import Iterator

from zgwviz.check.text import folded
from zgwviz.model.records import Element

# Properties in which importers and people keep other names.
_OTHER = frozenset({"altlabel", "hiddenlabel", "synoniem", "synoniemen", "synonym", "synonyms", "alias", "aliassen"})
_SHORTEST = 4  # letters of a name that has a plural
_VOWELS = "aeou"


def names(element: Element) -> dict[str, None]:
    """The names of an element in all languages, folded."""
    return dict.fromkeys(key for _, said in element.name.texts if (key := folded(said)))


def others(element: Element) -> dict[str, None]:
    """Its short names and other names, folded, without those that are its names."""
    said = [text for _, text in element.short.texts]
    for name, text in element.properties:
        if folded(name) in _OTHER:
            said += text.split(";")
    known = names(element)
    return dict.fromkeys(key for each in said if (key := folded(each)) and key not in known)


def singulars(name: str) -> Iterator[str]:
    """What a folded name may be in the singular, in Dutch and in English; names that are no plural give nonsense."""
    if len(name) < _SHORTEST:
        return
    if name.endswith("ies"):
        yield name[:-3] + "y"
    if name.endswith("s"):
        yield name[:-1]
    if name.endswith("n"):
        yield name[:-1]
    if name.endswith("en"):
        yield from _stems(name[:-2])


def _stems(stem: str) -> Iterator[str]:
    """`roll` is of rol, `zak` may be of zaak, `briev` is of brief, `huiz` of huis."""
    hard = stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])
    yield hard
    if len(stem) > 2 and stem[-1] == stem[-2]:
        yield stem[:-1]
    if len(stem) > 2 and stem[-2] in _VOWELS and stem[-3] not in f"{_VOWELS}i":
        yield hard[:-1] + stem[-2] + hard[-1]
