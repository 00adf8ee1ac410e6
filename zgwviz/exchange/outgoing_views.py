"""Views of ours on their way out: the source's own where nobody changed them, else what is on them."""

from collections.abc import Iterator, Mapping

from zgwviz.check.select import selected
from zgwviz.exchange.folder.kept import Kept
from zgwviz.exchange.folder.texts import named, worded
from zgwviz.exchange.records import GatheredView, Shown
from zgwviz.model.records import Layer, Model
from zgwviz.source.words import Words
from zgwviz.spec.records import ViewSpec

PLATE = "plate"


def still(before: Words, now: Words, language: str) -> Words:
    """The source's words where the spec still says what was written of them, else what it says now, by language."""
    if before and worded(now, language) in (worded(before, language), named(before, language)):
        return before
    return Words(tuple((tag or language, text) for tag, text in now.texts))


def layers_of(model: Model) -> tuple[Layer, ...]:
    """Layers, pillars and the roadmap."""
    return (*model.layers, *model.pillars, *([model.roadmap] if model.roadmap else []))


def views(model: Model, names: Mapping[str, str], kept: Kept | None) -> Iterator[GatheredView]:
    """The overall plate, and every view that shows chosen elements; the source's own where nobody changed it."""
    before = {each.id: each for each in kept.gathered.views} if kept else {}
    ids = {ours: theirs for theirs, ours in kept.views.items()} if kept else {}
    if kept is None:
        yield _plate(model, names)
    for asked in model.views:
        if asked.of is None or asked.id.value == PLATE:
            continue
        on_it = [names[each] for each in _asked(asked, model)]
        base = before.get(ids.get(asked.id.value, ""))
        if base is not None and set(on_it) == set(_refs(base.shown)):
            yield base
        elif on_it:
            name = still(base.name if base else Words(), asked.title or Words.bare(asked.id.value), model.language)
            yield GatheredView(
                base.id if base else f"view-{asked.id.value}",
                name,
                definition=still(base.definition if base else Words(), asked.text, model.language),
                shown=tuple(Shown("element", each) for each in on_it),
                path=base.path if base else ("Views",),
            )
    # A view of notes alone is no view of ours, and still one of the source's.
    written_views = set(kept.views) if kept else set()
    yield from (each for each in before.values() if each.id not in written_views)


def _asked(asked: ViewSpec, model: Model) -> tuple[str, ...]:
    return selected(asked.of, model) if asked.of is not None else ()


def _refs(shown: tuple[Shown, ...]) -> Iterator[str]:
    for one in shown:
        if one.what == "element" and one.ref:
            yield one.ref
        yield from _refs(one.inside)


def _plate(model: Model, names: Mapping[str, str]) -> GatheredView:
    """The overall plate: a box for each layer, in it one for each group, in that the elements."""
    boxes = []
    for layer in layers_of(model):
        groups = []
        for name in layer.groups:
            group = model.groups[name]
            inside = tuple(Shown("element", names[each]) for each in group.elements)
            groups.append(Shown("group", text=still(Words(), group.name, model.language), inside=inside))
        boxes.append(Shown("group", text=still(Words(), layer.name, model.language), inside=tuple(groups)))
    title = still(Words(), model.title, model.language)
    return GatheredView("view-plate", title, shown=tuple(boxes), path=("Views",))
