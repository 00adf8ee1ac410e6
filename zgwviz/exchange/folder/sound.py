"""What the spec language does not take of a gathered model, mended: no folder that we write has errors."""

from zgwviz.exchange.folder.ids import slug
from zgwviz.exchange.records import Gathered, GatheredElement
from zgwviz.problem.records import Span
from zgwviz.source.findings import Findings
from zgwviz.source.node import Scalar
from zgwviz.spec.texts import ISO_DATE

# Elements in elements, deeper than anybody draws: YAML has two levels for each, and the reader takes fifty.
_DEEPEST = 12
_NOWHERE = Span("", 1, 1)


def sound(gathered: Gathered) -> Gathered:
    """The model with each element and relation once, nesting that ends, and words that may stand where they stand."""
    elements: dict[str, GatheredElement] = {}
    for each in gathered.elements:
        elements.setdefault(each.id, each)
    relations = {each.id: each for each in reversed(gathered.relations) if each.id not in elements}
    return gathered._replace(
        elements=tuple(_mended(each, elements) for each in elements.values()),
        relations=tuple(reversed(relations.values())),
        date=gathered.date if gathered.date and ISO_DATE.read(Scalar(gathered.date, _NOWHERE), _unkept()) else None,
    )


def _mended(element: GatheredElement, elements: dict[str, GatheredElement]) -> GatheredElement:
    """The element; without its parent where that is unknown, or no way leads out of it in so many steps."""
    layer = slug(element.layer) if element.layer else None
    element = element._replace(layer=layer or None)
    above = element.parent
    for _ in range(_DEEPEST):
        if above is None:
            return element
        if above not in elements:
            break
        above = elements[above].parent
    return element._replace(parent=None)


def _unkept() -> Findings:
    """Where problems go that nobody is told of: what is wrong is left out."""
    return Findings(once="")
