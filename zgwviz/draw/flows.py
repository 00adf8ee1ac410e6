"""Flows to a scene: lines told apart by their kind, chips, and the tables."""

from zgwviz.draw import page, relation, text, tile
from zgwviz.draw.brush import Brush
from zgwviz.draw.table import table
from zgwviz.font.ruler import Ruler
from zgwviz.layout.flows.graph import UNIT
from zgwviz.layout.flows.records import FlowPlace, FlowsPlate
from zgwviz.layout.space import space
from zgwviz.layout.table.records import TablePlace
from zgwviz.scene.records import Group, Scene, Shape
from zgwviz.style.palette import Palette, hue_of


def draw(plate: FlowsPlate, palette: Palette, ruler: Ruler) -> Scene:
    """The finished shapes of `plate`."""
    sheet = plate.sheet
    plain = Brush(sheet.paper, space(sheet.paper), palette, {}, ruler, sheet.head.language)
    brush = plain._replace(paper=plate.paper, space=space(plate.paper))
    small = plain._replace(paper=plate.small, space=space(plate.small))
    shapes: list[Shape] = []
    lines = tuple(_flow(each, brush) for each in plate.flows if each.points)
    if lines:
        shapes.append(Group(lines, id="flows", role="decoration"))
    shapes += [tile.chip(p.tile, hue_of(palette, p.party.color), p.party.view, brush) for p in plate.parties]
    shapes += [Group(tuple(table(each, small)), role="note", label=_title(each)) for each in plate.tables]
    if plate.note is not None:
        shapes += text.down(plate.note.lines, plate.note.box.x, plate.note.box.y, plain.paper.group, palette.muted)
    return page.scene(sheet, shapes, description(plate), plain)


def description(plate: FlowsPlate) -> str:
    """All flows in words."""
    parts = [plate.view.head.subtitle] if plate.view.head.subtitle else []
    parts += [flow.said for flow in plate.view.flows]
    return ". ".join(parts) + "." if parts else ""


def _title(placed: TablePlace) -> str:
    return " ".join(placed.title.lines.texts) if placed.title else ""


def _flow(place: FlowPlace, brush: Brush) -> Group:
    palette, s, paper = brush.palette, brush.space, brush.paper
    shapes: list[Shape] = list(
        relation.line(place.points, place.flow.notation, palette.muted, palette.paper, s.edge * 1.5, paper.chip * UNIT)
    )
    if place.box is not None:
        x = place.box.middle.x
        shapes += text.down(place.words, x, place.box.y, paper.note, palette.ink, anchor="middle")
    return Group(tuple(shapes), id=place.flow.id, label=place.flow.said)
