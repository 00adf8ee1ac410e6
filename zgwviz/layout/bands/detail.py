"""How much a plate shows: as much as its paper holds at readable size, the heaviest elements first.

On paper of a fixed height the levels of detail form one ladder, from everything in large type
down to nothing but whole groups; the plate takes the highest rung that fits. Editors' weights come
first: where they name enough for the paper, the plate shows what they name and is not stuffed.
"""

from collections.abc import Callable
from typing import NamedTuple

from zgwviz.layout.bands.plan import ALL, BandPlan, Level
from zgwviz.style.paper import Paper
from zgwviz.view.records import PlateView

SCALES = (2.0, 1.75, 1.5, 1.35, 1.2, 1.1)
FIRST = (40, 32, 26, 22, 18, 16, 14, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1)
# Rows this much higher than they need be leave room for more; lower ones are just comfortable.
LOOSE = 1.6


class Rung(NamedTuple):
    """One way to draw the plate: how large its type, which level of detail; `bare` saves room in the labels."""

    scale: float
    level: Level
    bare: bool = False


class Draft(NamedTuple):
    """A rung worked out: the bands' plans, the height they need and the height there is."""

    rung: Rung
    plans: tuple[BandPlan, ...]
    need: float
    room: float
    looseness: float

    @property
    def fits(self) -> bool:
        """Whether the bands fit."""
        return self.need <= self.room + 0.01


def ladder(weights: list[int]) -> tuple[Rung, ...]:
    """All rungs from most to least detail, for elements of these (different, falling) weights."""
    rungs = [Rung(scale, ALL) for scale in SCALES] + [Rung(1.0, ALL)]
    for weight in reversed(weights):
        if Level(weight) != ALL and weight != weights[-1]:
            rungs.append(Rung(1.0, Level(weight)))
        rungs += [Rung(1.0, Level(weight, first)) for first in FIRST]
    closed = Level(max(weights, default=0) + 1)
    return (*rungs, Rung(1.0, closed), Rung(1.0, closed, bare=True))


def choose(view: PlateView, paper: Paper, draft: Callable[[Rung], Draft]) -> Draft:
    """The best rung for `view` on `paper`; `draft` works one out."""
    if paper.height is None:
        return draft(Rung(1.0, ALL))
    weights = sorted({i.weight for b in view.bands for g in b.groups for i in g.items}, reverse=True)
    rungs = ladder(weights)
    editors = next((w for w in reversed(weights) if w >= paper.level), None) if paper.level else None
    if editors is not None:
        named = draft(Rung(1.0, ALL if editors == weights[-1] else Level(editors)))
        if named.fits and named.looseness <= LOOSE:
            return named
        at = rungs.index(named.rung)
        rungs = rungs[: at + 1] if named.fits else rungs[at:]
    return _highest(rungs, draft)


def _highest(rungs: tuple[Rung, ...], draft: Callable[[Rung], Draft]) -> Draft:
    """The first rung that fits, by halving; the last one where none does."""
    low, high = 0, len(rungs) - 1
    found = None
    while low <= high:
        middle = (low + high) // 2
        tried = draft(rungs[middle])
        if tried.fits:
            found, high = tried, middle - 1
        else:
            low = middle + 1
    return found if found is not None else draft(rungs[-1])
