"""Pages as Markdown and as wiki text: what was written, links that lead somewhere, words that stay words."""

import re

import mwparserfromhell
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.site.pages import blocks, page_of
from zgwviz.exchange import markdown, mediawiki
from zgwviz.site.text_page import for_markdown, for_mediawiki

TEXT = """{text: "# Kop & <b>\\n\\nEen **vet** en *schuin* [[intake]], [[plate|de plaat]] en [NORA](https://a.nl/?a=(1)).\\n\\n\
- een\\n  - twee\\n- drie `a|b`\\n\\n1. x\\n2. y"}"""
EVERYTHING = blocks(
    TEXT,
    "{plate: plate, caption: Alles}",
    "{links: [stappen, {to: ./a.html, text: Lijst, note: Met (alles)}, afronden]}",
    "{glossary: {layer: onder}}",
    "{plate: onder}",
    "{report: coverage}",
)


def read_markdown(views: str = EVERYTHING, language: str | None = None) -> str:
    return markdown.page(for_markdown(*page_of(views, language)))


def read_wiki(views: str = EVERYTHING) -> str:
    return mediawiki.page(for_mediawiki(*page_of(views), "proef"))


def tokens(text: str) -> list[Token]:
    return MarkdownIt("commonmark").enable("table").parse(text)


def test_markdown_says_what_was_written() -> None:
    assert read_markdown().split("\n\n<details>")[0] == (
        "# Welkom\n\n"
        "## Kop \\& \\<b\\>\n\n"
        'Een **vet** en *schuin* [Intake \\<balie\\> \\& "zo"](#element-intake), [de plaat](plate.svg) en '
        "[NORA](https://a.nl/?a=%281%29).\n\n"
        "- een\n  - twee\n- drie `a|b`\n\n"
        "1. x\n2. y\n\n"
        "[![Proef](plate.png)](plate.svg)\n\n"
        "*Alles*"
    )


def test_markdown_folds_what_is_told_of_a_picture_and_lists_links_and_tables() -> None:
    text = read_markdown()
    assert "<summary>Wat er op de plaat staat: Proef</summary>" in text
    assert '- <a id="layer-boven"></a>**1 Boven**: Waarom?\n  - <a id="group-doelen"></a>**Doelen**\n' in text
    assert '    - <a id="element-waarom"></a>Waarom (Doel)\n' in text
    assert "* [Stappen](stappen.svg)\n* [Lijst](./a.html): Met (alles)\n* [Afronden](#element-afronden)" in text
    assert "\n\n**Dekking**\n\n| Deel | Elementen |" in text
    assert text.endswith("*Bron: Boek. Licentie: CC0.*\n\n*versie 1 · voorstel*\n")


def test_every_place_of_markdown_is_named_once_and_every_link_to_one_leads_there() -> None:
    text = read_markdown()
    places = re.findall(r'<a id="([^"]*)">', text)
    assert len(places) == len(set(places))
    assert set(re.findall(r"\]\(#([^)]*)\)", text)) <= set(places)


EVIL = "{text: '<script>alert(1)</script> \\*a\\* &amp; ![x](./y.png) | # k {{c}} [[intake|</b>]]'}"


def test_no_word_of_a_page_becomes_markup() -> None:
    found = tokens(read_markdown(blocks(EVIL)))
    inside = [child.type for each in found for child in each.children or ()]
    assert "html_block" not in {each.type for each in found}
    assert {"html_inline", "image"} & set(inside) == set()
    assert inside.count("em_open") == 2  # the last lines, which the page has of its own
    wiki = mwparserfromhell.parse(read_wiki(blocks(EVIL)))
    assert wiki.filter_templates() == []
    assert {str(tag.tag) for tag in wiki.filter_tags()} == {"nowiki", "small"}
    assert "<script>" not in str(wiki)


def test_an_element_that_no_picture_tells_of_leads_to_its_group() -> None:
    alone = blocks("{text: '[[waarom]] en [[onder]]'}")
    assert "[Waarom](doelen.svg#waarom) en [Onder](onder.svg)" in read_markdown(alone)
    assert "[[:File:proef-doelen.png|Waarom]] en [[:File:proef-onder.png|Onder]]" in read_wiki(alone)


