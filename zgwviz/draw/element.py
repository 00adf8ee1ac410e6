"""The view of one element to a scene: what it is first, then why it is here and what carries it."""

from collections.abc import Iterable

from zgwviz.draw import page, relation, sign, text, tile
from zgwviz.draw.brush import Brush
from zgwviz.draw.card import card, said_link, table
from zgwviz.font.ruler import Ruler
from zgwviz.font.wrap import Lines
from zgwviz.geometry import Box, Point
from zgwviz.layout.element.flow import pill_words
from zgwviz.layout.element.records import BundlePlace, ElementPlate, Hero, StepPlace, Zone
from zgwviz.layout.legend import sample_width
from zgwviz.layout.records import Placed
from zgwviz.layout.space import CAP, space, text_height
from zgwviz.scene.records import Group, Link, Rect, Scene, Shape, Use
from zgwviz.style.palette import Hue, Palette, hue_of
from zgwviz.view.element.records import ElementView

# The colour of bands that belong to no layer.
ASIDE = "slate"


def draw(plate: ElementPlate, palette: Palette, ruler: Ruler) -> Scene:
    """The finished shapes of the element's view."""
    sheet, view = plate.sheet, plate.view
    colors = dict.fromkeys([ASIDE, view.color, *(b.color for b in view.bundles), *(step.color for step in view.way)])
    hues = {color: hue_of(palette, color) for color in colors}
    around = Brush(sheet.paper, space(sheet.paper), palette, hues, ruler, sheet.head.language)
    brush = around._replace(paper=plate.paper, space=space(plate.paper))
    shapes: list[Shape] = []
    if plate.middle is not None and plate.hero is not None:
        shapes.append(_middle(plate, plate.middle, plate.hero, hues[view.color], brush))
    shapes += [_zone(zone, view, brush) for zone in (plate.above, plate.below) if zone is not None]
    if plate.notice is not None:
        box, size = plate.notice.box, plate.paper.note if plate.hero else plate.paper.group
        words = text.down(plate.notice.lines, box.x, box.y, size, palette.muted)
        shapes.append(Group(words, role="note", label=_joined(plate.notice.lines)))
    return page.scene(sheet, shapes, description(plate), around)


def description(plate: ElementPlate) -> str:
    """The element in words: what it is, and what it is linked to."""
    view = plate.view
    if view.item is None:
        return view.reach
    said = [", ".join(sign_.words for sign_ in view.signs), view.item.definition.rstrip("."), view.reach.rstrip(".")]
    said += [f"{b.verb}: {', '.join(each.item.name for each in b.neighbours)}" for b in view.bundles]
    said.append(view.carried.rstrip("."))
    return ". ".join(part for part in said if part) + "."


def _middle(plate: ElementPlate, zone: Zone, hero: Hero, hue: Hue, brush: Brush) -> Group:
    """The element with all that is said of it, and what stands beside it."""
    shapes: list[Shape] = [Rect(zone.box, fill=hue.tint, radius=brush.space.radius)]
    shapes.append(_hero(plate.view, zone, hero, hue, brush))
    if plate.card is not None:
        shapes.append(card(plate.card, hue, brush))
    if plate.table is not None:
        shapes.append(table(plate.table, hue, brush))
    shapes += [_bundle(place, f"beside-{n}", brush) for n, place in enumerate(zone.bundles, 1)]
    return Group(tuple(shapes), id="about", role="group", label=plate.view.head.title)


def _hero(view: ElementView, zone: Zone, hero: Hero, hue: Hue, brush: Brush) -> Group:
    assert view.item is not None
    ink = hue.on_main
    shapes: list[Shape] = [Rect(zone.label, fill=hue.main, radius=brush.space.radius)]
    name = hero.name
    shapes += text.down(name.lines, name.box.x, name.box.y, hero.size, ink, 600)
    shapes.append(Use(view.item.icon, hero.picture, ink))
    for place in hero.signs:
        box, size = place.words.box, place.size
        weight = 600 if place.said.rank <= 1 else 400
        words: list[Shape] = list(text.down(place.words.lines, box.x, box.y, size, ink, weight))  # type: ignore[arg-type]
        if place.said.icon:
            mark = brush.space.mark
            middle = box.y + size * CAP / 2
            words.append(Use(place.said.icon, Box(hero.picture.x, middle - mark / 2, mark, mark), ink))
        link = said_link(place.said)
        shapes += [Group(tuple(words), role="note", label=place.said.words, link=link)] if link else words
    return Group(
        tuple(shapes),
        id=view.item.id,
        role="element",
        label=", ".join((view.item.name, *(said.words for said in view.signs if said.rank <= 1))),
        description=view.item.definition,
        language=view.item.language,
    )


