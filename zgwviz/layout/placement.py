"""Every sort of view with coordinates."""

from typing import TypeAlias

from zgwviz.layout.records import Plate
from zgwviz.layout.trace.records import TracePlate

Placement: TypeAlias = Plate | TracePlate
