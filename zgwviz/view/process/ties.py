"""Triggering and flow between the steps that are shown, over what is not shown between them."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Literal

from zgwviz.view.process.records import ProcessView, Step, Tie


def bridged(ties: Sequence[Tie], shown: Collection[str], label: Callable[[str], str]) -> tuple[Tie, ...]:
    """The ties among `shown`, and one for each way from one of them to another over what is not shown.

    A way over one thing says what `label` calls it.
    """
    after: dict[str, list[Tie]] = {}
    for tie in ties:
        after.setdefault(tie.source, []).append(tie)
    found = [tie for tie in ties if tie.source in shown and tie.target in shown]
    pairs = {(tie.source, tie.target) for tie in found}
    for source in shown:
        for first, last, over in _ways(source, after, shown):
            if (source, last.target) not in pairs and source != last.target:
                pairs.add((source, last.target))
                kind: Literal["triggering", "flow"] = "flow" if "flow" in (first.kind, last.kind) else "triggering"
                words = first.label or last.label or (label(over) if over else "")
                found.append(Tie(f"{first.id}-{last.id}", source, last.target, kind, words))
    return tuple(found)


def _ways(
    source: str, after: Mapping[str, Sequence[Tie]], shown: Collection[str]
) -> Iterator[tuple[Tie, Tie, str | None]]:
    """The first and the last tie of each way over hidden steps, and what it leads over where that is one thing."""
    seen: set[str] = set()
    todo = [(tie, tie, 1) for tie in reversed(after.get(source, ())) if tie.target not in shown]
    while todo:
        first, tie, length = todo.pop()
        if tie.target in seen:
            continue
        seen.add(tie.target)
        for following in after.get(tie.target, ()):
            if following.target in shown:
                yield first, following, tie.target if length == 1 else None
            else:
                todo.append((first, following, length + 1))


def fewer(view: ProcessView, keep: Collection[str]) -> ProcessView:
    """The view with the steps `keep` alone; its sections count what they no longer show, and lose empty lanes."""
    steps = tuple(step for step in view.steps if step.item.id in keep)
    shown = dict.fromkeys(step.item.id for step in steps)
    gone = [step for step in view.steps if step.item.id not in keep]
    pairs = [Tie("", *pair, "triggering") for pair in view.before]
    lanes = {lane for step in steps for lane in step.lanes}
    home = {lane.id: section.id for section in view.sections for lane in section.lanes}
    sections = tuple(
        section._replace(
            lanes=tuple(lane for lane in section.lanes if lane.id in lanes),
            hidden=section.hidden + sum(home[step.lanes[0]] == section.id for step in gone),
        )
        for section in view.sections
    )
    return view._replace(
        sections=sections,
        steps=steps,
        ties=bridged(view.ties, shown, lambda _: ""),
        before=tuple((tie.source, tie.target) for tie in bridged(pairs, shown, lambda _: "")),
    )


def heaviest(steps: Iterable[Step], count: int) -> frozenset[str]:
    """The `count` heaviest of `steps`, of equal ones the first."""
    found = sorted(steps, key=lambda step: -step.item.weight)
    return frozenset(step.item.id for step in found[:count])
