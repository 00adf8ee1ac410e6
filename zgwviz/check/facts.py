"""What rules ask of a model: each index is made once, when the first rule asks."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from zgwviz.check.select import plateaus
from zgwviz.check.text import Mentions, mentions
from zgwviz.check.walk import Link, Steps, links, steps
from zgwviz.model.records import Element, Layer, Model, Reach, Relation
from zgwviz.model.trace import trace

# The statuses of what is not agreed yet; what is discussed stands before what was only proposed.
OPEN = ("discussed", "proposed")


class Facts:
    """One model and its indexes."""

    def __init__(self, model: Model) -> None:
        self.model = model

    @cached_property
    def reaches(self) -> Mapping[str, Reach]:
        """How each element is traced to the first layer."""
        return trace(self.model)

    @cached_property
    def elsewhere(self) -> frozenset[str]:
        """The files of other specs whose elements are used: what is said in them is for those specs to check."""
        used = {name for name, each in self.model.elements.items() if each.elsewhere}
        files = {self.model.elements[name].span.file for name in used}
        theirs = (each for each in self.model.relations if used and {each.source, each.target} <= used)
        return frozenset(files | {each.span.file for each in theirs if ":" in each.id})

    @cached_property
    def layers(self) -> Mapping[str, Layer]:
        """The layers without pillars and roadmap, by id."""
        return {layer.id: layer for layer in self.model.layers}

    @cached_property
    def out(self) -> Mapping[str, tuple[Relation, ...]]:
        """The relations that start at each element and end at an element; nothing for one that has none."""
        return self._by("source")

    @cached_property
    def into(self) -> Mapping[str, tuple[Relation, ...]]:
        """The relations that end at each element and start at an element; nothing for one that has none."""
        return self._by("target")

    @cached_property
    def _links(self) -> tuple[Link, ...]:
        return links(self.model)

    def steps(self, verbs: Iterable[str] = (), direction: str = "up", reasons: bool = True) -> Steps:
        """Where one step leads from each element: `walk.steps`, with the links made once."""
        return steps(self.model, verbs, direction, reasons, self._links)

    @cached_property
    def above(self) -> Steps:
        """Where one direct step of the golden thread leads from each element, upwards."""
        return self.steps(direction="up", reasons=False)

    @cached_property
    def below(self) -> Steps:
        """Where one direct step of the golden thread leads from each element, downwards."""
        return self.steps(direction="down", reasons=False)

    @cached_property
    def family(self) -> Mapping[str, tuple[str, ...]]:
        """The parts and wholes of each element, by nesting, composition or aggregation."""
        ways = self.steps(("composed_of", "aggregates"), "any")
        return {each: tuple(step.element for step in found) for each, found in ways.items()}

    @cached_property
    def around(self) -> Steps:
        """Where every relation and nesting leads from each element, either way."""
        return self.steps(direction="any")

    @cached_property
    def mentions(self) -> Mentions:
        """The names of elements in the definitions of others."""
        return mentions(self.model)

    @cached_property
    def plateaus(self) -> Mapping[str, int]:
        """The plateaus by id with their place in time."""
        return plateaus(self.model)

    def number(self, element: str) -> int:
        """The number of the element's layer; 0 in a pillar and on the roadmap."""
        layer = self.layers.get(self.model.elements[element].layer)
        return layer.number if layer else 0

    def name(self, element: str) -> str:
        """The element's name in the model's language, its id where it has none."""
        return self._names[element]

    @cached_property
    def _names(self) -> Mapping[str, str]:
        return {name: self.model.words(each.name) or name for name, each in self.model.elements.items()}

    def names(self, elements: "tuple[str, ...] | list[str]", most: int = 3) -> str:
        """The names of the first `most` of `elements`, and how many more there are."""
        shown = ", ".join(f'"{self.name(each)}"' for each in elements[:most])
        return shown + (f" (+{len(elements) - most})" if len(elements) > most else "")

    def kind(self, end: str) -> str | None:
        """The kind of an end of a relation: of an element, else what a relation is in ArchiMate's table."""
        element = self.model.elements.get(end)
        return element.kind if element else "relationship"

    @cached_property
    def laws(self) -> Mapping[str, None]:
        """The laws: elements of a type with the icon `law`, or of the subtype `wet` or `law`."""
        return self._of_icon("law", "wet")

    @cached_property
    def standards(self) -> Mapping[str, None]:
        """The standards: elements of a type with the icon `standard`, and what an element names as its standard."""
        named = (standard for each in self.model.elements.values() for standard, _ in each.standards)
        return {**self._of_icon("standard", "standaard"), **dict.fromkeys(named)}

    def is_gone(self, element: Element) -> bool:
        """Whether it is deprecated or withdrawn."""
        return element.status in {"deprecated", "withdrawn"}

    def elements(self, *kinds: str) -> tuple[Element, ...]:
        """The elements of these kinds, in the order of the text."""
        return tuple(each for each in self.model.elements.values() if each.kind in kinds)

    def _of_icon(self, icon: str, word: str) -> Mapping[str, None]:
        types = {each.id for each in self.model.types.values() if each.icon == icon}
        return {
            each.id: None for each in self.model.elements.values() if each.type in types or each.subtype in {icon, word}
        }

    def _by(self, end: str) -> Mapping[str, tuple[Relation, ...]]:
        elements = self.model.elements
        found: dict[str, list[Relation]] = {}
        for relation in self.model.relations:
            if relation.source in elements and relation.target in elements:
                found.setdefault(relation.source if end == "source" else relation.target, []).append(relation)
        return {each: tuple(relations) for each, relations in found.items()}
