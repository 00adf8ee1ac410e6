"""A process to a scene: lanes, steps in time, contact moments, and what passes between them."""

from collections.abc import Iterator

from zgwviz.draw import page, process_sign, relation, sign, text
from zgwviz.draw.brush import Brush
from zgwviz.draw.step import card
from zgwviz.font.ruler import Ruler
from zgwviz.geometry import Box, Point
from zgwviz.layout.lanes.records import LanePlace, Line, ProcessPlate, SectionPlace, Steer, System
from zgwviz.layout.records import Placed
from zgwviz.layout.space import space
from zgwviz.scene import records
from zgwviz.scene.records import Group, Link, Move, Path, Rect, Scene, Shape
from zgwviz.style.palette import Palette, hue_of
from zgwviz.view.process.records import ProcessView


def draw(plate: ProcessPlate, palette: Palette, ruler: Ruler) -> Scene:
    """The finished shapes of the process."""
    sheet, paper = plate.sheet, plate.paper
    brush = Brush(paper, space(paper), palette, {}, ruler, sheet.head.language)
    shapes: list[Shape] = []
    for system in plate.systems:
        shapes += _system(system, plate.view, brush)
    if plate.empty is not None:
        words = text.down(plate.empty.lines, plate.empty.box.x, plate.empty.box.y, paper.group, palette.ink)
        shapes.append(Group(words, role="note", label=" ".join(plate.empty.lines.texts)))
    around = brush._replace(paper=sheet.paper, space=space(sheet.paper))
    return page.scene(sheet, shapes, description(plate), around)


def description(plate: ProcessPlate) -> str:
    """The process in words: who does what, in the order of time."""
    names = {lane.id: lane.name for section in plate.view.sections for lane in section.lanes}
    said: list[tuple[str, list[str]]] = []
    for step in (place.step for system in plate.systems for place in system.cards):
        who = " – ".join(names[lane] for lane in step.lanes)
        if step.sort == "junction":
            continue
        if not said or said[-1][0] != who:
            said.append((who, []))
        said[-1][1].append(step.item.name)
    parts = [plate.sheet.head.subtitle, *(f"{who}: {', '.join(steps)}" for who, steps in said)]
    words = ". ".join(part for part in parts if part)
    return f"{words}." if words else ""


def _system(system: System, view: ProcessView, brush: Brush) -> Iterator[Shape]:
    """Grounds, heads, lines, and the steps in the order of time."""
    grounds = tuple(_ground(lane, brush) for section in system.sections for lane in section.lanes)
    yield Group(grounds, role="decoration")
    for section in system.sections:
        if section.title or section.more:
            yield _label(section, [one for one in system.steers if one.source == section.section.id], brush)
        yield from (_head(lane, brush) for lane in section.lanes)
    if system.steers:
        yield Group(tuple(shape for one in system.steers for shape in _steer(one, system, brush)), role="decoration")
    meetings = tuple(shape for one in system.cards for shape in _meeting(one.signs, brush, one.step.color))
    if meetings:
        yield Group(meetings, role="decoration")
    if system.lines:
        yield Group(tuple(shape for line in system.lines for shape in _line(line, brush)), role="decoration")
    yield from (card(one, view, brush) for one in system.cards)


def _ground(place: LanePlace, brush: Brush) -> Rect:
    hue = hue_of(brush.palette, place.lane.color)
    return Rect(place.box, fill=hue.second_tint if place.second else hue.tint, radius=brush.space.radius)


def _head(place: LanePlace, brush: Brush) -> Group:
    """The solid head of a lane with its name."""
    hue, s, box = hue_of(brush.palette, place.lane.color), brush.space, place.head
    shapes: list[Shape] = [Rect(box, fill=hue.main, radius=s.radius)]
    shapes.append(Rect(Box(box.right - s.radius, box.y, s.radius, box.height), fill=hue.main))
    shapes += text.centred(place.name, box, box.x + s.side * 0.8, brush.paper.chip, hue.on_main, 600)
    link = Link(scene=place.lane.view) if place.lane.view else None
    return Group(tuple(shapes), id=f"lane-{place.lane.id}", role="note", label=place.lane.name, link=link)


def _label(place: SectionPlace, steers: list[Steer], brush: Brush) -> Group:
    """The title of a section beside its lanes, with what is said of it."""
    hue, s, paper, part = hue_of(brush.palette, place.section.color), brush.space, brush.paper, place.section
    shapes: list[Shape] = [Rect(Box(place.box.x, place.box.y, s.rule * 2, place.box.height), fill=hue.main)]
    said = [part.name]
    if place.title:
        shapes += text.down(place.title.lines, place.title.box.x, place.title.box.y, paper.group, hue.main, 600)
    for note in (place.note, *(one.words for one in steers)):
        if note:
            shapes += text.down(note.lines, note.box.x, note.box.y, paper.note, brush.palette.ink)
            said.append(" ".join(note.lines.texts))
    if place.more:
        shapes += _more(place.more, bool(part.view), brush, part.color)
        said.append(" ".join(place.more.lines.texts))
    link = Link(scene=part.view) if part.view else None
    label = ", ".join(word for word in said if word)
    return Group(tuple(shapes), id=f"group-{part.id}", role="note", label=label, link=link)


def _more(more: Placed, linked: bool, brush: Brush, color: str) -> Iterator[Shape]:
    hue, paper, box = hue_of(brush.palette, color), brush.paper, more.box
    yield Rect(box, fill=hue.tint2, radius=min(box.height / 2, paper.chip))
    yield from text.centred(more.lines, box, box.x + paper.chip * 0.4, paper.chip, hue.main, 600)
    if linked:
        x = box.right - paper.chip * 0.35
        yield sign.chevron(x, box.middle.y, paper.chip * 0.5, hue.main, paper.chip * 0.12)


def _steer(steer: Steer, system: System, brush: Brush) -> tuple[Shape, ...]:
    """What controls, to what is controlled."""
    part = next(place.section for place in system.sections if place.section.id == steer.source)
    hue = hue_of(brush.palette, part.color)
    return relation.line(
        steer.points, "serving", hue.main, brush.palette.paper, brush.paper.chip * 0.16, brush.paper.chip * 0.7
    )


def _meeting(signs: tuple[Box, ...], brush: Brush, color: str) -> Iterator[Shape]:
    """The line of a contact moment from lane to lane, with its signs; the first is drawn with the step."""
    if len(signs) < 2:
        return
    hue = hue_of(brush.palette, color)
    top, bottom = signs[0].middle, signs[-1].middle
    yield Path((Move(Point(*top)), records.Line(Point(*bottom))), stroke=hue.main, stroke_width=brush.paper.chip * 0.28)
    for box in signs[1:]:
        yield from process_sign.contact(box, hue.main, hue.on_main)


def _line(line: Line, brush: Brush) -> Iterator[Shape]:
    """A triggering or flow in ArchiMate's notation, with what flows beside it."""
    ink = brush.palette.ink
    yield from relation.line(line.points, line.tie.kind, ink, ink, brush.paper.chip * 0.12, brush.paper.chip * 0.7)
    if line.label:
        yield from text.down(line.label.lines, line.label.box.x, line.label.box.y, brush.paper.note, ink)
