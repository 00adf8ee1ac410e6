"""The three folders that importing again is about: as it is, as the last import wrote it, and as this one would."""

from collections.abc import Container, Mapping
from typing import NamedTuple

from zgwviz.exchange.again.element import pruned
from zgwviz.exchange.again.standing import Folder, Written, folder, written
from zgwviz.exchange.folder import records
from zgwviz.exchange.folder.make import PLATE
from zgwviz.source.yaml_place import Place, places


class Three(NamedTuple):
    """The three folders; `gone` are ids of elements that people took out, `lost` layers that they did away with.

    `homes` are the files of layers that an import wrote.
    """

    ours: Folder
    base: Written
    theirs: Written
    gone: frozenset[str]
    lost: frozenset[str]
    homes: Mapping[str, str]


def three_of(texts: Mapping[str, str], base: records.Folder, theirs: records.Folder, imported: Container[str]) -> Three:
    """The folders read; `imported` are the names of files that an import wrote."""
    roots = {name: places(text) for name, text in texts.items()}
    ours, before, after = folder(texts, roots, PLATE), written(base.said, PLATE), written(theirs.said, PLATE)
    named = _named(roots[PLATE])
    away = {layer for layer in before.layers if layer not in ours.layers}
    lost = frozenset(layer for layer in away if layer not in named)
    # A file that is not there is written anew where plate.yaml still names its layer.
    gone = {
        each.id
        for each in before.elements.values()
        if each.id not in ours.elements and (each.spot.layer in lost or each.spot.layer not in away)
    }
    for each in after.elements.values():
        if each.id not in ours.elements and (each.spot.layer in lost or each.spot.parent in gone):
            gone.add(each.id)
    if gone:
        out = frozenset(gone)
        before = before._replace(elements={name: pruned(each, out) for name, each in before.elements.items()})
        after = after._replace(elements={name: pruned(each, out) for name, each in after.elements.items()})
    homes = {
        layer: next((file for file in there if file in imported), there[0]) for layer, there in ours.layers.items()
    }
    return Three(ours, before, after, frozenset(gone), lost, homes)


def _named(root: Place) -> set[str]:
    """The layers that plate.yaml speaks of."""
    found: set[str] = set()
    for key in ("layers", "pillars", "roadmap"):
        said = root.get(key)
        if said:
            found |= {said.text} if said.sort == "text" else {each.text for each in said.items}
    return found
