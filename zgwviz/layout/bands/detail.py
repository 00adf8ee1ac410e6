"""How much a plate shows: as much as its paper holds at readable size, the heaviest elements first.

On paper of a fixed height the levels of detail form one ladder, from everything in large type
down to nothing but whole groups; the plate takes the highest rung that fits. Editors' weights come
first: where they name enough for the paper, the plate shows what they name and is not stuffed.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

from zgwviz.layout.bands.label import Style
from zgwviz.layout.bands.plan import ALL, BandPlan, Level
from zgwviz.style.paper import Paper
from zgwviz.view.records import PlateView

SCALES = (2.0, 1.75, 1.5, 1.35, 1.2, 1.1)
FIRST = (40, 32, 26, 22, 18, 16, 14, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1)
# Rows this much higher than they need be leave room for more; lower ones are just comfortable.
LOOSE = 1.6
# A small model says what its elements mean, where so much of it has a definition and the type stays so large.
TOLD, TOLD_SCALE = 1 / 3, 1.35


class Rung(NamedTuple):
    """One way to draw the plate: how large its type, the level of each band.

    `style` says how much stands in the labels, `details` shows definitions.
    """

    scale: float
    levels: tuple[Level, ...]
    style: Style = "full"
    details: bool = False


class Draft:
    """A rung worked out: the bands' plans and the height they need.

    The height there is, for which the legend must be known, is worked out when it is asked for: most rungs are only
    compared by their need.
    """

    def __init__(
        self,
        rung: Rung,
        plans: tuple[BandPlan, ...],
        need: float,
        room: Callable[[], float],
        looseness: Callable[[float], float],
    ) -> None:
        self.rung, self.plans, self.need = rung, plans, need
        self._room, self._looseness = room, looseness

    @cached_property
    def room(self) -> float:
        """The height there is."""
        return self._room()

    @property
    def fits(self) -> bool:
        """Whether the bands fit."""
        return self.need <= self.room + 0.01

    @property
    def looseness(self) -> float:
        """How much higher rows would be than they need be; 0 where the bands do not fit."""
        return self._looseness(self.room) if self.fits else 0.0

    @cached_property
    def shown(self) -> int:
        """How many elements show, but for those that only keep others from being stretched."""
        return sum(plan.asked for plan in self.plans)


def levels(weights: list[int]) -> tuple[Level, ...]:
    """All levels from most to least detail, for elements of these (different, falling) weights."""
    found = [ALL]
    for weight in reversed(weights):
        if weight not in (ALL.weight, weights[-1]):
            found.append(Level(weight))
        found += [Level(weight, first) for first in FIRST]
    return (*found, Level(max(weights, default=0) + 1))


def choose(
    view: PlateView, paper: Paper, draft: Callable[[Rung], Draft], cut: Callable[[Rung], int] = lambda _: 0
) -> Draft:
    """The best rung for `view` on `paper`; `draft` works one out, `cut` counts the broken words of its labels."""
    best = _chosen(view, paper, draft, cut)
    return _told(view, best, draft, cut) or best


def _larger(whole: Rung, cut: Callable[[Rung], int]) -> list[Rung]:
    """`whole` in larger type, as far as it breaks no word of a label that smaller type keeps whole."""
    return [rung for scale in SCALES if cut(rung := whole._replace(scale=scale)) <= cut(whole)]


def _told(view: PlateView, best: Draft, draft: Callable[[Rung], Draft], cut: Callable[[Rung], int]) -> Draft | None:
    """All elements with their definitions, where they stand in large type with much room to spare."""
    items = [item for band in view.bands for group in band.groups for item in group.items]
    spare = best.rung.scale >= TOLD_SCALE and not best.rung.details and best.looseness > LOOSE
    if not spare or sum(bool(item.definition) for item in items) < TOLD * len(items):
        return None
    rungs = [rung for rung in _larger(best.rung._replace(details=True), cut) if rung.scale >= TOLD_SCALE]
    told = _highest(rungs, draft) if rungs else None
    return told if told and told.fits else None


def _chosen(view: PlateView, paper: Paper, draft: Callable[[Rung], Draft], cut: Callable[[Rung], int]) -> Draft:
    count = len(view.bands)
    whole = Rung(1.0, (ALL,) * count, details=view.details)
    if paper.height is None:
        return draft(whole)
    weights = sorted({i.weight for b in view.bands for g in b.groups for i in g.items}, reverse=True)
    found = levels(weights)
    alike = [Rung(1.0, (level,) * count) for level in found]
    larger = _larger(whole, cut)
    rungs = [*larger, *alike, Rung(1.0, (found[-1],) * count, style="bare")]
    if view.details:
        # All with their definitions, large or small, before any without.
        rungs = [*larger, whole, *_larger(whole._replace(details=False), cut), *rungs[len(larger) :]]
    editors = next((w for w in reversed(weights) if w >= paper.level), None) if paper.level else None
    top = 0
    if editors is not None:
        top = found.index(ALL if editors == weights[-1] else Level(editors))
        named = draft(alike[top])
        if named.fits and named.looseness <= LOOSE:
            return _freely(named, found, draft)
        at = rungs.index(named.rung)
        if not named.fits:
            terse = draft(named.rung._replace(style="terse"))
            lowered = _lowered(named, found, draft) or _lowered(terse, found, draft)
            if lowered:
                return _freely(_raised(lowered, found[top:], draft), found, draft)
        rungs, top = (rungs[: at + 1], 0) if named.fits else (rungs[at:], top)
    best = _highest(rungs, draft)
    plain = best.fits and best.rung.scale == 1.0 and not best.rung.details
    return _raised(best, found[top:], draft) if plain else best


def _highest(rungs: Sequence[Rung], draft: Callable[[Rung], Draft]) -> Draft:
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


def _lowered(named: Draft, found: tuple[Level, ...], draft: Callable[[Rung], Draft]) -> Draft | None:
    """What editors name, less as little as must be: one band after the other shows less, until all fits.

    Each step is the one that gains the most height for an element that no longer shows. None where the bands cannot
    be made to fit in this way.
    """
    best = named
    while not best.fits:
        steps = [step for band in range(len(best.plans)) if (step := _less(best, band, found, draft))]
        if not steps:
            return None
        base = best
        best = max(steps, key=lambda step: (base.need - step.need) / (base.shown - step.shown))
    return best


def _less(base: Draft, band: int, found: tuple[Level, ...], draft: Callable[[Rung], Draft]) -> Draft | None:
    """The draft with the least less detail in a band that makes it lower, or None where there is none."""
    at = found.index(base.rung.levels[band])
    for level in found[at + 1 :]:
        levels_ = (*base.rung.levels[:band], level, *base.rung.levels[band + 1 :])
        tried = draft(base.rung._replace(levels=levels_))
        if tried.need < base.need - 0.01 and tried.shown < base.shown:
            return tried
    return None


def _raised(best: Draft, found: tuple[Level, ...], draft: Callable[[Rung], Draft]) -> Draft:
    """The draft with one band after the other raised to more detail, as long as all fit."""
    raised = True
    while raised:
        raised = False
        for band in range(len(best.plans)):
            more = _more(best, band, found, draft)
            if more is not None:
                best, raised = more, True
    return best


def _freely(best: Draft, found: tuple[Level, ...], draft: Callable[[Rung], Draft]) -> Draft:
    """The draft with more detail in bands that are as high as their label: there it takes no room from others."""
    for band in range(len(best.plans)):
        while (more := _more(best, band, found, draft)) and more.need <= best.need + 0.01:
            best = more
    return best


def _more(best: Draft, band: int, found: tuple[Level, ...], draft: Callable[[Rung], Draft]) -> Draft | None:
    """The draft with the least more detail in a band, or None where that does not fit."""
    at = found.index(best.rung.levels[band])
    for level in reversed(found[:at]):
        levels_ = (*best.rung.levels[:band], level, *best.rung.levels[band + 1 :])
        tried = draft(best.rung._replace(levels=levels_))
        if not tried.fits:
            return None
        if tried.plans[band].asked > best.plans[band].asked:
            return tried
    return None
