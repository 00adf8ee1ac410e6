"""Coverage: of each layer, band and group how many elements are traced to the first layer."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from zgwviz.model.records import Coverage, Model, Reach
from zgwviz.source.words import Words


class Part(NamedTuple):
    """A layer, band or group below the first layer; `number` is the layer's or band's, as `2a`."""

    sort: Literal["layer", "band", "group"]
    id: str
    name: Words
    number: str
    elements: tuple[str, ...]
    coverage: Coverage


def covered(elements: Iterable[str], reaches: Mapping[str, Reach]) -> Coverage:
    """How many of `elements` are traced."""
    how = [reaches[each].how for each in elements]
    return Coverage(len(how), how.count("direct"), how.count("indirect"))


def parts(model: Model, reaches: Mapping[str, Reach]) -> Iterator[Part]:
    """Each layer below the first, its bands where it has several, and under them their groups."""
    for layer in model.layers[1:]:
        yield _part("layer", layer.id, layer.name, str(layer.number), layer.groups, model, reaches)
        for band in layer.bands:
            if len(layer.bands) > 1:
                yield _part("band", band.id, band.name, band.number, band.groups, model, reaches)
            for group in band.groups:
                its = model.groups[group]
                if its.name:
                    yield _part("group", group, its.name, band.number, (group,), model, reaches)


def _part(
    sort: Literal["layer", "band", "group"],
    id_: str,
    name: Words,
    number: str,
    groups: Iterable[str],
    model: Model,
    reaches: Mapping[str, Reach],
) -> Part:
    elements = tuple(each for group in groups for each in model.groups[group].elements)
    return Part(sort, id_, name, number, elements, covered(elements, reaches))
