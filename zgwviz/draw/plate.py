"""A plate of bands and pillars to a scene."""

from itertools import groupby

from zgwviz.draw import band, page, pillar, tie
from zgwviz.draw.brush import Brush
from zgwviz.font.ruler import Ruler
from zgwviz.layout.records import Plate
from zgwviz.layout.space import space
from zgwviz.scene.records import Group, Scene, Shape
from zgwviz.style.palette import Hue, Palette, hue_of
from zgwviz.view.words import say


def draw(plate: Plate, palette: Palette, ruler: Ruler) -> Scene:
    """The finished shapes of `plate`."""
    sheet = plate.sheet
    brush = Brush(sheet.paper, space(sheet.paper), palette, _hues(plate, palette), ruler, sheet.head.language)
    shapes = _layers(plate, brush)
    shapes += [pillar.pillar(p, brush) for p in plate.pillars]
    if plate.roadmap is not None:
        road = band.band(plate.roadmap, True, brush)
        shapes.append(road._replace(id=f"layer-{plate.roadmap.band.layer}", role="layer"))
    if plate.ties:
        lines = tuple(tie.line(place, plate, brush) for place in plate.ties)
        shapes.append(Group(lines, id="relations", role="list", label=say("relations", brush.language)))
    return page.scene(sheet, shapes, description(plate), brush)


def description(plate: Plate) -> str:
    """The plate in words: its bands from top to bottom, and what stands in them."""
    parts = [plate.sheet.head.subtitle] if plate.sheet.head.subtitle else []
    for placed in plate.bands:
        names = [g.group.name for g in placed.groups if g.group.name] + [c.group.name for c in placed.closed]
        said = f"{placed.band.number} {placed.band.name}".strip()
        parts.append(f"{said}: {', '.join(names)}" if names else said)
    parts += [p.pillar.name for p in plate.pillars]
    return ". ".join(parts) + "." if parts else ""


def _hues(plate: Plate, palette: Palette) -> dict[str, Hue]:
    """The hue of every layer, pillar and the roadmap on the plate, by id."""
    hues: dict[str, Hue] = {}
    for placed in plate.bands:
        if placed.band.layer not in hues:
            hues[placed.band.layer] = hue_of(palette, placed.band.color)
    for place in plate.pillars:
        hues[place.pillar.id] = hue_of(palette, place.pillar.color)
    if plate.roadmap is not None:
        hues[plate.roadmap.band.layer] = hue_of(palette, plate.roadmap.band.color)
    return hues


def _layers(plate: Plate, brush: Brush) -> list[Shape]:
    """Bands from top to bottom, those of one layer together."""
    shapes: list[Shape] = []
    last = plate.bands[-1] if plate.bands else None
    for layer, places in groupby(plate.bands, key=lambda b: b.band.layer):
        bands = tuple(band.band(b, b is last, brush) for b in places)
        shapes.append(
            Group(bands, id=f"layer-{layer}", role="layer", label=bands[0].label, description=bands[0].description)
        )
    return shapes
