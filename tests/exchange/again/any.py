"""Sources that change, and people who edit, as chance has it: for properties of importing again."""

import re
from random import Random
from typing import NamedTuple

from zgwviz.exchange.records import (
    Gathered,
    GatheredElement,
    GatheredRelation,
    GatheredType,
    GatheredView,
    Property,
    Shown,
)
from zgwviz.problem.records import Span
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.records import AttributeSpec

KINDS = ["business-actor", "business-role", "business-object", "goal", "application-component"]
RELATIONS = ["association", "assignment", "access", "serving", "composition", "flow"]
TEXTS = [
    "",
    "kort",
    "regel een\nregel twee",
    "een tekst die zo lang is dat het element niet meer op één regel past, dus",
]
FIELDS = ["name", "definition", "tags", "properties", "attributes", "path", "kind", "parent", "type"]
_IDS = 8
_TYPES = (
    GatheredType("t1", Words.bare("Type een"), "goal"),
    GatheredType("t2", Words.bare("Type twee"), "business-role"),
)


class Kept(NamedTuple):
    """What people wrote and has to be there afterwards: some text, or (with an id) a note, relation or element."""

    text: str
    what: str = "text"
    id: str = ""


def source(chance: Random) -> Gathered:
    """A model of a few elements."""
    elements = [_element(chance, at) for at in chance.sample(range(_IDS), chance.randrange(3, _IDS))]
    relations = [_relation(chance, at) for at in range(chance.randrange(_IDS))]
    views = tuple(_view(chance, at) for at in range(chance.randrange(3)))
    return _whole(Gathered("x.xml", Words.bare("Proef"), types=_TYPES, views=views), elements, relations)


def changed(one: Gathered, chance: Random) -> Gathered:
    """The model later on: something is gone, something changed, something is new."""
    other = source(chance)
    elements: list[GatheredElement] = []
    for each in one.elements:
        fate = chance.random()
        field = chance.choice(FIELDS)
        if fate >= 0.5:
            elements.append(each)
        elif fate >= 0.15:
            elements.append(each._replace(**{field: getattr(_element(chance, 0), field)}))
    there = {each.id for each in one.elements}
    for each in other.elements:
        if each.id not in there and chance.random() < 0.3:
            elements.insert(chance.randrange(len(elements) + 1), each)
    relations = [each for each in one.relations if chance.random() < 0.8]
    relations = [each._replace(label=Words.bare("nieuw")) if chance.random() < 0.2 else each for each in relations]
    relations += [each._replace(id=f"{each.id}n") for each in other.relations if chance.random() < 0.3]
    views = [each for each in one.views if chance.random() < 0.8]
    views += [each._replace(id=f"{each.id}n") for each in other.views if chance.random() < 0.3]
    return _whole(one._replace(views=tuple(views)), elements, relations)


def edited(texts: dict[str, str], chance: Random) -> list[Kept]:
    """Edit texts as people do: comments, notes, relations, words in lists and elements of their own."""
    kept: list[Kept] = []
    for name in sorted(texts):
        lines: list[str] = []
        for line in texts[name].split("\n"):
            lines += _edited(line, chance, kept)
        texts[name] = "\n".join(lines)
    return kept


def _edited(line: str, chance: Random, kept: list[Kept]) -> list[str]:
    """A line with what people wrote around it."""
    number = len(kept)
    if line == "title: Proef" and chance.random() < 0.3:
        kept.append(Kept("title: Van ons  # eerst Proef"))
        return [kept[-1].text]
    if re.fullmatch(r"    elements:", line) and chance.random() < 0.4:
        kept.append(Kept(f"# eigen {number}", "element", f"eigen-{number}"))
        return [line, f"      eigen-{number}:  # eigen {number}", f"        name: Eigen {number}"]
    element = re.fullmatch(r"( {6}(?: {4})*)([a-z][a-z0-9-]*):", line)
    if element:
        return _at_element(line, *element.groups(), chance=chance, kept=kept)
    field = re.fullmatch(r"( +)(definition|tags|properties): ([^|].*)", line)
    if field and chance.random() < 0.15:
        return [_field(line, *field.groups(), kept=kept)]
    return [line]


def _at_element(line: str, indent: str, name: str, *, chance: Random, kept: list[Kept]) -> list[str]:
    number = len(kept)
    lines = [line]
    if chance.random() < 0.2:
        kept.append(Kept(f"# opmerking {number}"))
        lines.insert(0, f"{indent}# opmerking {number}")
    if chance.random() < 0.2:
        kept.append(Kept(f"note: van ons {number}  # let op", "note", name))
        lines.append(f"{indent}  {kept[-1].text}")
    if chance.random() < 0.1:
        kept.append(Kept(f"influences: [{name}]", "relation", name))
        lines.append(f"{indent}  {kept[-1].text}")
    return lines


def _field(line: str, indent: str, word: str, said: str, *, kept: list[Kept]) -> str:
    number = len(kept)
    if word == "definition":
        kept.append(Kept(f"definition: anders {number}"))
        return f"{indent}{kept[-1].text}"
    if said.endswith("]"):
        kept.append(Kept(f"eigen{number}"))
        return f"{line[:-1]}, eigen{number}]  # van ons"
    if said.endswith("}"):
        kept.append(Kept(f"Eigen{number}: ja"))
        return f"{line[:-1]}, Eigen{number}: ja}}"
    return line


def _whole(one: Gathered, elements: list[GatheredElement], relations: list[GatheredRelation]) -> Gathered:
    there = {each.id for each in elements}
    kept = tuple(each for each in relations if {each.source, each.target} <= there)
    return one._replace(elements=tuple(elements), relations=kept)


def _element(chance: Random, at: int) -> GatheredElement:
    name = Said(chance.choice("abc"), Span("", 1, 1))
    return GatheredElement(
        f"e{at}",
        Words.bare(chance.choice(["Een", "Twee", "Drie", "Vier ding", "Vijf: ja # nee"])),
        kind=chance.choice(KINDS),
        parent=f"e{chance.randrange(_IDS)}" if chance.random() < 0.25 else None,
        path=(chance.choice("PQR"),) if chance.random() < 0.6 else (),
        type=chance.choice(["t1", "t2"]) if chance.random() < 0.2 else None,
        definition=Words.bare(chance.choice(TEXTS)),
        tags=tuple(chance.sample(["rood", "blauw", "groen", "geel"], chance.randrange(3))),
        properties=tuple(
            Property(each, Words.bare(chance.choice("xyz")))
            for each in chance.sample(["Bron", "Nr"], chance.randrange(3))
        ),
        attributes=(AttributeSpec(name, type="string", max=chance.choice([None, 40])),)
        if chance.random() < 0.4
        else (),
    )


def _relation(chance: Random, at: int) -> GatheredRelation:
    ends = [f"e{chance.randrange(_IDS)}" for _ in range(2)]
    label = Words.bare(chance.choice(["", "", "heeft", "kent"]))
    number = chance.choice([None, None, "0..*"])
    return GatheredRelation(f"r{at}", chance.choice(RELATIONS), ends[0], ends[1], label=label, cardinality=number)


def _view(chance: Random, at: int) -> GatheredView:
    shown = tuple(Shown("element", f"e{chance.randrange(_IDS)}") for _ in range(chance.randrange(4)))
    return GatheredView(f"v{at}", Words.bare(chance.choice(["Kijk", "Zie"])), shown=shown)
