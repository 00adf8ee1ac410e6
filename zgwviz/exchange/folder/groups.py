"""How the elements of a layer are grouped: by the source's folders, else by what a property says, else by kind."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from zgwviz.exchange.folder.layers import KINDS, REST
from zgwviz.exchange.folder.records import GroupDraft, Wishes
from zgwviz.exchange.records import GatheredElement
from zgwviz.source.words import Words

Elements: TypeAlias = "tuple[GatheredElement, ...]"
Path: TypeAlias = "tuple[str, ...]"

# A plate of more groups than this has no overview; a larger group is parted where something parts it.
MOST_GROUPS = 14
LARGE = 24
FEW = 3
# Of so many parts of a folder a folder in it is a group of its own; and gives it its name.
SMALL = 0.06
MAINLY = 0.85
# A property or box must say of so many parts of the elements which sort they are.
TOLD = 0.5
_LEAD = re.compile(r"^[\W_]+")
# Words in the names of properties that tell sorts apart.
_SORTS = ("type", "soort", "categorie", "category", "domein", "domain", "cluster", "thema", "theme", "groep", "group")
_ORDER = {kind: place for place, kind in enumerate(KINDS)}


def groups_of(
    elements: Elements, roots: Sequence[str], boxes: Mapping[str, str], wishes: Wishes
) -> tuple[GroupDraft, ...]:
    """The groups of one layer, in the order in which kinds are read from top to bottom.

    `boxes` are the names of what stands around elements on views, by their ids.
    """
    found: list[GroupDraft] = []
    if wishes.group_property:
        named = _by(elements, lambda each: said(each, wishes.group_property or ""))
        elements = named.pop("", ())
        found += [GroupDraft(f"={key}", Words.bare(key), inside) for key, inside in named.items()]
    loose = elements
    if wishes.by != "kind":
        depths = {each.id: _path(each, roots) for each in elements}
        foldered = tuple(each for each in elements if depths[each.id])
        loose = tuple(each for each in elements if not depths[each.id])
        tree, small = _folders(foldered, depths, keep_small=wishes.by == "folder")
        found += tree
        loose += small
    found += _kinds(loose, boxes if wishes.by == "best" else None, room=MOST_GROUPS - len(found))
    return tuple(sorted(_fewer(found), key=lambda group: (_is_rest(group), _rank(group.elements))))


def said(element: GatheredElement, name: str) -> str:
    """What the element's property `name` says, on one line; empty where it has none."""
    found = next((each.value for each in element.properties if each.name == name), None)
    return " ".join(found.drawn().split()) if found else ""


def _path(element: GatheredElement, roots: Sequence[str]) -> Path:
    """The folders of an element without the ones that only repeat ArchiMate's layers."""
    path = element.path
    return path[1:] if path and path[0] in roots else path


def _by(elements: Elements, key: Callable[[GatheredElement], str]) -> dict[str, Elements]:
    found: dict[str, list[GatheredElement]] = {}
    for each in elements:
        found.setdefault(key(each), []).append(each)
    return {name: tuple(inside) for name, inside in found.items()}


def _rank(elements: Elements) -> int:
    """Where the kind stands that most elements have."""
    counts: dict[str, int] = {}
    for each in elements:
        counts[each.kind or ""] = counts.get(each.kind or "", 0) + 1
    return _ORDER.get(max(counts, key=lambda kind: counts[kind], default=""), len(_ORDER))


def _folders(elements: Elements, paths: Mapping[str, Path], *, keep_small: bool) -> tuple[list[GroupDraft], Elements]:
    """Groups of folders, large ones parted into the folders in them; and the elements of folders that hold too few."""
    parts = _below(elements, paths, 0)
    whole: set[Path] = set()
    while True:
        # One folder around everything tells nothing, however small.
        large = [key for key, held in parts.items() if key not in whole and (len(held) > LARGE or len(parts) == 1)]
        if not large:
            break
        key = max(large, key=lambda one: len(parts[one]))
        inside = _parted(key, parts[key], paths, room=MOST_GROUPS if len(parts) == 1 else 0)
        if len(inside) > 1 and len(parts) - 1 + len(inside) <= MOST_GROUPS:
            parts = {
                name: held for one in parts for name, held in (inside if one == key else {one: parts[one]}).items()
            }
        whole.add(key)
    small = () if keep_small else tuple(each for held in parts.values() if len(held) < FEW for each in held)
    kept = {key: held for key, held in parts.items() if keep_small or len(held) >= FEW}
    return [GroupDraft("/".join(key), _named(key, held, paths), held) for key, held in kept.items()], small


