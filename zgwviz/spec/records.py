"""What the files of a spec say, unresolved: ids are still words with a place."""

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

from zgwviz.problem.records import Span
from zgwviz.source.prose import Part
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.use import UseSpec

Place = Literal["layer", "pillar", "roadmap"]
# A text in Markdown by language tag; a bare one stands under the empty tag.
Prose: TypeAlias = tuple[tuple[str, tuple[Part, ...]], ...]


class SourceSpec(NamedTuple):
    """Where a statement comes from; `checked` is None when nobody said."""

    text: str | None = None
    url: str | None = None
    checked: bool | None = None


class TypeSpec(NamedTuple):
    """A word of the field for elements of one ArchiMate kind."""

    id: Said[str]
    name: Words
    kind: Said[str] | None = None
    icon: Said[str] | None = None


class DecisionSpec(NamedTuple):
    """Which body decided what, and when."""

    id: Said[str]
    body: str | None = None
    date: str | None = None
    subject: Words = Words()
    source: tuple[SourceSpec, ...] = ()


class AttributeSpec(NamedTuple):
    """An attribute of an information object; `max` is the longest text, `cardinality` as `0..1`."""

    name: Said[str]
    type: str | None = None
    max: int | None = None
    cardinality: str = "0..1"
    values: tuple[str, ...] = ()
    format: str | None = None
    definition: Words = Words()
    read_only: bool = False
    unique: bool = False
    source: tuple[SourceSpec, ...] = ()
    note: Words = Words()


class RelationSpec(NamedTuple):
    """A relation as written: the verb, and the other end; direction is resolved by the model."""

    verb: Said[str]
    target: Said[str]
    label: Words = Words()
    cardinality: Said[str] | None = None
    from_cardinality: Said[str] | None = None
    role: str | None = None
    from_role: str | None = None
    carries: Said[str] | None = None
    amount: str | None = None
    strength: str | None = None
    reason: bool = False
    id: Said[str] | None = None
    definition: Words = Words()
    note: Words = Words()
    status: Said[str] | None = None
    source: tuple[SourceSpec, ...] = ()
    origin: str | None = None
    decision: Said[str] | None = None
    access: Said[str] | None = None


class ExampleSpec(NamedTuple):
    """An example of an element somewhere."""

    organisation: str | None = None
    text: Words = Words()
    link: str | None = None


class PlateauSpan(NamedTuple):
    """From which plateau on an element is there, and until which."""

    since: Said[str] | None = None
    until: Said[str] | None = None


class ElementSpec(NamedTuple):
    """An element as written; where its id has a prefix it is another spec's, and has no name of its own here."""

    id: Said[str]
    name: Words
    short: Words = Words()
    kind: Said[str] | None = None
    type: Said[str] | None = None
    weight: int | None = None
    definition: Words = Words()
    source: tuple[SourceSpec, ...] = ()
    standards: tuple[tuple[Said[str], str | None], ...] = ()
    attributes: tuple[AttributeSpec, ...] = ()
    owner: Said[str] | None = None
    status: Said[str] | None = None
    decision: Said[str] | None = None
    scope: tuple[str, ...] = ()
    perspective: str | None = None
    domain: str | None = None
    plateau: PlateauSpan | None = None
    start: bool = False
    pattern: Said[str] | None = None
    impact: Words = Words()
    examples: tuple[ExampleSpec, ...] = ()
    external_id: Said[str] | None = None
    origin: str | None = None
    same_as: tuple[tuple[str, str], ...] = ()
    subtype: str | None = None
    version: str | None = None
    note: Words = Words()
    quote: Words = Words()
    tags: tuple[str, ...] = ()
    link: str | None = None
    properties: tuple[tuple[str, str], ...] = ()
    relations: tuple[RelationSpec, ...] = ()
    elements: "tuple[ElementSpec, ...]" = ()


class GroupSpec(NamedTuple):
    """A group of elements as written; where its id has a prefix it is another spec's, with its elements."""

    id: Said[str]
    name: Words
    short: Words = Words()
    kind: Said[str] | None = None
    type: Said[str] | None = None
    definition: Words = Words()
    weight: int | None = None
    all_or_none: bool = False
    status: Said[str] | None = None
    link: str | None = None
    start: bool = False
    elements: tuple[ElementSpec, ...] = ()


class BandSpec(NamedTuple):
    """One of the bands that a layer is drawn as."""

    id: Said[str]
    name: Words
    question: Words = Words()
    groups: tuple[Said[str], ...] = ()


class LayerSpec(NamedTuple):
    """What one file says of a layer; several files may speak of one layer."""

    file: str
    layer: Said[str]
    name: Words = Words()
    short: Words = Words()
    question: Words = Words()
    definition: Words = Words()
    color: Said[str] | None = None
    bands: tuple[BandSpec, ...] = ()
    groups: tuple[GroupSpec, ...] = ()
    elements: tuple[ElementSpec, ...] = ()


class PatternSpec(NamedTuple):
    """A pattern: elements with `{id}` and `{name}` still to be filled in, kept as nodes' records."""

    id: Said[str]
    elements: tuple[ElementSpec, ...] = ()


