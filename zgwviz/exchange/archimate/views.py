"""The views of an exchange file: what is on them, and which relations are drawn."""

from zgwviz.exchange.archimate.said import name, texts
from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import GatheredView, Property, Shown
from zgwviz.source.xml import XSI, Tag


def view(tag: Tag, path: tuple[str, ...], properties: tuple[Property, ...], reading: Reading) -> GatheredView:
    """The view that a diagram is."""
    lines: dict[str, None] = {}
    for each in tag.all("connection"):
        relation = each.get("relationshipRef", "relationshipref")
        if relation:
            lines[relation] = None
        else:
            reading.leave("X021")
    return GatheredView(
        id=tag.get("identifier") or "",
        name=name(tag, reading),
        span=tag.span,
        definition=texts(tag, reading, "documentation"),
        viewpoint=tag.get("viewpoint"),
        shown=tuple(_shown(each, reading) for each in tag.all("node")),
        lines=tuple(lines),
        path=path,
        properties=properties,
    )


def _shown(tag: Tag, reading: Reading) -> Shown:
    """What a node shows, and the nodes in it."""
    reading.leave("X020")
    inside = tuple(_shown(each, reading) for each in tag.all("node"))
    element = tag.get("elementRef", "elementref")
    if element:
        return Shown("element", element, inside=inside)
    text = texts(tag, reading, "label", "name")
    sort = (tag.get(f"{XSI}type", "type") or "").rpartition(":")[2].casefold()
    if sort in {"container", "group"} or inside:
        return Shown("group", text=text, inside=inside)
    leads = tag.first("viewRef")
    if leads is not None:
        return Shown("view", leads.get("ref"), text)
    return Shown("note", text=text)
