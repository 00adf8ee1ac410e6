"""What stands on a drawing: the elements it is about, and where each is on the picture."""

from collections.abc import Iterable, Iterator

from zgwviz.geometry import Box
from zgwviz.pipeline import Studio, papers
from zgwviz.scene.extent import extent
from zgwviz.scene.records import Group, Rect, Scene, Shape
from zgwviz.view.catalogue import Entry
from zgwviz.view.records import BandView, PlateView


def shown(room: Studio, entry: Entry) -> tuple[str, ...]:
    """The ids of the elements that the view `entry` is about, in the order of the text.

    A plate is about all that it chooses, also what there is no room for; any other view about what it draws.
    """
    view = room.view(entry)
    if isinstance(view, PlateView):
        met = frozenset(_on_plate(view))
    else:
        scene = room.scene(entry, papers()["screen"])
        met = frozenset(group.id for group in groups(scene.children) if group.role == "element")
    return tuple(each for each in room.model.elements if each in met)


def spots(scene: Scene) -> Iterator[tuple[Group, Box]]:
    """Each group of shapes that can be pointed at, and the box of it: chips, and the heads of groups and layers."""
    for group in groups(scene.children):
        if group.role == "element":
            # A chip's ground is its first rectangle; what has none (a line of words) is as large as its words.
            ground = next((each.box for each in group.children if isinstance(each, Rect)), extent(group))
            if ground is not None:
                yield group, ground
        elif group.role in ("layer", "group") and group.id.startswith(("layer-", "group-")):
            head = _head(group)
            box = extent(head) if head else None
            if box is not None:
                yield group, box


def groups(shapes: Iterable[Shape]) -> Iterator[Group]:
    """Every group among `shapes` and in them, in reading order."""
    for shape in shapes:
        if isinstance(shape, Group):
            yield shape
            yield from groups(shape.children)


def _head(group: Group) -> Group | None:
    """What names a group or layer: its first note, or all of it where it is a chip itself."""
    inside = tuple(groups(group.children))
    return next((each for each in inside if each.role == "note"), None) if inside else group


def _on_plate(view: PlateView) -> Iterator[str]:
    bands: tuple[BandView, ...] = (*view.bands, *([view.roadmap] if view.roadmap else []))
    yield from (item.id for band in bands for group in band.groups for item in group.items)
    yield from (item.id for pillar in view.pillars for item in pillar.items)