class Selector(NamedTuple):
    """Which elements: every field given must hold; `also` are the other members of a union; `but` is excluded."""

    fields: tuple[tuple[str, tuple[Said[str], ...]], ...] = ()
    but: "Selector | None" = None
    also: "tuple[Selector, ...]" = ()
    span: Span | None = None


class CountSpec(NamedTuple):
    """How many neighbours an element must have."""

    of: Selector
    by: tuple[Said[str], ...] = ()
    min: int | None = None
    max: int | None = None


class RuleSpec(NamedTuple):
    """A rule that the spec itself states."""

    each: Selector
    reaches: Selector | None = None
    has: Said[str] | None = None
    count: CountSpec | None = None  # type: ignore[assignment]  # the language's word, for tuple's method
    by: tuple[Said[str], ...] = ()
    direction: str = "up"
    within: int | None = None
    severity: str = "warning"
    because: Words = Words()
    id: Said[str] | None = None
    span: Span | None = None


class SilenceSpec(NamedTuple):
    """Findings that the writers know of and leave: of a rule (its code, or an own one's id), about what `of` means."""

    rule: Said[str]
    because: Words
    of: Selector | None = None
    span: Span | None = None


class LinkSpec(NamedTuple):
    """A link on a page: `to` an address, or a view or element by its id; `note` is what is to be found there."""

    to: Said[str]
    text: Words = Words()
    note: Words = Words()


class BlockSpec(NamedTuple):
    """A block of a page: a text, a drawing by the id of its view, links, a definition list, or a table of a report."""

    text: Prose = ()
    plate: Said[str] | None = None
    caption: Words = Words()
    links: tuple[LinkSpec, ...] = ()
    glossary: Selector | None = None
    report: str | None = None
    span: Span | None = None


class ViewSpec(NamedTuple):
    """A view that the spec asks for; `start` is where a reader begins."""

    id: Said[str]
    kind: Said[str]
    title: Words = Words()
    subtitle: Words = Words()
    of: Selector | None = None
    against: Said[str] | None = None
    attributes: str | None = None
    rows: Selector | tuple[Said[str], ...] | None = None
    columns: Selector | None = None
    by: tuple[Said[str], ...] = ()
    lanes: tuple[Said[str], ...] = ()
    papers: tuple[Said[str], ...] = ()
    relations: Literal["none", "groups", "elements"] = "none"
    overlay: str | None = None
    frame: bool = True
    text: Words = Words()
    hints: tuple[tuple[str, str, int], ...] = ()
    blocks: tuple[BlockSpec, ...] = ()
    start: bool = False


class Viewpoint(NamedTuple):
    """How the model was made: top-down or bottom-up, what or how."""

    approach: str | None = None
    perspective: str | None = None


class PlateSpec(NamedTuple):
    """What plate.yaml says."""

    file: str
    title: Words
    layers: tuple[Said[str], ...]
    subtitle: Words = Words()
    language: str = "nl"
    version: str | None = None
    status: Words = Words()
    date: str | None = None
    owner: str | None = None
    source: Words = Words()
    license: str | None = None
    viewpoint: Viewpoint = Viewpoint()
    theme: Said[str] | None = None
    papers: tuple[Said[str], ...] = ()
    pillars: tuple[Said[str], ...] = ()
    roadmap: Said[str] | None = None
    uses: tuple[UseSpec, ...] = ()
    types: tuple[TypeSpec, ...] = ()
    statuses: tuple[tuple[Said[str], Words], ...] = ()
    decisions: tuple[DecisionSpec, ...] = ()
    patterns: tuple[PatternSpec, ...] = ()
    rules: tuple[RuleSpec, ...] = ()
    silence: tuple[SilenceSpec, ...] = ()
    views: tuple[ViewSpec, ...] = ()
    span: Span | None = None


class ConceptSpec(NamedTuple):
    """A concept; `covered_by` are the ids of elements that are it, empty where it is looked up by its name."""

    id: Said[str]
    name: Words
    source: tuple[SourceSpec, ...] = ()
    status: str | None = None
    covered_by: tuple[Said[str], ...] = ()


class ConceptGroupSpec(NamedTuple):
    """Concepts of one sort in a list; those that stand directly in it are a group without a name."""

    id: Said[str]
    name: Words = Words()
    concepts: tuple[ConceptSpec, ...] = ()


class ConceptsSpec(NamedTuple):
    """A list of concepts with its title and source."""

    title: Words
    groups: tuple[ConceptGroupSpec, ...]
    source: tuple[SourceSpec, ...] = ()

    @property
    def concepts(self) -> tuple[ConceptSpec, ...]:
        """All of them, in the order of the text."""
        return tuple(each for group in self.groups for each in group.concepts)


class Spec(NamedTuple):
    """One folder: plate.yaml and the files of its layers, in the order of their names.

    `lists` are the lists of concepts that views are against, by the names of their files.
    """

    folder: str
    plate: PlateSpec
    files: tuple[LayerSpec, ...]
    lists: Mapping[str, ConceptsSpec] = {}
