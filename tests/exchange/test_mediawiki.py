"""A page for a wiki is read back with a parser of wiki text, and its map is laid on the picture."""

import re
from io import BytesIO
from itertools import combinations
from pathlib import Path

import mwparserfromhell
import pytest
from mwparserfromhell.nodes import Tag
from PIL import Image

from tests.exchange.rooms import SPECS, entry, hostile, real
from tests.report.made import HOSTILE, WITH, model
from zgwviz import gallery
from zgwviz.exchange.article import Area, Article, Item, Picture, Section
from zgwviz.exchange.listing import told
from zgwviz.exchange.mediawiki import file_name, mediawiki
from zgwviz.gallery import Wish
from zgwviz.pipeline import Studio, own_papers, papers
from zgwviz.report.naming import Naming
from zgwviz.site.article import article
from zgwviz.site.shown import groups

# A map as the extension reads it: https://www.mediawiki.org/wiki/Extension:ImageMap#Syntax_description
_AREA = re.compile(r"rect (\d+) (\d+) (\d+) (\d+) \[\[([^|\]]*)\|([^\]]*)\]\]")
WITHOUT = Article("T", "nl", (), None, "Verteld", (), (), "")


def page(room: Studio, view: str = "plate") -> str:
    return mediawiki(article(room, entry(room, view), f"x-{view}.png", with_relations=False))


def areas(text: str) -> list[tuple[str, str, tuple[int, ...]]]:
    """The areas of the one map there is; every line of it is understood."""
    (inside,) = re.findall(r"(?s)<imagemap>\n(.*?)\n</imagemap>", text)
    first, *lines, last = inside.split("\n")
    assert re.fullmatch(r"File:[\w-]+\.png\|\d+px\|alt=[^|\[\]]+", first)
    assert last == "desc none"
    found = [_AREA.fullmatch(line) for line in lines]
    assert all(found)
    return [(m[5], m[6], tuple(int(m[at]) for at in range(1, 5))) for m in found if m]


def ids(text: str) -> list[str]:
    return re.findall(r'(?:<span|\|-) id="([^"]*)"', text)


def picture(room: Studio, view: str) -> "Image.Image":
    """The picture as `render` makes it."""
    wish = Wish((view,), formats=("png",))
    job = gallery.jobs(room.model, wish)[0]
    ((file,),) = gallery.draw(room.model, [job], wish, frozenset())
    assert isinstance(file.data, bytes)
    return Image.open(BytesIO(file.data)).convert("RGB")


def white(drawn: "Image.Image", line: list[tuple[int, int]]) -> float:
    """How much of a line of pixels is white."""
    return sum(drawn.getpixel(at) == (255, 255, 255) for at in line) / len(line)


@pytest.mark.parametrize("folder", SPECS, ids=lambda folder: folder.name)
def test_every_chip_of_the_plate_can_be_clicked_where_it_is_on_the_picture(folder: Path) -> None:
    room = real(folder)
    plate = entry(room, "plate")
    made = article(room, plate, "x.png", with_relations=False).picture
    assert made is not None
    drawn = picture(room, "plate")
    assert drawn.size == (made.width, made.height)
    found = {target: box for target, _, box in areas(page(room))}
    scene = room.scene(plate, papers()[own_papers(plate, room.model)[0]])
    chips = [f"#element-{group.id}" for group in groups(scene.children) if group.role == "element"]
    assert chips
    assert set(chips) <= set(found)
    for chip in chips:
        left, top, right, bottom = found[chip]
        across, along = range(left + 6, right - 6), range(top + 6, bottom - 6)
        inside = [[(x, y) for x in across] for y in (top + 3, bottom - 4)] + [[(right - 4, y) for y in along]]
        outside = [[(x, y) for x in across] for y in (top - 3, bottom + 2)]
        outside += [[(x, y) for y in along] for x in (left - 3, right + 2)]
        # The tail of a letter may come near an edge; a chip is white for all that, and stands on no white.
        assert all(white(drawn, line) > 0.6 for line in inside), chip
        assert all(white(drawn, line) == 0 for line in outside), chip


