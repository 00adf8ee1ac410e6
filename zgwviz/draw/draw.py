"""A view with coordinates, and a palette, to a scene."""

from zgwviz.draw import plate
from zgwviz.font.ruler import Ruler
from zgwviz.layout.placement import Placement
from zgwviz.scene.records import Scene
from zgwviz.style.palette import Palette


def draw(placement: Placement, palette: Palette, ruler: Ruler) -> Scene:
    """The finished shapes of `placement`."""
    return plate.draw(placement, palette, ruler)
