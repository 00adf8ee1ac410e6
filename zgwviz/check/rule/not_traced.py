"""An element that is not traced to the first layer.

Every element is there for a reason, and the reasons stand in the first layer. A path follows realization, serving,
influence, assignment and specialization as written, and composition, aggregation and access backwards; associations
between information objects, or with `reason: true`, make it an indirect one. Triggering and flow never count.

    rc-zaak: {name: Zaakregistratiecomponent, serves: dp-behandelen}     # and dp-behandelen leads on to a goal

The finding names where the thread ends: the elements above from which nothing leads further up.

A junction only joins relations: it needs no reason of its own. A standard that a traced element names under
`standards` is there for that element: a remark, not a warning.

Instead: say what the element, or the end of its thread, realizes, serves or influences. When nobody knows, leave the
gap: it shows on the plate, and it is what the next meeting is for.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found
from zgwviz.check.walk import near

FAR, MANY = 9, 50  # steps, and elements above, that are looked at for the ends of a thread


def _find(facts: Facts) -> Iterator[Found]:
    first = facts.model.layers[0] if facts.model.layers else None
    used = _used(facts)
    for name, reach in facts.reaches.items():
        if first and reach.how == "none" and facts.kind(name) != "junction":
            ends = [each for each in near(name, facts.above, FAR, MANY) if not facts.above[each]]
            yield found(
                facts.model.elements[name],
                "info" if name in used else None,
                element=facts.name(name),
                layer=facts.model.words(first.name) or first.id,
                ends=facts.names(ends),
            )


def _used(facts: Facts) -> frozenset[str]:
    """The standards that something which is traced, or a layer above, names under `standards`."""
    untraced = {name for name, reach in facts.reaches.items() if reach.how == "none"}
    every = facts.model.elements.values()
    return frozenset(standard for each in every if each.id not in untraced for standard, _ in each.standards)


RULE = Rule("R010", "warning", _find)