@pytest.mark.parametrize("folder", SPECS, ids=lambda folder: folder.name)
def test_of_every_view_the_map_leads_to_places_of_the_page(folder: Path) -> None:
    room = real(folder)
    first = {each.kind: each for each in reversed(room.views)}
    for each in first.values():
        text = page(room, each.id)
        places = ids(text)
        assert len(places) == len(set(places)), each.id
        if "<imagemap>" in text:
            boxes = areas(text)
            assert {target.removeprefix("#") for target, _, _ in boxes} <= set(places), each.id
            assert all(left < right and top < bottom for _, _, (left, top, right, bottom) in boxes)


def test_areas_of_a_plate_do_not_meet() -> None:
    boxes = [box for _, _, box in areas(page(real(SPECS[-1])))]
    for (a, b, c, d), (e, f, g, h) in combinations(boxes, 2):
        assert c <= e or g <= a or d <= f or h <= b, (a, b, c, d, e, f, g, h)


def test_hostile_words_stay_words() -> None:
    text = page(hostile())
    code = mwparserfromhell.parse(text)
    assert code.filter_templates() == []
    assert code.filter_wikilinks() == []
    assert len(code.filter_external_links()) == 1
    tags = {str(tag.tag) for tag in code.filter_tags(matches=lambda node: isinstance(node, Tag))}
    assert tags <= {"imagemap", "nowiki", "span", "small", "table", "tr", "td", "th", "li"}
    assert '<nowiki>Intake &lt;balie&gt; &amp; "zo" | [x](y) = *</nowiki>' in text
    assert 'Intake ‹balie› & "zo" / (x)(y) = *, ' in next(
        words for at, words, _ in areas(text) if at == "#element-intake"
    )


def test_what_is_told_has_each_element_once_and_parts_below_their_whole() -> None:
    said = page(hostile()).partition("== Wat er op de plaat staat ==")[2].partition("\n== ")[0]
    lines = [line for line in said.splitlines() if line.startswith("*")]
    names = {each.name.drawn("nl") for each in hostile().model.elements.values()}
    assert len(lines) == len(names)
    assert [line for line in lines if "Veilig" in line] == ["* Veilig (Doel, vastgesteld)"]
    part = mediawiki(WITHOUT._replace(told=(Section("A", "", "", (Item("heel", "", (Item("deel"),)),)),)))
    assert part == "== Verteld ==\n\n=== A ===\n\n* heel\n** deel\n"


def test_a_part_is_told_below_its_whole_and_alone_where_that_is_not_shown() -> None:
    made = model(_3=WITH.replace("app: {name: App, ", "app: {name: App, elements: {sub: Sub}, "))
    names = Naming(made, "nl")
    (layer,) = told(["app", "sub"], names)
    assert layer.items == (Item("App", "Applicatiecomponent", (Item("Sub", id="sub"),), "app"),)
    assert told(["sub"], names)[0].items == (Item("Sub", id="sub"),)


def test_tables_hold_definitions_sources_and_standards() -> None:
    text = page(hostile())
    row = text.partition('|- id="element-intake"')[2].partition("|-")[0]
    assert "Aannemen van een Verg." in row
    assert "[https://example.org/a?x=1&y=(2)%7C <nowiki>A &amp; B</nowiki>]<nowiki>; </nowiki>Boek" in row
    assert HOSTILE not in text


def test_a_picture_without_areas_is_a_picture() -> None:
    text = mediawiki(WITHOUT._replace(picture=Picture("a/b|c.png", 10, 10, "X [y]")))
    assert text == "[[File:a-b-c.png|10px|alt=X (y)]]\n"
    one = mediawiki(
        WITHOUT._replace(picture=Picture("p.png", 10, 10, "X", (Area("a", "</imagemap>\n]]", 1, 2, 3, 4),)))
    )
    assert "rect 1 2 3 4 [[#a|‹/imagemap›␊))]]" in one


def test_the_name_of_a_file_is_one_that_a_wiki_takes() -> None:
    assert file_name("zaak#1: [x]{y}|<z>~~~.png") == "zaak-1- -x--y---z--.png"
