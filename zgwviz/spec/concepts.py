"""A list of concepts that a model is held against: a file of its own, whose name starts with `_`."""

from collections.abc import Mapping
from typing import NamedTuple

from zgwviz.problem.records import Problem
from zgwviz.source.findings import Findings
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.source.yaml import read as read_yaml
from zgwviz.spec.element import NAME, STAND_IN
from zgwviz.spec.fields import Field, Values, keyed, many, values_of
from zgwviz.spec.form import Form
from zgwviz.spec.records import SourceSpec
from zgwviz.spec.source import SOURCES
from zgwviz.spec.texts import SAID, TEXT, WORDS


class ConceptSpec(NamedTuple):
    """A concept; `covered_by` are the ids of elements that are it, empty where it is looked up by its name."""

    id: Said[str]
    name: Words
    source: tuple[SourceSpec, ...] = ()
    status: str | None = None
    covered_by: tuple[Said[str], ...] = ()


class ConceptsSpec(NamedTuple):
    """A list of concepts with its title and source."""

    title: Words
    concepts: tuple[ConceptSpec, ...]
    source: tuple[SourceSpec, ...] = ()


_CONCEPT = values_of(
    "concept",
    {
        "name": Field(WORDS, needed=True),
        "source": Field(SOURCES),
        "status": Field(TEXT),
        "covered_by": Field(many(SAID)),
    },
)
CONCEPTS: Form[Values] = values_of(
    "concepts",
    {
        "title": Field(WORDS, needed=True),
        "source": Field(SOURCES),
        "concepts": Field(keyed(ConceptSpec, _CONCEPT, NAME, STAND_IN), needed=True),
    },
)


def read(file: str, data: bytes, elements: Mapping[str, object]) -> tuple[ConceptsSpec | None, tuple[Problem, ...]]:
    """The list in `data`; ids that are none of `elements` are problems. None where there is any."""
    node, problems = read_yaml(data, file)
    found = Findings(once="")
    made = None
    if node is not None and (its := CONCEPTS.read(node, found)) is not None:
        for word in its.pop("", ()):
            found.add("S002", node.span._replace(width=1), key=word, of="")
        if {"title", "concepts"} <= its.keys():
            made = ConceptsSpec(**its)
            for concept in made.concepts:
                for word in concept.covered_by:
                    if word.value not in elements:
                        found.unknown("M002", word, elements)
    problems = (*problems, *found.problems())
    return (None if problems else made), problems
