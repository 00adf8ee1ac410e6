"""Models made of records directly: elements in layers, and relations between them."""

from collections.abc import Iterable

from zgwviz.model.records import Element, Group, Layer, Model, Place, Relation
from zgwviz.problem.records import Span
from zgwviz.source.words import Words
from zgwviz.spec.records import Viewpoint


def element(name: str, layer: str, kind: str | None = None, parent: str | None = None, line: int = 1) -> Element:
    """An element in the only group of its layer."""
    return Element(name, Words.bare(name), layer, layer, parent, Span("a.yaml", line, 1, len(name)), kind=kind)


def relation(source: str, kind: str, target: str, at: int = 1, reason: bool = False) -> Relation:
    """A relation; `at` is its line, and tells two alike apart."""
    span = Span("r.yaml", at, 1, len(target))
    return Relation(f"{source}-{kind}-{target}-{at}", source, target, kind, span, reason=reason)


def model(
    elements: Iterable[Element],
    relations: Iterable[Relation],
    layers: Iterable[str],
    pillars: Iterable[str] = (),
    roadmap: str | None = None,
) -> Model:
    """A model of these; each layer has one group of its own id."""
    made = tuple(elements)
    ids = (*layers, *pillars, *([roadmap] if roadmap else []))
    groups = {
        each: Group(each, each, Words.bare(each), tuple(one.id for one in made if one.layer == each)) for each in ids
    }
    return Model(
        folder="case",
        title=Words.bare("T"),
        subtitle=Words(),
        language="nl",
        version=None,
        status=Words(),
        date=None,
        owner=None,
        source=Words(),
        license=None,
        viewpoint=Viewpoint(),
        theme=None,
        papers=(),
        layers=tuple(_layer(each, "layer", number) for number, each in enumerate(layers, 1)),
        pillars=tuple(_layer(each, "pillar", 0) for each in pillars),
        roadmap=_layer(roadmap, "roadmap", 0) if roadmap else None,
        groups=groups,
        elements={each.id: each for each in made},
        relations=tuple(relations),
        types={},
        statuses={},
        decisions={},
        rules=(),
        views=(),
    )


def _layer(name: str, place: Place, number: int) -> Layer:
    return Layer(name, place, number, Words.bare(name), Words(), Words(), Words(), None, (), (name,))
