"""What is said of an element to shapes: texts, facts and the table of its attributes, each on a white ground."""

from zgwviz.draw import text
from zgwviz.draw.brush import Brush
from zgwviz.layout.element.records import Card, RowPlace, SaidPlace, Table
from zgwviz.scene.records import Group, Link, Rect, Shape, Weight
from zgwviz.style.palette import Hue
from zgwviz.view.element.records import Said


def card(place: Card, hue: Hue, brush: Brush) -> Group:
    """Texts and facts on a ground with an edge."""
    s = brush.space
    edge = Rect(
        place.box.inset(s.edge / 2), fill=brush.palette.paper, stroke=hue.edge, stroke_width=s.edge, radius=s.radius
    )
    said = [_said(each, hue, brush) for each in place.said]
    return Group((edge, *said), id="said", role="group")


def said_link(said: Said) -> Link | None:
    """Where the words lead."""
    if said.view:
        return Link(scene=said.view)
    return Link(url=said.url) if said.url else None


def _said(place: SaidPlace, hue: Hue, brush: Brush) -> Group:
    said, palette = place.said, brush.palette
    shapes: list[Shape] = []
    if place.heading is not None:
        box = place.heading.box
        shapes += text.down(place.heading.lines, box.x, box.y, brush.paper.note, palette.muted, 600)
    link = said_link(said)
    box = place.words.box
    ink = hue.main if link else palette.ink
    words = text.down(place.words.lines, box.x, box.y, place.size, ink)
    if link is None:
        return Group(
            (*shapes, *words), role="note", label=": ".join(part for part in (said.heading, said.words) if part)
        )
    inside = Group(words, role="note", label=said.words, link=link)
    return Group((*shapes, inside), role="note", label=": ".join(part for part in (said.heading, said.words) if part))


def table(place: Table, hue: Hue, brush: Brush) -> Group:
    """The attributes in columns, a row each."""
    s, paper, palette = brush.space, brush.paper, brush.palette
    shapes: list[Shape] = [
        Rect(place.box.inset(s.edge / 2), fill=palette.paper, stroke=hue.edge, stroke_width=s.edge, radius=s.radius)
    ]
    shapes += text.down(place.title.lines, place.title.box.x, place.title.box.y, paper.group, palette.ink, 600)
    for head in place.heads:
        shapes += text.down(head.lines, head.box.x, head.box.y, paper.note, palette.muted)
    shapes += [Rect(rule, fill=palette.hairline) for rule in place.rules]
    rows = tuple(_row(row, brush) for row in place.rows)
    shapes.append(Group(rows, id="attributes", role="list", label=" ".join(place.title.lines.texts)))
    if place.rest is not None:
        words = text.down(place.rest.lines, place.rest.box.x, place.rest.box.y, paper.note, hue.main, 600)
        shapes.append(Group(words, role="note", label=" ".join(place.rest.lines.texts)))
    return Group(tuple(shapes), id="table", role="group", label=" ".join(place.title.lines.texts))


def _row(place: RowPlace, brush: Brush) -> Group:
    paper, palette, line = brush.paper, brush.palette, place.row.line
    weight: Weight = 600 if line.required else 400
    shapes: list[Shape] = []
    shapes += text.down(place.name.lines, place.name.box.x, place.name.box.y, paper.chip, palette.ink, weight)
    if place.type is not None:
        box = place.type.box
        shapes += text.down(place.type.lines, box.right, box.y, paper.note, palette.muted, anchor="end")
    box = place.cardinality.box
    shapes += text.down(place.cardinality.lines, box.right, box.y, paper.note, palette.ink, weight, "end")
    if place.below is not None:
        shapes += text.down(place.below.lines, place.below.box.x, place.below.box.y, paper.note, palette.muted)
    said = (line.name, line.type, line.cardinality, *place.row.notes, " | ".join(line.values))
    return Group(tuple(shapes), role="note", label=", ".join(part for part in said if part))
