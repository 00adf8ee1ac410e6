"""SVG read back with another library: names, roles, links, layers, ids, fonts."""

import base64
import io
import os
import re
import subprocess
import sys
from pathlib import Path as File
from xml.etree import ElementTree as ET

import pytest
from fontTools.ttLib import TTFont

from tests.write.made import FACES, GREEN, HOSTILE, INK, STANDARD, chip, parsed, plate, scene
from zgwviz.geometry import Box, Point
from zgwviz.scene.records import Group, Line, Link, Move, Path, Scene, Shape, Text, Use
from zgwviz.write.svg import svg

SVG = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}"
INKSCAPE = "{http://www.inkscape.org/namespaces/inkscape}"
DC = "{http://purl.org/dc/elements/1.1/}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
LINKS = {"zaken": "zaken.svg"}.get


def drawn(made: Scene) -> ET.Element:
    return parsed(svg(made, FACES, LINKS))


def one(*children: Shape) -> ET.Element:
    return drawn(scene(*children))


def by_id(root: ET.Element, wanted: str) -> ET.Element:
    (found,) = root.iterfind(f".//*[@id='{wanted}']")
    return found


def title(element: ET.Element) -> str | None:
    assert element[0].tag == f"{SVG}title"
    return element[0].text


def test_the_root_says_what_it_is() -> None:
    root = one()
    assert root.get("role") == "graphics-document document"
    assert root.get("lang") == root.get(LANG) == "nl"
    assert root.get("aria-roledescription") == "plaat"
    assert title(root) == "Zaakgericht werken"
    assert by_id(root, root.get("aria-labelledby", "")).text == "Zaakgericht werken"
    assert by_id(root, root.get("aria-describedby", "")).text == "Van boven naar beneden."
    assert drawn(scene(language="en")).get("aria-roledescription") == "plate"


def test_paper_is_measured_in_millimetres_and_a_screen_in_pixels() -> None:
    paper, screen = one(), drawn(scene(unit="px", width=1600.0))
    assert [paper.get(key) for key in ("width", "height", "viewBox")] == ["338.67mm", "190.5mm", "0 0 960 540"]
    assert [screen.get(key) for key in ("width", "height", "viewBox")] == ["1600", "540", "0 0 1600 540"]


def test_metadata_is_the_scene_s_and_the_clock_is_not_read() -> None:
    root = drawn(scene(source="NORA Online", license="CC-BY-4.0", date="2026-11-24"))
    said = {element.tag.removeprefix(DC): element.text for element in root.iter() if element.tag.startswith(DC)}
    assert said == {
        "format": "image/svg+xml",
        "title": "Zaakgericht werken",
        "description": "Van boven naar beneden.",
        "language": "nl",
        "source": "NORA Online",
        "rights": "CC-BY-4.0",
        "date": "2026-11-24",
    }
    assert next(one().iter(f"{DC}date"), None) is None


def test_an_element_that_leads_somewhere_is_a_link() -> None:
    link = by_id(one(chip("zaak", STANDARD, Point(0, 0), Link(scene="zaken"), description="Werk.")), "zaak")
    assert (link.tag, link.get("href"), link.get("role")) == (f"{SVG}a", "zaken.svg", None)
    assert title(link) == f"{STANDARD}, wet"
    assert [element.text for element in link.iter(f"{SVG}desc")] == ["Werk."]
    assert [element.text for element in link.iter(f"{SVG}text")] == [STANDARD]


def test_a_link_to_what_is_not_drawn_is_none() -> None:
    group = by_id(one(chip("zaak", "Zaak", Point(0, 0), Link(scene="elders"))), "zaak")
    assert (group.tag, group.get("role")) == (f"{SVG}g", "graphics-symbol img")
    assert title(group) == "Zaak, wet"


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://example.org/a:b", True),
        ("HTTP://example.org", True),
        ("mailto:zaak@example.org", True),
        ("../bijlage.pdf#p=2", True),
        ("map/a:b", True),
        ("bijlage", True),
        ("javascript:alert(1)", False),
        ("JavaScript:alert(1)//x", False),
        (" javascript:alert(1)", False),
        ("data:text/html,<script>", False),
        ("", False),
    ],
)
def test_only_safe_addresses_are_links(url: str, kept: bool) -> None:
    node = by_id(one(chip("zaak", "Zaak", Point(0, 0), Link(url=url))), "zaak")
    assert node.get("href") == (url if kept else None)


def test_a_link_holds_no_other_link() -> None:
    inner = chip("zaak", "Zaak", Point(0, 0), Link(scene="zaken"))
    root = one(Group((inner,), id="group-zaken", role="group", label="Zaken", link=Link(scene="zaken")))
    assert [element.get("id") for element in root.iter(f"{SVG}a")] == ["group-zaken"]


