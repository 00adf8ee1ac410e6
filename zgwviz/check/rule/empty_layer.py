"""A layer, pillar or roadmap without elements.

An empty band says to everyone who looks that nothing is known there.

    layers: [waarvoor, organisatie, informatie]     # and the file of informatie holds only its name

Instead: put in what is known, a draft with `status: proposed` too; or take the layer out of plate.yaml for now. The
first layer has a finding of its own.
"""

from collections.abc import Iterator

from zgwviz.check.facts import Facts
from zgwviz.check.records import Found, Rule, found


def _find(facts: Facts) -> Iterator[Found]:
    model = facts.model
    for layer in (*model.layers[1:], *model.pillars, *([model.roadmap] if model.roadmap else [])):
        if not any(model.groups[group].elements for group in layer.groups):
            yield found(layer, layer=model.words(layer.name) or layer.id)


RULE = Rule("R014", "warning", _find)
