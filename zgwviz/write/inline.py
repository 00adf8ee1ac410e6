"""Scenes as SVG inside one HTML page: one font, one set of icons and one set of colours for all of them.

HTML's parser knows no namespaces, https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign.
"""

from collections.abc import Callable, Mapping
from itertools import groupby
from typing import Literal, NamedTuple, TypeAlias

from zgwviz.geometry import Box
from zgwviz.scene.records import Rect, Scene, Symbol
from zgwviz.write import shape as draw
from zgwviz.write.group import Around, Links, shapes
from zgwviz.write.ids import Ids
from zgwviz.write.number import Numbers, number
from zgwviz.write.outline import outline, shorter
from zgwviz.write.survey import survey
from zgwviz.write.xml import Element, Value, fragment

# What a colour is used for: what stands on something, a ground on which something stands, or a line.
Use: TypeAlias = Literal["ink", "ground", "line"]

_ROLES: Mapping[tuple[str, str], Use] = {
    ("rect", "fill"): "ground",
    ("path", "fill"): "ground",
    ("rect", "stroke"): "line",
    ("path", "stroke"): "line",
    ("text", "fill"): "ink",
    ("svg", "fill"): "ink",
    ("use", "color"): "ink",
}
# What many shapes have in common is said once, in a rule of the page's style; lengths there need a unit.
_STYLED: Mapping[str, str] = {
    "fill": "",
    "stroke": "",
    "stroke-width": "",
    "stroke-dasharray": "",
    "stroke-linecap": "",
    "stroke-linejoin": "",
    "color": "",
    "rx": "px",
    "font-size": "px",
    "font-weight": "",
    "text-anchor": "",
}
_RENAMED = {"xlink:href": "href"}
_BOX = {"x", "y", "width", "height", "class"}
# So many boxes in a row are shorter as one path.
_MANY = 3
_ONLY_XML = ("inkscape:", "xml:", "xmlns")


class Drawing(NamedTuple):
    """A scene as markup; `elements` are the ids of the elements in it, in no order that matters."""

    markup: str
    elements: frozenset[str]


