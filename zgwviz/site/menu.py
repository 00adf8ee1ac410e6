"""The list of views beside the plates: by kind, groups below their layer."""

from collections.abc import Iterable
from typing import NamedTuple

from zgwviz.site.plates import Seen, title
from zgwviz.site.words import words
from zgwviz.view.scope import Scope


class Item(NamedTuple):
    """A view in the list: its words, its layer's number where it is one, and the views below it."""

    view: str
    words: str
    hue: int | None = None
    below: "tuple[Item, ...]" = ()


def menu(sights: Iterable[Seen], seen: Scope) -> list[tuple[str, list[Item]]]:
    """Headings with their views, in the order of the views; a layer's groups below it."""
    said = words(seen.language)
    listed = list(sights)
    groups: dict[str, list[Item]] = {}
    layers = {sight.entry.subject for sight in listed if sight.entry.kind == "layer"}
    for sight in listed:
        if sight.entry.kind == "group":
            layer = seen.model.groups[sight.entry.subject].layer
            groups.setdefault(layer, []).append(_item(sight))
    made: dict[str, list[Item]] = {}
    numbers = {layer: number for number, layer in enumerate(seen.layers)}
    for sight in listed:
        entry = sight.entry
        if entry.kind == "layer":
            below = tuple(groups.get(entry.subject, ()))
            item = _item(sight)._replace(hue=numbers[entry.subject], below=below)
            made.setdefault(entry.kind, []).append(item)
        elif entry.kind != "group" or seen.model.groups[entry.subject].layer not in layers:
            made.setdefault(entry.kind, []).append(_item(sight))
    return [(said[f"kind-{kind}"], items) for kind, items in made.items()]


def _item(sight: Seen) -> Item:
    return Item(sight.entry.id, title(sight))