def _parted(key: Path, elements: Elements, paths: Mapping[str, Path], *, room: int) -> Mapping[Path, Elements]:
    """A folder's elements by the folders in it; those of small ones stay together under its own name.

    Where there is `room` for so many groups, none is small that a group may be made of.
    """
    found: dict[Path, Elements] = {}
    inside = _below(elements, paths, len(key))
    fits = sum(len(held) >= FEW for held in inside.values()) < room
    least = FEW if fits else max(FEW, len(elements) * SMALL)
    for name, held in inside.items():
        own = name if len(held) >= least else key
        found[own] = (*found.get(own, ()), *held)
    return found


def _below(elements: Elements, paths: Mapping[str, Path], depth: int) -> dict[Path, Elements]:
    """Elements by their folders, no deeper than one below `depth`."""
    found: dict[Path, Elements] = {}
    for each in elements:
        key = paths[each.id][: depth + 1]
        found[key] = (*found.get(key, ()), each)
    return found


def _named(key: Path, elements: Elements, paths: Mapping[str, Path]) -> Words:
    """The name of a folder, or of the one in it that nearly all of its elements stand in."""
    while True:
        inside = _below(elements, paths, len(key))
        inner = max(inside, key=lambda name: len(inside[name]))
        if inner == key or len(inside[inner]) < MAINLY * len(elements):
            break
        key = inner
    return Words.bare(_LEAD.sub("", key[-1]) or key[-1])


def _kinds(elements: Elements, boxes: Mapping[str, str] | None, *, room: int) -> list[GroupDraft]:
    """Groups of kinds, large ones parted while there is `room` for so many; kinds with few elements stand together."""
    by_kind = _by(elements, lambda each: each.kind or "")
    few = [kind for kind, held in by_kind.items() if len(held) < FEW]
    rest: Elements = ()
    if len(few) > 1 or (few and room < MOST_GROUPS):
        rest = tuple(each for kind in few for each in by_kind.pop(kind))
    drafts = []
    room -= len(by_kind) + bool(rest)
    for kind, held in by_kind.items():
        parts = _sorts(held, boxes) if boxes is not None and len(held) > LARGE else {}
        parts = parts if len(parts) - 1 <= room else {}
        room -= len(parts) - 1 if parts else 0
        name = KINDS[kind].name if kind in KINDS else REST
        others = parts.pop("", ()) if parts else held
        drafts += [GroupDraft(f"{kind}={key}", Words.bare(key), inside) for key, inside in parts.items()]
        drafts += [GroupDraft(kind or "-", name, others)] if others else []
    return drafts + ([GroupDraft("-rest", REST, rest)] if rest else [])


def _sorts(elements: Elements, boxes: Mapping[str, str]) -> dict[str, Elements]:
    """The elements by what tells most of them apart in a few sorts: a property, or boxes; empty where nothing does."""
    names = dict.fromkeys(prop.name for each in elements for prop in each.properties)
    best: dict[str, Elements] = {}
    for name in (*(name for name in names if any(word in name.casefold() for word in _SORTS)), None):
        parts = _by(elements, lambda each, name=name: said(each, name) if name else boxes.get(each.id, ""))  # type: ignore[misc]  # bound now
        rest = list(parts.pop("", ()))
        for key in [key for key, held in parts.items() if len(held) < FEW]:
            rest += parts.pop(key)
        known = _known(parts)
        if 2 <= len(parts) <= MOST_GROUPS and known >= TOLD * len(elements) and known > _known(best):
            best = parts | ({"": tuple(rest)} if rest else {})
    return best


def _known(parts: Mapping[str, Elements]) -> int:
    return sum(len(held) for key, held in parts.items() if key)


def _fewer(groups: Iterable[GroupDraft]) -> list[GroupDraft]:
    """No more groups than a plate has overview of, the smallest together; nor two of one name."""
    by_name: dict[str, GroupDraft] = {}
    for each in groups:
        name = each.name.drawn("nl").casefold()
        known = by_name.get(name)
        by_name[name] = known._replace(elements=(*known.elements, *each.elements)) if known else each
    found = list(by_name.values())
    if len(found) <= MOST_GROUPS:
        return found
    ranked = sorted(found, key=lambda group: (_is_rest(group), -len(group.elements)))
    kept = {id(group) for group in ranked[: MOST_GROUPS - 1]}
    rest = tuple(each for group in found if id(group) not in kept for each in group.elements)
    return [*(group for group in found if id(group) in kept), GroupDraft("-rest", REST, rest)]


def _is_rest(group: GroupDraft) -> bool:
    """Whether a group is what is left over, ours or the source's."""
    return group.name.drawn("nl").casefold() == REST.drawn("nl").casefold()