def test_a_layer_is_one_in_inkscape_too_and_stays_it_with_a_link() -> None:
    words = Text(Point(0, 9), "Beheer", 9.0, INK, 30.0)
    root = one(
        Group((words,), id="layer-organisatie", role="layer", label="Organisatie", description="Wie doet wat?"),
        Group(
            (words,),
            id="layer-beheer",
            role="layer",
            label="Beheer",
            link=Link(scene="zaken"),
            description="Wat blijft?",
        ),
    )
    plain, linked = (by_id(root, name) for name in ("layer-organisatie", "layer-beheer"))
    for layer in (plain, linked):
        assert layer.get(f"{INKSCAPE}groupmode") == "layer"
        assert layer.get("role") == "graphics-object group"
    assert (plain.get(f"{INKSCAPE}label"), plain.get("aria-label")) == ("Organisatie", "Organisatie")
    assert [child.tag for child in linked] == [f"{SVG}desc", f"{SVG}a"]
    assert [element.text for element in plain.iter(f"{SVG}desc")] == ["Wie doet wat?"]
    assert [element.text for element in linked.iter(f"{SVG}desc")] == ["Wat blijft?"]
    nameless = by_id(one(Group((words,), id="layer-x", role="layer")), "layer-x")
    assert (nameless.get(f"{INKSCAPE}label"), nameless.get("aria-label")) == ("layer-x", None)


def test_groups_lists_notes_and_decorations_have_their_roles() -> None:
    root = drawn(plate())
    group, legend = by_id(root, "group-zaken"), by_id(root, "legend")
    assert (group.get("role"), group.get("aria-label")) == ("graphics-object group", STANDARD)
    assert (legend.get("role"), [child.get("role") for child in legend]) == ("list", ["listitem", "listitem"])
    assert [element.get("aria-hidden") for element in root.iter(f"{SVG}g") if element.get("aria-hidden")] == ["true"]


def test_a_link_in_a_list_is_an_entry_of_it() -> None:
    entry = Group((Text(Point(0, 9), "Zaken", 9.0, INK, 30.0),), role="note", label="Zaken", link=Link(scene="zaken"))
    legend = by_id(one(Group((entry,), id="legend", role="list")), "legend")
    assert [(child.get("role"), child[0].tag) for child in legend] == [("listitem", f"{SVG}a")]


def test_nothing_reachable_stands_in_an_image() -> None:
    inner = chip("stap", "Stap", Point(10, 30), Link(scene="zaken"))
    outer = chip("proces", "Proces", Point(0, 0))
    node = by_id(one(outer._replace(children=(*outer.children, inner))), "proces")
    assert node.get("role") == "graphics-object group"


def test_another_language_is_said_where_it_begins() -> None:
    at = Point(0, 9)
    inner = Group((Text(at, "Case", 9.0, INK, 30.0),), id="b", language="en")
    root = one(
        Group((inner, Text(at, "Case", 9.0, INK, 30.0)), id="a", language="en"), Group((), id="c", language="nl")
    )
    assert [by_id(root, name).get("lang") for name in "abc"] == ["en", None, None]
    assert by_id(root, "a").get(LANG) == "en"


def test_a_text_is_one_line_of_real_text() -> None:
    root = one(
        *(Text(Point(10.126, 20), "Zaak", 9.0, INK, 30.0) for _ in range(3)),
        Text(Point(10, 40), "Titel", 22.0, GREEN, 50.0, 600, "middle"),
    )
    common, *_, head = root.iter(f"{SVG}text")
    assert (root.get("font-size"), root.get("fill")) == ("9", INK)
    assert (common.attrib, common.text) == ({"x": "10.13", "y": "20"}, "Zaak")
    assert head.attrib == {
        "x": "10",
        "y": "40",
        "font-size": "22",
        "font-weight": "600",
        "fill": GREEN,
        "text-anchor": "middle",
    }


def test_an_upward_text_is_turned_a_quarter_around_its_place() -> None:
    made = one(Text(Point(10.126, 20), "Zaak", 9.0, INK, 30.0, upward=True))
    assert next(made.iter(f"{SVG}text")).get("transform") == "rotate(-90 10.13 20)"


def test_a_path_says_only_what_it_has() -> None:
    made = one(
        Path((Move(Point(0, 0)), Line(Point(9.5, 0))), stroke=INK, stroke_width=0.5, dash=(2.0, 1.505), round=False),
        Path((Move(Point(0, 0)), Line(Point(9, 0))), fill=GREEN),
    )
    line, shape = (element.attrib for element in made.iter(f"{SVG}path"))
    assert line == {
        "d": "M0 0L9.5 0",
        "fill": "none",
        "stroke": INK,
        "stroke-width": "0.5",
        "stroke-dasharray": "2 1.5",
    }
    assert shape == {"d": "M0 0L9 0", "fill": GREEN}


