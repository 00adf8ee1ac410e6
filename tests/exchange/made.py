"""Gathered models for tests: one of everything, and any that hypothesis thinks of."""

from hypothesis import strategies as st

from zgwviz.exchange.records import (
    Gathered,
    GatheredElement,
    GatheredRelation,
    GatheredType,
    GatheredView,
    Property,
    PropertyType,
    Shown,
)
from zgwviz.model.kinds import KINDS, RELATIONS
from zgwviz.problem.records import Span
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.records import AttributeSpec, SourceSpec

HOSTILE = 'Intake <balie> & "zo"'


def nl(text: str) -> Words:
    return Words((("nl", text),))


def whole() -> Gathered:
    """One of everything that an exchange file can say, each with every attribute it has."""
    elements = (
        GatheredElement(
            "id-a",
            Words((("nl", HOSTILE), ("en", "Intake"))),
            kind="business-actor",
            type="Gemeente (business-actor)",
            path=("Business", "Balies"),
            definition=Words((("nl", "Regel een\nregel twee"), ("", "Bare"))),
            properties=(Property("Bron", nl("GEMMA")), Property("Bron", nl("NORA")), Property("Leeg", Words())),
        ),
        GatheredElement("id-b", nl("Behandelen: een zaak # 1"), kind="business-process", path=("Business",)),
        GatheredElement("id-j", Words(), kind="junction", subtype="or"),
        GatheredElement("id-d", nl("Zaak"), kind="business-object"),
        GatheredElement("id-g", nl("Doel"), kind="goal"),
    )
    relations = (
        GatheredRelation("r1", "assignment", "id-a", "id-b", label=nl("Verplicht"), path=("Relations",)),
        GatheredRelation("r2", "access", "id-b", "id-d", access="read", properties=(Property("Bron", nl("x")),)),
        GatheredRelation("r3", "access", "id-b", "id-d", access="read-write", definition=nl("Waarom")),
        GatheredRelation("r4", "access", "id-b", "id-d"),
        GatheredRelation("r5", "influence", "id-a", "id-g", strength="++"),
        GatheredRelation("r6", "association", "id-a", "id-d", directed=True),
        GatheredRelation("r7", "association", "r1", "id-g", label=nl("over")),
        GatheredRelation("r8", "association", "id-d", "r2"),
        GatheredRelation("r9", "association", "r1", "r2"),
        GatheredRelation("r10", "composition", "id-d", "id-d"),
        GatheredRelation("r11", "assignment", "id-a", "id-b", label=nl("Verplicht")),
    )
    views = (
        GatheredView(
            "v1",
            nl("Kijk"),
            definition=nl("Wat er te zien is"),
            viewpoint="Layered",
            shown=(
                Shown(
                    "group", text=nl("Kader"), inside=(Shown("element", "id-a", inside=(Shown("element", "id-b"),)),)
                ),
                Shown("element", "id-d"),
                Shown("note", text=nl("Let op")),
                Shown("view", "v2"),
            ),
            lines=("r1", "r2"),
            path=("Views", "Map"),
            properties=(Property("Bron", nl("y")),),
        ),
        GatheredView("v2", nl("Schets"), shown=(Shown("note", text=nl("Alleen een briefje")),)),
    )
    return Gathered(
        "proef.xml",
        nl("Proef"),
        id="id-m",
        definition=nl("Waar het over gaat"),
        version="1.2",
        license="EUPL-1.2",
        properties=(Property("Release", nl("2026-01-01")),),
        property_types=(
            PropertyType("Bron", "p1"),
            PropertyType("Leeg", "p2", "number"),
            PropertyType("Release", "p3", "date"),
            PropertyType("Specialization", "p4"),
        ),
        types=(GatheredType("Gemeente (business-actor)", nl("Gemeente"), "business-actor"),),
        elements=elements,
        relations=relations,
        views=views,
    )


def bare(gathered: Gathered) -> Gathered:
    """The model without places in files, to compare; folders that only repeat layers follow from the rest."""
    return gathered._replace(
        file="",
        roots=(),
        elements=tuple(each._replace(span=None) for each in gathered.elements),
        relations=tuple(each._replace(span=None) for each in gathered.relations),
        views=tuple(each._replace(span=None) for each in gathered.views),
    )


_NOWHERE = Span("", 1, 1)
_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=10)
_WORDS = st.lists(st.tuples(st.sampled_from(["", "nl", "en", "fy"]), _TEXT), max_size=2).map(
    lambda texts: Words(tuple(dict(texts).items()))
)
_IDS = st.sampled_from(["a", "b", "A", "elements", "to", "name", "1", "é", "", "id-1"])
_ATTRIBUTES = st.builds(
    AttributeSpec,
    _TEXT.map(lambda text: Said(text, _NOWHERE)),
    type=st.none() | _TEXT,
    max=st.none() | st.integers(1, 9999),
    cardinality=st.sampled_from(["0..1", "1", "0..*"]),
    values=st.lists(_TEXT, max_size=2).map(tuple),
    read_only=st.booleans(),
)
_PROPERTIES = st.lists(st.builds(Property, _TEXT, _WORDS), max_size=2).map(tuple)
_ELEMENTS = st.builds(
    GatheredElement,
    _IDS,
    _WORDS,
    kind=st.none() | st.sampled_from(list(KINDS)),
    type=st.none() | _IDS,
    parent=st.none() | _IDS,
    path=st.lists(_TEXT, max_size=3).map(tuple),
    layer=st.none() | _TEXT,
    definition=_WORDS,
    note=_WORDS,
    source=st.lists(st.builds(SourceSpec, st.none() | _TEXT, st.none() | _TEXT), max_size=2).map(tuple),
    attributes=st.lists(_ATTRIBUTES, max_size=2).map(tuple),
    link=st.none() | _TEXT,
    tags=st.lists(_TEXT, max_size=2).map(tuple),
    properties=_PROPERTIES,
)
_RELATIONS = st.builds(
    GatheredRelation,
    st.sampled_from(["r1", "r2", "r3", "a"]),
    st.sampled_from(list(RELATIONS)),
    _IDS | st.sampled_from(["r1", "r2"]),
    _IDS | st.sampled_from(["r1", "r2"]),
    label=_WORDS,
    cardinality=st.none() | st.sampled_from(["1", "0..*"]),
)
_SHOWN = st.builds(Shown, st.sampled_from(["element", "group", "note", "view"]), st.none() | _IDS, _WORDS)
_VIEWS = st.builds(
    GatheredView, _IDS, _WORDS, shown=st.lists(_SHOWN, max_size=4).map(tuple), lines=st.just(("r1",)), definition=_WORDS
)
ANY = st.builds(
    Gathered,
    st.just("x.xml"),
    _WORDS,
    language=st.sampled_from(["nl", "en"]),
    version=st.none() | _TEXT,
    properties=_PROPERTIES,
    types=st.lists(st.builds(GatheredType, _IDS, _WORDS, st.none() | st.sampled_from(list(KINDS))), max_size=2).map(
        tuple
    ),
    elements=st.lists(_ELEMENTS, max_size=4).map(tuple),
    relations=st.lists(_RELATIONS, max_size=4, unique_by=lambda one: one.id).map(tuple),
    views=st.lists(_VIEWS, max_size=2).map(tuple),
)