def test_wiki_text_says_what_was_written() -> None:
    text = read_wiki()
    assert text.split("\n\n<!--")[0] == (
        "== <nowiki>Kop &amp; &lt;b&gt;</nowiki> ==\n\n"
        "Een '''vet''' en ''schuin'' [[#element-intake|<nowiki>Intake &lt;balie&gt; &amp; \"zo\"</nowiki>]], "
        "[[:File:proef-plate.png|de plaat]] en [https://a.nl/?a=(1) NORA].\n\n"
        "* een\n** twee\n* drie <code><nowiki>a|b</nowiki></code>\n\n"
        "# x\n# y"
    )
    assert "* [[:File:proef-stappen.png|Stappen]]\n* Lijst: Met (alles)\n* [[#element-afronden|Afronden]]" in text
    assert text.endswith("<small>Bron: Boek. Licentie: CC0.</small>\n\n<small>versie 1 · voorstel</small>\n")


def test_a_chip_in_the_wiki_leads_to_what_is_told_of_it() -> None:
    text = read_wiki()
    targets = re.findall(r"(?m)^rect \d+ \d+ \d+ \d+ \[\[#([^|]*)\|", text)
    places = re.findall(r'<span id="([^"]*)">', text)
    assert len(places) == len(set(places))
    assert {"element-intake", "group-stappen", "layer-boven"} <= set(targets)
    assert set(targets) <= set(places)


def test_a_page_is_written_in_the_language_asked_for() -> None:
    views = blocks("{text: {nl: Hallo, en: Hello}}", "{text: {en: Only}}", "{links: [waarom]}")
    assert "Hallo\n\nOnly\n\n* [Waarom](doelen.svg#waarom)" in read_markdown(views)
    assert "Hello\n\nOnly\n\n* [Why](doelen.svg#waarom)" in read_markdown(views, "en")


def test_headings_are_in_order_whatever_was_written() -> None:
    views = blocks('{text: "### A\\n\\n###### B\\n\\n### C"}', '{text: "#### D"}')
    levels = [line.partition(" ")[0] for line in read_markdown(views).splitlines() if line.startswith("#")]
    assert levels == ["#", "##", "###", "##", "###"]


def test_a_line_that_looks_like_a_list_stays_a_paragraph() -> None:
    views = blocks('{text: "1\\\\. geen lijst"}', '{text: "\\\\- ook niet"}')
    kinds = {each.type for each in tokens(read_markdown(views))}
    assert {"ordered_list_open", "bullet_list_open"} & kinds == set()
    assert "<nowiki>- ook niet</nowiki>" in read_wiki(views)


def test_a_table_is_of_what_is_selected_and_of_what_a_reader_wants() -> None:
    text = read_markdown(blocks("{glossary: {layer: onder}}", "{report: coverage}"))
    assert text.split("\n\n*Bron")[0] == (
        "# Welkom\n\n"
        "**Begrippen**\n\n"
        "| Term | Definitie | Bron | Status |\n|---|---|---|---|\n"
        '| <a id="term-intake"></a>Intake \\<balie\\> \\& "zo" | Aannemen. |  |  |\n\n'
        "**Dekking**\n\n"
        "| Deel | Elementen | Direct | Indirect | Niet |\n|---|---:|---:|---:|---:|\n"
        "| 2 Onder | 2 | 1 | 0 | 1 |"
    )
    wiki = read_wiki(blocks("{report: coverage}"))
    assert '{| class="wikitable sortable"\n|+ Dekking\n! Deel\n' in wiki


def test_every_report_has_a_table_and_an_empty_one_says_so() -> None:
    reports = ("{report: open}", "{report: decisions}", "{report: standards}")
    text = read_markdown(blocks(*reports, "{glossary: {id: afronden}}"))
    assert [line for line in text.splitlines() if line.startswith("**")] == [
        *("**Nog overeen te komen**", "**Besluiten**", "**Standaarden**", "**Begrippen**"),
    ]
    assert "Niets staat nog open." in text
