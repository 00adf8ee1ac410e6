"""Where an element of another spec stands that the text gives no place: its layer, and a group named after that."""

from collections import Counter
from collections.abc import Iterable, Sequence

from zgwviz.model.borrow import type_of
from zgwviz.model.elements import Elements
from zgwviz.model.gather import GroupDraft, LayerDraft, Placed
from zgwviz.model.records import Element, Layer, Model
from zgwviz.model.uses import There, Used, Uses
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.records import ElementSpec, GroupSpec

# What the text gives no place weighs no more than this: the slide is for what it speaks of itself.
HEAVIEST = 2


def housed(drafts: Sequence[LayerDraft], elements: Elements, uses: Uses) -> tuple[LayerDraft, ...]:
    """The layers with a group more for each spec of which elements stand nowhere yet."""
    homeless: dict[tuple[str, int], list[Placed]] = {}
    for word, there in uses.elements.items():
        if word not in elements.elements:
            at = home(there, drafts, elements)
            weight = min(there.element.weight, HEAVIEST)
            said = ElementSpec(Said(word, there.used.said.id.span), Words(), weight=weight)
            homeless.setdefault((there.used.said.id.value, at), []).append(Placed(said, None, None))
    rows = [list(draft.groups) for draft in drafts]
    for (prefix, at), placed in homeless.items():
        rows[at].append(_group(uses.used[prefix], drafts[at], placed, elements))
    return tuple(draft._replace(groups=tuple(row)) for draft, row in zip(drafts, rows, strict=True))


def home(there: There, drafts: Sequence[LayerDraft], elements: Elements) -> int:
    """The number among `drafts` of the layer that the element belongs to.

    That is the one with the id of its layer there; else the one where most elements of its type stand, or of its kind;
    else the one that is as far down.
    """
    layers = [draft.said.layer.value for draft in drafts]
    if there.element.layer in layers:
        return layers.index(there.element.layer)
    own = elements.elements.values()
    type_ = type_of(there, elements.words.types)
    for alike in (
        Counter(each.layer for each in own if type_ and each.type == type_ and each.elsewhere is None),
        Counter(each.layer for each in own if each.kind == there.element.kind and each.elsewhere is None),
    ):
        if alike:
            return max(range(len(layers)), key=lambda at: alike[layers[at]])
    return _as_far_down(there, drafts)


def referred(element: Element) -> Element:
    """An element that the text only refers to."""
    its = element.elsewhere
    return element._replace(elsewhere=its._replace(placed=False)) if its else element


def _as_far_down(there: There, drafts: Sequence[LayerDraft]) -> int:
    theirs = _parts(there.model)
    layer = next(each for each in theirs if each.id == there.element.layer)
    alike = [at for at, draft in enumerate(drafts) if draft.place == layer.place]
    if layer.place != "layer" and alike:
        return alike[0]
    ours = [at for at, draft in enumerate(drafts) if draft.place == "layer"] or [0]
    most = max(len(there.model.layers) - 1, 1)
    # What is no layer there has no number: it goes with the last.
    return ours[round(((layer.number or most + 1) - 1) * (len(ours) - 1) / most)]


def _parts(model: Model) -> Iterable[Layer]:
    return (*model.layers, *model.pillars, *([model.roadmap] if model.roadmap else []))


def _group(used: Used, draft: LayerDraft, placed: Sequence[Placed], elements: Elements) -> GroupDraft:
    """The group in `draft` for what is used of a spec; its id is the prefix and the layer's."""
    model, span = used.model, used.said.id.span
    assert model is not None
    ident = draft.said.layer.value
    while ident in model.groups or f"{used.said.id.value}:{ident}" in elements.groups:
        ident += "-"
    tags = [tag for tag, _ in model.title.texts if tag] or [model.language]
    name = Words(
        tuple(
            (tag, _FROM.get(tag, _FROM["en"]).format(model.title.drawn(tag)))
            for tag in dict.fromkeys(("nl", "en", *tags))
        )
    )
    return GroupDraft(GroupSpec(Said(f"{used.said.id.value}:{ident}", span), name), tuple(placed), added=True)


_FROM = {"nl": "Uit {}", "en": "From {}"}
