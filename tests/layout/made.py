"""Views made for tests: layers of groups of elements, by their counts or names."""

from collections.abc import Sequence

from zgwviz.model.records import Coverage
from zgwviz.view.records import BandView, GroupView, Head, Item, PillarView, PlateView

COLORS = ("green", "purple", "blue", "orange", "grey", "teal", "red", "olive")


def item(number: str, name: str, weight: int = 1, trace: str = "") -> Item:
    """An element."""
    return Item(number, name, name, "business-object", "Informatieobject", weight, trace=trace)  # type: ignore[arg-type]


def group(number: str, names: Sequence[str], weights: Sequence[int] = (), **more: object) -> GroupView:
    """A group of elements with these names."""
    heavy = weights or [1] * len(names)
    items = tuple(item(f"{number}-{i}", name, w) for i, (name, w) in enumerate(zip(names, heavy, strict=True)))
    title = str(more.pop("title", f"Groep {number}"))
    return GroupView(number, title, title, items, view=f"v-{number}", **more)  # type: ignore[arg-type]


def band(number: int, groups: Sequence[GroupView]) -> BandView:
    """A band of groups."""
    count = sum(len(g.items) for g in groups)
    return BandView(
        f"l{number}",
        f"l{number}",
        str(number + 1),
        f"Laag {number + 1}",
        f"Laag {number + 1}",
        "Waarvoor?",
        COLORS[number % len(COLORS)],
        False,
        tuple(groups),
        Coverage(count, count // 2, count // 4) if number else None,
        count,
        f"v-l{number}",
    )


def plate(bands: Sequence[BandView], pillars: Sequence[PillarView] = ()) -> PlateView:
    """A plate of bands."""
    total = sum(len(g.items) for b in bands for g in b.groups) + sum(len(p.items) for p in pillars)
    head = Head(
        "plate", "plate", "Een plaat", "van waarvoor tot waarmee", "nl", "1.0", "concept", "2026-11-24", "Bron", "CC0",
        total=total,
    )  # fmt: skip
    return PlateView(head, tuple(bands), tuple(pillars))


def counted(*layers: Sequence[int], length: int = 14) -> PlateView:
    """A plate whose layers have groups of so many elements, each with a name of `length` letters in words of seven."""
    name = ("Dossier " * (length // 8 + 1))[:length].strip()
    return plate(
        [
            band(i, [group(f"g{i}-{j}", [f"{name} {k}" for k in range(n)]) for j, n in enumerate(counts)])
            for i, counts in enumerate(layers)
        ]
    )
