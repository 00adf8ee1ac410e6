"""The same architecture as a spec of ours and as a grid of D2."""

from tests.bench.architecture import Architecture, Element, Layer


def spec(architecture: Architecture) -> dict[str, str]:
    """The files of a spec folder, by name: `plate.yaml`, and one for each layer."""
    layers = ", ".join(layer.id for layer in architecture.layers)
    plate = f"zgwviz: 1\ntitle: Gegenereerde architectuur\nlanguage: nl\npapers: [screen]\nlayers: [{layers}]\n"
    return {"plate.yaml": plate} | {
        f"{number:02}-{layer.id}.yaml": _layer(layer) for number, layer in enumerate(architecture.layers, 1)
    }


def _layer(layer: Layer) -> str:
    lines = [f"layer: {layer.id}", f"name: {layer.name}", "groups:"]
    for group in layer.groups:
        lines += [f"  {group.id}:", f"    name: {group.name}", "    elements:"]
        lines += [f"      {element.id}: {_element(element)}" for element in group.elements]
    return "\n".join(lines) + "\n"


def _element(element: Element) -> str:
    if element.realizes is None:
        return element.name
    return f"{{name: {element.name}, realizes: {element.realizes}}}"


def d2_grid(architecture: Architecture) -> str:
    """Text for D2: its grid layout, the only fast one, without the relations (it reads worse with them)."""
    lines = ["grid-columns: 1", "grid-gap: 16"]
    for layer in architecture.layers:
        lines += [
            f'{layer.id}: "{layer.name}" {{',
            f'  style.fill: "{layer.color}"',
            "  grid-rows: 1",
            "  grid-gap: 12",
        ]
        for group in layer.groups:
            lines += [
                f'  {group.id}: "{group.name}" {{',
                '    style.fill: "#FFFFFF"',
                "    grid-columns: 2",
                "    grid-gap: 8",
            ]
            lines += [f'    {element.id}: "{element.name}"' for element in group.elements]
            lines.append("  }")
        lines.append("}")
    return "\n".join(lines) + "\n"
