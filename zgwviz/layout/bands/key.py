"""What the legend of a plate explains: the signs and words that its chips and bands bear."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from zgwviz.layout import legend
from zgwviz.layout.bands.measure import Measure
from zgwviz.layout.bands.plan import BandPlan
from zgwviz.layout.bands.shelf import Choice
from zgwviz.view.records import GroupView, Item, PlateView
from zgwviz.view.words import say


def entries(view: PlateView, plans: Sequence[BandPlan], beside: Sequence[Item], measure: Measure) -> list[legend.Entry]:
    """The legend of bands by `plans`, with the chips `beside` them in pillars."""
    opened = [(plan, *each) for plan in plans for each in _open(plan)]
    cut = any(choice.shown < len(group.items) and group.view for _, group, choice in opened)
    cut = cut or (any(pillar.view for pillar in view.pillars) and len(beside) < sum(len(p.items) for p in view.pillars))
    items = [*(item for each in opened for item in _shown(*each, measure)), *beside]
    bands = (*view.bands, *([view.roadmap] if view.roadmap else []))
    every = [item for band in bands for group in band.groups for item in group.items]
    every += [item for pillar in view.pillars for item in pillar.items]
    signs = legend.Signs(cut, any(band.coverage for band in view.bands), every)
    return [*_tags(view, items, measure.language), *legend.marks(view.head, items, signs, measure)]


def _tags(view: PlateView, items: Iterable[Item], language: str) -> Iterator[legend.Entry]:
    """The words of an overlay that chips bear, and how many elements have each, drawn and in all."""
    drawn = Counter(item.tag.letter for item in items if item.tag)
    for tag in view.tags:
        shown = drawn[tag.letter]
        if shown:
            key = "legend-tag" if shown == tag.size else "legend-tag-some"
            yield "tag", tag.letter, say(key, language, word=tag.word, n=tag.size, shown=shown)


def _open(plan: BandPlan) -> Iterator[tuple[GroupView, Choice]]:
    """The groups whose chips show, and how many do."""
    for shelf in plan.shelves:
        for number, choice in enumerate(shelf.choices, shelf.first):
            if number < len(plan.open):
                yield plan.open[number], choice


def _shown(plan: BandPlan, group: GroupView, choice: Choice, measure: Measure) -> Iterator[Item]:
    """The elements that show, in the order of the plate."""
    order, _ = measure.ranked(group, plan.lines)
    return (group.items[i] for i in sorted(order[: choice.shown]))
