"""A view that shows less: fewer classes, doors by the group, or none; what a small paper or a large model needs."""

from collections.abc import Collection, Mapping
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from zgwviz.layout.information.card import Detail
from zgwviz.view.information.records import ClassView, Door, EndView, InformationView, RelationView
from zgwviz.view.words import say


class Rung(NamedTuple):
    """How much is shown.

    Which `attributes` (`all`, `required`, `none`), what else of a class, which doors (`each`, by `group`, `none`),
    whether lines have words, and at most how many `classes`.
    """

    attributes: str
    detail: Detail
    doors: str = "each"
    words: bool = True
    classes: int | None = None


_BARE = Detail(values=False, definitions=False, counts=False)
_LITTLE = _BARE._replace(counts=True)
# From everything to little. A paper shows the first that fits it.
LADDER = (
    Rung("all", Detail(values=True, definitions=True, counts=True)),
    Rung("all", Detail(values=True, definitions=False, counts=True)),
    Rung("all", _LITTLE),
    Rung("required", _LITTLE),
    Rung("none", _LITTLE),
    Rung("none", _LITTLE, "group"),
    Rung("none", _LITTLE, "none"),
    *(Rung("none", _LITTLE, "none", classes=count) for count in (60, 45, 34, 26, 20, 16, 12, 9, 6)),
    *(Rung("none", _BARE, "none", words=False, classes=count) for count in (6, 4, 2)),
)
# More classes than this, more lines between them or at one of them are a list, no picture.
MOST_CLASSES, MOST_LINES, MOST_AT_ONE = 80, 72, 36
# More doors than this are drawn by their groups; more groups of them are not drawn.
MOST_DOORS = 24


def reduced(view: InformationView, rung: Rung) -> InformationView:
    """The view as far as `rung` shows it."""
    order = _ranked(view)
    most = min(rung.classes or MOST_CLASSES, _drawable({name: rank for rank, name in enumerate(order)}, view))
    if len(order) > most:
        view = _only(dict.fromkeys(order[:most]), view)
    if rung.doors == "group" or len(view.doors) > MOST_DOORS or len(view.relations) > MOST_LINES:
        view = _by_group(view)
    if rung.doors == "none" or len(view.doors) > MOST_DOORS:
        view = _only({each.item.id: None for each in view.classes}, view._replace(doors=()))
    if not rung.words:
        view = view._replace(relations=tuple(_wordless(one) for one in view.relations))
    return view._replace(classes=tuple(_with(each, rung.attributes) for each in view.classes))


def _wordless(one: RelationView) -> RelationView:
    return one._replace(name="", source_end=EndView(), target_end=EndView())


def _ranked(view: InformationView) -> list[str]:
    """The classes in the order in which they are shown: the heaviest, of these what hangs on those before them."""
    near: dict[str, list[str]] = {each.item.id: [] for each in view.classes}
    for one in view.relations:
        if one.source in near and one.target in near and one.source != one.target:
            near[one.source].append(one.target)
            near[one.target].append(one.source)
    known = {each.item.id: (-each.item.weight, -each.degree, n) for n, each in enumerate(view.classes)}
    ties = dict.fromkeys(known, 0)
    free = [(weight, 0, degree, n, name) for name, (weight, degree, n) in known.items()]
    heapify(free)
    order: dict[str, None] = {}
    while free:
        name = heappop(free)[-1]
        if name in order:  # it came up before, with more ties
            continue
        order[name] = None
        for other in near[name]:
            weight, degree, n = known[other]
            ties[other] -= 1
            heappush(free, (weight, ties[other], degree, n, other))
    return list(order)


def _drawable(ranks: Mapping[str, int], view: InformationView) -> int:
    """How many of the classes can be drawn before there are too many lines between them."""
    lines = [
        (ranks[one.source], ranks[one.target]) for one in view.relations if {one.source, one.target} <= ranks.keys()
    ]
    at: dict[int, int] = {}
    for count, ends in enumerate(sorted(lines, key=max)):
        for end in ends:
            at[end] = at.get(end, 0) + 1
        if count == MOST_LINES or max(at[end] for end in ends) > MOST_AT_ONE:
            return min(MOST_CLASSES, max(2, *ends))
    return MOST_CLASSES


def _with(each: ClassView, wanted: str) -> ClassView:
    """The class with the attributes that are wanted."""
    if wanted == "all":
        return each
    return each._replace(attributes=tuple(line for line in each.attributes if line.required and wanted == "required"))


def _only(ids: Collection[str], view: InformationView) -> InformationView:
    """The view with these classes, the relations between them, and the doors that still lead somewhere."""
    doors = {door.id: None for door in view.doors}
    relations = tuple(
        one
        for one in view.relations
        if (one.source in ids or one.target in ids)
        and all(end in ids or end in doors for end in (one.source, one.target))
    )
    ends = {end: None for one in relations for end in (one.source, one.target)}
    classes = tuple(each for each in view.classes if each.item.id in ids)
    return view._replace(
        classes=classes, relations=relations, doors=tuple(door for door in view.doors if door.id in ends)
    )


def _by_group(view: InformationView) -> InformationView:
    """One door for all classes of a group elsewhere, and one line to it from each class."""
    places: dict[str, list[Door]] = {}
    for door in view.doors:
        places.setdefault(door.place, []).append(door)
    merged = {door.id: f"door-{number}" for number, doors in enumerate(places.values()) for door in doors}
    relations: dict[tuple[str, str], RelationView] = {}
    for one in view.relations:
        ends = (merged.get(one.source, one.source), merged.get(one.target, one.target))
        if ends == (one.source, one.target):
            relations[one.id, ""] = one
        elif ends not in relations:
            relations[ends] = _wordless(one)._replace(source=ends[0], target=ends[1])
    language = view.head.language
    doors = tuple(
        Door(
            id=f"door-{number}",
            name=place,
            short=place,
            icon=found[0].icon,
            place=say("object-one" if len(found) == 1 else "objects", language, n=len(found)),
            color=found[0].color,
            view=found[0].view,
        )
        for number, (place, found) in enumerate(places.items())
    )
    return view._replace(relations=tuple(relations.values()), doors=doors)


def notice(view: InformationView, drawn: InformationView, rung: Rung) -> str:
    """What is not shown of what the view asks for, in words; empty when all is."""
    language = view.head.language
    parts = [said] if (said := _attributes(view, drawn, rung)) else []
    if view.doors and not drawn.doors:
        parts.append(say("without-doors", language))
    elif len(drawn.doors) < len(view.doors):
        parts.append(say("doors-by-group", language))
    if not rung.words and any(_says(one) for one in view.relations):
        parts.append(say("without-words", language))
    if len(drawn.classes) < len(view.classes):
        parts.append(say("fewer-classes", language, n=len(drawn.classes), total=len(view.classes)))
    return say("shows-less", language, what="; ".join(parts)) if parts else ""


def _attributes(view: InformationView, drawn: InformationView, rung: Rung) -> str:
    """What is not shown of the attributes of classes that are drawn."""
    language = view.head.language
    kept = {each.item.id: each.attributes for each in drawn.classes}
    there = [line for each in view.classes if each.item.id in kept for line in each.attributes]
    if len(there) > sum(len(lines) for lines in kept.values()):
        return say("only-required" if any(kept.values()) else "without-attributes", language)
    return say("without-values", language) if any(line.values for line in there) and not rung.detail.values else ""


def _says(one: RelationView) -> bool:
    return bool(one.name or any(one.source_end) or any(one.target_end))
