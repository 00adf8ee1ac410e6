"""A band: its label with question and coverage, and its groups with their heads."""

from zgwviz.draw import sign, text, tile
from zgwviz.draw.brush import Brush
from zgwviz.geometry import Box
from zgwviz.layout.bands.label import NO_LINES
from zgwviz.layout.records import BandPlace, GroupPlace
from zgwviz.layout.space import text_height
from zgwviz.scene.records import Group, Link, Rect, Shape, Text, Use
from zgwviz.style.palette import Hue
from zgwviz.view.words import say


def band(place: BandPlace, last: bool, brush: Brush) -> Group:
    """The band with everything in it; `last` has no notch to a next one."""
    hue = brush.hues[place.band.layer]
    background = hue.second_tint if place.band.second else hue.tint
    shapes: list[Shape] = [Rect(place.box, fill=background, radius=brush.space.radius)]
    shapes.append(_label(place, hue, brush))
    if not last:
        shapes.append(sign.notch(place.label, brush.space.band_gap * 0.9, hue.main))
    shapes += [group(g, hue, brush) for g in place.groups]
    if place.closed:
        shapes += _closed_head(place, hue, brush)
        shapes += [tile.closed(c, hue, brush) for c in place.closed]
    words = " ".join(part for part in (place.band.number, place.band.name) if part)
    return Group(tuple(shapes), id=f"band-{place.band.id}", role="group", label=words, description=place.band.question)


def _label(place: BandPlace, hue: Hue, brush: Brush) -> Group:
    paper, s, box = brush.paper, brush.space, place.label
    shapes: list[Shape] = [Rect(box, fill=hue.main, radius=s.radius)]
    shapes.append(Rect(Box(box.right - s.radius, box.y, s.radius, box.height), fill=hue.main))
    x, y = box.x + s.side, box.y + s.pad * 1.2
    shapes += text.down(place.name, x, y, paper.layer, hue.on_main, 600)
    if place.question.texts:
        below = y + text_height(paper.layer, len(place.name.texts)) + s.pad * 0.8
        shapes += text.down(place.question, x, below, paper.chip, hue.on_main)
    if place.coverage.texts:
        shapes += _coverage(place, hue, brush)
    link = Link(scene=place.band.view) if place.band.view else None
    label = " ".join((*place.name.texts, *place.question.texts, *place.coverage.texts))
    return Group(tuple(shapes), role="note", label=label, link=link)


def _coverage(place: BandPlace, hue: Hue, brush: Brush) -> list[Shape]:
    """The figures at the foot of the label, the bar above them."""
    paper, s, box = brush.paper, brush.space, place.label
    counts = place.band.coverage
    bottom = box.bottom - s.pad
    shapes: list[Shape] = []
    if counts is not None and place.bar:
        height = paper.note * 0.4
        bar = Box(box.x + s.side, bottom - height, box.width - 2 * s.side, height)
        shapes += sign.shares(bar, counts.total, counts.direct, counts.indirect, hue.on_main)
        bottom = bar.y - s.pad * 0.2
    top = bottom - text_height(paper.note, 1)
    return [*text.down(place.coverage, box.x + s.side, top, paper.note, hue.on_main), *shapes]


def group(place: GroupPlace, hue: Hue, brush: Brush) -> Group:
    """A group: rule, head and chips."""
    view = place.group
    shapes: list[Shape] = _head(place, hue, brush)
    shapes += [tile.chip(t, hue, view.view, brush) for t in place.tiles]
    return Group(tuple(shapes), id=f"group-{view.id}", role="group", label=view.name)


def _head(place: GroupPlace, hue: Hue, brush: Brush) -> list[Shape]:
    """The rule over the full width, title, flag, and the pill or the chevron: one link to the group's drawing."""
    paper, s, head = brush.paper, brush.space, place.head
    view = place.group
    shapes: list[Shape] = []
    if view.name:
        shapes.append(Rect(Box(head.x, head.y, head.width, s.rule), fill=hue.main))
        top = head.y + s.rule + paper.step
        shapes += text.down(place.title, head.x, top, paper.group, hue.main, 600)
    line = Box(head.x, head.y + s.rule + paper.step, head.width, text_height(paper.group, 1))
    if view.start:
        shapes += _flag(place, line, hue, brush)
    if place.more is not None:
        shapes += _pill(place, hue, brush)
    elif view.view:
        shapes.append(
            sign.chevron(
                head.right - s.edge * 2, line.y + paper.group * 0.36, paper.group * 0.6, hue.main, paper.group * 0.12
            )
        )
    link = Link(scene=view.view) if view.view else None
    more = say("more", brush.language, n=place.hidden) if place.hidden else ""
    label = ", ".join(part for part in (" ".join(place.title.texts), more) if part)
    return [Group(tuple(shapes), role="note", label=label, link=link)] if shapes else []


def _pill(place: GroupPlace, hue: Hue, brush: Brush) -> list[Shape]:
    paper, box = brush.paper, place.more
    assert box is not None
    words = f"+{place.hidden}" if place.number_only else say("more", brush.language, n=place.hidden)
    wide = brush.ruler.width(words, paper.chip, 600)
    pad = paper.chip * 0.35
    shapes: list[Shape] = [Rect(box, fill=hue.tint2, radius=box.height / 2)]
    shapes.append(text.one(words, wide, box.x + pad, box, paper.chip, hue.main, 600))
    if place.group.view:
        shapes.append(sign.chevron(box.right - pad, box.middle.y, paper.chip * 0.5, hue.main, paper.chip * 0.12))
    return shapes


def _flag(place: GroupPlace, line: Box, hue: Hue, brush: Brush) -> list[Shape]:
    """The flag "begin hier" beside the title."""
    paper, s = brush.paper, brush.space
    words = say("start", brush.language)
    wide = brush.ruler.width(words, paper.note, 600)
    width = wide + paper.note * 1.9
    title = max(place.title.widths, default=0.0)
    box = Box(line.x + title + s.flag_gap, line.y - paper.step * 0.25, width, line.height + paper.step * 0.5)
    icon = Box(box.x + paper.note * 0.3, box.middle.y - paper.note * 0.5, paper.note, paper.note)
    shapes: list[Shape] = [Rect(box, fill=hue.main, radius=box.height / 2), Use("start", icon, hue.on_main)]
    shapes.append(text.one(words, wide, icon.right + paper.note * 0.2, box, paper.note, hue.on_main, 600))
    return shapes


def _closed_head(place: BandPlace, hue: Hue, brush: Brush) -> list[Shape]:
    """The head over the chips of whole groups."""
    head, paper, s = place.closed_head, brush.paper, brush.space
    if head is None:
        return []
    shapes: list[Shape] = [Rect(Box(head.x, head.y, head.width, s.rule), fill=hue.edge)]
    longs = (say(key, brush.language) for key in ("closed", "closed-short"))
    words, wide = next(
        ((said, w) for said in longs if (w := brush.ruler.width(said, paper.group)) <= head.width), ("", 0.0)
    )
    if wide <= head.width:
        line = NO_LINES._replace(texts=(words,), widths=(wide,), hyphens=(False,))
        shapes += text.down(line, head.x, head.y + s.rule + paper.step, paper.group, hue.main)
    return [s for s in shapes if not isinstance(s, Text) or s.text]
