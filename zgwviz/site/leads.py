"""Where the links of a page lead, by what is written: a page of HTML, of Markdown, or of a wiki."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from zgwviz.pipeline import Studio
from zgwviz.spec.target import target
from zgwviz.view.catalogue import Entry

# The address of a view or of an element, empty where there is none.
Address = Callable[[Entry], str]


class Leads(NamedTuple):
    """The addresses of views and of elements."""

    view: Address
    element: Callable[[str], str]


class Led(NamedTuple):
    """Where a link leads, and what it is called where nobody said."""

    link: str
    name: str


def follow(to: str, leads: Leads, room: Studio) -> Led:
    """Where a link to `to` leads."""
    meant = target(to)
    if meant.sort == "address":
        return Led(to, to.partition("://")[2] or to.removeprefix("mailto:"))
    views: Mapping[str, Entry] = {each.id: each for each in room.views}
    entry = views.get(meant.word) if meant.sort != "element" else None
    if entry and entry.kind != "element":
        return Led(leads.view(entry), title_of(entry, room))
    element = room.model.elements[entry.subject if entry else meant.word]
    return Led(leads.element(element.id), element.name.drawn(room.language, room.model.language))


def title_of(entry: Entry, room: Studio) -> str:
    """What a view is called in the language that is drawn."""
    asked = entry.asked.title.drawn(room.language, room.model.language) if entry.asked else ""
    return asked or entry.title
