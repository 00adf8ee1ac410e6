"""A list of concepts that a model is held against: a file of its own, whose name starts with `_`."""

from collections.abc import Mapping

from zgwviz.problem.records import Problem, Span
from zgwviz.source.findings import Findings, place_of
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.source.yaml import read as read_yaml
from zgwviz.spec.element import NAME, STAND_IN
from zgwviz.spec.fields import Field, Values, keyed, many, values_of
from zgwviz.spec.form import Form
from zgwviz.spec.records import ConceptGroupSpec, ConceptSpec, ConceptsSpec
from zgwviz.spec.source import SOURCES
from zgwviz.spec.texts import SAID, TEXT, WORDS

_CONCEPT = values_of(
    "concept",
    {
        "name": Field(WORDS, needed=True),
        "source": Field(SOURCES),
        "status": Field(TEXT),
        "covered_by": Field(many(SAID)),
    },
)
_LISTED = Field(keyed(ConceptSpec, _CONCEPT, NAME, STAND_IN), needed=True)
_GROUP = values_of("concept_group", {"name": Field(WORDS, needed=True), "concepts": _LISTED})
CONCEPTS: Form[Values] = values_of(
    "concepts",
    {
        "title": Field(WORDS, needed=True),
        "source": Field(SOURCES),
        "concepts": _LISTED._replace(needed=False),
        "groups": Field(keyed(ConceptGroupSpec, _GROUP)),
    },
)


def read(file: str, data: bytes) -> tuple[ConceptsSpec | None, tuple[Problem, ...]]:
    """The list in `data`, and what is wrong with it; None where there is any."""
    node, problems = read_yaml(data, file)
    found = Findings(once="")
    made = None
    if node is not None and (its := CONCEPTS.read(node, found)) is not None:
        for word in its.pop("", ()):
            found.add("S002", node.span._replace(width=1), key=word, of="")
        made = _listed(its, file, found)
    problems = (*problems, *found.problems())
    return (None if problems else made), problems


def _listed(its: Values, file: str, found: Findings) -> ConceptsSpec | None:
    """The list of these values; one with nothing in it is a problem."""
    start = Span(file, 1, 1)
    loose = its.get("concepts", ())
    groups = ((ConceptGroupSpec(Said("list", start), Words(), loose),) if loose else ()) + its.get("groups", ())
    if not groups:
        found.add("S002", start, key="concepts", of="")
    if "title" not in its or not groups:
        return None
    return ConceptsSpec(its["title"], groups, its.get("source", ()))


def check(listed: ConceptsSpec, elements: Mapping[str, object], found: Findings) -> None:
    """Keep each id in the list that is none of `elements`, and each of a concept that is taken."""
    before: dict[str, Span] = {}
    for concept in listed.concepts:
        own = concept.id
        if own.value in before:
            found.add("M001", own.span, id=own.value, where=place_of(before[own.value]))
        before.setdefault(own.value, own.span)
        for word in concept.covered_by:
            if word.value not in elements:
                found.unknown("M002", word, elements)
