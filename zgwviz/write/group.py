"""Groups of a scene as SVG: links, layers, names and roles.

Roles after https://www.w3.org/TR/graphics-aria-1.0/ and https://www.w3.org/TR/svg-aam-1.0/.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple, TypeAlias

from zgwviz.scene.records import Group, Link, Path, Rect, Shape, Text
from zgwviz.write import shape as draw
from zgwviz.write.ids import Ids
from zgwviz.write.label import accessible_name
from zgwviz.write.number import Numbers
from zgwviz.write.xml import Element, Value

# From the id of a scene to where it will be found, or None where it is not drawn; a mapping's `get` will do.
Links: TypeAlias = Callable[[str], str | None]

_SAFE_URL = re.compile(r"(?i)(https?|mailto):|[^:]*([/?#]|$)")


class Around(NamedTuple):
    """What a group stands in: the file's ids and links, and what it inherits.

    In a page that says more of each element, `place` gives the address where: a chip leads there, and its node says
    which element it is. It gives none for what is no element of the model.
    """

    ids: Ids
    links: Links
    symbols: Mapping[tuple[str, float], str]
    numbers: Numbers
    size: float
    fill: str
    language: str
    linked: bool = False
    listed: bool = False
    place: Callable[[str], str | None] | None = None


def shapes(children: Iterable[Shape], around: Around) -> list[Element]:
    """The shapes in reading order."""
    size, fill = around.size, around.fill
    made: list[Element] = []
    for child in children:
        if isinstance(child, Text):
            made.append(draw.text(child, size, fill))
        elif isinstance(child, Rect):
            made.append(draw.rect(child))
        elif isinstance(child, Group):
            made.append(_group(child, around))
        elif isinstance(child, Path):
            made.append(draw.path(child, around.numbers))
        else:
            use = draw.use(child, around.symbols)
            if use is not None:
                made.append(use)
    return made


def _group(group: Group, around: Around) -> Element:
    attributes: dict[str, Value] = {}
    if group.id:
        attributes["id"] = around.ids.claim(group.id, keep=group.role == "element")
    if group.language and group.language != around.language:
        attributes["lang"] = attributes["xml:lang"] = group.language
        around = around._replace(language=group.language)
    listed = around.listed
    if listed != (group.role == "list"):
        around = around._replace(listed=not listed)
    href = None if around.linked else _href(group.link, around.links)
    if around.place and group.role == "element":
        place = around.place(group.id)
        if place is not None:
            attributes["data-element"] = group.id
            href = None if around.linked else place
        group = group._replace(description="")
    if group.role == "layer":
        return _layer(group, attributes, href, around)
    if href is not None:
        link = _link(group, attributes, href, around)
        return Element("g", {"role": "listitem"}, [link]) if listed else link
    attributes |= _role(group, listed)
    name = accessible_name(group) if group.role == "element" else ""
    return Element("g", attributes, _titled(group, name) + shapes(group.children, around))


def _role(group: Group, listed: bool) -> dict[str, Value]:
    """What a group without a link is; `listed` when it is an entry of a list."""
    if group.role == "decoration":
        return {"aria-hidden": "true"}
    if listed:
        return {"role": "listitem"}
    if group.role == "list":
        return {"role": "list"} | _named(group)
    # Readers pass over what is in an image: it must hold nothing that can be reached by itself.
    alone = not any(isinstance(child, Group) for child in group.children)
    if group.role == "element":
        return {"role": "graphics-symbol img" if alone else "graphics-object group"}
    if not group.label:
        return {}
    role = "graphics-symbol img" if alone and group.role == "note" else "graphics-object group"
    return {"role": role} | _named(group)


def _named(group: Group) -> dict[str, Value]:
    """A name that is heard and, unlike a title, does not hang over all that is in it when the pointer rests there."""
    return {"aria-label": group.label} if group.label else {}


def _layer(group: Group, attributes: dict[str, Value], href: str | None, around: Around) -> Element:
    """A layer, which Inkscape lists by its label."""
    attributes["inkscape:groupmode"] = "layer"
    attributes["inkscape:label"] = group.label or group.id
    attributes["role"] = "graphics-object group"
    attributes |= _named(group)
    if href is None:
        return Element("g", attributes, _titled(group, "") + shapes(group.children, around))
    inside = _link(group._replace(description=""), {}, href, around)
    return Element("g", attributes, [*_titled(group, ""), inside])


def _link(group: Group, attributes: dict[str, Value], href: str, around: Around) -> Element:
    attributes["href"] = href
    inside = shapes(group.children, around._replace(linked=True))
    return Element("a", attributes, _titled(group, accessible_name(group)) + inside)


def _titled(group: Group, title: str) -> list[Element]:
    """Name and long form as elements: browsers show the name where the pointer rests."""
    made = [Element("title", {}, title)] if title else []
    if group.description:
        made.append(Element("desc", {}, group.description))
    return made


def _href(link: Link | None, links: Links) -> str | None:
    """Where `link` leads, or None: links are never dead, and never run a script."""
    if link is None:
        return None
    if link.scene is not None:
        return links(link.scene)
    return link.url if link.url and _SAFE_URL.match(link.url) else None
