"""Every sort of view there is."""

from typing import TypeAlias

from zgwviz.view.records import PlateView

View: TypeAlias = PlateView
