"""Pages in the site: what opens it, each drawing on it once, and links to what is there."""

import re

import pytest

from tests.site.made import Made, Page, parsed
from tests.site.pages import blocks, model, room
from zgwviz import gallery
from zgwviz.gallery import Wish
from zgwviz.pipeline import Studio, papers
from zgwviz.site import told
from zgwviz.site.build import site
from zgwviz.site.page import whole
from zgwviz.view.catalogue import Entry, shown

HOME = blocks(
    '{text: "# Kop\\n\\n<b> [[waarom]] [[stappen]] [[weg]] [x](https://a.nl) [y](./b.html)"}',
    "{plate: plate, caption: Alles}",
    "{links: [gaten, intake, {to: weg, note: Later}]}",
    "{glossary: {layer: boven}}",
    more="    start: true\n  - {id: gaten, kind: gaps}\n  - {id: weg, kind: roadmap}\n",
)
SECOND = HOME.replace("    start: true\n", "")


def built(views: str) -> Made:
    made = room(views)
    return Made(made.model, made, site(made, shown(made.model)))


def entry_of(made: Studio, view: str) -> Entry:
    return next(each for each in made.views if each.id == view)


def inside(page: Page, where: str) -> list[tuple[str, dict[str, str]]]:
    return [(node.tag, node.attributes) for node in page.nodes if where in node.path]


def test_the_site_opens_with_the_view_where_readers_begin() -> None:
    assert [view["id"] for view in built(HOME).known["views"]][:2] == ["p", "plate"]
    assert built(SECOND).known["views"][0]["id"] == "plate"
    text = built(HOME).text
    assert '<h1 id="title" tabindex="-1">Welkom</h1>' in text
    assert text.index("Pagina&#39;s") < text.index("Overall plaat")


@pytest.mark.parametrize("views", [HOME, SECOND])
def test_each_drawing_is_there_once(views: str) -> None:
    text = built(views).text
    titles = re.findall(r'<title id="([^"]*):title">', text)
    assert sorted(titles) == sorted({*titles})
    assert {"plate", "gaten", "stappen", "print"} <= set(titles)


def test_a_page_that_opens_the_site_holds_its_drawings() -> None:
    page = parsed(built(HOME).text)
    assert [tag for tag, _ in inside(page, "article#page")].count("svg") == 1
    assert inside(page, "div#stage") == []
    assert [node.attributes["data-plate"] for node in page.nodes if "data-plate" in node.attributes].count("plate") == 0


def test_links_lead_to_what_is_there_and_what_is_not_is_text() -> None:
    page = parsed(built(HOME).text)
    links = [attributes["href"] for tag, attributes in inside(page, "article#page") if tag == "a"]
    own = [each for each in links if not each.startswith("#/plate/") and not each.startswith("#/boven")]
    for each in ("#/p/waarom", "#/stappen", "https://a.nl", "./b.html", "#/gaten", "#/p/intake", "#/plate?show=text"):
        assert each in own
    views = {view["id"] for view in built(HOME).known["views"]}
    assert {each.split("/")[1].partition("?")[0] for each in links if each.startswith("#/")} <= views
    assert "weg" not in views


def test_words_of_a_page_are_words() -> None:
    page = parsed(built(HOME).text)
    assert ("b", {}) not in [(node.tag, node.attributes) for node in page.nodes]
    assert any("<b> " in said for _, said in page.texts)


def test_a_page_alone_brings_what_it_shows_and_leads_to() -> None:
    made = model(HOME)
    (job,) = gallery.jobs(made, Wish(("p",)))
    assert gallery.names([job]) == ["p.html"]
    ((file,),) = gallery.draw(made, [job], Wish(("p",)), frozenset())
    assert isinstance(file.data, bytes)
    views = re.findall(r'<title id="([^"]*):title">', file.data.decode())
    assert set(views) == {"plate", "stappen", "gaten", "print"}


def test_a_page_that_leads_to_a_page_brings_its_drawings_too() -> None:
    made = room(blocks("{links: [q]}", more="  - {id: q, kind: page, blocks: [{plate: stappen}]}\n"))
    page = next(each for each in made.views if each.id == "p")
    assert [each.id for each in whole([page], made, with_links=True)] == ["p", "q", "stappen"]
    assert [each.id for each in whole([page], made, with_links=False)] == ["p"]


def test_a_run_of_all_views_draws_no_page() -> None:
    made = model(HOME)
    assert "p" not in {job.entry.id for job in gallery.jobs(made, Wish())}
    assert "p" in {entry.id for entry in shown(made)}
    assert gallery.jobs(made, Wish(("p",), formats=("svg",))) == ()


def test_the_definition_list_as_text_says_what_words_mean() -> None:
    made = room("  - {id: lijst, kind: glossary}\n")
    [section] = told.drawing(made.scene(entry_of(made, "lijst"), papers()["screen"]), entry_of(made, "lijst"), made)
    lines = [inner for line in section.lines for inner in line.lines]
    assert [(line.words, line.definition) for line in lines] == [
        ("Waarom", "Het doel."),
        ('Intake <balie> & "zo"', "Aannemen."),
    ]


def test_a_page_in_another_language_than_is_drawn_says_which() -> None:
    texts = blocks("{text: {nl: Hallo, en: Hello}}")
    assert '<div class="leaf"><p>Hello</p>' in in_english(texts)
    assert '<div class="leaf" lang="nl"><p>Hallo</p>' in in_english(blocks("{text: Hallo}"))
    assert '<div class="leaf" lang="fy"><p>Goeie</p>' in in_english(blocks("{text: {fy: Goeie}}"))


def in_english(views: str) -> str:
    made = room(views, "en")
    return re.sub(r">\s+<", "><", site(made, shown(made.model)).decode())


def test_the_text_of_a_drawing_that_stands_on_the_first_page_waits_in_the_site() -> None:
    made = room(blocks("{plate: gaten}", more="    start: true\n  - {id: gaten, kind: gaps}\n"))
    for views in (None, {"p", "gaten"}):
        shown_ = [each for each in shown(made.model) if views is None or each.id in views]
        page = parsed(site(made, shown_).decode())
        waiting = [node.tag for node in page.nodes if any(step.startswith("template") for step in node.path)]
        assert "section" in waiting


def test_letters_of_a_page_are_in_its_font() -> None:
    plain, more = (built(blocks(f"{{text: 'Een {letter} letter'}}")).text for letter in ("a", "\u0175\u0177\u0219"))
    fonts = [re.findall(r"base64,([^)]*)\)", text)[0] for text in (plain, more)]
    assert len(fonts[1]) > len(fonts[0])
