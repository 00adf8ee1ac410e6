"""SVG: real text in an embedded font, real links, names and roles; https://www.w3.org/TR/SVG2/."""

from binascii import b2a_base64

from zgwviz.font.faces import Faces
from zgwviz.font.subset import subset
from zgwviz.geometry import Box
from zgwviz.scene.records import Rect, Scene
from zgwviz.write import shape as draw
from zgwviz.write.group import Around, Links, shapes
from zgwviz.write.ids import Ids
from zgwviz.write.number import Numbers, number
from zgwviz.write.survey import Survey, survey
from zgwviz.write.xml import Element, Value, serialize

MM_PER_POINT = 25.4 / 72

_NAMESPACES: tuple[tuple[str, str], ...] = (
    ("xmlns", "http://www.w3.org/2000/svg"),
    ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
    ("xmlns:inkscape", "http://www.inkscape.org/namespaces/inkscape"),
)
_KIND = {"nl": "plaat", "en": "plate"}


def svg(scene: Scene, faces: Faces, links: Links) -> bytes:
    """`scene` as a file; the same bytes every time. `links` gives the address of a scene that is drawn too."""
    found = survey(scene)
    numbers = Numbers()
    ids = Ids(found.elements)
    root = _root(scene, faces, found)
    title, description = ids.claim("title"), ids.claim("description")
    root["aria-labelledby"] = title
    head = [Element("title", {"id": title}, scene.title)]
    if scene.description:
        root["aria-describedby"] = description
        head.append(Element("desc", {"id": description}, scene.description))
    head += [_metadata(scene), Element("style", {}, _style(faces, found))]
    symbols = {
        (picture.id, size): (picture, ids.claim(f"icon-{picture.id}"))
        for picture in scene.symbols
        for name, size in found.uses
        if name == picture.id
    }
    if symbols:
        defs = [draw.symbol(picture, size, name, numbers) for (_, size), (picture, name) in symbols.items()]
        head.append(Element("defs", {}, defs))
    names = {use: name for use, (_, name) in symbols.items()}
    around = Around(ids, links, names, numbers, found.size, found.fill, scene.language)
    paper = draw.rect(Rect(Box(0.0, 0.0, scene.width, scene.height), fill=scene.background))
    paper.attributes["aria-hidden"] = "true"
    return serialize(Element("svg", root, [*head, paper, *shapes(scene.children, around)]))


def _root(scene: Scene, faces: Faces, found: Survey) -> dict[str, Value]:
    """The size in millimetres where it is a paper's, and what all inside inherits."""
    scale, unit = (MM_PER_POINT, "mm") if scene.unit == "pt" else (1.0, "")
    return {
        **dict(_NAMESPACES),
        "width": number(scene.width * scale) + unit,
        "height": number(scene.height * scale) + unit,
        "viewBox": f"0 0 {number(scene.width)} {number(scene.height)}",
        "lang": scene.language,
        "xml:lang": scene.language,
        "role": "graphics-document document",
        "aria-roledescription": _KIND.get(scene.language.partition("-")[0], _KIND["en"]),
        "font-family": f"{_quoted(faces.family)}, sans-serif",
        "font-size": found.size,
        "fill": found.fill,
        "text-rendering": "geometricPrecision",
    }


def _quoted(family: str) -> str:
    """A family as a CSS string: unquoted, a name with a digit in it is no name, and all text vanishes."""
    return "'" + family.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _style(faces: Faces, found: Survey) -> str:
    """The font's letters that are used, and the ring around what has the focus."""
    rules = []
    for weight, file in ((400, faces.regular), (600, faces.semibold)):
        letters = found.letters[400 if weight == 400 else 600]
        if letters:
            data = b2a_base64(subset(str(file), letters), newline=False).decode("ascii")
            source = f"url(data:font/ttf;base64,{data})format('truetype')"
            rules.append(f"@font-face{{font-family:{_quoted(faces.family)};font-weight:{weight};src:{source}}}")
    # Firefox outlines nothing that is drawn: there the box itself gets the ring.
    rules.append(f"a:focus-visible{{outline:2px solid {found.fill};outline-offset:1px}}")
    rules.append(f"a:focus-visible>rect:first-of-type{{stroke:{found.fill};stroke-width:2px}}")
    return "".join(rules)


def _metadata(scene: Scene) -> Element:
    """What the drawing says of itself, in Dublin Core, https://www.dublincore.org/specifications/dublin-core/dces/."""
    said = (
        ("dc:format", "image/svg+xml"),
        ("dc:title", scene.title),
        ("dc:description", scene.description),
        ("dc:language", scene.language),
        ("dc:source", scene.source),
        ("dc:rights", scene.license),
        ("dc:date", scene.date),
    )
    work = Element("cc:Work", {"rdf:about": ""}, [Element(name, {}, text) for name, text in said if text])
    namespaces: dict[str, Value] = {
        "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "xmlns:cc": "http://creativecommons.org/ns#",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    }
    return Element("metadata", {}, [Element("rdf:RDF", namespaces, [work])])
