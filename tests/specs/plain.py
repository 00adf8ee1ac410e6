"""A spec read with nothing but PyYAML, so that its content is counted by another hand than the product's own reader."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

SPECS = Path(__file__).parents[2] / "specs"

# The verb, and the key letter and concept of ArchiMate's table of allowed relations.
LETTERS = {
    "composed_of": "c",
    "aggregates": "g",
    "assigned_to": "i",
    "realizes": "r",
    "serves": "v",
    "accesses": "a",
    "reads": "a",
    "writes": "a",
    "influences": "n",
    "triggers": "t",
    "flows_to": "f",
    "specializes": "s",
    "associated_with": "o",
}
INVERSES = {
    "part_of": "composed_of",
    "aggregated_by": "aggregates",
    "performed_by": "assigned_to",
    "realized_by": "realizes",
    "served_by": "serves",
    "accessed_by": "accesses",
    "read_by": "reads",
    "written_by": "writes",
    "influenced_by": "influences",
    "triggered_by": "triggers",
    "flows_from": "flows_to",
    "generalizes": "specializes",
}
ALONG = frozenset("rvnis")  # traced as written
AGAINST = frozenset("cga")  # traced from the target to the source


class Element(NamedTuple):
    """An element: `concept` as ArchiMate's table spells its kind, `said` what the text says of it."""

    id: str
    layer: str
    group: str
    concept: str
    type: str
    said: dict[str, Any]


class Relation(NamedTuple):
    """A relation in ArchiMate's direction; `letter` is that of the table."""

    letter: str
    source: str
    target: str
    said: dict[str, Any]


class Plain(NamedTuple):
    """A spec's plate.yaml, its other files by name, and what they say; `used` are elements of other specs."""

    plate: dict[str, Any]
    files: dict[str, dict[str, Any]]
    elements: tuple[Element, ...]
    relations: tuple[Relation, ...]
    used: tuple[Element, ...] = ()

    @property
    def by_id(self) -> dict[str, Element]:
        """The elements by their id, those of other specs included."""
        return {element.id: element for element in (*self.elements, *self.used)}


@cache
def plain(folder: str) -> Plain:
    """The spec in `specs/<folder>`, patterns expanded."""
    texts = {path.name: _mapping(path) for path in sorted((SPECS / folder).glob("[!_.]*.yaml"))}
    plate = texts.pop("plate.yaml")
    elements = tuple(element for said in texts.values() for element in _elements(plate, said))
    used = tuple(element for said in texts.values() for element in _used(plate, said, SPECS / folder))
    relations = tuple(relation for element in (*elements, *used) for relation in _relations(element))
    return Plain(plate, texts, elements, relations, used)


def in_language(words: Any, language: str) -> str | None:
    """What `words` are in one language: a bare text is itself in all of them."""
    if isinstance(words, dict):
        found = words.get(language)
        return found if isinstance(found, str) else None
    return words if isinstance(words, str) else None


def traced(spec: Plain) -> set[str]:
    """The elements with a path to the first layer, direct or indirect."""
    steps: dict[str, set[str]] = {name: set() for name in spec.by_id}
    for letter, source, target, said in spec.relations:
        both = letter == "o" and (said.get("reason") == "true" or _objects(spec, source, target))
        if letter in ALONG or both:
            steps[source].add(target)
        if letter in AGAINST or both:
            steps[target].add(source)
    reached = {name for name, element in spec.by_id.items() if element.layer == spec.plate["layers"][0]}
    while more := {id_ for id_, ups in steps.items() if id_ not in reached and ups & reached}:
        reached |= more
    return reached


def _objects(spec: Plain, *ids: str) -> bool:
    return all(spec.by_id[id_].concept in {"BusinessObject", "DataObject"} for id_ in ids)


def _mapping(path: Path) -> dict[str, Any]:
    text = path.read_text(encoding="utf-8")
    assert (twice := list(_twice(yaml.compose(text, yaml.BaseLoader)))) == [], f"{path.name}: said twice: {twice}"
    said = yaml.load(text, yaml.BaseLoader)  # noqa: S506  makes nothing but text
    assert isinstance(said, dict)
    return said


def _twice(node: yaml.Node | None) -> Iterator[str]:
    """The keys that a mapping has twice: PyYAML keeps the last and says nothing."""
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _twice(item)
    elif isinstance(node, yaml.MappingNode):
        times = Counter(key.value for key, _ in node.value)
        yield from (key for key, number in times.items() if number > 1)
        for _, value in node.value:
            yield from _twice(value)


def _elements(plate: dict[str, Any], said: dict[str, Any]) -> Iterator[Element]:
    for group, content in said.get("groups", {}).items():
        for id_, element in content.get("elements", {}).items():
            if ":" in id_:
                continue
            pattern = plate.get("patterns", {}).get(element.get("pattern"), {"elements": {}})
            added = {
                _fill(more, id_, element): _fill(other, id_, element) for more, other in pattern["elements"].items()
            }
            for each, its in {id_: element, **added}.items():
                type_ = its.get("type") or content.get("type", "")
                kind = its.get("kind") or plate["types"].get(type_, {}).get("kind") or content.get("kind", "")
                yield Element(each, said["layer"], group, kind.title().replace("-", ""), type_, its)


def _used(plate: dict[str, Any], said: dict[str, Any], folder: Path) -> Iterator[Element]:
    """The elements of other specs that stand in a file: what they are is said there."""
    for group, content in said.get("groups", {}).items():
        for id_, here in content.get("elements", {}).items():
            prefix, _, name = id_.partition(":")
            if name:
                other = plain(
                    (folder / plate["uses"][prefix]["spec"]).resolve().relative_to(SPECS.resolve()).as_posix()
                )
                yield other.by_id[name]._replace(id=id_, layer=said["layer"], group=group, said=here)


def _fill(said: Any, id_: str, element: dict[str, Any], language: str = "nl") -> Any:
    if isinstance(said, dict):
        return {
            _fill(key, id_, element): _fill(value, id_, element, key if key in {"nl", "en"} else language)
            for key, value in said.items()
        }
    if isinstance(said, list):
        return [_fill(value, id_, element, language) for value in said]
    return said.replace("{id}", id_).replace("{name}", in_language(element["name"], language) or "")


def _relations(element: Element) -> Iterator[Relation]:
    for verb, value in element.said.items():
        for target, said in _targets(value) if verb in LETTERS.keys() | INVERSES | {"between"} else ():
            if verb in LETTERS:
                yield Relation(LETTERS[verb], element.id, target, said)
            else:
                yield Relation(LETTERS[INVERSES.get(verb, "assigned_to")], target, element.id, said)


def _targets(value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(value, str):
        yield value, {}
    elif isinstance(value, list):
        for one in value:
            yield (one, {}) if isinstance(one, str) else (one["to"], one)
    else:
        for target, said in value.items():
            yield target, said if isinstance(said, dict) else {"label": said}
