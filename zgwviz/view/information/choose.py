"""From the model to an information model view: the classes that the spec selects, and what hangs on them."""

from collections.abc import Collection, Iterator, Mapping

from zgwviz.check.select import selected
from zgwviz.model.kinds import RELATIONS
from zgwviz.model.records import Element, Model, Relation
from zgwviz.model.trace import OBJECTS
from zgwviz.spec.records import ViewSpec
from zgwviz.view.catalogue import Entry
from zgwviz.view.information.attributes import attributes
from zgwviz.view.information.records import (
    ClassView,
    Door,
    EndView,
    GroupCount,
    InformationView,
    RelationView,
)
from zgwviz.view.scope import Scope

# Relations between classes that lead out of a view; those with processes and components are matrices.
_STRUCTURE = frozenset({"association", "composition", "aggregation", "specialization"})
# From how many relations on a class is the one that the others hang on.
_CENTRAL = 3


def information(entry: Entry, scope_: Scope) -> InformationView:
    """The information model that the view `entry.subject` of the spec asks for."""
    spec = entry.asked
    assert spec is not None
    ids = shown(spec, scope_.model)
    relations = tuple(_relations(dict.fromkeys(ids), scope_))
    degrees: dict[str, int] = {}
    for one in relations:
        for end in (one.source, one.target):
            degrees[end] = degrees.get(end, 0) + 1
    elements = [scope_.model.elements[name] for name in ids]
    main = _main_group(elements)
    wanted = spec.attributes or "all"
    classes = tuple(_class(each, main, wanted, degrees.get(each.id, 0), scope_) for each in elements)
    title = scope_.words(spec.title) or entry.id
    head = scope_.head(entry, title, scope_.words(spec.subtitle), ((None, title),), len(ids))
    return InformationView(
        head=head._replace(framed=spec.frame),
        classes=classes,
        relations=relations,
        doors=_doors(ids, relations, entry, scope_),
        groups=_groups(elements, scope_),
        central=_central(classes),
    )


def shown(spec: ViewSpec, model: Model) -> tuple[str, ...]:
    """The ids of the elements that the view shows: those it selects, else every information object."""
    if spec.of is not None:
        return selected(spec.of, model)
    return tuple(each.id for each in model.elements.values() if each.kind in OBJECTS)


def _main_group(elements: list[Element]) -> str | None:
    """The group with the most classes, the first of them where there are more."""
    counts: dict[str | None, int] = {}
    for each in elements:
        counts[each.group] = counts.get(each.group, 0) + 1
    return max(counts, key=lambda group: counts[group]) if counts else None


def _class(element: Element, main: str | None, wanted: str, degree: int, scope_: Scope) -> ClassView:
    return ClassView(
        item=scope_.item(element),
        group=element.group or element.layer,
        color=scope_.color_of(element),
        attributes=attributes(element, wanted, scope_.language),
        total=len(element.attributes),
        own=element.group == main,
        degree=degree,
        view=scope_.subview(element),
    )


def _central(classes: tuple[ClassView, ...]) -> str:
    """The class with the most relations; of several the heaviest, then the first."""
    if len(classes) <= _CENTRAL:
        return ""
    best = max(classes, key=lambda each: (each.degree, each.item.weight))
    return best.item.id if best.degree >= _CENTRAL else ""


def _groups(elements: list[Element], scope_: Scope) -> tuple[GroupCount, ...]:
    """The groups of the classes, in the order of the text."""
    found: dict[str, GroupCount] = {}
    for each in elements:
        name = each.group or each.layer
        if name not in found:
            group = scope_.model.groups.get(name)
            words = scope_.words(group.name) if group else ""
            layer = scope_.layers[each.layer]
            view = scope_.by_subject.get(f"group:{name}") or scope_.by_subject.get(f"layer:{each.layer}")
            found[name] = GroupCount(name, words or scope_.words(layer.name), scope_.color_of(each), view)
    return tuple(found.values())


def _relations(ids: Mapping[str, None], scope_: Scope) -> Iterator[RelationView]:
    """Relations between the classes, nesting as composition, and those between a class and one elsewhere."""
    said: dict[tuple[str, str], None] = {}
    for relation in scope_.model.relations:
        one, other = (scope_.model.elements.get(end) for end in (relation.source, relation.target))
        if one is None or other is None:  # a relation at a relation has no box to go to
            continue
        if (one.id in ids and other.id in ids) or _leads_out(relation, one, other, ids):
            said[one.id, other.id] = None
            yield _relation(relation, scope_)
    for name in ids:
        parent = scope_.model.elements[name].parent
        if parent and parent in ids and (parent, name) not in said:
            yield RelationView(f"{parent}--{name}", parent, name, "composition", "", _verb("composition", scope_))


def _leads_out(relation: Relation, one: Element, other: Element, ids: Collection[str]) -> bool:
    """Whether a relation joins a class of the view with an information object elsewhere."""
    out = other if one.id in ids else one
    return relation.kind in _STRUCTURE and out.kind in OBJECTS and (one.id in ids) != (other.id in ids)


def _relation(relation: Relation, scope_: Scope) -> RelationView:
    notation = f"{relation.kind}-{relation.access}" if relation.access else relation.kind
    name = scope_.words(relation.label)
    ends = (
        EndView(relation.from_role or "", relation.from_cardinality or ""),
        EndView(relation.role or "", relation.cardinality or ""),
    )
    if name and name in (ends[0].role, ends[1].role):
        name = ""
    verb = name or _verb(relation.kind, scope_)
    return RelationView(relation.id, relation.source, relation.target, notation, name, verb, *ends)


def _verb(kind: str, scope_: Scope) -> str:
    words = RELATIONS[kind]
    return words.verb_en if scope_.language.startswith("en") else words.verb_nl


def _doors(ids: Collection[str], relations: tuple[RelationView, ...], entry: Entry, scope_: Scope) -> tuple[Door, ...]:
    """The classes elsewhere, each once, in the order of the text."""
    inside = dict.fromkeys(ids)
    ends = {end: None for one in relations for end in (one.source, one.target) if end not in inside}
    if not ends:
        return ()
    views = _views(entry, scope_)
    return tuple(_door(each, views, scope_) for each in scope_.model.elements.values() if each.id in ends)


def _door(element: Element, views: Mapping[str, str], scope_: Scope) -> Door:
    group = scope_.model.groups.get(element.group or "")
    layer = scope_.layers[element.layer]
    return Door(
        id=element.id,
        name=scope_.words(element.name),
        short=scope_.words(element.short or element.name),
        icon=scope_.sign(element)[0],
        place=scope_.origin(element)
        or (scope_.words(group.short or group.name) if group else "")
        or scope_.words(layer.short or layer.name),
        color=scope_.color_of(element),
        view=views.get(element.id) or scope_.subview(element),
    )


def _views(entry: Entry, scope_: Scope) -> Mapping[str, str]:
    """The other information model view that shows an element, by the element's id; the first of several."""
    found: dict[str, str] = {}
    for spec in scope_.model.views:
        drawn = scope_.by_subject.get(f"information:{spec.id.value}")
        if drawn and drawn != entry.id and spec.kind.value == "information":
            for name in shown(spec, scope_.model):
                found.setdefault(name, drawn)
    return found
