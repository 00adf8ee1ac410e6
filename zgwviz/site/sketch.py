"""A view as a text diagram: its elements by layer and group in the layers' own colours, and their relations."""

from zgwviz.exchange.diagram import Diagram, diagram
from zgwviz.pipeline import Studio
from zgwviz.report.naming import Naming
from zgwviz.site.shown import shown
from zgwviz.style.palette import hue_of
from zgwviz.view.catalogue import Entry
from zgwviz.view.scope import scope


def sketch(room: Studio, entry: Entry) -> Diagram:
    """What the view `entry` shows, for other tools to draw."""
    seen = scope(room.model, room.reaches, room.language, room.drawn, room.views)
    hues = {each.id: hue_of(room.tools.palette, seen.color(each)) for each in seen.layers.values()}
    colors = {layer: (hue.main, hue.tint) for layer, hue in hues.items()}
    title = room.view(entry).head.title
    return diagram(entry.id, title, frozenset(shown(room, entry)), Naming(room.model, room.language), colors)
