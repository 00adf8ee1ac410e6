"""A YAML text as a tree that knows where each part begins and ends: for changing a word of it, and nothing else.

Only texts that `zgwviz.source.yaml` read without a problem are opened here: no key is missing or twice, no depth or
alias beyond its limits.
"""

from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias, Union, cast

import yaml
from yaml.events import (
    AliasEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

Data: TypeAlias = Union[str, "list[Data]", "dict[str, Data]"]
_PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Place(NamedTuple):
    """A part of a text: offsets of its first character and behind its last; `line` and `column` count from 1.

    `flow` is between brackets or braces; what is `shared` has a name (an anchor) or is one's use (an alias).
    """

    start: int
    end: int
    line: int
    column: int
    sort: Literal["text", "list", "table"] = "text"
    flow: bool = False
    shared: bool = False
    text: str = ""
    items: "tuple[Place, ...]" = ()
    entries: "tuple[tuple[Place, Place], ...]" = ()

    def find(self, key: str) -> "int | None":
        """The number of the entry behind `key`."""
        return next((at for at, (name, _) in enumerate(self.entries) if name.text == key), None)

    def get(self, key: str) -> "Place | None":
        """What stands behind `key`."""
        at = self.find(key)
        return None if at is None else self.entries[at][1]


def places(text: str) -> Place:
    """The tree of `text`."""
    parser = _PARSER(text)
    anchors: dict[str, Place] = {}
    stack: list[tuple[NodeEvent, list[Place]]] = []
    root: list[Place] = []
    items = root
    while True:
        event = parser.get_event()
        if event is None:
            return root[0]
        if isinstance(event, ScalarEvent):
            items.append(_named(event, _scalar(event, text), anchors))
        elif isinstance(event, AliasEvent):
            known = anchors[cast("str", event.anchor)]
            at = _at(event)
            items.append(known._replace(start=at.start, end=at.end, line=at.line, column=at.column, shared=True))
        elif isinstance(event, MappingStartEvent | SequenceStartEvent):
            stack.append((event, items))
            items = []
        elif isinstance(event, MappingEndEvent | SequenceEndEvent):
            begun, around = stack.pop()
            around.append(_named(begun, _whole(begun, items, _at(event).end), anchors))
            items = around


def data(place: Place) -> Data:
    """What a part says: texts as typed, whatever other readers take them for."""
    if place.sort == "text":
        return place.text
    if place.sort == "list":
        return [data(each) for each in place.items]
    return {key.text: data(value) for key, value in place.entries}


def is_shared(place: Place) -> bool:
    """Whether a part, or something in it, is used in several places."""
    # No tuple of both: mypy 2.4 ends in a segmentation fault over one of places within places.
    return place.shared or any(map(is_shared, place.items)) or any(is_shared(value) for _, value in place.entries)


def comments(text: str, start: int, end: int, inside: Place | None = None) -> list[str]:
    """The comments between two offsets, each from its `#`; those are none that stand in the texts of `inside`."""
    found: list[str] = []
    for gap in _gaps(start, end, inside):
        for line in text[slice(*gap)].splitlines():
            at = line.find("#")
            if at >= 0:
                found.append(line[at:].rstrip())
    return found


def _gaps(start: int, end: int, inside: Place | None) -> Iterator[tuple[int, int]]:
    for leaf in _leaves(inside) if inside else ():
        if start < leaf.start <= end:
            yield start, leaf.start
        start = max(start, leaf.end)
    if start < end:
        yield start, end


def _leaves(place: Place) -> Iterator[Place]:
    """The texts and aliases of a part, in order."""
    if place.sort == "text" or place.shared:
        yield place
    for each in place.items:
        yield from _leaves(each)
    for key, value in place.entries:
        yield key
        yield from _leaves(value)


def _at(event: Event) -> Place:
    """From where to where the parser saw an event."""
    start, end = event.start_mark, event.end_mark
    assert start
    assert end
    return Place(start.index, end.index, start.line + 1, start.column + 1)


def _scalar(event: ScalarEvent, text: str) -> Place:
    at = _at(event)
    if event.style in {"|", ">"}:
        # A block ends where the next word begins; the empty lines between are nobody's.
        at = at._replace(end=at.start + len(text[at.start : at.end].rstrip()))
    return at._replace(text=event.value)


def _whole(event: NodeEvent, items: list[Place], end: int) -> Place:
    """A list or table; one without brackets ends where the last in it ends."""
    flow = bool(cast("MappingStartEvent", event).flow_style)
    made = _at(event)._replace(end=end if flow or not items else items[-1].end, flow=flow)
    if isinstance(event, MappingStartEvent):
        return made._replace(sort="table", entries=tuple(zip(items[::2], items[1::2], strict=True)))
    return made._replace(sort="list", items=tuple(items))


def _named(event: NodeEvent, place: Place, anchors: dict[str, Place]) -> Place:
    if event.anchor:
        place = place._replace(shared=True)
        anchors[event.anchor] = place
    return place
