"""What a scene holds, counted once before it is written: the letters to embed, and what most texts look like."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from zgwviz.scene.records import Group, Scene, Shape, Text, Use, Weight

Word = TypeVar("Word", str, float)


class Survey(NamedTuple):
    """The letters used by weight; the size and fill of most texts; element ids; sizes by symbol, in order of use."""

    letters: dict[Weight, set[str]]
    size: float
    fill: str
    elements: frozenset[str]
    uses: dict[tuple[str, float], None]


def survey(scene: Scene) -> Survey:
    """Walk through `scene` once."""
    letters: dict[Weight, set[str]] = {400: set(), 600: set()}
    sizes: Counter[float] = Counter()
    fills: Counter[str] = Counter()
    elements: set[str] = set()
    uses: dict[tuple[str, float], None] = {}
    todo: list[Iterable[Shape]] = [scene.children]
    while todo:
        for shape in todo.pop():
            if isinstance(shape, Text):
                letters[shape.weight].update(shape.text)
                sizes[shape.size] += 1
                fills[shape.fill] += 1
            elif isinstance(shape, Group):
                todo.append(shape.children)
                if shape.role == "element":
                    elements.add(shape.id)
            elif isinstance(shape, Use):
                uses[shape.symbol, use_size(shape)] = None
    return Survey(letters, _most(sizes, 0.0), _most(fills, "#000000"), frozenset(elements), uses)


def use_size(use: Use) -> float:
    """The side of the square that the symbol fills, to a hundredth."""
    return round(min(use.box.width, use.box.height), 2)


def _most(counts: Counter[Word], default: Word) -> Word:
    """The most common one; of equals the smallest, so that order does not matter."""
    return min(counts, key=lambda word: (-counts[word], word)) if counts else default
