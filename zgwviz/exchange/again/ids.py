"""Which element of a folder is which one of the source: by its external_id, else by the id it was given."""

from collections.abc import Iterable, Mapping

from zgwviz.exchange.again.standing import Folder, folder
from zgwviz.exchange.folder.make import PLATE
from zgwviz.exchange.folder.records import Known
from zgwviz.exchange.folder.texts import clean
from zgwviz.source.yaml_place import places


def index(texts: Mapping[str, str]) -> Folder:
    """What stands in the texts of a folder."""
    return folder(texts, {name: places(text) for name, text in texts.items()}, PLATE)


def known(texts: Mapping[str, str], last: Known, more: Iterable[str]) -> Known:
    """The ids of a folder's elements by those of the source; `last` are those of the last import.

    `more` are ids of the source that are new there; people may have taken over such an element by its external_id.
    """
    here_now, given = index(texts), last.elements
    standing = here_now.elements
    sources: dict[str, str] = {}
    for one in (*given, *more):
        if clean(one):
            sources.setdefault(clean(one), one)
    found: dict[str, str] = {}
    for here in standing.values():
        said = here.value.get("external_id")
        source = sources.get(said.text) if said else None
        if source is not None and source not in found:
            found[source] = here.id
    used = set(found.values())
    for source, name in given.items():
        # Who gave the id of one that went to something else has that something.
        if source not in found and name not in used:
            found[source] = name
            used.add(name)
    own = frozenset(each.lower() for each in standing if each not in used)
    groups = set(last.groups.values())
    return last._replace(
        elements=found,
        taken=own,
        taken_groups=frozenset(each.lower() for each in here_now.groups if each not in groups),
    )