class Sheet:
    """What all drawings of one page share: the letters, icons and colours they use, in the order of first use."""

    def __init__(self) -> None:
        self.letters: dict[int, set[str]] = {400: set(), 600: set()}
        self.colors: dict[tuple[str, Use], str] = {}
        self._styles: dict[str, str] = {}
        self.icons: dict[str, str] = {}
        self._pictures: list[Symbol] = []
        # Each icon in each size it is drawn in, by the icon and the size: what stands many times is short.
        self._sized: dict[tuple[str, str], str] = {}

    def draw(self, scene: Scene, name: str, links: Links, place: Callable[[str], str | None]) -> Drawing:
        """`scene` as a part of the page: its ids begin with `name`; `place` is where an element is, if it is one."""
        found = survey(scene)
        for weight, letters in found.letters.items():
            self.letters[weight] |= letters
        ids = Ids(found.elements, f"{name}:")
        title, description = ids.claim("title"), ids.claim("description")
        head = [Element("title", {"id": title}, scene.title)]
        root: dict[str, Value] = {
            "viewBox": f"0 0 {number(scene.width)} {number(scene.height)}",
            "width": number(scene.width),
            "height": number(scene.height),
            "lang": scene.language,
            "role": "graphics-document document",
            "aria-labelledby": title,
            "font-size": found.size,
            "fill": found.fill,
        }
        if scene.description:
            root["aria-describedby"] = description
            head.append(Element("desc", {"id": description}, scene.description))
        icons = self._icons(scene, found.uses)
        around = Around(ids, links, icons, Numbers(), found.size, found.fill, scene.language, place=place)
        paper = draw.rect(Rect(Box(0.0, 0.0, scene.width, scene.height), fill=scene.background))
        paper.attributes["aria-hidden"] = "true"
        tree = Element("svg", root, [*head, paper, *shapes(scene.children, around)])
        # What is between two elements is no text: lines would only make the page longer.
        return Drawing(fragment(self._in_html(tree)).replace(">\n<", "><"), found.elements)

    def sprite(self) -> str:
        """The icons of all drawings, to stand once in the page."""
        numbers = Numbers()
        pictures = [_scalable(picture, self.icons[picture.id], numbers) for picture in self._pictures]
        sized = [
            Element("g", {"id": name}, [Element("use", {"href": f"#{icon}", "width": size, "height": size})])
            for (icon, size), name in self._sized.items()
        ]
        root: dict[str, Value] = {"width": "0", "height": "0", "aria-hidden": "true", "class": "sprite"}
        return fragment(Element("svg", root, [Element("defs", {}, [*pictures, *sized])]))

    def keep(self, picture: Symbol) -> None:
        """Have an icon in the sprite, whether a drawing uses it or not."""
        if picture.id not in self.icons:
            self.icons[picture.id] = f"i{len(self.icons)}"
            self._pictures.append(picture)

    def color(self, value: str, use: Use) -> str:
        """A colour as what it is used for, to be told in the page's style for light and for dark."""
        name = self.colors.setdefault((value, use), f"--{use[0]}{len(self.colors)}")
        return f"var({name})"

    def rules(self) -> str:
        """The style of the shapes: a rule a line."""
        return "".join(f".{name}{{{style}}}\n" for style, name in self._styles.items())

    def _icons(self, scene: Scene, uses: Mapping[tuple[str, float], None]) -> dict[tuple[str, float], str]:
        pictures = {picture.id: picture for picture in scene.symbols}
        for name in dict.fromkeys(name for name, _ in uses if name in pictures):
            self.keep(pictures[name])
        return {(name, size): f"{name} {number(size)}" for name, size in uses if name in pictures}

    def _in_html(self, element: Element) -> Element:
        attributes: dict[str, Value] = {}
        style: list[str] = []
        for key, value in element.attributes.items():
            if key.startswith(_ONLY_XML):
                continue
            if key in _STYLED:
                style.append(f"{key}:{self._said(element.name, key, value)}")
            else:
                # A tenth of a pixel is less than a screen shows.
                attributes[_RENAMED.get(key, key)] = round(value, 1) if isinstance(value, float) else value
        if "data-element" in attributes:
            # The link says which element it is, else this does; the same id would stand in many drawings.
            attributes.pop("id", None)
            if "href" in attributes:
                attributes.pop("data-element")
        if style:
            attributes["class"] = self._styles.setdefault(";".join(style), f"k{len(self._styles)}")
        if element.name == "use":
            # One picture serves all sizes here: browsers scale it.
            word, _, size = str(attributes["href"]).removeprefix("#").partition(" ")
            name = self._sized.setdefault((self.icons[word], size), f"j{len(self._sized)}")
            attributes["href"] = f"#{name}"
        if "d" in attributes:
            attributes["d"] = shorter(str(attributes["d"]))
        children = element.children
        if not isinstance(children, str):
            children = _joined([self._in_html(child) for child in children])
        return Element(element.name, attributes, children)

    def _said(self, shape: str, key: str, value: Value) -> str:
        """A property as CSS has it."""
        use = _ROLES.get((shape, key))
        if use and isinstance(value, str) and value.startswith("#"):
            return self.color(value, use)
        return f"{number(value)}{_STYLED[key]}" if isinstance(value, float) else value


def _joined(shapes: list[Element]) -> list[Element]:
    """Plain boxes of one style in a row as one path: the dots of a strip, the cells of a matrix."""
    made: list[Element] = []
    for key, run in groupby(shapes, _plain):
        boxes = list(run)
        if key is None or len(boxes) < _MANY:
            made += boxes
            continue
        made.append(Element("path", {"d": outline(boxes), "class": key}))
    return made


def _plain(shape: Element) -> str | None:
    """The style of a box that has no more than its place, or None."""
    plain = shape.name == "rect" and shape.attributes.keys() == _BOX
    return str(shape.attributes["class"]) if plain else None


def _scalable(picture: Symbol, xml_id: str, numbers: Numbers) -> Element:
    made = draw.symbol(picture, picture.size, xml_id, numbers)
    made.attributes["viewBox"] = f"0 0 {number(picture.size)} {number(picture.size)}"
    return made
