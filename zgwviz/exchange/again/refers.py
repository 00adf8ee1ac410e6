"""Which elements a text refers to: the ends of relations, standards and plateaus, and whatever views and rules name."""

from collections.abc import Container, Iterable, Iterator, Mapping

from zgwviz.exchange.again.data import ENDS, ends
from zgwviz.exchange.again.standing import Folder, Standing
from zgwviz.source.yaml_place import Data, Place, data

# Where plate.yaml speaks of elements.
_SECTIONS = ("views", "rules", "silence", "patterns")


def of_element(here: Standing) -> set[str]:
    """The ids that an element names, without what is nested in it."""
    found: set[str] = set()
    for key, value in here.value.entries:
        if key.text in ENDS:
            found |= {str(end.get("to", "")) for end in ends(data(value))}
        elif key.text == "plateau":
            found |= set(_words(data(value)))
    return found


def of_plate(root: Place) -> set[str]:
    """Every word of plate.yaml that may be an element's id."""
    found: set[str] = set()
    for key, value in root.entries:
        if key.text in _SECTIONS:
            found |= set(_words(data(value)))
    return found


def needed(going: Iterable[str], moving: Container[str], folder: Folder, plate: Place) -> set[str]:
    """Those of `going` that something which stays refers to, or that stand around something which stays in them."""
    left = set(going)
    named: set[str] = of_plate(plate)
    refers: Mapping[str, set[str]] = {each.id: of_element(each) for each in folder.elements.values()}
    waiting = [each.id for each in folder.elements.values() if each.id not in left]
    found: set[str] = set()
    while True:
        for one in waiting:
            named |= refers[one]
            parent = folder.elements[one].spot.parent
            if parent is not None and one not in moving:
                named.add(parent)
        waiting = [one for one in left if one in named]
        if not waiting:
            return found
        found |= set(waiting)
        left -= found


def _words(said: Data) -> Iterator[str]:
    if isinstance(said, str):
        yield said
    elif isinstance(said, dict):
        for key, value in said.items():
            yield key
            yield from _words(value)
    else:
        for each in said:
            yield from _words(each)
