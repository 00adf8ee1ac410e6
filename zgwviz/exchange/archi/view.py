"""A view of Archi: what is on it and which relations are drawn, without where and in which colours."""

from collections.abc import Iterator

from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import GatheredView, Property, Shown
from zgwviz.source.words import Words
from zgwviz.source.xml import XSI, Tag


def view(
    tag: Tag, path: tuple[str, ...], name: Words, properties: tuple[Property, ...], reading: Reading
) -> GatheredView:
    """The view that a diagram is."""
    said = tag.first("documentation")
    return GatheredView(
        id=tag.get("id") or "",
        name=name,
        span=tag.span,
        definition=reading.words([("", said.text, said.span)]) if said else Words(),
        viewpoint=tag.get("viewpoint"),
        shown=tuple(_shown(each, reading) for each in tag.all("child")),
        lines=tuple(_lines(tag, reading)),
        path=path,
        properties=properties,
    )


def _shown(tag: Tag, reading: Reading) -> Shown:
    """What one figure shows, and the figures in it."""
    reading.leave("X020")
    inside = tuple(_shown(each, reading) for each in tag.all("child"))
    sort = (tag.get(f"{XSI}type") or "").rpartition(":")[2]
    if sort == "DiagramObject" or tag.get("archimateElement"):
        return Shown("element", tag.get("archimateElement"), inside=inside)
    if sort == "DiagramModelReference":
        return Shown("view", tag.get("model"), inside=inside)
    if sort == "Group":
        return Shown("group", text=reading.words([("", tag.get("name") or "", tag.span)]), inside=inside)
    said = tag.first("content")
    text = said.text if said else tag.get("name") or ""
    return Shown("note", text=reading.words([("", text, tag.span)]), inside=inside)


def _lines(tag: Tag, reading: Reading) -> Iterator[str]:
    """The ids of the relations that are drawn, each once."""
    found: dict[str, None] = {}
    stack = [tag]
    while stack:
        one = stack.pop()
        if one.name == "sourceConnection":
            relation = one.get("archimateRelationship")
            if relation:
                found[relation] = None
            else:
                reading.leave("X021")
        stack.extend(reversed(list(one.all("child", "sourceConnection"))))
    yield from found
