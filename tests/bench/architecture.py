"""A layered architecture made up from a seed: what the bench, and tests that want many elements, draw."""

import random
from typing import NamedTuple

LAYERS = (
    ("Maatschappelijke opgave", "#F6E3A1"),
    ("Wet- en regelgeving", "#F3C9A5"),
    ("Doelen en waarden", "#EFB3B3"),
    ("Uitgangspunten", "#DDBFE6"),
    ("Vermogens", "#C3C8F0"),
    ("Producten en diensten", "#B5DDF2"),
    ("Werkprocessen", "#B7E6DD"),
    ("Gegevens", "#C4E7B8"),
    ("Toepassingen", "#DFEBA8"),
    ("Netwerk en opslag", "#D9D9D9"),
)
SUBJECTS = (
    "Aanvraag",
    "Bezwaar",
    "Bijstand",
    "Dossier",
    "Erfgoed",
    "Jeugdhulp",
    "Leefomgevings",
    "Leerlingen",
    "Parkeer",
    "Subsidie",
    "Toezicht",
    "Vergunning",
    "Water",
    "Zaak",
)
MATTERS = (
    "afhandeling",
    "beheer",
    "controle",
    "gegevens",
    "loket",
    "ondersteuning",
    "planning",
    "register",
    "toetsing",
    "voorbereiding",
)
ENDINGS = (
    "",
    "",
    "",
    " voor bewoners",
    " voor ondernemers",
    " (regionaal)",
    " samen met partners in de keten",
    " volgens de Omgevingswet",
)
# Layers, elements in a layer, groups in a layer, by the number of elements.
SHAPES = {60: (6, 10, 2), 250: (10, 25, 5), 1000: (10, 100, 10), 4000: (10, 400, 20), 16000: (10, 1600, 40)}


class Element(NamedTuple):
    """A box with a name; `realizes` is an element of the layer above, or None in the first layer."""

    id: str
    name: str
    realizes: str | None


class Group(NamedTuple):
    """A titled box of elements."""

    id: str
    name: str
    elements: tuple[Element, ...]


class Layer(NamedTuple):
    """A band of groups; `color` is `#RRGGBB`."""

    id: str
    name: str
    color: str
    groups: tuple[Group, ...]


class Architecture(NamedTuple):
    """Layers from top to bottom."""

    layers: tuple[Layer, ...]

    def elements(self) -> list[Element]:
        """Every element, in the order of the layers and groups."""
        return [element for layer in self.layers for group in layer.groups for element in group.elements]


def architecture(size: int, seed: int = 7) -> Architecture:
    """The architecture of `size` elements (a key of SHAPES): same seed, same architecture."""
    layers, elements, groups = SHAPES[size]
    rnd = random.Random(seed)
    return Architecture(tuple(_layer(number, elements, groups, rnd) for number in range(layers)))


def _layer(number: int, elements: int, groups: int, rnd: random.Random) -> Layer:
    name, color = LAYERS[number]
    share = elements // groups
    return Layer(
        f"l{number}",
        name,
        color,
        tuple(
            Group(
                f"l{number}g{group}",
                f"{rnd.choice(SUBJECTS)}domein {group + 1}",
                tuple(_element(number, nth, elements, rnd) for nth in range(group * share, (group + 1) * share)),
            )
            for group in range(groups)
        ),
    )


def _element(layer: int, nth: int, elements: int, rnd: random.Random) -> Element:
    name = rnd.choice(SUBJECTS) + rnd.choice(MATTERS) + rnd.choice(ENDINGS)
    if layer == 0:
        return Element(f"l{layer}e{nth}", name, None)
    # Mostly what stands right above it, sometimes far away.
    above = nth if rnd.random() < 0.8 else rnd.randrange(elements)
    return Element(f"l{layer}e{nth}", name, f"l{layer - 1}e{above}")
