"""Layers and their bands: every group stands in one band of its own layer."""

from zgwviz.model.gather import LayerDraft
from zgwviz.model.names import Names
from zgwviz.model.records import Band, Group, Layer
from zgwviz.problem.records import Span
from zgwviz.source.findings import Findings, place_of


def layer(draft: LayerDraft, groups: dict[str, Group], names: Names, found: Findings) -> Layer:
    """One layer with its bands; `groups` are those of all layers, `names` the ids of layers and bands."""
    said = draft.said
    own = tuple(each.said.id.value for each in draft.groups)
    number = str(draft.number) if draft.number else ""
    if said.bands:
        bands = _bands(draft, number, groups, names, found)
    else:
        bands = (Band(said.layer.value, said.layer.value, number, said.name, said.question, own),)
    return Layer(
        said.layer.value, draft.place, draft.number, said.name, said.short, said.question, said.definition,
        said.color.value if said.color else None, bands, own, said.layer.span,
    )  # fmt: skip


def _bands(draft: LayerDraft, number: str, groups: dict[str, Group], names: Names, found: Findings) -> tuple[Band, ...]:
    layer = draft.said.layer.value
    taken: dict[str, Span] = {}
    bands: list[Band] = []
    for at, said in enumerate(draft.said.bands):
        names.claim(said.id.value, said.id.span)
        row = []
        for word in said.groups:
            if word.value not in groups:
                found.unknown("M013", word, groups)
            elif groups[word.value].layer != layer:
                found.add("M016", word.span, group=word.value, layer=groups[word.value].layer)
            elif word.value in taken:
                found.add("M014", word.span, group=word.value, where=place_of(taken[word.value]))
            else:
                taken[word.value] = word.span
                row.append(word.value)
        # A letter tells bands of one layer apart; a pillar's bands bear no number, and one alone needs no letter.
        letter = _letter(at) if number and len(draft.said.bands) > 1 else ""
        bands.append(Band(said.id.value, layer, number + letter, said.name, said.question, tuple(row)))
    for group in draft.groups:
        if group.added and bands and group.said.id.value not in taken:
            bands[-1] = bands[-1]._replace(groups=(*bands[-1].groups, group.said.id.value))
        elif group.said.id.value not in taken:
            found.add("M015", group.said.id.span, group=group.said.id.value, layer=layer)
    return tuple(bands)


def _letter(at: int) -> str:
    """`a` to `z`, then `aa` and on."""
    return (_letter(at // 26 - 1) if at >= 26 else "") + chr(ord("a") + at % 26)
