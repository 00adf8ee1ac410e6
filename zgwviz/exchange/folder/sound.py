"""What the spec language does not take of a gathered model, mended: no folder that we write has errors."""

from zgwviz.exchange.records import Gathered, GatheredElement

# Elements in elements, deeper than anybody draws: YAML has two levels for each, and the reader takes fifty.
_DEEPEST = 12


def sound(gathered: Gathered) -> Gathered:
    """The model with each element once, and nesting that ends: what is nested too deep, or in itself, stands apart."""
    elements: dict[str, GatheredElement] = {}
    for each in gathered.elements:
        elements.setdefault(each.id, each)
    return gathered._replace(elements=tuple(_apart(each, elements) for each in elements.values()))


def _apart(element: GatheredElement, elements: dict[str, GatheredElement]) -> GatheredElement:
    """The element without its parent where that is unknown, or no way leads out of it in so many steps."""
    above = element.parent
    for _ in range(_DEEPEST):
        if above is None:
            return element
        above = elements[above].parent if above in elements else None
    return element._replace(parent=None)
