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
from zgwviz.site.words import words
from zgwviz.spec.records import AttributeSpec
from zgwviz.view.catalogue import Entry
from zgwviz.view.scope import Scope, scope
from zgwviz.view.words import relation, say
from zgwviz.write.label import accessible_name

_DEEPEST = 6
# The drawings in which relations are lines: a line has no words of its own.
_RELATED = frozenset({"information", "process", "trace", "flows", "element"})


class Line(NamedTuple):
    """An entry of a list: its words and where they lead, what it is, its definition, and what is nested in it.

    `id` is that of an element.
    """

    words: str
    href: str = ""
    what: str = ""
    definition: str = ""
    gap: bool = False
    lines: "tuple[Line, ...]" = ()
    id: str = ""


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
        element.id,
    )


class _Telling(NamedTuple):
    """What a drawing is told with: the model in words, the view's id and kind, and what is met."""

    seen: Scope
    view: str
    kind: str
    drawn: frozenset[str]
    met: dict[str, None]


def drawing(scene: Scene, entry: Entry, room: Studio) -> tuple[Section, ...]:
    """A drawing of any sort, from the names of its groups of shapes; then the relations between what stands on it."""
    seen = scope(room.model, room.reaches, room.language, room.drawn)
    telling = _Telling(seen, entry.id, entry.kind, room.drawn, {})
    lines, sections = _told(scene.children, 3, telling)
    if entry.kind in _RELATED:
        said = tuple(_relations(telling))
        if said:
            sections = (*sections, Section("", words(seen.language)["relations"], 3, lines=said))
    return (Section(f"told-{entry.id}", scene.title, 2, lines=lines, sections=sections),)


def _told(shapes: Iterable[Shape], level: int, telling: _Telling) -> tuple[tuple[Line, ...], tuple[Section, ...]]:
    lines: list[Line] = []
    sections: list[Section] = []
    for group in _named(shapes):
        inside = group.role in ("element", "note") or level >= _DEEPEST
        below, deeper = _told(group.children, _DEEPEST if inside else level + 1, telling)
        if inside or not (below or deeper):
            lines.append(_entry(group, (*below, *_flat(deeper)), telling))
        else:
            sections.append(
                Section("", accessible_name(group), level, _href(group, telling), _more(group), None, below, deeper)
            )
    return tuple(lines), tuple(sections)


def _entry(group: Shapes, below: tuple[Line, ...], telling: _Telling) -> Line:
    element = telling.seen.model.elements.get(group.id) if group.role == "element" else None
    if element is None:
        return Line(accessible_name(group), _href(group, telling), definition=_more(group), lines=below)
    telling.met[element.id] = None
    attributes = tuple(_attribute(each) for each in element.attributes) if telling.kind == "information" else ()
    line = _line(element, _href(group, telling), (*below, *attributes), telling.seen)
    return line if telling.kind == "glossary" else line._replace(definition="")


def _attribute(each: AttributeSpec) -> Line:
    size = f"({each.max})" if each.max else ""
    return Line(each.name.value, what=f"{each.type or ''}{size} [{each.cardinality}]".strip())


def _relations(telling: _Telling) -> Iterator[Line]:
    """The relations between the elements of the drawing, each as a sentence."""
    seen, elements = telling.seen, telling.seen.model.elements
    for each in seen.model.relations:
        if each.source in telling.met and each.target in telling.met:
            verb = seen.words(each.label) or relation(each.notation, seen.language)
            names = (seen.words(elements[end].name) for end in (each.source, each.target))
            yield Line(f" {verb} ".join(names), what=f"[{each.cardinality}]" if each.cardinality else "")


def _named(shapes: Iterable[Shape]) -> Iterator[Shapes]:
    """The groups with a name; what has none is looked through."""
    for shape in shapes:
        if isinstance(shape, Shapes) and shape.role != "decoration":
            if shape.label or shape.role == "element":
                yield shape
            else:
                yield from _named(shape.children)


def _more(group: Shapes) -> str:
    """What a group says beyond its name."""
    return "" if group.description == group.label else group.description


def _flat(sections: Iterable[Section]) -> Iterator[Line]:
    for section in sections:
        yield Line(section.words, section.href, lines=(*section.lines, *_flat(section.sections)))


def _href(group: Shapes, telling: _Telling) -> str:
    if group.role == "element" and group.id in telling.seen.model.elements:
        return f"#/{telling.view}/{group.id}"
    target = group.link.scene if group.link else None
    return f"#/{target}" if target in telling.drawn else ""


def _address(view: str | None) -> str:
    return f"#/{view}" if view else ""
