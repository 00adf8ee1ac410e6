"""Where everything stands: the elements and groups of a folder as people left it, and of one that an import makes."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from zgwviz.exchange.again.data import Table
from zgwviz.exchange.folder.text import Value
from zgwviz.source.yaml_place import Place

NOTHING: Table = {}


class Spot(NamedTuple):
    """What an element stands in: its layer, its group, and the element around it, where there are such."""

    layer: str
    group: str | None = None
    parent: str | None = None


class Standing(NamedTuple):
    """An element as it stands in a text; `sort` is the type or kind that it says, or its group says for it."""

    id: str
    file: str
    spot: Spot
    around: Place  # the table it is an entry of
    key: Place
    value: Place
    sort: tuple[str, str] | None


class Group(NamedTuple):
    """A group as it stands in a text; `elements` are none where it has no such key."""

    id: str
    file: str
    layer: str
    around: Place
    key: Place
    value: Place


class Folder(NamedTuple):
    """A folder as people left it: its texts as trees, its elements and groups by their ids, and files by layer."""

    texts: Mapping[str, str]
    roots: Mapping[str, Place]
    elements: Mapping[str, Standing]
    groups: Mapping[str, Group]
    layers: Mapping[str, tuple[str, ...]]


class Meant(NamedTuple):
    """An element as an import writes it, without what is nested in it."""

    id: str
    spot: Spot
    said: Table
    sort: tuple[str, str] | None
    nested: bool


class Written(NamedTuple):
    """A folder as an import makes it: elements in order, groups without their elements, files by layer."""

    said: Mapping[str, Table]
    elements: Mapping[str, Meant]
    groups: Mapping[str, Table]
    layers: Mapping[str, str]


def folder(texts: Mapping[str, str], roots: Mapping[str, Place], plate: str) -> Folder:
    """What stands in the texts of a folder, all but `plate`, the file of which says nothing of elements."""
    elements: dict[str, Standing] = {}
    groups: dict[str, Group] = {}
    layers: dict[str, tuple[str, ...]] = {}
    for file, root in roots.items():
        named = root.get("layer")
        if file == plate or named is None:
            continue
        layers[named.text] = (*layers.get(named.text, ()), file)
        for each in _elements(root, file, Spot(named.text), None):
            elements[each.id] = each
        inside = root.get("groups")
        for key, value in inside.entries if inside else ():
            assert inside
            groups[key.text] = Group(key.text, file, named.text, inside, key, value)
            for each in _elements(value, file, Spot(named.text, key.text), own_sort(value)):
                elements[each.id] = each
    return Folder(texts, roots, elements, groups, layers)


def written(said: Mapping[str, Table], plate: str) -> Written:
    """What an import's files say."""
    elements: dict[str, Meant] = {}
    groups: dict[str, Table] = {}
    layers: dict[str, str] = {}
    for file, entries in said.items():
        if file == plate:
            continue
        layer = str(entries["layer"])
        layers[layer] = file
        for name, group in table(entries.get("groups")).items():
            assert isinstance(group, Mapping)
            groups[name] = without(group, "elements")
            for each in _meant(group, Spot(layer, name), sort_of(group)):
                elements[each.id] = each
    return Written(said, elements, groups, layers)


def table(value: Value | None) -> Table:
    """A value that is a table, or an empty one."""
    return value if isinstance(value, Mapping) else NOTHING


def without(said: Table, *keys: str) -> Table:
    """A table without some of its keys."""
    return {word: value for word, value in said.items() if word not in keys}


def sort_of(said: Table) -> tuple[str, str] | None:
    """The type that an element or group says it has, else its kind."""
    return next(((word, str(said[word])) for word in ("type", "kind") if said.get(word)), None)


def own_sort(place: Place) -> tuple[str, str] | None:
    """The type that an element or group in a text says it has, else its kind."""
    for word in ("type", "kind"):
        found = place.get(word)
        if found and found.text:
            return word, found.text
    return None


def _elements(around: Place, file: str, spot: Spot, sort: tuple[str, str] | None) -> Iterator[Standing]:
    inside = around.get("elements") if around.sort == "table" else None
    for key, found in inside.entries if inside else ():
        assert inside
        # What stands in something that is used in several places is so itself.
        value = found._replace(shared=found.shared or inside.shared or around.shared)
        yield Standing(key.text, file, spot, inside, key, value, own_sort(value) or sort)
        yield from _elements(value, file, spot._replace(parent=key.text), sort)


def _meant(around: Table, spot: Spot, sort: tuple[str, str] | None) -> Iterator[Meant]:
    for name, said in table(around.get("elements")).items():
        assert isinstance(said, Mapping)
        nested = "elements" in said
        yield Meant(name, spot, without(said, "elements"), sort_of(said) or sort, nested)
        yield from _meant(said, spot._replace(parent=name), sort)
