"""What arranging needs besides a view and a paper."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from zgwviz.font.wrap import Setter

if TYPE_CHECKING:
    from zgwviz.layout.engine.process import Engine


class Means(NamedTuple):
    """The setter of text, and the way to the one engine that places graphs: only what needs it starts it."""

    setter: Setter
    engine: "Callable[[], Engine]"
