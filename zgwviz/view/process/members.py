"""Which elements a process shows as steps, in which sections, and which are wholes that the steps are part of."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from zgwviz.check.select import selected
from zgwviz.model.records import Element, Model
from zgwviz.source.words import Words
from zgwviz.spec.records import Selector, ViewSpec

MOST = 200
"""More steps than this nobody reads in one drawing: the heaviest stay, and the rest is counted."""

_SORTS = ("process", "function", "interaction", "event")


class Part(NamedTuple):
    """A section before it is drawn: `steps` are ids in the order of the text, `hidden` those that are left out.

    `whole` is the element that all its steps are part of, where there is one.
    """

    id: str
    name: Words
    short: Words
    group: str | None
    steps: tuple[str, ...]
    whole: str | None = None
    hidden: tuple[str, ...] = ()


def parts(spec: ViewSpec, model: Model) -> tuple[Part, ...]:
    """The sections that `spec` asks for, none without steps; together they show at most `MOST` steps."""
    wanted = [part for part in _wanted(spec, model) if part.steps]
    wholes = wholes_of(model)
    over = {whole for part in wanted for step in part.steps for whole in wholes.get(step, ())}
    found = []
    for part in wanted:
        # Where each is part of another, all are steps.
        steps = tuple(step for step in part.steps if step not in over) or part.steps
        found.append(_titled(part._replace(steps=steps), wholes, model))
    return _fewer(found, model)


def wholes_of(model: Model) -> Mapping[str, tuple[str, ...]]:
    """What each element is part of: its parent, then the wholes that relations say."""
    found: dict[str, dict[str, None]] = {}
    for element in model.elements.values():
        if element.parent:
            found.setdefault(element.id, {})[element.parent] = None
    for relation in model.relations:
        if relation.kind in {"composition", "aggregation"}:
            found.setdefault(relation.target, {})[relation.source] = None
    return {part: tuple(wholes) for part, wholes in found.items()}


def is_step(element: Element) -> bool:
    """Whether an element is something that happens."""
    kind = element.kind
    return kind is None or kind in {"junction", "value-stream"} or kind.rpartition("-")[2] in _SORTS


def _wanted(spec: ViewSpec, model: Model) -> Iterator[Part]:
    """The sections as the view words them: its rows, else its selection, else what is ordered in time."""
    within = frozenset(selected(spec.of, model)) if spec.of is not None else None
    taken: set[str] = set()
    for part in _rows(spec, model):
        steps = [one for one in dict.fromkeys(part.steps) if one not in taken and (within is None or one in within)]
        taken.update(steps)
        yield part._replace(steps=tuple(one for one in steps if is_step(model.elements[one])))


def _rows(spec: ViewSpec, model: Model) -> Iterator[Part]:
    rows = spec.rows
    if isinstance(rows, Selector):
        yield _loose("steps", selected(rows, model))
    elif rows:
        loose: list[str] = []
        for word in (said.value for said in rows):
            if word not in model.groups and word not in _containers(model):
                loose.append(word)
                continue
            if loose:
                yield _loose(f"steps-{loose[0]}", loose)
                loose = []
            yield _group(word, model) if word in model.groups else _whole(word, model)
        if loose:
            yield _loose(f"steps-{loose[0]}", loose)
    elif spec.of is not None:
        yield _loose("steps", selected(spec.of, model))
    else:
        ends = {
            end for one in model.relations if one.kind in {"triggering", "flow"} for end in (one.source, one.target)
        }
        for group in model.groups.values():
            if any(one in ends and is_step(model.elements[one]) for one in group.elements):
                yield _group(group.id, model)


def _loose(name: str, steps: Sequence[str]) -> Part:
    return Part(name, Words(), Words(), None, tuple(steps))


def _group(name: str, model: Model) -> Part:
    group = model.groups[name]
    return Part(name, group.name, group.short, name, group.elements)


def _containers(model: Model) -> Mapping[str, list[str]]:
    """The parts of every whole, in the order of the text."""
    found: dict[str, list[str]] = {}
    for part, wholes in wholes_of(model).items():
        for whole in wholes:
            found.setdefault(whole, []).append(part)
    place = {name: at for at, name in enumerate(model.elements)}
    return {
        whole: sorted((one for one in inner if one in place), key=place.__getitem__) for whole, inner in found.items()
    }


def _whole(name: str, model: Model) -> Part:
    element = model.elements[name]
    return Part(name, element.name, element.short, None, tuple(_containers(model)[name]), name)


def _titled(part: Part, wholes: Mapping[str, tuple[str, ...]], model: Model) -> Part:
    """With the one whole that most of its steps are part of."""
    counts: dict[str, int] = {}
    for step in part.steps:
        for whole in wholes.get(step, ()):
            counts[whole] = counts.get(whole, 0) + 1
    best = max(counts, key=counts.__getitem__, default=None)
    if best is None or best not in model.elements or counts[best] * 2 < len(part.steps):
        return part
    element = model.elements[best]
    if part.name:
        return part._replace(whole=best)
    return part._replace(whole=best, name=element.name, short=element.short)


def _fewer(found: Sequence[Part], model: Model) -> tuple[Part, ...]:
    """The heaviest steps, of equal ones the first."""
    ids = [step for part in found for step in part.steps]
    if len(ids) <= MOST:
        return tuple(found)
    kept = frozenset(sorted(ids, key=lambda one: -model.elements[one].weight)[:MOST])
    return tuple(
        part._replace(
            steps=tuple(one for one in part.steps if one in kept),
            hidden=tuple(one for one in part.steps if one not in kept),
        )
        for part in found
    )


def size(spec: ViewSpec, model: Model) -> int:
    """How many steps the view is about."""
    return sum(len(part.steps) + len(part.hidden) for part in parts(spec, model))
