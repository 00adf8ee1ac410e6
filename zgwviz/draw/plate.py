"""A plate and a palette to a scene."""

from itertools import groupby

from zgwviz.draw import band, legend, pillar, sign, text
from zgwviz.draw.brush import Brush
from zgwviz.draw.icon import symbol
from zgwviz.font.ruler import Ruler
from zgwviz.layout.records import Frame, Plate
from zgwviz.layout.space import space, text_height
from zgwviz.scene.records import Group, Link, Scene, Shape, Symbol, Use
from zgwviz.style.palette import Hue, Palette, hue_of


def draw(plate: Plate, palette: Palette, ruler: Ruler) -> Scene:
    """The finished shapes of `plate`."""
    view = plate.view
    brush = Brush(plate.paper, space(plate.paper), palette, _hues(plate, palette), ruler, view.language)
    shapes: list[Shape] = []
    if plate.frame is not None:
        shapes += _frame(plate.frame, brush)
    shapes += _layers(plate, brush)
    shapes += [pillar.pillar(p, brush) for p in plate.pillars]
    if plate.roadmap is not None:
        road = band.band(plate.roadmap, True, brush)
        shapes.append(road._replace(id=f"layer-{plate.roadmap.band.layer}", role="layer"))
    if plate.legend:
        neutral = hue_of(palette, "slate")
        entries = tuple(legend.entry(mark, neutral, brush) for mark in plate.legend)
        shapes.append(Group(entries, id="legend", role="list", label=_legend(view.language)))
    if plate.frame is not None and plate.frame.source is not None:
        source = plate.frame.source
        lines = text.down(
            source.lines, source.box.x, source.box.y + plate.paper.note * 0.36, plate.paper.note, palette.muted
        )
        shapes.append(Group(lines, role="note", label=" ".join(source.lines.texts)))
    return Scene(
        id=view.id,
        width=plate.width,
        height=plate.height,
        unit=plate.paper.unit,
        title=view.title,
        description=description(plate),
        language=view.language,
        background=palette.paper,
        children=tuple(shapes),
        symbols=_symbols(shapes),
        source=view.source,
        license=view.license,
        date=view.date,
    )


def description(plate: Plate) -> str:
    """The plate in words: its bands from top to bottom, and what stands in them."""
    parts = [plate.view.subtitle] if plate.view.subtitle else []
    for placed in plate.bands:
        names = [g.group.name for g in placed.groups if g.group.name] + [c.group.name for c in placed.closed]
        said = f"{placed.band.number} {placed.band.name}".strip()
        parts.append(f"{said}: {', '.join(names)}" if names else said)
    parts += [p.pillar.name for p in plate.pillars]
    return ". ".join(parts) + "." if parts else ""


def _legend(language: str) -> str:
    return "Legend" if language.startswith("en") else "Legenda"


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


def _frame(frame: Frame, brush: Brush) -> list[Shape]:
    paper, palette = brush.paper, brush.palette
    shapes: list[Shape] = []
    for i, (target, placed) in enumerate(frame.trail):
        ink = brush.palette.ink
        words = text.down(placed.lines, placed.box.x, placed.box.y, paper.note, ink)
        link = Link(scene=target) if target else None
        shapes.append(Group(words, role="note", label=" ".join(placed.lines.texts), link=link))
        if i + 1 < len(frame.trail):
            x, y = placed.box.right + paper.note * 0.85, placed.box.y + text_height(paper.note, 1) * 0.4
            shapes.append(sign.chevron(x, y, paper.note * 0.5, palette.muted, paper.note * 0.11))
    title = frame.title
    shapes += text.down(title.lines, title.box.x, title.box.y, paper.title, palette.ink, 600)
    if frame.subtitle is not None:
        shapes += text.down(
            frame.subtitle.lines, frame.subtitle.box.x, frame.subtitle.box.y, paper.group, palette.muted
        )
    if frame.facts is not None:
        box = frame.facts.box
        shapes += text.down(frame.facts.lines, box.right, box.y, paper.note, palette.muted, anchor="end")
    return shapes


def _symbols(shapes: list[Shape]) -> tuple[Symbol, ...]:
    """The symbols used, in the order of their words."""
    words: set[str] = set()
    todo: list[Shape] = list(shapes)
    while todo:
        shape = todo.pop()
        if isinstance(shape, Use):
            words.add(shape.symbol)
        elif isinstance(shape, Group):
            todo += shape.children
    found = [symbol(word) for word in sorted(words)]
    return tuple(s for s in found if s is not None)
