"""A plate that is asked to show more than it can.

A slide holds 60 to 100 chips that can be read, an A3 some 220. What does not fit is folded into "+ n meer", the
lightest first; with more of the heaviest than fit, what is left out is chance. An information model or a process of
more than 40 boxes is a wall of lines.

    weight: 3     # on 140 elements: nothing is heavy when everything is

Instead: lower the weight of what a reader of the slide can do without; cut a view in two.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found
from zgwviz.check.select import selected

SLIDE, A3 = 100, 220  # chips
BOXES = 40
_GRAPHS = frozenset({"information", "process"})


def _find(facts: Facts) -> Iterator[Found]:
    model = facts.model
    top = model.layers[0].span if model.layers else None
    layers = {layer.id for layer in (*model.layers, *model.pillars)}
    weights = [each.weight for each in model.elements.values() if each.layer in layers]
    papers = model.papers or ("slide",)
    for paper, least, most in (("slide", 3, SLIDE), ("a3", 2, A3)):
        heavy = sum(weight >= least for weight in weights)
        if heavy > most and any(each.removesuffix("-portrait") == paper for each in papers):
            yield found(top, view="plate", paper=paper, weight=str(least), number=str(heavy), most=str(most))
    for view in model.views:
        if view.kind.value in _GRAPHS and view.of:
            boxes = len(selected(view.of, model))
            if boxes > BOXES:
                yield found(view.id.span, view=view.id.value, number=str(boxes), most=str(BOXES))


RULE = Rule("R051", "warning", _find)
