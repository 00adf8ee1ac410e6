"""A view as an article, for a wiki or in Markdown: its picture with what can be clicked, told in words, and tables."""

from typing import NamedTuple

from zgwviz.exchange import listing
from zgwviz.exchange.article import Area, Article, Item, Picture, Section
from zgwviz.pipeline import Studio, own_papers, papers
from zgwviz.report.naming import Naming
from zgwviz.scene.records import Group, Scene
from zgwviz.site import told
from zgwviz.site.plates import BANDS
from zgwviz.site.shown import shown, spots
from zgwviz.style.paper import Paper
from zgwviz.view.catalogue import Entry
from zgwviz.write.label import accessible_name


class Drawing(NamedTuple):
    """A view as it goes into an article: its shapes and paper, the elements it is about, and what is told of it."""

    scene: Scene
    paper: Paper
    ids: frozenset[str]
    sections: tuple[Section, ...]


def drawing(room: Studio, entry: Entry, names: Naming) -> Drawing:
    """The view `entry` on its own paper."""
    paper = papers()[own_papers(entry, room.model)[0]]
    scene = room.scene(entry, paper)
    ids = frozenset(shown(room, entry))
    if entry.kind in BANDS:
        sections = listing.told(ids, names)
    else:
        sections = tuple(map(_section, told.drawing(scene, entry, room)))
    return Drawing(scene, paper, ids, sections)


def article(room: Studio, entry: Entry, name: str, with_relations: bool) -> Article:
    """The view `entry` as an article, whose picture is the file `name`, drawn on the view's own paper."""
    names = Naming(room.model, room.language)
    drawn = drawing(room, entry, names)
    scene, tables = drawn.scene, listing.tables(drawn.ids, names)
    return Article(
        title=scene.title,
        language=room.language,
        about=tuple(filter(None, (scene.description, *names.frame()))),
        picture=picture(drawn, name, names),
        heading=names.say("told"),
        told=drawn.sections,
        tables=(*tables, listing.relations(drawn.ids, names)) if with_relations else tables,
        credit=listing.credit(names),
    )


def picture(drawn: Drawing, name: str, names: Naming) -> Picture:
    """The picture as PNG has it; what can be clicked leads to an element's row, or to what is told of a group."""
    scene, paper, ids, sections = drawn
    scale = paper.pixels / scene.width
    height = max(1, round(scene.height * scale))
    told_of = frozenset(inner.id for each in sections for inner in (each, *each.sections) if inner.id)
    areas = []
    for group, box in spots(scene):
        target = listing.anchor(group.id) if group.role == "element" and group.id in ids else group.id
        if target in told_of or group.id in ids:
            left, top = round(box.x * scale), round(box.y * scale)
            right, bottom = max(left + 1, round(box.right * scale)), max(top + 1, round(box.bottom * scale))
            areas.append(Area(target, _called(group, names), left, top, right, bottom))
    return Picture(name, paper.pixels, height, scene.title, tuple(areas))


def _called(group: Group, names: Naming) -> str:
    """What a reader is told of an area: of an element its name and sort, for a row of a table is long to hear."""
    element = names.model.elements.get(group.id) if group.role == "element" else None
    if element is None:
        return accessible_name(group)
    return ", ".join(filter(None, (names.name(element), listing.sort_of(element, names))))


def _section(section: told.Section) -> Section:
    return Section(
        section.words,
        "",
        section.note,
        tuple(map(_item, section.lines)),
        tuple(map(_section, section.sections)),
    )


def _item(line: told.Line) -> Item:
    what = ", ".join(filter(None, (line.what, line.definition)))
    return Item(line.words, what, tuple(map(_item, line.lines)), line.id)
