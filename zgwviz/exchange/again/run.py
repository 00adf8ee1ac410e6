"""Importing again, from what stands in a folder and what the source says now to the files that are to be written."""

from collections.abc import Mapping
from hashlib import sha256

from zgwviz.exchange.again.ids import index, known
from zgwviz.exchange.again.merge import merge
from zgwviz.exchange.again.records import Merged
from zgwviz.exchange.again.text import opened
from zgwviz.exchange.folder.kept import Kept
from zgwviz.exchange.folder.make import make
from zgwviz.exchange.folder.records import Folder, Known, Wishes
from zgwviz.exchange.records import Gathered


def again(
    kept: Kept, gathered: Gathered, ours: Mapping[str, bytes], before: Wishes, wishes: Wishes
) -> tuple[Folder, Merged]:
    """What the import makes of the source, with the ids that people know, and the folder as it is to be.

    `before` are the wishes of the last import, `wishes` those of this one. Where nobody edited anything the folder is
    what the import makes.
    """
    old = kept if kept.elements else make(kept.gathered, before)
    texts = {name: opened(data).text for name, data in ours.items()}
    last = Known(old.elements, kept.views, old.groups)
    ids = known(texts, last, [each.id for each in gathered.elements])
    base, theirs = make(kept.gathered, before, ids), make(gathered, wishes, ids)
    untouched = {name for name, data in ours.items() if sha256(data).hexdigest() == kept.files.get(name)}
    merged = merge(ours, base, theirs, untouched, kept.files)
    if untouched == set(ours) == set(kept.files):
        now = index({name: data.decode() for name, data in theirs.files.items()})
        merged = merged._replace(
            files=theirs.files,
            pure=theirs.files,
            now=now,
            removed=tuple(name for name in ours if name not in theirs.files),
            gone=tuple(each._replace(stays=False) for each in merged.gone),
            kept=(),
            clashes=(),
        )
    return theirs, merged


def is_other(kept: Kept, form: str, gathered: Gathered) -> bool:
    """Whether a source is another one than that of the last import: of another format, or with nothing of it."""
    ids = {each.id for each in kept.gathered.elements}
    return form != kept.format or bool(ids and gathered.elements and ids.isdisjoint(x.id for x in gathered.elements))
