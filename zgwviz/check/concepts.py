"""A model against a list of concepts: which of them it covers, which in part, and which are missing.

*Covered*: an element of the model is the concept, and is tied to an element outside its own group. *In part*: there is
such an element, but it stands alone, or it is a proposal still. *Missing*: there is none, or only what is deprecated or
withdrawn. An element is the concept when the list says so (`covered_by`), or when it has its name or short name, or
its id as `external_id`.
"""

from typing import Literal, NamedTuple

from zgwviz.check.facts import OPEN, Facts
from zgwviz.check.text import folded
from zgwviz.model.records import Element, Model
from zgwviz.spec.records import ConceptSpec, ConceptsSpec

How = Literal["covered", "partly", "missing"]


class Held(NamedTuple):
    """A concept, how it is covered, and the elements that are it."""

    concept: ConceptSpec
    how: How
    elements: tuple[Element, ...]


def held(model: Model, listed: ConceptsSpec) -> tuple[Held, ...]:
    """Each concept of the list with how the model covers it."""
    facts = Facts(model)
    by_name: dict[str, list[Element]] = {}
    for element in model.elements.values():
        words = (said for text_ in (element.name, element.short) for _, said in text_.texts)
        for name in dict.fromkeys(folded(each) for each in words):
            by_name.setdefault(name, []).append(element)
        if element.external_id:
            by_name.setdefault(_external(element.external_id), []).append(element)
    return tuple(_held(concept, by_name, facts) for concept in listed.concepts)


def _held(concept: ConceptSpec, by_name: dict[str, list[Element]], facts: Facts) -> Held:
    if concept.covered_by:
        elements = [facts.model.elements[word.value] for word in concept.covered_by]
    else:
        names = (_external(concept.id.value), *(folded(said) for _, said in concept.name.texts))
        named = (each for name in names for each in by_name.get(name, ()))
        elements = list({each.id: each for each in named}.values())
    there = tuple(each for each in elements if not facts.is_gone(each))
    whole = any(each.status not in OPEN and _is_tied(each, facts) for each in there)
    return Held(concept, "covered" if whole else "partly" if there else "missing", there)


def _external(word: str) -> str:
    """Another tool's id as a key among names, which it cannot be confused with."""
    return f"\0{word}"


def _is_tied(element: Element, facts: Facts) -> bool:
    elements = facts.model.elements
    return any(elements[step.element].group != element.group for step in facts.around[element.id])
