"""A party's views as views of the spec: what is on them, in the order of the file; how they look is ours."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from zgwviz.exchange.folder.ids import Ids
from zgwviz.exchange.folder.text import Value
from zgwviz.exchange.folder.texts import clean, many, named
from zgwviz.exchange.records import Gathered, GatheredElement, GatheredView, Shown

_OBJECTS = frozenset({"business-object", "data-object", "representation", "contract"})
_STEPS = frozenset({"business-process", "business-interaction", "business-event", "business-function", "value-stream"})
_MOST_CLASSES = 60  # on one information model
_MOST_LINES = 40  # on one plate
# Of so many parts of what is on a view a view is about them.
_MAINLY = 0.75


class Asked(NamedTuple):
    """What plate.yaml says of views; our ids by the party's; how many were left out, and why."""

    said: tuple[Mapping[str, Value], ...]
    ids: Mapping[str, str]
    left_out: tuple[tuple[str, int], ...]


def views_of(gathered: Gathered, elements: Mapping[str, str], known: Mapping[str, str]) -> Asked:
    """The views that have elements on them; `known` are ids of views by the party's."""
    by_id = {each.id: each for each in gathered.elements}
    ids = Ids(frozenset({"plate"}), known)
    kinds = {one.id: one.kind for one in gathered.relations}
    said, names = [], {}
    for view in gathered.views:
        on_it = [by_id[each] for each in dict.fromkeys(_refs(view.shown)) if each in by_id]
        if on_it:
            names[view.id] = ids.give(view.name.drawn(gathered.language), view.id, "view")
            said.append(_view(view, names[view.id], on_it, kinds, elements, gathered.language))
    return Asked(tuple(said), names, (("empty-view", len(gathered.views) - len(said)),))


def _refs(shown: Sequence[Shown]) -> Iterator[str]:
    """The ids of the elements on a view, each before what stands inside it."""
    stack = list(reversed(shown))
    while stack:
        one = stack.pop()
        if one.what == "element" and one.ref:
            yield one.ref
        stack.extend(reversed(one.inside))


def _view(
    view: GatheredView,
    name: str,
    on_it: Sequence[GatheredElement],
    kinds: Mapping[str, str],
    elements: Mapping[str, str],
    language: str,
) -> Mapping[str, Value]:
    drawn = [kinds[line] for line in view.lines if line in kinds]
    kind = _kind(on_it, drawn)
    is_plate = kind == "plate"
    said: dict[str, Value | None] = {
        "id": name,
        "kind": kind,
        "title": named(view.name, language) or name,
        "of": {"id": many([elements[each.id] for each in on_it])},
        # A few chips need no wall: as high as they are, and with the lines that the party drew.
        "papers": "screen" if is_plate else None,
        "relations": "elements" if is_plate and 0 < len(drawn) <= _MOST_LINES else None,
        "text": clean(view.definition.drawn(language)),
    }
    return {word: value for word, value in said.items() if value}


def _kind(on_it: Sequence[GatheredElement], drawn: Sequence[str]) -> str:
    """An information model of objects, a process of steps in their order, else a plate."""
    says = drawn or any(each.attributes for each in on_it)
    if says and _part(on_it, _OBJECTS) >= _MAINLY and len(on_it) <= _MOST_CLASSES:
        return "information"
    if _part(on_it, _STEPS) >= _MAINLY and any(each in {"triggering", "flow"} for each in drawn):
        return "process"
    return "plate"


def _part(on_it: Sequence[GatheredElement], kinds: frozenset[str]) -> float:
    return sum(each.kind in kinds for each in on_it) / len(on_it)
