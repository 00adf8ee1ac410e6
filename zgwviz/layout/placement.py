"""Every sort of view with coordinates."""

from typing import TypeAlias

from zgwviz.layout.element.records import ElementPlate
from zgwviz.layout.flows.records import FlowsPlate
from zgwviz.layout.information.records import Information
from zgwviz.layout.lanes.records import ProcessPlate
from zgwviz.layout.matrix.records import Matrix
from zgwviz.layout.records import Plate
from zgwviz.layout.table.records import TablePlate
from zgwviz.layout.trace.records import TracePlate

Placement: TypeAlias = Plate | ElementPlate | FlowsPlate | Information | Matrix | ProcessPlate | TablePlate | TracePlate
