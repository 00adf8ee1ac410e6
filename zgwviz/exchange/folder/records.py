"""What making a folder takes, and what it gives."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from zgwviz.exchange.folder.text import Value
from zgwviz.exchange.records import GatheredElement
from zgwviz.exchange.tables.sheets import Wish
from zgwviz.source.words import Words

By = Literal["best", "folder", "kind"]


class Wishes(NamedTuple):
    """How somebody wants the folder: `layers` says of kinds in which layer they stand, `by` what groups are made of.

    `type_property` and `group_property` name a property whose value is the element's type, or its group;
    `license` and `attribution` are what every plate says of the source; `tables` says of sheets what they list.
    """

    layers: Mapping[str, str] = {}
    by: By = "best"
    type_property: str | None = None
    group_property: str | None = None
    origin: str | None = None
    license: str | None = None
    attribution: str | None = None
    tables: Mapping[str, Wish] = {}


class GroupDraft(NamedTuple):
    """A group: its name, and its elements in the order of the source; `key` is what tells it from others."""

    key: str
    name: Words
    elements: tuple[GatheredElement, ...]


class LayerDraft(NamedTuple):
    """A layer and its groups."""

    id: str
    groups: tuple[GroupDraft, ...]


class Known(NamedTuple):
    """Ids that were given before: of elements and views by the party's own, of groups by layer and key.

    `taken` are ids that people gave to elements of their own, `taken_groups` those of their groups.
    """

    elements: Mapping[str, str] = {}
    views: Mapping[str, str] = {}
    groups: Mapping[str, str] = {}
    taken: frozenset[str] = frozenset()
    taken_groups: frozenset[str] = frozenset()


class Folder(NamedTuple):
    """The files of a spec folder by their names, as texts and as what they say, in the order of the layers.

    `elements` are our ids by the party's, as are `views`; `groups` are those of groups by layer and key.
    """

    files: Mapping[str, bytes]
    said: Mapping[str, Mapping[str, Value]]
    elements: Mapping[str, str]
    views: Mapping[str, str]
    groups: Mapping[str, str]
    left_out: tuple[tuple[str, int], ...] = ()
