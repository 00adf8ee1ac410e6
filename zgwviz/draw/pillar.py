"""Pillars beside the bands: a solid head, and their elements with definitions where there is room."""

from zgwviz.draw import text, tile
from zgwviz.draw.brush import Brush
from zgwviz.geometry import Box
from zgwviz.layout.records import PillarPlace
from zgwviz.layout.space import space, text_height
from zgwviz.scene.records import Group, Link, Rect, Shape
from zgwviz.view.words import say


def pillar(place: PillarPlace, brush: Brush) -> Group:
    """A pillar with everything in it."""
    hue, s, paper = brush.hues[place.pillar.id], brush.space, brush.paper
    view = place.pillar
    shapes: list[Shape] = [Rect(place.box, fill=hue.tint, radius=s.radius)]
    shapes.append(Rect(place.head, fill=hue.main, radius=s.radius))
    shapes.append(Rect(Box(place.head.x, place.head.bottom - s.radius, place.head.width, s.radius), fill=hue.main))
    x, y = place.head.x + s.side, place.head.y + s.pad * 1.2
    shapes += text.down(place.name, x, y, paper.layer, hue.on_main, 600)
    if place.question.texts:
        below = y + text_height(paper.layer, len(place.name.texts)) + s.pad * 0.8
        shapes += text.down(place.question, x, below, paper.chip, hue.on_main)
    brush = brush._replace(paper=place.paper, space=space(place.paper))
    paper, s = brush.paper, brush.space
    shapes += [tile.chip(t, hue, view.view, brush) for t in place.tiles]
    if place.more is not None:
        words = say("more", brush.language, n=place.hidden)
        wide = brush.ruler.width(words, paper.chip, 600)
        shapes.append(Rect(place.more, fill=hue.tint2, radius=s.radius))
        shapes.append(text.one(words, wide, place.more.x + s.chip_pad, place.more, paper.chip, hue.main, 600))
    link = Link(scene=view.view) if view.view and not place.tiles else None
    return Group(
        tuple(shapes), id=f"layer-{view.id}", role="layer", label=view.name, description=view.question, link=link
    )
