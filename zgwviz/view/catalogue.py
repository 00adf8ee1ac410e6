"""What can be drawn of a model: every view's id, kind, title and number of elements."""

from collections.abc import Iterator
from typing import NamedTuple

from zgwviz.model.records import Layer, Model


class Entry(NamedTuple):
    """A view that can be drawn; `subject` is the layer, group, element or spec's view that it shows, empty for all."""

    id: str
    kind: str
    title: str
    elements: int
    subject: str = ""


DRAWN = frozenset({"plate", "layer", "group"})


def entries(model: Model) -> tuple[Entry, ...]:
    """All views without elements' own, in the order in which ids are given; a later id that is taken gets its kind."""
    taken: set[str] = set()
    found = []
    for kind, wanted, title, elements, subject in _wanted(model):
        view_id = wanted if wanted not in taken else f"{kind}-{wanted}"
        while view_id in taken:
            view_id += "-"
        taken.add(view_id)
        found.append(Entry(view_id, kind, title, elements, subject))
    return tuple(found)


def drawable(model: Model) -> tuple[Entry, ...]:
    """The views that this version draws."""
    return tuple(entry for entry in entries(model) if entry.kind in DRAWN)


def _wanted(model: Model) -> Iterator[tuple[str, str, str, int, str]]:
    """Kind, wished id, title, number of elements, subject."""
    yield "plate", "plate", model.words(model.title), len(model.elements), ""
    parts: list[Layer] = [*model.layers, *model.pillars, *([model.roadmap] if model.roadmap else [])]
    for layer in parts:
        count = sum(len(model.groups[g].elements) for g in layer.groups)
        yield "layer", layer.id, model.words(layer.name), count, layer.id
    for layer in parts:
        for group_id in layer.groups:
            group = model.groups[group_id]
            if group.name:
                yield "group", group_id, model.words(group.name), len(group.elements), group_id
    for view in model.views:
        if view.kind.value != "plate" or view.id.value != "plate":
            yield view.kind.value, view.id.value, model.words(view.title), len(model.elements), view.id.value
