"""A step of a process with what it needs and gives."""

from collections.abc import Iterator

from zgwviz.draw import process_sign, text, tile
from zgwviz.draw.brush import Brush
from zgwviz.geometry import Box
from zgwviz.layout.lanes.cards import trace_room
from zgwviz.layout.lanes.records import Card, Note
from zgwviz.layout.records import Tile
from zgwviz.scene.records import Group, Link, Rect, Shape, Use
from zgwviz.style.palette import Hue, hue_of
from zgwviz.view.process.records import ProcessView
from zgwviz.view.words import say


def card(place: Card, view: ProcessView, brush: Brush) -> Group:
    """The step and its notes."""
    step = place.step
    hue = hue_of(brush.palette, step.color)
    match step.sort:
        case "step":
            drawn = tile.chip(Tile(step.item, place.box, place.lines), hue, step.view, brush)
        case "event":
            drawn = _event(place, hue, brush)
        case "contact":
            drawn = _contact(place, hue, brush)
        case _:
            ring = Rect(place.box, fill=brush.palette.ink, radius=place.box.width / 2)
            drawn = Group((ring,), id=step.item.id, role="element", label=step.item.word)
    drawn = drawn._replace(label=accessible(place, view, brush))
    return Group((drawn, *(_note(note, hue, brush) for note in place.notes)))


def accessible(place: Card, view: ProcessView, brush: Brush) -> str:
    """The step in words: its name, what it is, who does it, with what, and what comes next."""
    step = place.step
    lanes = {lane.id: lane.name for section in view.sections for lane in section.lanes}
    names = {one.item.id: one.item.name for one in view.steps}
    said = [tile.accessible(step.item, brush), " – ".join(lanes[lane] for lane in step.lanes), " – ".join(step.who)]
    said += [f"{say(f'tag-{tag.how}', brush.language)} {tag.name}" for tag in step.tags]
    after = [names[tie.target] for tie in view.ties if tie.source == step.item.id]
    if after:
        said.append(f"{say('tag-next', brush.language)} {', '.join(after)}")
    return "; ".join(part for part in said if part)


def _event(place: Card, hue: Hue, brush: Brush) -> Group:
    s, size, box = brush.space, brush.paper.chip, place.box
    item, depth = place.step.item, size * 0.5
    left = box.x + s.chip_pad + depth * 0.6
    shapes: list[Shape] = [process_sign.event(box, depth, hue.tint2, hue.edge, s.edge)]
    shapes += process_sign.trace(item, box.inset(s.edge), depth * 0.6, s.strip, hue.main)
    left += s.strip * 0.5 if item.trace == "none" else 0.0
    left, icons = tile.icons(item, box, left, len(place.lines.texts), hue, brush)
    shapes += icons
    shapes += text.centred(place.lines, box, left, size, brush.palette.ink)
    shapes += tile.tail(item, box._replace(width=box.width - depth * 0.4), hue, brush)
    return _element(place, shapes)


def _contact(place: Card, hue: Hue, brush: Brush) -> Group:
    s, size, box = brush.space, brush.paper.chip, place.box
    item, border = place.step.item, s.edge * 2
    shapes: list[Shape] = [
        Rect(
            box.inset(border / 2),
            fill=brush.palette.paper,
            stroke=hue.main,
            stroke_width=border,
            radius=min(box.height / 2, place.signs[0].width),
        )
    ]
    shapes += process_sign.contact(place.signs[0], hue.main, hue.on_main)
    left = place.signs[0].right + s.icon_gap
    if item.trace:
        # The disc stands at the left edge: the strip comes after it.
        strip = Box(left, box.y, s.strip, box.height).inset(border)
        shapes += process_sign.trace(item, strip._replace(x=left, width=s.strip), 0.0, s.strip, hue.main)
    left += trace_room(item, s)
    if item.trace == "none":
        mark = Box(left - s.mark - s.icon_gap, box.middle.y - s.mark / 2, s.mark, s.mark)
        shapes.append(Use("warning", mark, hue.main))
    shapes += text.centred(place.lines, box, left, size, brush.palette.ink)
    shapes += tile.tail(item, box._replace(width=box.width - s.chip_pad * 0.5), hue, brush)
    return _element(place, shapes)


def _element(place: Card, shapes: list[Shape]) -> Group:
    step = place.step
    link = Link(scene=step.view) if step.view else None
    return Group(
        tuple(shapes),
        id=step.item.id,
        role="element",
        description=step.item.definition,
        link=link,
        language=step.item.language,
    )


def _note(note: Note, own: Hue, brush: Brush) -> Group:
    """What the step reads, writes or delivers, in the hue of its layer; or where it goes on."""
    hue = hue_of(brush.palette, note.tag.color) if note.tag else own
    said = say(f"tag-{note.how}", brush.language) if note.how not in ("who", "more") else ""
    label = f"{' '.join(note.lines.texts)}, {said}" if said else " ".join(note.lines.texts)
    link = Link(scene=note.tag.view) if note.tag and note.tag.view else None
    return Group(tuple(_shapes(note, hue, brush)), role="note", label=label, link=link)


def _shapes(note: Note, hue: Hue, brush: Brush) -> Iterator[Shape]:
    size, box, s = brush.paper.note, note.box, brush.space
    bare = note.how in ("who", "more")
    plain = note.tag is None and not bare
    yield Rect(
        box.inset(s.edge / 2) if plain else box,
        fill=brush.palette.paper if plain else hue.tint2,
        stroke=hue.edge if plain else None,
        stroke_width=s.edge if plain else 0.0,
        radius=min(box.height / 2, size * 0.6),
    )
    left = box.x + size * 0.45
    if not bare:
        side = size * 0.72
        square = Box(left, box.y + size * 0.25 + (size * 0.689 - side) / 2, side, side)
        yield from process_sign.arrow(note.how, square, hue.main, s.edge * 1.4)
        left += side + size * 0.4
    yield from text.down(note.lines, left, box.y + size * 0.25, size, hue.main)
