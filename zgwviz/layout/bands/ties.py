"""Relations on a plate: routed in the gutters between chips, or between groups where there are too many to read."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zgwviz.geometry import Box, Size
from zgwviz.layout import legend
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.engine.records import Edge, End, Gaps
from zgwviz.layout.records import BandPlace, GroupPlace, Plate, TiePlace, Tile
from zgwviz.layout.route.route import route
from zgwviz.layout.space import text_height
from zgwviz.view.records import PlateView, Tie, Tied
from zgwviz.view.words import relation, say

# So many lines between chips, and between groups, for each chip size in the paper's width, can be followed.
CHIPS, GROUPS = 1.6, 0.25


class Tying(NamedTuple):
    """What is drawn of a plate's relations: those between chips, or between `groups`; `total` is what there are."""

    ties: tuple[Tie, ...]
    groups: bool
    total: int
    asked: Tied

    def subtitle(self, said: str, language: str) -> str:
        """What stands beside the title: what the view says there, and how many of all are drawn where not all are."""
        if len(self.ties) == self.total:
            return said
        some = say("ties-strongest", language, n=len(self.ties), total=self.total)
        return f"{said} · {some}" if said else some

    def entries(self, language: str) -> list[legend.Entry]:
        """The legend of the lines."""
        notations = dict.fromkeys(tie.notation for tie in self.ties)
        found: list[legend.Entry] = [("relation", name, relation(name, language)) for name in notations]
        if self.groups:
            key = "ties-too-many" if self.asked == "elements" else "ties-groups"
            found.append(("words", "", say(key, language)))
        return found


def choose(plate: Plate) -> Tying:
    """Those between the chips that show, where they can be followed; else the strongest between groups."""
    view = plate.view
    chips = {tile.item.id for tile in _tiles(plate)}
    between = tuple(tie for tie in view.ties if tie.source in chips and tie.target in chips)
    most = plate.sheet.width / plate.sheet.paper.chip
    if view.tied == "elements" and len(between) <= most * CHIPS:
        return Tying(between, groups=False, total=len(between), asked=view.tied)
    found = _between_groups(view)
    return Tying(found[: int(most * GROUPS)], groups=True, total=len(found), asked=view.tied)


def _between_groups(view: PlateView) -> tuple[Tie, ...]:
    """One tie for all from one group to another, the strongest first; its notation is that of most."""
    bands = (*view.bands, view.roadmap) if view.roadmap else view.bands
    home = {item.id: group.id for band in bands for group in band.groups for item in group.items}
    home |= {item.id: pillar.id for pillar in view.pillars for item in pillar.items}
    counts: dict[tuple[str, str], Counter[str]] = {}
    for tie in view.ties:
        ends = home[tie.source], home[tie.target]
        if ends[0] != ends[1]:
            counts.setdefault(ends, Counter())[tie.notation] += 1
    ties = [
        Tie(f"{source}-to-{target}", source, target, kinds.most_common(1)[0][0], kinds.total())
        for (source, target), kinds in counts.items()
    ]
    return tuple(sorted(ties, key=lambda tie: -tie.size))


def tie(plate: Plate, tying: Tying, measure: Measure) -> tuple[tuple[TiePlace, ...], int]:
    """The lines of `tying`, and how many had no clean way."""
    boxes = dict(_group_boxes(plate) if tying.groups else _chip_boxes(plate, measure))
    size = measure.paper.note
    edges = [
        Edge(each.id, each.source, each.target, End(head=size), End(head=size), _label(each, measure))
        for each in tying.ties
        if each.source in boxes and each.target in boxes
    ]
    step = measure.paper.step
    gaps = Gaps(step * 4, step * 4, clearance=step * 0.9, lane=step * 0.9, pad=step * 0.5, corner=step)
    numbers = max((number.height for each in tying.ties if (number := _label(each, measure))), default=0.0)
    routed = route(boxes, edges, gaps, _bounds(plate, numbers / 2))
    places = tuple(
        TiePlace(each, found.points, found.label)
        for each in tying.ties
        if (found := routed.routes.get(each.id)) and len(found.points) > 1
    )
    return places, len({one.edge for one in routed.compromises}) + len(edges) - len(places)


def _label(each: Tie, measure: Measure) -> Size | None:
    """How much room the number of relations takes, where there are more than one."""
    if each.size == 1:
        return None
    size = measure.paper.note
    return Size(measure.setter.ruler.width(str(each.size), size, 600) + size * 0.3, text_height(size, 1) + size * 0.2)


def _tiles(plate: Plate) -> Iterator[Tile]:
    for band in _bands(plate):
        for group in band.groups:
            yield from group.tiles
    for pillar in plate.pillars:
        yield from pillar.tiles


def _bands(plate: Plate) -> Sequence[BandPlace]:
    return (*plate.bands, plate.roadmap) if plate.roadmap else plate.bands


def _group_boxes(plate: Plate) -> Iterator[tuple[str, Box]]:
    """Whole groups, the chips of closed ones, and pillars."""
    for band in _bands(plate):
        for group in band.groups:
            yield group.group.id, group.box
        for closed in band.closed:
            yield closed.group.id, closed.box
        if band.closed_head:
            yield f"head of {band.band.id}", band.closed_head
    for pillar in plate.pillars:
        yield pillar.pillar.id, pillar.box


def _chip_boxes(plate: Plate, measure: Measure) -> Iterator[tuple[str, Box]]:
    """Chips, and what else no line may cross: titles, pills, closed groups, the heads of pillars."""
    for band in _bands(plate):
        for group in band.groups:
            yield from ((tile.item.id, tile.box) for tile in group.tiles)
            yield f"title of {group.group.id}", _title(group, measure)
            if group.more:
                yield f"pill of {group.group.id}", group.more
        yield from ((f"closed {closed.group.id}", closed.box) for closed in band.closed)
        if band.closed_head:
            yield f"head of {band.band.id}", band.closed_head
    for pillar in plate.pillars:
        yield f"head of {pillar.pillar.id}", pillar.head
        yield from ((tile.item.id, tile.box) for tile in pillar.tiles)


def _title(group: GroupPlace, measure: Measure) -> Box:
    """The part of a group's head that has words in it."""
    wide = max(group.title.widths, default=0.0)
    if group.group.start:
        wide += measure.flag() + measure.space.icon_gap
    return Box(group.head.x, group.head.y, min(wide, group.head.width), group.head.height)


def _bounds(plate: Plate, edge: float) -> Box:
    """All of the drawing but the labels at the left, and `edge` above and below, where numbers at lines stand out."""
    places = _bands(plate)
    left = max(place.label.right for place in places)
    right = max([*(place.box.right for place in places), *(pillar.box.right for pillar in plate.pillars)])
    top, bottom = min(place.box.y for place in places), max(place.box.bottom for place in places)
    return Box(left, top + edge, right - left, bottom - top - 2 * edge)
