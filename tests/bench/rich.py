"""A spec with all that rules look at: kinds, definitions, sources, owners, and three relations to an element."""

import random

from tests.bench.architecture import Architecture, Element

# Layer by layer from the top: a kind that its relations upwards may start from.
KINDS = (
    *("goal", "driver", "goal", "principle", "capability"),
    *("business-service", "business-process", "business-object", "application-component", "node"),
)
VERBS = ("realizes", "serves", "influences", "associated_with", "reads", "flows_to")


def spec(made: Architecture, seed: int = 7) -> dict[str, str]:
    """The files of the spec: each element has what it realizes and two or three relations more."""
    rnd = random.Random(seed)
    every = [element.id for element in made.elements()]
    layers = ", ".join(layer.id for layer in made.layers)
    texts = {
        "plate.yaml": f"zgwviz: 1\ntitle: Regels\nlayers: [{layers}]\n"
        f"rules:\n  - {{each: {{layer: {made.layers[-2].id}}}, reaches: {{layer: l0}}}}\n"
        f"  - {{each: {{layer: {made.layers[-1].id}}}, has: owner}}\n"
    }
    for number, layer in enumerate(made.layers):
        lines = [f"layer: {layer.id}", f"name: {layer.name}", "groups:"]
        for group in layer.groups:
            kind = KINDS[number * len(KINDS) // len(made.layers)]
            lines += [f"  {group.id}:", f"    name: {group.name}", f"    kind: {kind}", "    elements:"]
            for element in group.elements:
                lines += _element(element, every, rnd)
        texts[f"{number:02}-{layer.id}.yaml"] = "\n".join(lines) + "\n"
    return texts


def _element(element: Element, every: list[str], rnd: random.Random) -> list[str]:
    lines = [f"      {element.id}:", f"        name: {element.name}"]
    if rnd.random() < 0.7:
        lines.append(f"        definition: Wat {rnd.choice(every)} vraagt van {element.name.split()[0]} en meer.")
    if rnd.random() < 0.5:
        lines.append("        source: {text: Bron, checked: false}")
    if element.realizes and rnd.random() < 0.8:
        lines.append(f"        realizes: {element.realizes}")
    for verb in rnd.sample([each for each in VERBS if each != "realizes" or not element.realizes], 2):
        target = rnd.choice(every)
        if target != element.id:
            lines.append(f"        {verb}: {target}")
    if element.realizes and rnd.random() < 0.5:
        lines.append(f"        triggers: {rnd.choice(every)}")
    return lines
