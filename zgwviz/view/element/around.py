"""What is around an element: its relations read from its own side, by verb and by layer, and its way to the top."""

from collections.abc import Iterator
from typing import NamedTuple

from zgwviz.check.walk import steps
from zgwviz.model.kinds import RELATIONS
from zgwviz.model.records import Element, Layer, Relation
from zgwviz.model.trace import way_up
from zgwviz.view.element.records import Bundle, Neighbour, Place, Step
from zgwviz.view.element.words import fact
from zgwviz.view.scope import Scope
from zgwviz.view.words import relation as outward_verb

_INVERSE = {
    "access-read": "read-inverse",
    "access-write": "write-inverse",
    "access-read-write": "read-write-inverse",
}
_ORDER: dict[Place, int] = {"above": 0, "beside": 1, "below": 2}
# So many ends of a way that stops are named.
_NAMED = 3


class _Tie(NamedTuple):
    """One link of the element: to what, by which verb, and what more is said of it."""

    place: Place
    verb: str
    notation: str
    outward: bool
    other: str
    said: str = ""


def bundles(element: Element, chosen: tuple[str, ...], scope_: Scope) -> tuple[Bundle, ...]:
    """Everything the element is linked to; `chosen` are other elements that the view was asked to be of."""
    found: dict[tuple[Place, str, str, bool, str], dict[str, list[str]]] = {}
    for tie in (*_nested(element, scope_), *_related(element, scope_), *_listed(element, chosen, scope_)):
        layer = scope_.model.elements[tie.other].layer
        ends = found.setdefault((tie.place, tie.verb, tie.notation, tie.outward, layer), {})
        words = ends.setdefault(tie.other, [])
        if tie.said and tie.said not in words:
            words.append(tie.said)
    numbers = {layer: number for number, layer in enumerate(scope_.layers)}
    verbs = {verb: number for number, verb in enumerate(dict.fromkeys(key[1:4] for key in found))}

    def order(key: tuple[Place, str, str, bool, str]) -> tuple[int, int, int]:
        """Above and below from the highest layer to the lowest, beside verb by verb."""
        layer, verb = numbers[key[4]], verbs[key[1:4]]
        return (_ORDER[key[0]], verb, layer) if key[0] == "beside" else (_ORDER[key[0]], layer, verb)

    return tuple(
        Bundle(
            *key[:4],
            called(scope_.layers[key[4]], scope_),
            scope_.color(scope_.layers[key[4]]),
            tuple(_neighbour(other, " · ".join(said), scope_, element) for other, said in found[key].items()),
        )
        for key in sorted(found, key=order)
    )


def called(layer: Layer, scope_: Scope) -> str:
    """A layer by its number and its short name."""
    return f"{layer.number or ''} {scope_.words(layer.short or layer.name)}".strip()


def _neighbour(other: str, said: str, scope_: Scope, start: Element) -> Neighbour:
    """An element with where its chip leads; that of the view itself leads nowhere."""
    element = scope_.model.elements[other]
    view = scope_.subview(element) if element.id != start.id else None
    return Neighbour(scope_.item(element)._replace(view=view), said)


def _nested(element: Element, scope_: Scope) -> Iterator[_Tie]:
    """What the element stands in, and what stands in it."""
    if element.parent:
        yield _Tie("beside", fact("part", scope_.language), "composition", outward=False, other=element.parent)
    for other in scope_.model.elements.values():
        if other.parent == element.id:
            yield _Tie("beside", fact("parts", scope_.language), "composition", outward=True, other=other.id)


def _related(element: Element, scope_: Scope) -> Iterator[_Tie]:
    for relation in scope_.model.relations:
        ends = ((relation.source, relation.target, True), (relation.target, relation.source, False))
        for here, other, outward in ends:
            if here != element.id or other not in scope_.model.elements:
                continue
            if here == other and not outward:
                continue
            layers = scope_.layers[element.layer], scope_.layers[scope_.model.elements[other].layer]
            place = _place(relation, outward, *layers)
            verb = verb_of(relation, outward, scope_.language)
            # An association reads the same from both ends; which way its label reads is said with that.
            same = relation.kind == "association"
            yield _Tie(place, verb, relation.notation, outward or same, other, _said(relation, outward, scope_))


def _place(relation: Relation, outward: bool, own: Layer, layer: Layer) -> Place:
    """Above is what the element derives from directly, below what derives from it; what is no layer stands beside.

    An association that is a reason leads from the lower layer to the higher one.
    """
    way = way_up(relation)
    if layer.place != "layer" or relation.source == relation.target:
        return "beside"
    if way:
        return "above" if (way == "forward") == outward else "below"
    if relation.kind == "association" and relation.reason and own.place == "layer" and own.number != layer.number:
        return "above" if layer.number < own.number else "below"
    return "beside"


def verb_of(relation: Relation, outward: bool, language: str) -> str:
    """What a relation says, read from the one end or from the other."""
    if outward:
        return outward_verb(relation.notation, language)
    if relation.notation in _INVERSE:
        return fact(_INVERSE[relation.notation], language)
    kind = RELATIONS[relation.kind]
    return kind.inverse_en if language.startswith("en") else kind.inverse_nl


