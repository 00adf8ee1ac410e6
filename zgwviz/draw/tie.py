"""Relations on a plate: lines in the colour of the layer they start in, and how many one stands for."""

from zgwviz.draw import relation, text
from zgwviz.draw.brush import Brush
from zgwviz.layout.records import Plate, TiePlace
from zgwviz.scene.records import Group, Rect, Shape
from zgwviz.style.palette import Hue
from zgwviz.view.words import relation as relation_word


def line(place: TiePlace, plate: Plate, brush: Brush) -> Group:
    """One relation, or those between two groups; the more of these the thicker."""
    tie, s = place.tie, brush.space
    hues, names = _hues(plate, brush), _names(plate)
    ink = hues[tie.source].main
    width = s.edge * (1.4 + 0.5 * min(tie.size - 1, 8) ** 0.5)
    shapes: list[Shape] = list(
        relation.line(place.points, tie.notation, ink, brush.palette.paper, width, brush.paper.note * 0.7)
    )
    if place.label is not None:
        number, size = str(tie.size), brush.paper.note
        wide = brush.ruler.width(number, size, 600)
        shapes.append(Rect(place.label, fill=brush.palette.paper, radius=s.radius * 0.5))
        shapes.append(text.one(number, wide, place.label.middle.x, place.label, size, ink, 600, "middle"))
    said = [names[tie.source], relation_word(tie.notation, brush.language), names[tie.target]]
    return Group(tuple(shapes), role="line", label=", ".join([*said, str(tie.size)] if tie.size > 1 else said))


def _hues(plate: Plate, brush: Brush) -> dict[str, Hue]:
    """The hue of every group, pillar and element, by its id."""
    view = plate.view
    found: dict[str, Hue] = {}
    for band in (*view.bands, view.roadmap) if view.roadmap else view.bands:
        for group in band.groups:
            if band.layer in brush.hues:  # a roadmap has no place on small papers
                found |= dict.fromkeys([group.id, *(item.id for item in group.items)], brush.hues[band.layer])
    for pillar in view.pillars:
        found |= dict.fromkeys([pillar.id, *(item.id for item in pillar.items)], brush.hues[pillar.id])
    return found


def _names(plate: Plate) -> dict[str, str]:
    """What every group, pillar and element is called, by its id."""
    view = plate.view
    found: dict[str, str] = {pillar.id: pillar.name for pillar in view.pillars}
    for band in (*view.bands, view.roadmap) if view.roadmap else view.bands:
        found |= {group.id: group.name or band.name for group in band.groups}
        found |= {item.id: item.name for group in band.groups for item in group.items}
    return found | {item.id: item.name for pillar in view.pillars for item in pillar.items}