def test_a_symbol_is_drawn_once_for_each_size_in_the_ink_of_its_use() -> None:
    boxes = (Box(0, 0, 12, 12), Box(20, 0, 12, 12), Box(40, 0, 24, 30))
    root = one(*(Use("law", box, GREEN) for box in boxes), Use("unknown", boxes[0], GREEN))
    small, large = root.iter(f"{SVG}symbol")
    assert [use.attrib for use in root.iter(f"{SVG}use")] == [
        {f"{XLINK}href": f"#{small.get('id')}", "x": "0", "y": "0", "color": GREEN},
        {f"{XLINK}href": f"#{small.get('id')}", "x": "20", "y": "0", "color": GREEN},
        {f"{XLINK}href": f"#{large.get('id')}", "x": "40", "y": "3", "color": GREEN},
    ]
    assert small.get("aria-hidden") == "true"
    assert (small[0].get("d"), small[0].get("stroke-width")) == ("M1.5 1.5L10.5 1.5L6 10.5Z", "1")
    assert large[0].get("stroke") == "currentColor"


def test_ids_are_unique_and_an_element_keeps_its_own() -> None:
    names = ("title", "description", "icon-law", "layer-a", "layer-a-2", "group-zaken", "Title")
    chips = [chip(name, name, Point(0, 0), Link(scene="zaken")) for name in (*names, "title")]
    around = [Group((), id=name, role="group", label="Groep") for name in ("group-zaken", "layer-a")]
    root = one(Group((), id="layer-a", role="layer", label="A"), *around, *chips)
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    for name in names:
        assert title(by_id(root, name)) == f"{name}, wet"


def fonts(root: ET.Element) -> dict[int, TTFont]:
    style = next(root.iter(f"{SVG}style")).text or ""
    found = re.findall(
        r"@font-face\{font-family:'Fira Sans';font-weight:(\d+);src:url\(data:font/ttf;base64,([^)]+)\)", style
    )
    return {int(weight): TTFont(io.BytesIO(base64.b64decode(data))) for weight, data in found}


def test_the_letters_of_each_weight_are_embedded_and_no_others() -> None:
    at = Point(0, 9)
    found = fonts(one(Text(at, "Zaak één", 9.0, INK, 1.0), Text(at, "Aba", 9.0, INK, 1.0, 600)))
    letters = {weight: set(map(chr, font.getBestCmap())) for weight, font in found.items()}
    assert letters == {400: set("Zaak één"), 600: set("Aba")}
    assert set(fonts(one(Text(at, "a", 9.0, INK, 1.0)))) == {400}


def test_the_family_is_quoted_wherever_it_stands() -> None:
    faces = FACES._replace(family="Source 'Sans' 3")
    root = parsed(svg(plate(), faces, LINKS))
    assert root.get("font-family") == "'Source \\'Sans\\' 3', sans-serif"
    assert "font-family:'Source \\'Sans\\' 3';" in (next(root.iter(f"{SVG}style")).text or "")


def test_what_has_the_focus_is_seen() -> None:
    style = next(drawn(plate()).iter(f"{SVG}style")).text or ""
    assert f"a:focus-visible{{outline:2px solid {INK};" in style
    assert f"a:focus-visible>rect:first-of-type{{stroke:{INK};" in style


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_text_stays_text(words: str) -> None:
    root, calm = drawn(plate(words)), drawn(plate("zaak"))
    tags = {element.tag for element in root.iter()}
    assert tags <= {element.tag for element in calm.iter()}
    said = [element.text or "" for element in root.iter(f"{SVG}text")]
    assert said == [said[0]] * len(said)
    assert len(said[0]) == len(words)


def test_the_paper_is_painted_first_and_is_no_content() -> None:
    paper = next(drawn(scene(Text(Point(0, 9), "a", 9.0, INK, 1.0), background="#fafafa")).iter(f"{SVG}rect"))
    assert (paper.get("fill"), paper.get("aria-hidden")) == ("#fafafa", "true")
    assert (paper.get("width"), paper.get("height")) == ("960", "540")


def test_of_two_sizes_used_as_often_the_smaller_is_said_once_whatever_comes_first() -> None:
    texts = [Text(Point(0, 9), "a", size, INK, 1.0) for size in (12.0, 9.0)]
    assert [one(*order).get("font-size") for order in (texts, texts[::-1])] == ["9", "9"]


def test_no_text_at_all_is_a_drawing_too() -> None:
    assert drawn(scene(symbols=(), description="")).get("font-size") == "0"


def test_two_runs_and_two_hash_seeds_give_the_same_bytes(root: File) -> None:
    code = (
        "import sys; from tests.write.made import FACES, HOSTILE, plate; from zgwviz.write.svg import svg;"
        "sys.stdout.buffer.write(b''.join(svg(plate(words), FACES, str) for words in HOSTILE))"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=root,
            env={
                **os.environ,
                "PYTHONHASHSEED": seed,
                "PYTHONPATH": f"{root}{os.pathsep}{os.environ.get('PYTHONPATH', '')}",
            },
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("0", "1", "1")
    ]
    assert len(runs[0]) > 10_000
    assert len(set(runs)) == 1
