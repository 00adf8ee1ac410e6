"""Selectors: which elements of a model are meant."""

from collections.abc import Callable, Mapping
from heapq import heappop, heappush

from zgwviz.check.walk import distances, steps
from zgwviz.model.records import Element, Layer, Model
from zgwviz.spec.records import Selector

_Test = Callable[[Element], bool]


def selected(selector: Selector, model: Model) -> tuple[str, ...]:
    """The ids of the elements that `selector` means, in the order of the text.

    `product` is the element with that id and all that carries it: what a direct thread leads from, up to it
    (its law, joined by an association, stands above it).
    `plateau` is what is there at that plateau: from its `from` on, and no longer at its `until`.
    """
    if [field for field, _ in selector.fields] == ["id"] and not selector.but and not selector.also:
        # A list of ids, as an import writes for hundreds of views of thousands of elements.
        words = frozenset(said.value for said in selector.fields[0][1])
        return tuple(name for name in model.elements if name in words)
    test = _test(selector, model)
    return tuple(each.id for each in model.elements.values() if test(each))


def plateaus(model: Model) -> Mapping[str, int]:
    """The plateaus in their order in time: one that triggers another comes before it, else the text's order."""
    known = {each.id: at for at, each in enumerate(e for e in model.elements.values() if e.kind == "plateau")}
    names = list(known)
    after: dict[str, list[str]] = {each: [] for each in known}
    before = dict.fromkeys(known, 0)
    for relation in model.relations:
        if relation.kind == "triggering" and relation.source in after and relation.target in after:
            after[relation.source].append(relation.target)
            before[relation.target] += 1
    free = [at for name, at in known.items() if not before[name]]
    order: dict[str, int] = {}
    while free:
        name = names[heappop(free)]
        order[name] = len(order)
        for each in after[name]:
            before[each] -= 1
            if not before[each]:
                heappush(free, known[each])
    # Those in a circle, and after one, keep the order of the text.
    return order | {name: len(order) + at for at, name in enumerate(each for each in known if each not in order)}


def is_there(element: Element, plateau: int, order: Mapping[str, int]) -> bool:
    """Whether `element` is there at the plateau with that place in the `order`."""
    since = order.get(element.since, 0) if element.since else 0
    until = order.get(element.until, len(order)) if element.until else len(order)
    return since <= plateau < until


def _test(selector: Selector, model: Model) -> _Test:
    """Whether an element is meant by `selector`, or by one of its union."""
    own = [_field(field, frozenset(said.value for said in words), model) for field, words in selector.fields]
    but = _test(selector.but, model) if selector.but else None
    others = [_test(each, model) for each in selector.also]

    def meant(element: Element) -> bool:
        if all(test(element) for test in own) and not (but and but(element)):
            return True
        return any(test(element) for test in others)

    return meant


def _field(field: str, words: frozenset[str], model: Model) -> _Test:
    match field:
        case "band":
            bands = (b for part in _parts(model) for b in part.bands if b.id in words)
            groups = {group for band in bands for group in band.groups}
            return lambda element: element.group in groups
        case "tag":
            return lambda element: not words.isdisjoint(element.tags)
        case "scope":
            return lambda element: not words.isdisjoint(element.scope)
        case "standard":
            return lambda element: any(standard in words for standard, _ in element.standards)
        case "plateau":
            order = plateaus(model)
            wanted = [order[word] for word in words if word in order]
            return lambda element: any(is_there(element, plateau, order) for plateau in wanted)
        case "product":
            carrying = distances([word for word in words if word in model.elements], steps(model, reasons=False))
            return lambda element: element.id in carrying
        case _:
            # layer, group, kind, type, status, owner, perspective, domain, id
            return lambda element: getattr(element, field) in words


def _parts(model: Model) -> tuple[Layer, ...]:
    return (*model.layers, *model.pillars, *([model.roadmap] if model.roadmap else []))
