"""What of a source people took over: they wrote at it, or their own elements and relations use it."""

from collections.abc import Mapping

from zgwviz.exchange.again.data import ENDS, ends
from zgwviz.exchange.again.element import ours_at
from zgwviz.exchange.again.standing import Folder, Meant, Standing
from zgwviz.source.yaml_place import data


def adopted(ours: Folder, theirs: Mapping[str, Meant]) -> frozenset[str]:
    """The ids of elements of the source that are adopted; those that say so with their status are."""
    found: set[str] = set()
    for here in ours.elements.values():
        was = theirs.get(here.id)
        named = _ends(here)
        if was is not None:
            if any(here.value.get(word) for word in ours_at(here, was)):
                found.add(here.id)
            named -= {str(end["to"]) for word in ENDS for end in ends(was.said.get(word))}
        found |= named & set(theirs)
    return frozenset(found)


def _ends(here: Standing) -> set[str]:
    return {
        str(end.get("to", "")) for key, value in here.value.entries if key.text in ENDS for end in ends(data(value))
    }
