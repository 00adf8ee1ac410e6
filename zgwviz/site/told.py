"""Drawings as text: nested headings and lists, for readers of the page as for those who cannot see a drawing.

Bands are told from the model, with every element, also those for which the drawing has no room; other drawings are told
from their scenes, whose groups all have a name.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from zgwviz.model.records import Element, Group, Layer
from zgwviz.pipeline import Studio
from zgwviz.scene.records import Group as Shapes
from zgwviz.scene.records import Scene, Shape
from zgwviz.view.scope import Scope, scope
from zgwviz.view.words import say
from zgwviz.write.label import accessible_name

_DEEPEST = 6


class Line(NamedTuple):
    """An entry of a list: its words and where they lead, what it is, its definition, and what is nested in it."""

    words: str
    href: str = ""
    what: str = ""
    definition: str = ""
    gap: bool = False
    lines: "tuple[Line, ...]" = ()


class Section(NamedTuple):
    """A heading of `level` (2 to 6) with what stands below it; `id` names a layer or group, `hue` is its layer's."""

    id: str
    words: str
    level: int
    href: str = ""
    note: str = ""
    hue: int | None = None
    lines: tuple[Line, ...] = ()
    sections: "tuple[Section, ...]" = ()


def layers(room: Studio, view: str) -> tuple[Section, ...]:
    """All of the model: layers, groups, elements; an element leads to its place in `view`."""
    seen = scope(room.model, room.reaches, room.language, room.drawn)
    return tuple(_layer(layer, number, view, seen) for number, layer in enumerate(seen.layers.values()))


def _layer(layer: Layer, number: int, view: str, seen: Scope) -> Section:
    name = seen.words(layer.name)
    groups = [seen.model.groups[each] for each in layer.groups]
    return Section(
        id=f"layer-{layer.id}",
        words=f"{layer.number} {name}" if layer.number else name,
        level=2,
        href=_address(seen.by_subject.get(f"layer:{layer.id}")),
        note=seen.words(layer.question) or seen.words(layer.definition),
        hue=number,
        lines=tuple(line for group in groups if not group.name for line in _lines(group, view, seen)),
        sections=tuple(_group(group, view, seen) for group in groups if group.name),
    )


def _group(group: Group, view: str, seen: Scope) -> Section:
    return Section(
        id=f"group-{group.id}",
        words=seen.words(group.name),
        level=3,
        href=_address(seen.by_subject.get(f"group:{group.id}")),
        note=seen.words(group.definition),
        lines=_lines(group, view, seen),
    )


def _lines(group: Group, view: str, seen: Scope) -> tuple[Line, ...]:
    """The elements of a group, nested ones in their parent."""
    elements = [seen.model.elements[each] for each in group.elements]
    within: dict[str | None, list[Element]] = {}
    here = frozenset(group.elements)
    for element in elements:
        within.setdefault(element.parent if element.parent in here else None, []).append(element)
    made: dict[str, Line] = {}
    # Parents come before their parts in the text, so backwards every part is there before its parent.
    for element in reversed(elements):
        parts = tuple(made[part.id] for part in within.get(element.id, ()))
        made[element.id] = _line(element, f"#/{view}/{element.id}", parts, seen)
    return tuple(made[element.id] for element in within.get(None, ()))


def _line(element: Element, href: str, parts: tuple[Line, ...], seen: Scope) -> Line:
    trace = seen.trace(element)
    status = seen.model.statuses.get(element.status or "")
    said = (
        seen.sign(element)[1],
        seen.words(status) if status else "",
        say("start", seen.language) if element.start else "",
        {"": "", "none": say("gap", seen.language), "indirect": say("indirect", seen.language)}[trace],
    )
    return Line(
        seen.words(element.name) or element.id,
        href,
        ", ".join(part for part in said if part),
        seen.words(element.definition),
        trace == "none",
        parts,
    )


def drawing(scene: Scene, view: str, drawn: frozenset[str]) -> tuple[Section, ...]:
    """A drawing of any sort, from the names of its groups of shapes."""
    lines, sections = _told(scene.children, view, 3, drawn)
    return (Section(f"told-{view}", scene.title, 2, lines=lines, sections=sections),)


def _told(
    shapes: Iterable[Shape], view: str, level: int, drawn: frozenset[str]
) -> tuple[tuple[Line, ...], tuple[Section, ...]]:
    lines: list[Line] = []
    sections: list[Section] = []
    for group in _named(shapes):
        href = _href(group, view, drawn)
        words = accessible_name(group)
        if group.role in ("element", "note") or level > _DEEPEST:
            below, deeper = _told(group.children, view, _DEEPEST + 1, drawn)
            lines.append(Line(words, href, definition=_more(group), lines=(*below, *_flat(deeper))))
            continue
        below, deeper = _told(group.children, view, level + 1, drawn)
        if below or deeper:
            sections.append(Section("", words, level, href, _more(group), lines=below, sections=deeper))
        else:
            lines.append(Line(words, href, definition=_more(group)))
    return tuple(lines), tuple(sections)


def _named(shapes: Iterable[Shape]) -> Iterator[Shapes]:
    """The groups with a name; what has none is looked through."""
    for shape in shapes:
        if isinstance(shape, Shapes) and shape.role != "decoration":
            if shape.label or shape.role == "element":
                yield shape
            else:
                yield from _named(shape.children)


def _more(group: Shapes) -> str:
    """What a group says beyond its name; the definition of an element stands in its panel, and in the whole text."""
    return "" if group.role == "element" or group.description == group.label else group.description


def _flat(sections: Iterable[Section]) -> Iterator[Line]:
    for section in sections:
        yield Line(section.words, section.href, lines=(*section.lines, *_flat(section.sections)))


def _href(group: Shapes, view: str, drawn: frozenset[str]) -> str:
    if group.role == "element":
        return f"#/{view}/{group.id}"
    target = group.link.scene if group.link else None
    return f"#/{target}" if target in drawn else ""


def _address(view: str | None) -> str:
    return f"#/{view}" if view else ""
