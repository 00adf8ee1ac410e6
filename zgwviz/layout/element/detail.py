"""How much of an element a paper shows: what matters most stays, the rest is counted."""

from typing import NamedTuple

from zgwviz.style.paper import Paper
from zgwviz.view.element.records import ElementView, Said

ALL = 1_000_000
SCALES = (2.0, 1.75, 1.6, 1.5, 1.4, 1.3, 1.2, 1.15, 1.1, 1.05, 1.0)
# What may be raised again once all fits, in the order in which it matters.
STEPS: tuple[tuple[str, tuple[int, ...]], ...] = (
    ("way", (True,)),
    ("rank", (0, 1, 2, 3, 4, 5, 6, 9)),
    ("rows", (3, 6, 9, 12, 15, 18, 24, ALL)),
    ("chips", (1, 2, 3, 4, 6, 9, 12, ALL)),
    ("notes", (True,)),
)
# From here on only what is said of every element is left: its name and its signs.
_LEAST = -1


class Detail(NamedTuple):
    """One way to show it: how large its type, how many chips of a bundle and rows of the table, and up to which rank.

    `notes` shows what is said below attributes, `way` the way to the first layer.
    """

    scale: float = 1.0
    chips: int = ALL
    rows: int = ALL
    rank: int = 9
    notes: bool = True
    way: bool = True

    def texts(self, view: ElementView) -> tuple[Said, ...]:
        """The texts that are shown."""
        return tuple(said for said in view.texts if said.rank <= self.rank)

    def facts(self, view: ElementView) -> tuple[Said, ...]:
        """The facts that are shown."""
        return tuple(said for said in view.facts if said.rank <= self.rank)


def rungs(paper: Paper) -> tuple[Detail, ...]:
    """From everything in large type to the name alone; paper of free height shows everything."""
    if paper.height is None:
        return (Detail(),)
    whole = [Detail(scale) for scale in SCALES]
    less = [
        Detail(rank=6),
        Detail(rank=6, notes=False),
        Detail(rank=6, notes=False, chips=12),
        Detail(rank=6, notes=False, chips=9),
        Detail(rank=5, notes=False, chips=9),
        Detail(rank=5, notes=False, chips=6, rows=24),
        Detail(rank=5, notes=False, chips=6, rows=18),
        Detail(rank=4, notes=False, chips=6, rows=15),
        Detail(rank=4, notes=False, chips=4, rows=15),
        Detail(rank=4, notes=False, chips=4, rows=12),
        Detail(rank=4, notes=False, chips=3, rows=12),
        Detail(rank=3, notes=False, chips=3, rows=9),
        Detail(rank=3, notes=False, chips=2, rows=9),
        Detail(rank=2, notes=False, chips=2, rows=6),
        Detail(rank=2, notes=False, chips=1, rows=6),
        Detail(rank=2, notes=False, chips=1, rows=0),
        Detail(rank=1, notes=False, chips=1, rows=0),
        Detail(rank=1, notes=False, chips=1, rows=0, way=False),
        Detail(rank=0, notes=False, chips=1, rows=0, way=False),
        Detail(rank=_LEAST, notes=False, chips=1, rows=0, way=False),
        Detail(rank=_LEAST, notes=False, chips=0, rows=0, way=False),
    ]
    return (*whole, *less)
