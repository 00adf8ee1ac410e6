"""What the architecture is: frozen and resolved; every id here exists."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from zgwviz.problem.records import Span
from zgwviz.source.words import Words
from zgwviz.spec.records import (
    AttributeSpec,
    ConceptsSpec,
    ExampleSpec,
    RuleSpec,
    Selector,
    SilenceSpec,
    SourceSpec,
    Viewpoint,
    ViewSpec,
)

Place = Literal["layer", "pillar", "roadmap"]


class Type(NamedTuple):
    """A word of the field; `icon` is a word of the icon table, `span` the place where it is declared."""

    id: str
    name: Words
    kind: str | None
    icon: str | None
    span: Span | None = None


class Decision(NamedTuple):
    """Which body decided what, and when."""

    id: str
    body: str | None
    date: str | None
    subject: Words
    source: tuple[SourceSpec, ...]


How = Literal["direct", "indirect", "none"]


class Elsewhere(NamedTuple):
    """The other spec that an element belongs to: the prefix of its use, and the element's id there.

    `how` it is traced to that spec's first layer, and the names of what it meets on its way there. `placed` where this
    spec gives it a place, and does not only refer to it.
    """

    use: str
    id: str
    how: How
    path: tuple[Words, ...] = ()
    placed: bool = True


class Element(NamedTuple):
    """An element; `kind` is ArchiMate's in kebab-case or None, `group` and `parent` are ids, `span` that of its id."""

    id: str
    name: Words
    layer: str
    group: str | None
    parent: str | None
    span: Span
    short: Words = Words()
    kind: str | None = None
    type: str | None = None
    weight: int = 1
    definition: Words = Words()
    source: tuple[SourceSpec, ...] = ()
    standards: tuple[tuple[str, str | None], ...] = ()
    attributes: tuple[AttributeSpec, ...] = ()
    owner: str | None = None
    status: str | None = None
    decision: str | None = None
    scope: tuple[str, ...] = ()
    perspective: str | None = None
    domain: str | None = None
    since: str | None = None
    until: str | None = None
    start: bool = False
    pattern: str | None = None
    impact: Words = Words()
    examples: tuple[ExampleSpec, ...] = ()
    external_id: str | None = None
    origin: str | None = None
    same_as: tuple[tuple[str, str], ...] = ()
    subtype: str | None = None
    version: str | None = None
    note: Words = Words()
    quote: Words = Words()
    tags: tuple[str, ...] = ()
    link: str | None = None
    properties: tuple[tuple[str, str], ...] = ()
    elsewhere: Elsewhere | None = None


class Relation(NamedTuple):
    """A relation from `source` to `target` (ids of elements or of relations); `kind` is ArchiMate's noun."""

    id: str
    source: str
    target: str
    kind: str
    span: Span
    label: Words = Words()
    cardinality: str | None = None
    from_cardinality: str | None = None
    role: str | None = None
    from_role: str | None = None
    access: Literal["read", "write", "read-write"] | None = None
    carries: str | None = None
    amount: str | None = None
    strength: str | None = None
    reason: bool = False
    definition: Words = Words()
    note: Words = Words()
    status: str | None = None
    origin: str | None = None
    decision: str | None = None

    @property
    def notation(self) -> str:
        """How it is drawn: its kind, and for access whether it reads or writes."""
        return f"{self.kind}-{self.access}" if self.access else self.kind


class Group(NamedTuple):
    """A group; `elements` are the ids of all its elements in the order of the text, nested ones after their parent.

    Elements that stand directly in a layer live in a group without a name, whose id is that of the layer.
    """

    id: str
    layer: str
    name: Words
    elements: tuple[str, ...]
    short: Words = Words()
    kind: str | None = None
    type: str | None = None
    definition: Words = Words()
    weight: int = 1
    all_or_none: bool = False
    status: str | None = None
    link: str | None = None
    start: bool = False
    span: Span | None = None


class Band(NamedTuple):
    """What is drawn as one band: a whole layer, or one of its bands; `number` is `1` or `2a`."""

    id: str
    layer: str
    number: str
    name: Words
    question: Words
    groups: tuple[str, ...]


class Layer(NamedTuple):
    """A layer, pillar or roadmap; `number` counts the layers from 1, 0 elsewhere; `color` is a word of the theme."""

    id: str
    place: Place
    number: int
    name: Words
    short: Words
    question: Words
    definition: Words
    color: str | None
    bands: tuple[Band, ...]
    groups: tuple[str, ...]
    span: Span | None = None


class Use(NamedTuple):
    """Another spec whose elements are used: `id` is their prefix, `spec` its folder as it was said.

    `hash` is that of its texts, as a spec that uses it may name it.
    """

    id: str
    spec: str
    title: Words
    version: str | None
    license: str | None
    hash: str

    @property
    def name(self) -> Words:
        """What it is called: its title and version."""
        version = f" {self.version}" if self.version else ""
        return Words(tuple((tag, f"{text}{version}") for tag, text in self.title.texts))


class Model(NamedTuple):
    """One architecture. `layers` are top to bottom, pillars and the roadmap apart; mappings keep the text's order."""

    folder: str
    title: Words
    subtitle: Words
    language: str
    version: str | None
    status: Words
    date: str | None
    owner: str | None
    source: Words
    license: str | None
    viewpoint: Viewpoint
    theme: str | None
    papers: tuple[str, ...]
    layers: tuple[Layer, ...]
    pillars: tuple[Layer, ...]
    roadmap: Layer | None
    groups: Mapping[str, Group]
    elements: Mapping[str, Element]
    relations: tuple[Relation, ...]
    types: Mapping[str, Type]
    statuses: Mapping[str, Words]
    decisions: Mapping[str, Decision]
    rules: tuple[RuleSpec, ...]
    views: tuple[ViewSpec, ...]
    silences: tuple[SilenceSpec, ...] = ()
    uses: tuple[Use, ...] = ()
    lists: Mapping[str, ConceptsSpec] = {}

    def words(self, text: Words) -> str:
        """`text` in the model's language."""
        return text.drawn(self.language)


class Step(NamedTuple):
    """One step of a path: the relation walked, and the element it leads to."""

    relation: str
    element: str


class Reach(NamedTuple):
    """Whether an element is traced to the first layer, and the path that shows it (empty in the first layer)."""

    how: How
    path: tuple[Step, ...] = ()


class Coverage(NamedTuple):
    """How many of `total` elements are traced directly, indirectly or not."""

    total: int
    direct: int
    indirect: int

    @property
    def none(self) -> int:
        """How many are not traced."""
        return self.total - self.direct - self.indirect


__all__ = [
    "Band",
    "Coverage",
    "Decision",
    "Element",
    "Elsewhere",
    "Group",
    "Layer",
    "Model",
    "Place",
    "Reach",
    "Relation",
    "Selector",
    "Step",
    "Type",
    "Use",
]
