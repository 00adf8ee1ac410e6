"""A page of the spec for a wiki or in Markdown: its drawings are pictures beside it, told in words."""

from collections.abc import Callable

from zgwviz.exchange import listing
from zgwviz.exchange.mediawiki import file_name
from zgwviz.exchange.page import Figure, Page
from zgwviz.pipeline import Studio
from zgwviz.report.naming import Naming
from zgwviz.site.article import drawing, picture
from zgwviz.site.leads import Leads, title_of
from zgwviz.site.page import page, shown
from zgwviz.view.catalogue import DRAWN, PAGE, PLATE, Entry


def for_markdown(room: Studio, entry: Entry) -> Page:
    """The page beside the drawings of its spec: what `render` draws without asking is the picture."""
    return _page(room, entry, _beside, lambda each: f"{each.id}.{'png' if each.id == PLATE else 'svg'}")


def for_mediawiki(room: Studio, entry: Entry, wiki_name: str) -> Page:
    """The page for a wiki in which the pictures are files that begin with `wiki_name`."""

    def name(each: Entry) -> str:
        return f"{wiki_name}-{each.id}.png"

    def address(each: Entry) -> str:
        return f":File:{file_name(name(each))}" if each.kind in DRAWN else ""

    return _page(room, entry, address, name)


def _beside(entry: Entry) -> str:
    """The file of a view beside the page."""
    return f"{entry.id}.md" if entry.kind == PAGE else f"{entry.id}.svg" if entry.kind in DRAWN else ""


def _page(room: Studio, entry: Entry, address: Callable[[Entry], str], name: Callable[[Entry], str]) -> Page:
    names = Naming(room.model, room.language)
    drawn = {each.id: drawing(room, each, names) for each in shown(entry, room)}
    told = frozenset(id_ for each in drawn.values() for id_ in each.ids)
    groups = {each.subject: each for each in room.views if each.kind == "group"}

    def element(id_: str) -> str:
        """Where an element is told on the page, else where it stands on the drawing of its group."""
        group = groups.get(room.model.elements[id_].group or "")
        if id_ in told:
            return f"#{listing.anchor(id_)}"
        place = address(group) if group else ""
        return f"{place}#{id_}" if place.endswith(".svg") else place

    def figure(each: Entry, caption: str) -> Figure:
        made = drawn[each.id]
        shot = picture(made, name(each), names)
        return Figure(each.id, title_of(each, room), caption, address(each), shot, made.sections)

    return page(room, entry, Leads(address, element), figure)
