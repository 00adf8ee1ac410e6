"""What every part of a plate is drawn with: its distances, colours and the words it says."""

from typing import NamedTuple

from zgwviz.font.ruler import Ruler
from zgwviz.layout.space import Space
from zgwviz.style.palette import Hue, Palette
from zgwviz.style.paper import Paper


class Brush(NamedTuple):
    """The means of one plate; `hues` by layer, pillar or roadmap id."""

    paper: Paper
    space: Space
    palette: Palette
    hues: dict[str, Hue]
    ruler: Ruler
    language: str
