"""What stands around elements on views: a box that most often holds an element tells what it belongs to."""

from collections.abc import Mapping, Sequence

from zgwviz.exchange.records import Gathered, Shown


def boxes(gathered: Gathered) -> dict[str, str]:
    """The name of the box or grouping that most often stands directly around each element, by the element's id."""
    names = {each.id: each.name.drawn(gathered.language) for each in gathered.elements if each.kind == "grouping"}
    counts: dict[str, dict[str, int]] = {}
    for view in gathered.views:
        _count(view.shown, "", names, gathered.language, counts)
    return {element: max(by, key=lambda name: by[name]) for element, by in counts.items()}


def _count(
    shown: Sequence[Shown], around: str, names: Mapping[str, str], language: str, counts: dict[str, dict[str, int]]
) -> None:
    """Count what stands around each element; a box without a name has that of the one around it."""
    for one in shown:
        if one.what == "element" and one.ref and around:
            by = counts.setdefault(one.ref, {})
            by[around] = by.get(around, 0) + 1
        box = one.text.drawn(language) if one.what == "group" else names.get(one.ref or "", "")
        _count(one.inside, " ".join(box.split()) or around, names, language, counts)
