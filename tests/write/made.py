"""A scene made for tests, with every shape and role in it, and the texts that break careless writers."""

from xml.etree import ElementTree as ET

import fontpkg_fira_sans

from zgwviz.font.faces import Faces
from zgwviz.geometry import Box, Point
from zgwviz.scene.records import Close, Curve, Group, Line, Link, Move, Path, Rect, Scene, Shape, Symbol, Text, Use

STANDARD = 'Intake <balie> & "zo"'
HOSTILE = (
    STANDARD,
    "]]> <!-- <script>alert(1)</script> &amp; &#0;",
    "regel\neen\ttwee\rdrie",
    "\x00\x01\x08\x0b\x1f\x7f\x85\ufffe\uffff",
    "half teken \ud83d en \udc00",
    "zaak 🗂️ 👩🏽‍⚖️ klaar",
    "תיק ארכיון عربي \u202ezaak\u202c",
    "Z" * 120,
    "'" * 3 + "`${x}`" + "\\",
    "",
)
FONTS = fontpkg_fira_sans.ROOT / "files"
FACES = Faces(
    family="Fira Sans", regular=str(FONTS / "FiraSans-Regular.ttf"), semibold=str(FONTS / "FiraSans-SemiBold.ttf")
)
INK, GREEN, WHITE = "#1a1f26", "#2b6e37", "#ffffff"
LAW = Symbol(
    "law",
    24.0,
    (
        Path(
            (Move(Point(3, 3)), Line(Point(21, 3)), Line(Point(12, 21)), Close()),
            stroke="currentColor",
            stroke_width=2.0,
        ),
        Path((Move(Point(9, 9)), Curve(Point(12, 6), Point(15, 6), Point(15, 9)), Close()), fill="currentColor"),
    ),
)


def parsed(data: bytes) -> ET.Element:
    """A file of our own, by another reader than whoever wrote it."""
    return ET.fromstring(data)  # noqa: S314  (not untrusted)


def chip(
    number: str, words: str, at: Point, link: Link | None = None, label: str | None = None, description: str = ""
) -> Group:
    """An element: box, icon, one line of text."""
    shapes: tuple[Shape, ...] = (
        Rect(Box(at.x, at.y, 120.0, 24.0), fill=WHITE, stroke="#64956d", stroke_width=0.5, radius=2.0),
        Use("law", Box(at.x + 4, at.y + 7.5, 9.0, 9.0), GREEN),
        Text(Point(at.x + 17, at.y + 15.1), words, 9.0, INK, 60.0),
    )
    label = f"{words}, wet" if label is None else label
    return Group(shapes, number, "element", label, description, link)


def scene(*children: Shape, **more: object) -> Scene:
    """A slide with these shapes."""
    plate = Scene("plate", 960.0, 540.0, "pt", "Zaakgericht werken", "Van boven naar beneden.", "nl", WHITE, children)
    return plate._replace(symbols=(LAW,))._replace(**more)  # type: ignore[arg-type]


def plate(words: str = STANDARD) -> Scene:
    """A whole plate, on which everything drawn and said is `words`."""
    chips = (
        chip("zaak", words, Point(40, 80), Link(scene="zaken"), description=words),
        chip("wet", words, Point(200, 80), label=words),
        chip("extern", words, Point(360, 80), Link(url="https://example.org/a?b=c&d=<e>")),
    )
    head = Group(
        (Text(Point(40, 72), words, 12.0, GREEN, 80.0, 600),), role="note", label=words, link=Link(scene="zaken")
    )
    line = Path((Move(Point(40, 130)), Line(Point(480, 130))), stroke=GREEN, stroke_width=1.0, dash=(2.0, 1.5))
    band = Rect(Box(20, 60, 920, 60), fill="#ecf2ed", radius=4.0)
    group = Group((head, *chips), id="group-zaken", role="group", label=words)
    entries = tuple(
        Group((Text(Point(40 + 60 * i, 500), words, 9.0, INK, 40.0),), role="note", label=words) for i in range(2)
    )
    return scene(
        Text(Point(20, 40), words, 22.0, INK, 200.0, 600),
        Group((band, group), id="layer-grondslagen", role="layer", label=words, description=words),
        Group((line,), role="decoration"),
        Group((*entries,), id="legend", role="list", label=words),
        Group((Text(Point(940, 530), words, 9.0, "#4d5763", 40.0, anchor="end"),), role="note", language="en"),
        title=words,
        description=words,
        source=words,
        license=words,
        date=words,
    )