def _said(relation: Relation, outward: bool, scope_: Scope) -> str:
    """What a relation says besides its verb, as seen from the one end."""
    language, label = scope_.language, scope_.words(relation.label)
    number = relation.cardinality if outward else relation.from_cardinality
    role = relation.role if outward else relation.from_role
    # Other verbs are read from this end already.
    arrow = f"{'→' if outward else '←'}\u00a0" if relation.kind == "association" else ""
    parts = (
        f"{arrow}{label}" if label else "",
        number or "",
        fact("role", language, name=role) if role else "",
        fact(f"carries-{relation.carries}", language) if relation.carries else "",
        relation.amount or "",
        relation.strength or "",
        fact("reason", language) if relation.reason else "",
        _obligation(relation, outward, scope_),
    )
    return ", ".join(part for part in parts if part)


def _listed(element: Element, chosen: tuple[str, ...], scope_: Scope) -> Iterator[_Tie]:
    """What fields of elements say: standards, owners and plateaus; and what else the view is of."""
    language = scope_.language

    def tie(key: str, other: str) -> _Tie:
        return _Tie("beside", fact(key, language), "", outward=True, other=other)

    for standard, how in element.standards:
        if not _realized(element.id, standard, scope_):
            yield tie(_standard("standard", how), standard)
    for other in scope_.model.elements.values():
        for standard, how in other.standards:
            if standard == element.id and not _realized(other.id, standard, scope_):
                yield tie(_standard("used", how), other.id)
        if other.since == element.id:
            yield tie("plateau-since", other.id)
        if other.until == element.id:
            yield tie("plateau-until", other.id)
        if other.owner == element.id and other.id != element.id:
            yield tie("owner-of", other.id)
    for each in chosen:
        yield tie("chosen", each)


def _standard(key: str, how: str | None) -> str:
    """The key of the words for a standard, with its obligation."""
    return f"{key}-{how}" if how else key


def _realized(element: str, standard: str, scope_: Scope) -> bool:
    """Whether a relation says too that an element realizes its standard: then its list says both."""
    ends = ("realization", element, standard)
    return any((one.kind, one.source, one.target) == ends for one in scope_.model.relations)


def _obligation(relation: Relation, outward: bool, scope_: Scope) -> str:
    """What the source of a realization says of its target as a standard."""
    source = scope_.model.elements.get(relation.source)
    if relation.kind != "realization" or source is None:
        return ""
    key = "standard" if outward else "used"
    found = (_standard(key, how) for standard, how in source.standards if standard == relation.target)
    return next((fact(each, scope_.language) for each in found), "")


def way(element: Element, scope_: Scope) -> tuple[Step, ...]:
    """The steps of the path that shows how the element is traced."""
    reach = scope_.reaches.get(element.id)
    relations = {relation.id: relation for relation in scope_.model.relations} if reach and reach.path else {}
    found: list[Step] = []
    at = element.id
    for step in reach.path if reach else ():
        other = scope_.model.elements[step.element]
        relation = relations.get(step.relation)
        outward = relation is not None and relation.source == at
        verb = verb_of(relation, outward, scope_.language) if relation else fact("part", scope_.language)
        notation = relation.notation if relation else "composition"
        item = _neighbour(other.id, "", scope_, element).item
        found.append(Step(verb, notation, outward, item, scope_.color_of(other)))
        at = other.id
    return tuple(found)


def reach(element: Element, scope_: Scope) -> str:
    """Whether the element is traced, in words; for a gap where the way up stops."""
    language, model = scope_.language, scope_.model
    found = scope_.reaches.get(element.id)
    if found is None:
        return fact("reach-aside", language)
    last = model.elements[found.path[-1].element] if found.path else element
    if found.how != "none" and last.elsewhere and last.layer != model.layers[0].id:
        path = " → ".join(scope_.words(words) for words in last.elsewhere.path)
        key = "reach-there" if path else "reach-there-top"
        return fact(key, language, name=scope_.origin(last), path=path)
    if found.how != "none":
        top = called(model.layers[0], scope_)
        return fact(f"reach-{found.how}", language, top=top) if found.path else fact("reach-top", language)
    ends = _ends(element, scope_)
    top = called(model.layers[0], scope_)
    if not ends:
        return fact("reach-none", language, top=top)
    names = ", ".join(scope_.words(model.elements[each].name) for each in ends[:_NAMED])
    if len(ends) > _NAMED:
        names = fact("and-more", language, names=names, n=len(ends) - _NAMED)
    return fact("reach-stops", language, top=top, names=names)


def _ends(element: Element, scope_: Scope) -> list[str]:
    """The elements above this one from which no step leads further up."""
    ways = steps(scope_.model, direction="up")
    seen = dict.fromkeys([element.id])
    edge = list(seen)
    for each in edge:  # grows as it is walked
        more = [step.element for step in ways[each] if step.element not in seen]
        seen |= dict.fromkeys(more)
        edge += dict.fromkeys(more)
    # Where associations lead round in a circle there is no end: the furthest stands for it.
    return [each for each in edge[1:] if not ways[each]] or edge[1:][-1:]