def _zone(zone: Zone, view: ElementView, brush: Brush) -> Group:
    """The band above or below."""
    slate = brush.hues[ASIDE]
    s, ink = brush.space, slate.on_main
    shapes: list[Shape] = [
        Rect(zone.box, fill=slate.tint, radius=s.radius),
        Rect(zone.label, fill=slate.main, radius=s.radius),
    ]
    shapes += text.down(zone.name.lines, zone.name.box.x, zone.name.box.y, brush.paper.layer, ink, 600)
    if zone.question is not None:
        shapes += text.down(zone.question.lines, zone.question.box.x, zone.question.box.y, brush.paper.chip, ink)
    shapes += [_bundle(place, f"{zone.id}-{n}", brush) for n, place in enumerate(zone.bundles, 1)]
    if zone.caption is not None:
        shapes.append(_gap(zone.caption, brush) if zone.gap else _caption(zone.caption, view, bool(zone.way), brush))
    if zone.way:
        steps = tuple(_steps(zone.way, brush.hues[view.color], brush))
        shapes.append(Group(steps, id="way", role="list", label=view.reach))
    return Group(tuple(shapes), id=zone.id, role="group", label=_joined(zone.name.lines))


def _joined(lines: Lines) -> str:
    return " ".join(lines.texts)


def _bundle(place: BundlePlace, name: str, brush: Brush) -> Group:
    """Sample, verb and layer over a rule in the layer's colour, then the chips."""
    bundle, paper = place.bundle, brush.paper
    hue = brush.hues[bundle.color]
    shapes: list[Shape] = []
    box = place.title.box
    if bundle.notation:
        wide = sample_width("relation", paper.note)
        y = box.y + paper.chip * CAP / 2
        ends = (Point(place.box.x, y), Point(place.box.x + wide, y))
        ends = ends if bundle.outward else (ends[1], ends[0])
        ink = brush.palette.ink
        shapes += relation.line(ends, bundle.notation, ink, hue.tint, brush.space.edge * 1.5, paper.note * 0.68)
    shapes += text.down(place.title.lines, box.x, box.y, paper.chip, brush.palette.ink, 600)
    shapes += text.down(place.layer.lines, place.layer.box.x, place.layer.box.y, paper.note, hue.main)
    top = min([*(tile_.box.y for tile_ in place.tiles), *([place.more.y] if place.more else [])])
    shapes.append(
        Rect(
            Box(place.box.x, top - brush.space.pad - brush.space.rule * 0.5, place.box.width, brush.space.rule),
            fill=hue.main,
        )
    )
    shapes += [tile.chip(each, hue, None, brush) for each in place.tiles]
    if place.more is not None:
        words = pill_words(place, brush.language)
        wide = brush.ruler.width(words, paper.chip, 600)
        pill: list[Shape] = [Rect(place.more, fill=hue.tint2, radius=brush.space.radius)]
        pill.append(text.one(words, wide, place.more.x + brush.space.chip_pad, place.more, paper.chip, hue.main, 600))
        shapes.append(Group(tuple(pill), role="note", label=words))
    return Group(tuple(shapes), id=name, role="group", label=f"{bundle.verb}, {bundle.layer}")


def _caption(placed: Placed, view: ElementView, way: bool, brush: Brush) -> Group:
    """Words over the way to the first layer, which lead to the whole thread where that is drawn."""
    box, paper = placed.box, brush.paper
    linked = way and view.thread is not None
    ink = brush.palette.ink if way else brush.palette.muted
    shapes: list[Shape] = list(text.down(placed.lines, box.x, box.y, paper.chip, ink, 600))
    if linked:
        y = box.y + text_height(paper.chip, 1) * 0.42
        shapes.append(sign.chevron(box.right + paper.chip * 0.9, y, paper.chip * 0.55, ink, paper.chip * 0.12))
    link = Link(scene=view.thread) if linked else None
    return Group(tuple(shapes), role="note", label=_joined(placed.lines), link=link)


def _gap(note: Placed, brush: Brush) -> Group:
    """A hatched strip, the sign of warning, and what is missing."""
    size, ink = brush.paper.chip, brush.palette.ink
    area = Box(
        note.box.x - size * 2.0, note.box.y - size * 0.6, note.box.width + size * 2.8, note.box.height + size * 1.2
    )
    shapes: list[Shape] = [
        Rect(area, fill=brush.palette.paper, stroke=brush.palette.muted, stroke_width=brush.space.edge)
    ]
    shapes += sign.gap_strip(area.inset(brush.space.edge), brush.space.strip, ink)
    shapes.append(Use("warning", Box(area.x + size * 0.7, note.box.y + size * CAP / 2 - size / 2, size, size), ink))
    shapes += text.down(note.lines, note.box.x, note.box.y, size, ink)
    return Group(tuple(shapes), role="note", label=_joined(note.lines))


def _steps(steps: Iterable[StepPlace], own: Hue, brush: Brush) -> Iterable[Shape]:
    """Chips with lines between them, each in the notation of its relation."""
    for place in steps:
        if place.step is not None and place.verb is not None:
            ends = place.line if place.step.outward else tuple(reversed(place.line))
            ground = brush.hues[ASIDE].tint
            shapes = relation.line(
                ends, place.step.notation, brush.palette.ink, ground, brush.space.edge * 1.6, brush.paper.chip * 0.7
            )
            box = place.verb.box
            words = text.down(
                place.verb.lines, box.middle.x, box.y, brush.paper.note, brush.palette.ink, anchor="middle"
            )
            yield Group((*shapes, *words), role="line", label=_joined(place.verb.lines))
        hue = brush.hues[place.step.color] if place.step else own
        yield tile.chip(place.tile, hue, None, brush)
