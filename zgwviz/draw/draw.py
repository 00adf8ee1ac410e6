"""A view with coordinates, and a palette, to a scene."""

from typing import assert_never

from zgwviz.font.ruler import Ruler
from zgwviz.layout.element.records import ElementPlate
from zgwviz.layout.flows.records import FlowsPlate
from zgwviz.layout.information.records import Information
from zgwviz.layout.lanes.records import ProcessPlate
from zgwviz.layout.matrix.records import Matrix
from zgwviz.layout.placement import Placement
from zgwviz.layout.records import Plate
from zgwviz.layout.table.records import TablePlate
from zgwviz.layout.trace.records import TracePlate
from zgwviz.scene.records import Scene
from zgwviz.style.palette import Palette


def draw(placement: Placement, palette: Palette, ruler: Ruler) -> Scene:
    """The finished shapes of `placement`."""
    match placement:
        case Plate():
            from zgwviz.draw.plate import draw as plate

            return plate(placement, palette, ruler)
        case FlowsPlate():
            from zgwviz.draw.flows import draw as flows

            return flows(placement, palette, ruler)
        case TablePlate():
            from zgwviz.draw.table import draw as table

            return table(placement, palette, ruler)
        case Matrix():
            from zgwviz.draw.matrix import draw as matrix

            return matrix(placement, palette, ruler)
        case ProcessPlate():
            from zgwviz.draw.process import draw as process

            return process(placement, palette, ruler)
        case TracePlate():
            from zgwviz.draw.trace import draw as trace

            return trace(placement, palette, ruler)
        case ElementPlate():
            from zgwviz.draw.element import draw as element

            return element(placement, palette, ruler)
        case Information():
            from zgwviz.draw.information import draw as information

            return information(placement, palette, ruler)
        case _:
            assert_never(placement)
