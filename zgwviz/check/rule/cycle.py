"""A circle of relations where none may be.

What specializes something is more special than it, what realizes it more concrete, and what is a part of it smaller:
followed on, such steps never come back. Plateaus that trigger each other in a circle have no order in time.
(A circle of `composed_of` and nesting is an error, M019. Processes may trigger each other in a circle: work is redone.)

    a: {specializes: b}
    b: {specializes: a}

Instead: turn one of the relations round, or take it out.
"""

from collections.abc import Iterable, Iterator, Mapping

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found
from zgwviz.model.records import Relation
from zgwviz.spec.verbs import WORDS

KINDS = ("specialization", "realization", "aggregation")


def _find(facts: Facts) -> Iterator[Found]:
    for kind in KINDS:
        yield from _circles((r for r in facts.model.relations if r.kind == kind), facts)
    order = facts.plateaus
    triggers = (r for r in facts.model.relations if r.kind == "triggering" and {r.source, r.target} <= order.keys())
    yield from _circles(triggers, facts)


def _circles(relations: Iterable[Relation], facts: Facts) -> Iterator[Found]:
    """One finding for each relation that closes a circle; a walk in depth, without recursion."""
    edges: dict[str, list[Relation]] = {}
    for each in relations:
        edges.setdefault(each.source, []).append(each)
    done: dict[str, bool] = {}  # False while on the path
    for start in edges:
        if start not in done:
            yield from _walk(start, edges, done, facts)


def _walk(start: str, edges: Mapping[str, list[Relation]], done: dict[str, bool], facts: Facts) -> Iterator[Found]:
    done[start] = False
    path = [(start, iter(edges[start]))]
    while path:
        name, left = path[-1]
        relation = next(left, None)
        if relation is None:
            done[name] = True
            path.pop()
        elif relation.target not in done:
            done[relation.target] = False
            path.append((relation.target, iter(edges.get(relation.target, ()))))
        elif not done[relation.target]:
            names = [each for each, _ in path]
            circle = [*names[names.index(relation.target) :], relation.target]
            shown = " → ".join(facts.name(each) if each in facts.model.elements else each for each in circle)
            yield found(relation, path=shown, verb=WORDS[relation.kind])


RULE = Rule("R021", "warning", _find)
