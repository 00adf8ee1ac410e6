"""The page read back: whole, alone, with no dead link, and everything of the drawings in words."""

import re
from base64 import b64encode
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest

from tests.site.made import COMMENT, ENDS, EVIL, TURNED, Made, Page, hostile, made_from, parsed

SPECS = ("starter", "waterschap")


@pytest.fixture(scope="module", params=["hostile", *SPECS])
def built(request: pytest.FixtureRequest, root: Path) -> Made:
    return hostile() if request.param == "hostile" else made_from(root / "specs" / request.param)


@pytest.fixture(scope="module")
def page(built: Made) -> Page:
    return parsed(built.text)


def test_every_tag_is_closed_where_it_was_opened(page: Page) -> None:
    assert page.stray == []
    assert page.open == []
    assert page.comments == []


def test_ids_are_unique_in_all_drawings_together(page: Page) -> None:
    ids = [node.attributes["id"] for node in page.nodes if "id" in node.attributes]
    assert len(ids) > 20
    assert [each for each in set(ids) if ids.count(each) > 1] == []


def test_what_refers_to_an_id_finds_it(page: Page) -> None:
    ids = {node.attributes["id"] for node in page.nodes if "id" in node.attributes}
    keys = ("aria-labelledby", "aria-describedby", "aria-controls", "for")
    wanted = {one for node in page.nodes for key in keys for one in node.attributes.get(key, "").split()}
    assert wanted
    assert wanted - ids == set()
    icons = {node.attributes["href"] for node in page.nodes if node.tag == "use"}
    assert icons
    assert {icon.removeprefix("#") for icon in icons} - ids == set()


def test_no_link_is_dead(built: Made, page: Page) -> None:
    ids = {node.attributes["id"] for node in page.nodes if "id" in node.attributes}
    views = {view["id"] for view in built.known["views"]}
    links = [node.attributes["href"] for node in page.nodes if node.tag == "a" and "href" in node.attributes]
    dead = []
    for link in links:
        view, _, element = link.removeprefix("#/").partition("/")
        if link.startswith("#/"):
            alive = view in views and (not element or element in built.model.elements)
        else:
            alive = link.startswith("#") and link[1:] in ids
        dead += [] if alive else [link]
    assert len(links) > 15
    assert dead == []


def test_every_view_that_is_linked_to_can_be_shown(built: Made, page: Page) -> None:
    templates = [node.attributes["data-plate"] for node in page.nodes if "data-plate" in node.attributes]
    first, *others = [view["id"] for view in built.known["views"]]
    assert templates == others
    stage = [node for node in page.nodes if node.tag == "svg" and "div#stage" in node.path]
    assert len(stage) == 1
    assert stage[0].attributes["aria-labelledby"] == f"{first}:title"


def test_the_page_asks_for_nothing_from_outside(page: Page) -> None:
    loads = [
        (node.tag, key, value)
        for node in page.nodes
        for key, value in node.attributes.items()
        if key in ("src", "srcset", "data", "poster", "action", "background", "style")
        or key.startswith("on")
        or (key == "href" and node.tag in ("link", "base", "use", "image") and not value.startswith("#"))
    ]
    assert loads == []
    style = page.scripts["style"]
    assert "@import" not in style
    assert {url[:10] for url in re.findall(r"url\(([^)]*)\)", style)} == {"data:font/"}


def test_the_policy_lets_only_our_own_style_and_script_run(page: Page) -> None:
    [policy] = [n.attributes["content"] for n in page.nodes if n.attributes.get("http-equiv")]
    said = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert said["default-src"] == "'none'"
    for rule, key in (("style-src", "style"), ("script-src", "script")):
        digest = b64encode(sha256(page.scripts[key].encode()).digest()).decode()
        assert said[rule] == f"'sha256-{digest}'"
    assert sum(node.tag == "script" for node in page.nodes) == 2
    assert sum(node.tag == "style" for node in page.nodes) == 1


def test_the_text_of_the_plate_names_every_element_once(built: Made, page: Page) -> None:
    words = [text for path, text in page.texts if "div#all" in path and path[-1] == "a" and "li" in path]
    names = [built.model.words(element.name) for element in built.model.elements.values()]
    assert sorted(words) == sorted(names)
    defined = [built.model.words(e.definition) for e in built.model.elements.values() if e.definition]
    said = {text for path, text in page.texts if "div#all" in path and path[-1] == "p"}
    assert set(defined) <= said


def test_headings_of_the_text_leave_out_no_level(page: Page) -> None:
    levels = [int(node.tag[1]) for node in page.nodes if "div#all" in node.path and re.fullmatch(r"h[1-6]", node.tag)]
    assert levels[0] == 2
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))
    assert sum(node.tag == "h1" for node in page.nodes) == 1


def test_a_drawing_that_is_no_band_is_told_with_every_element_in_it(built: Made) -> None:
    names = {element["id"]: element["name"] for element in built.known["elements"]}
    order = list(names)
    others = [view for view in built.known["views"] if view["kind"] not in ("plate", "layer", "group")]
    for view in others:
        template = built.text.partition(f'<template data-plate="{view["id"]}">')[2].partition("</template>")[0]
        told = parsed(template.partition('<div class="told">')[2])
        words = " ".join(text for _, text in told.texts)
        assert [names[order[n]] for n in view["shows"] if names[order[n]] not in words] == []


def test_an_information_model_is_told_with_its_attributes_and_relations(root: Path) -> None:
    built = made_from(root / "specs" / "starter")
    view = next(view for view in built.known["views"] if view["kind"] == "information")
    template = built.text.partition(f'<template data-plate="{view["id"]}">')[2].partition("</template>")[0]
    told = [text.strip() for _, text in parsed(template.partition('<div class="told">')[2]).texts if text.strip()]
    elements = [built.known["elements"][n] for n in view["shows"]]
    attributes = [each["name"] for element in elements for each in element.get("attributes", [])]
    assert attributes
    assert [name for name in attributes if name not in told] == []
    inside = [r for r in built.known["relations"] if {r["a"], r["b"]} <= set(view["shows"])]
    sentences = told[told.index("Relaties") + 1 :]
    assert inside
    for each in inside:
        ends = (built.known["elements"][each[end]]["name"] for end in ("a", "b"))
        verb = each.get("label") or built.known["verbs"][each["verb"]][0]
        assert f" {verb} ".join(ends) in sentences


def test_no_text_of_a_spec_becomes_markup_or_script() -> None:
    for language in ("nl", "en"):
        built = hostile(language)
        page = parsed(built.text)
        texts = {text for _, text in page.texts}
        assert {ENDS, COMMENT, TURNED} <= texts
        assert "alert(1)" not in page.scripts["script"]
        balie = next(each for each in built.known["elements"] if each["id"] == "balie")
        assert balie["name"] == {"nl": EVIL, "en": ENDS}[language]
        assert balie["definition"] == ENDS + COMMENT
        assert "<" not in page.scripts["data"]
        assert next(n for n in page.nodes if n.tag == "html").attributes["lang"] == language


def test_the_page_speaks_the_language_that_is_drawn() -> None:
    dutch, english = hostile("nl"), hostile("en")
    assert "Zoek een element" in dutch.text
    assert "Search for an element" in english.text
    assert dutch.known["words"].keys() == english.known["words"].keys()
    assert dutch.known["verbs"]["realization"] == ["realiseert", "wordt gerealiseerd door"]
    assert english.known["verbs"]["realization"] == ["realizes", "is realized by"]


def test_the_same_spec_gives_the_same_bytes() -> None:
    assert hostile().data == hostile().data
