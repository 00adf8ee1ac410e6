"""From another party's model to a spec folder that a person can go on editing."""

from collections.abc import Mapping

from zgwviz.exchange.folder.boxes import boxes
from zgwviz.exchange.folder.groups import groups_of
from zgwviz.exchange.folder.ids import RESERVED, Ids
from zgwviz.exchange.folder.layer import Writing, layer_file
from zgwviz.exchange.folder.layers import LAYERS
from zgwviz.exchange.folder.place import layers_of, order_of
from zgwviz.exchange.folder.plate import heading, plate_file
from zgwviz.exchange.folder.records import Folder, Known, LayerDraft, Wishes
from zgwviz.exchange.folder.relations import relations_of
from zgwviz.exchange.folder.short import shorts
from zgwviz.exchange.folder.sound import sound
from zgwviz.exchange.folder.text import Value, document
from zgwviz.exchange.folder.texts import called, clean, key
from zgwviz.exchange.folder.types import typed
from zgwviz.exchange.folder.views import views_of
from zgwviz.exchange.folder.weights import degrees, weights
from zgwviz.exchange.records import Gathered, GatheredElement

PLATE = "plate.yaml"
_NOBODY = Known()


def make(gathered: Gathered, wishes: Wishes, known: Known = _NOBODY) -> Folder:
    """The files of a spec that says what `gathered` says; it always reads and builds without errors.

    What is `known` keeps its id, whatever it is called now.
    """
    gathered = typed(sound(gathered), wishes)
    drafts, roadmap = _layers(gathered, wishes)
    ids = Ids(RESERVED | known.taken, known.elements)
    names = {each.id: called(each, gathered.language) for each in gathered.elements}
    elements = {each.id: ids.give(names[each.id], each.id, each.kind or "") for each in gathered.elements}
    related = relations_of(gathered, elements, ids)
    groups = [group for draft in drafts for group in draft.groups]
    writing = Writing(
        gathered.language,
        elements,
        shorts(names),
        weights(groups, degrees(gathered)),
        related.said,
        _inside(gathered),
        clean(wishes.origin or gathered.title.drawn(gathered.language)),
    )
    group_ids = Ids(RESERVED | known.taken_groups, known.groups)
    group_names: dict[str, str] = {}
    said: dict[str, Mapping[str, Value]] = {}
    for place, draft in enumerate(drafts, 1):
        named = {
            group.key: group_ids.give(group.name.drawn(gathered.language), f"{draft.id}/{group.key}", draft.id)
            for group in draft.groups
        }
        group_names |= {f"{draft.id}/{key}": name for key, name in named.items()}
        said[f"{place}-{draft.id}.yaml"] = layer_file(draft, named, writing)
    asked = views_of(gathered, elements, known.views)
    layers = [draft.id for draft in drafts if draft.id != roadmap]
    said = {PLATE: plate_file(gathered, wishes, layers, roadmap, asked.said), **said}
    above = {PLATE: heading(gathered)}
    return Folder(
        {name: document(entries, above.get(name, ())).encode() for name, entries in said.items()},
        said,
        elements,
        asked.ids,
        group_names,
        tuple(each for each in (*_unsaid(gathered), *related.left_out, *asked.left_out) if each[1]),
    )


def _layers(gathered: Gathered, wishes: Wishes) -> tuple[list[LayerDraft], str | None]:
    """The layers from top to bottom with their groups, and the id of the one that is the roadmap."""
    where = layers_of(gathered, wishes.layers)
    layers, roadmap = order_of((where[each.id] for each in gathered.elements), wishes.layers)
    order = [*layers, *([roadmap] if roadmap else [])] or [LAYERS[0].id]
    outer = [each for each in gathered.elements if each.parent is None]
    around = boxes(gathered)
    return [
        LayerDraft(
            each, groups_of(tuple(one for one in outer if where[one.id] == each), gathered.roots, around, wishes)
        )
        for each in order
    ], roadmap


def _unsaid(gathered: Gathered) -> tuple[tuple[str, int], ...]:
    """Names that there are not, properties without a place in a spec, and attributes whose name another one has."""
    relations = (each.properties for each in gathered.relations)
    views = (each.properties for each in gathered.views)
    names = [[key(attribute.name.value) for attribute in each.attributes] for each in gathered.elements]
    nameless = sum(not each.name.drawn(gathered.language).strip() for each in gathered.elements)
    return (
        ("nameless", nameless),
        ("properties", sum(len(said) for said in (*relations, *views))),
        ("attributes", sum(len(each) - len(set(each)) for each in names)),
    )


def _inside(gathered: Gathered) -> dict[str, tuple[GatheredElement, ...]]:
    """What is nested in each element."""
    found: dict[str, tuple[GatheredElement, ...]] = {}
    for each in gathered.elements:
        if each.parent is not None:
            found[each.parent] = (*found.get(each.parent, ()), each)
    return found
