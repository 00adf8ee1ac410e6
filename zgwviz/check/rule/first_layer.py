"""The first layer is empty, or says nothing of the purpose.

The plate answers "what do we do this for?" at the top, and everything below is traced to it. A first layer without
laws, values, goals or principles answers nothing; what is traced to it is traced to another part of the machinery.

    layers: [organisatie, informatie, applicatie]     # where is the layer that says why?

Instead: put a layer on top with drivers, goals, values, principles or capabilities, however few.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found
from zgwviz.model.kinds import KINDS


def _find(facts: Facts) -> Iterator[Found]:
    if not facts.model.layers:
        return
    first = facts.model.layers[0]
    kinds = [each.kind for each in facts.model.elements.values() if each.layer == first.id]
    # An element without a kind may be anything, a purpose too.
    if not any(kind is None or KINDS[kind].layer in {"motivation", "strategy"} for kind in kinds):
        name = facts.model.words(first.name) or first.id
        yield found(first, layer=name, number=str(len(kinds)), empty="" if kinds else name)


RULE = Rule("R013", "warning", _find)
