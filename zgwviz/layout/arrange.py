"""A view on a paper: everything in it gets its place."""

from typing import assert_never

from zgwviz.layout.means import Means
from zgwviz.layout.placement import Placement
from zgwviz.style.paper import Paper
from zgwviz.view.element.records import ElementView
from zgwviz.view.flows.records import FlowsView
from zgwviz.view.information.records import InformationView
from zgwviz.view.matrix.records import MatrixView
from zgwviz.view.process.records import ProcessView
from zgwviz.view.records import PlateView
from zgwviz.view.table.records import TableView
from zgwviz.view.trace.records import TraceView
from zgwviz.view.view import View


def arrange(view: View, paper: Paper, means: Means) -> Placement:
    """The view with coordinates, on `paper`."""
    # Each arrangement is imported where it is wanted: routing lines costs a plate without lines nothing.
    match view:
        case PlateView():
            from zgwviz.layout.bands.arrange import arrange as bands

            return bands(view, paper, means.setter)
        case MatrixView():
            from zgwviz.layout.matrix.arrange import arrange as matrix

            return matrix(view, paper, means.setter)
        case FlowsView():
            from zgwviz.layout.flows.arrange import arrange as flows

            return flows(view, paper, means)
        case TableView():
            from zgwviz.layout.table.arrange import arrange as table

            return table(view, paper, means.setter)
        case ProcessView():
            from zgwviz.layout.lanes.arrange import arrange as lanes

            return lanes(view, paper, means.setter)
        case TraceView():
            from zgwviz.layout.trace.arrange import arrange as trace

            return trace(view, paper, means)
        case ElementView():
            from zgwviz.layout.element.arrange import arrange as element

            return element(view, paper, means.setter)
        case InformationView():
            from zgwviz.layout.information.arrange import arrange as information

            return information(view, paper, means)
        case _:
            assert_never(view)
