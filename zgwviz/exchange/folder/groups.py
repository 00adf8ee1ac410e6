"""How the elements of a layer are grouped: by the source's folders, else by what a property says, else by kind."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from zgwviz.exchange.folder.layers import KINDS, REST
from zgwviz.exchange.folder.records import GroupDraft, Wishes
from zgwviz.exchange.records import GatheredElement
from zgwviz.source.words import Words

Elements: TypeAlias = "tuple[GatheredElement, ...]"

# A plate of more groups than this has no overview; a larger group is parted where something parts it.
MOST_GROUPS = 14
LARGE = 24
FEW = 3
# Words in the names of properties that tell sorts apart.
_SORTS = ("type", "soort", "categorie", "category", "domein", "domain", "cluster", "thema", "theme", "groep", "group")
_ORDER = {kind: place for place, kind in enumerate(KINDS)}


def groups_of(elements: Elements, roots: Sequence[str], wishes: Wishes) -> tuple[GroupDraft, ...]:
    """The groups of one layer, in the order in which kinds are read from top to bottom."""
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
    found += _kinds(loose, part=wishes.by == "best", alone=not found)
    return tuple(sorted(_fewer(found), key=lambda group: (group.name == REST, _rank(group.elements))))


def said(element: GatheredElement, name: str) -> str:
    """What the element's property `name` says, on one line; empty where it has none."""
    found = next((each.value for each in element.properties if each.name == name), None)
    return " ".join(found.drawn().split()) if found else ""


def _path(element: GatheredElement, roots: Sequence[str]) -> tuple[str, ...]:
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


def _folders(
    elements: Elements, paths: Mapping[str, tuple[str, ...]], *, keep_small: bool
) -> tuple[list[GroupDraft], Elements]:
    """Groups of folders, large ones parted into the folders in them; and the elements of folders that hold too few."""
    parts: dict[tuple[str, ...], Elements] = {}
    _add(parts, elements, paths, 1)
    # One folder around everything tells nothing.
    tried: set[tuple[str, ...]] = set()
    while True:
        large = [key for key, inside in parts.items() if key not in tried and (len(inside) > LARGE or len(parts) == 1)]
        if not large:
            break
        key = max(large, key=lambda one: len(parts[one]))
        tried.add(key)
        inside: dict[tuple[str, ...], Elements] = {}
        _add(inside, parts[key], paths, len(key) + 1)
        large_enough = sum(len(each) >= FEW for each in inside.values())
        if large_enough > 1 and len(parts) - 1 + large_enough <= MOST_GROUPS:
            tried.discard(key)
            parts = {
                name: each
                for one, held in parts.items()
                for name, each in (inside if one == key else {one: held}).items()
            }
            tried |= {key} & parts.keys()
    small = () if keep_small else tuple(each for held in parts.values() if len(held) < FEW for each in held)
    kept = {key: held for key, held in parts.items() if keep_small or len(held) >= FEW}
    names = [key[-1] for key in kept]
    drafts = [
        GroupDraft("/".join(key), Words.bare(key[-1] if names.count(key[-1]) == 1 else ": ".join(key[-2:])), held)
        for key, held in kept.items()
    ]
    return drafts, small


def _add(
    parts: dict[tuple[str, ...], Elements], elements: Elements, paths: Mapping[str, tuple[str, ...]], depth: int
) -> None:
    for each in elements:
        key = paths[each.id][:depth]
        parts[key] = (*parts.get(key, ()), each)


def _kinds(elements: Elements, *, part: bool, alone: bool) -> list[GroupDraft]:
    """Groups of kinds, large ones parted by what a property says; kinds of which there are few stand together."""
    by_kind = _by(elements, lambda each: each.kind or "")
    few = [kind for kind, held in by_kind.items() if len(held) < FEW]
    rest: Elements = ()
    if len(few) > 1 or (few and not alone and len(by_kind) == 1):
        rest = tuple(each for kind in few for each in by_kind.pop(kind))
    drafts = []
    for kind, held in by_kind.items():
        parts = _sorts(held) if part and len(held) > LARGE else {}
        name = KINDS[kind].name if kind in KINDS else REST
        others = parts.pop("", ()) if parts else held
        drafts += [GroupDraft(f"{kind}={key}", Words.bare(key), inside) for key, inside in parts.items()]
        drafts += [GroupDraft(kind or "-", name, others)] if others else []
    return drafts + ([GroupDraft("-rest", REST, rest)] if rest else [])


def _sorts(elements: Elements) -> dict[str, Elements]:
    """The elements by the property that tells most of them apart in a few sorts; empty where none does."""
    names = dict.fromkeys(prop.name for each in elements for prop in each.properties)
    best: dict[str, Elements] = {}
    for name in names:
        if not any(word in name.casefold() for word in _SORTS):
            continue
        parts = _by(elements, lambda each, name=name: said(each, name))  # type: ignore[misc]  # bound now
        rest = parts.pop("", ())
        small = [key for key, held in parts.items() if len(held) < FEW]
        rest += tuple(each for key in small for each in parts.pop(key))
        known = sum(map(len, parts.values()))
        if 2 <= len(parts) <= MOST_GROUPS // 2 and known > 0.6 * len(elements) and known > _known(best):
            best = parts | ({"": rest} if rest else {})
    return best


def _known(parts: Mapping[str, Elements]) -> int:
    return sum(len(held) for key, held in parts.items() if key)


def _fewer(groups: Iterable[GroupDraft]) -> list[GroupDraft]:
    """No more groups than a plate has overview of: the smallest stand together."""
    found = list(groups)
    if len(found) <= MOST_GROUPS:
        return found
    ranked = sorted(found, key=lambda group: (group.name == REST, -len(group.elements)))
    kept = {id(group) for group in ranked[: MOST_GROUPS - 1]}
    rest = tuple(each for group in found if id(group) not in kept for each in group.elements)
    return [*(group for group in found if id(group) in kept), GroupDraft("-rest", REST, rest)]
