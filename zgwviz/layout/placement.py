"""Every sort of view with coordinates."""

from typing import TypeAlias

from zgwviz.layout.records import Plate

Placement: TypeAlias = Plate
