"""An information model to a scene: lines first, then boxes, doors and words."""

from zgwviz.draw import page, relation, sign, text
from zgwviz.draw.brush import Brush
from zgwviz.draw.classbox import classbox
from zgwviz.font.ruler import Ruler
from zgwviz.geometry import Box
from zgwviz.layout.information.card import SIDE
from zgwviz.layout.information.graph import UNIT
from zgwviz.layout.information.records import DoorPlace, Information, RelationPlace, RestPlace, Word
from zgwviz.layout.records import Placed
from zgwviz.layout.space import space, text_height
from zgwviz.scene.records import Group, Link, Rect, Scene, Shape, Use
from zgwviz.style.palette import Hue, Palette, hue_of
from zgwviz.view.information.records import EndView, InformationView, RelationView
from zgwviz.view.words import say


def draw(placed: Information, palette: Palette, ruler: Ruler) -> Scene:
    """The finished shapes of `placed`."""
    sheet, paper = placed.sheet, placed.paper
    brush = Brush(paper, space(paper), palette, {}, ruler, sheet.head.language)
    plain = Brush(sheet.paper, space(sheet.paper), palette, {}, ruler, sheet.head.language)
    shapes: list[Shape] = []
    if placed.notices is not None:
        shapes.append(_notice(placed.notices, plain))
    lines = tuple(_relation(one, placed.view, brush) for one in placed.relations if one.points)
    if lines:
        shapes.append(Group(lines, id="relations", role="decoration"))
    central = placed.view.central
    for each in placed.classes:
        hue = hue_of(palette, each.card.view.color)
        shapes.append(classbox(each, hue, each.card.view.item.id == central, brush))
    shapes += [_door(door, hue_of(palette, door.chip.door.color), brush) for door in placed.doors]
    shapes += [_rest(each, hue_of(palette, each.group.color), plain) for each in placed.rest]
    return page.scene(sheet, shapes, description(placed.view), plain)


def _notice(placed: Placed, brush: Brush) -> Group:
    box, size = placed.box, brush.paper.note
    words = text.down(placed.lines, box.x, box.y, size, brush.palette.muted)
    return Group(words, role="note", label=" ".join(placed.lines.texts))


def _relation(placed: RelationPlace, view: InformationView, brush: Brush) -> Group:
    """A line with its heads and words; the group's name is the relation read aloud."""
    palette, s, paper = brush.palette, brush.space, brush.paper
    one = placed.relation
    shapes: list[Shape] = list(
        relation.line(placed.points, one.notation, palette.muted, palette.paper, s.edge * 1.5, paper.chip * UNIT)
    )
    for word in placed.words:
        shapes += _word(word, brush)
    return Group(tuple(shapes), id=one.id, label=said(one, names(view)))


def _word(word: Word, brush: Brush) -> tuple[Shape, ...]:
    size, palette = brush.paper.note, brush.palette
    strong = word.sort == "cardinality"
    color = palette.ink if strong or word.sort == "name" else palette.muted
    return text.down(word.lines, word.box.middle.x, word.box.y, size, color, 600 if strong else 400, "middle")


def _door(placed: DoorPlace, hue: Hue, brush: Brush) -> Group:
    """A chip that leads to the drawing of a class elsewhere: its name, and where that is."""
    chip, box, s, paper = placed.chip, placed.box, brush.space, brush.paper
    door = chip.door
    left = box.x + paper.chip * SIDE
    shapes: list[Shape] = [
        Rect(box.inset(s.edge / 2), fill=hue.tint2, stroke=hue.edge, stroke_width=s.edge, radius=box.height / 2)
    ]
    icon = Box(left + s.icon_gap, box.middle.y - s.icon / 2, s.icon, s.icon)
    shapes.append(Use(door.icon, icon, hue.main))
    x, top = icon.right + s.icon_gap, box.y + paper.chip * 0.68
    shapes += text.down(chip.name, x, top, paper.chip, hue.main, 600)
    below = top + text_height(paper.chip, len(chip.name.texts)) + paper.chip * 0.1
    shapes += text.down(chip.place, x, below, paper.note, brush.palette.ink)
    if door.view:
        shapes.append(sign.chevron(box.right - paper.chip * 0.6, box.middle.y, paper.chip * 0.5, hue.main, s.edge * 2))
    return Group(
        tuple(shapes),
        id=door.id,
        role="element",
        label=f"{door.name}, {door.place}",
        link=Link(scene=door.view) if door.view else None,
    )


def _rest(placed: RestPlace, hue: Hue, brush: Brush) -> Group:
    """The classes of a group that are not drawn, as one chip."""
    box, s, size = placed.box, brush.space, brush.paper.chip
    number = f"+ {placed.number}"
    wide = brush.ruler.width(number, size, 600)
    shapes: list[Shape] = [Rect(box, fill=hue.tint2, radius=s.radius)]
    shapes += text.centred(placed.name, box, box.x + size * 0.6, size, brush.palette.ink)
    shapes.append(text.one(number, wide, box.right - size * 0.6, box, size, hue.main, 600, "end"))
    label = f"{placed.group.name}, {say('more', brush.language, n=placed.number)}"
    link = Link(scene=placed.group.view) if placed.group.view else None
    return Group(tuple(shapes), id=f"group-{placed.group.id}", role="group", label=label, link=link)


def names(view: InformationView) -> dict[str, str]:
    """The names of classes and doors by id."""
    found = {each.item.id: each.item.name for each in view.classes}
    return found | {door.id: door.name for door in view.doors}


def said(one: RelationView, known: dict[str, str]) -> str:
    """A relation read aloud: both classes with what stands at their ends, and the verb between them."""
    return f"{_end(known[one.source], one.source_end)} {one.verb} {_end(known[one.target], one.target_end)}"


def _end(name: str, end: EndView) -> str:
    about = ", ".join(part for part in (end.role, end.cardinality) if part)
    return f"{name} ({about})" if about else name


def description(view: InformationView) -> str:
    """The plate in words: its classes with their attributes, and its relations."""
    language, known = view.head.language, names(view)
    parts = [view.head.subtitle.rstrip(".")] if view.head.subtitle else []
    for each in view.classes:
        there = ", ".join(line.name for line in each.attributes)
        parts.append(f"{each.item.name}: {there}" if there else each.item.name)
    parts += [said(one, known) for one in view.relations]
    return ". ".join(parts) + "." if parts else say("empty", language)
