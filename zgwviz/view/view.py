"""Every sort of view there is."""

from typing import TypeAlias

from zgwviz.view.element.records import ElementView
from zgwviz.view.flows.records import FlowsView
from zgwviz.view.information.records import InformationView
from zgwviz.view.matrix.records import MatrixView
from zgwviz.view.process.records import ProcessView
from zgwviz.view.records import PlateView
from zgwviz.view.table.records import TableView
from zgwviz.view.trace.records import TraceView

View: TypeAlias = (
    PlateView | ElementView | FlowsView | InformationView | MatrixView | ProcessView | TableView | TraceView
)
