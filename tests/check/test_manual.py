"""The manual of rules: every rule has its page, and the committed one is what the docstrings say."""

from pathlib import Path

from zgwviz.check.manual import as_markdown, pages, title
from zgwviz.check.rules import RULES
from zgwviz.problem.pages.rule import ENTRIES

COMMITTED = Path(__file__).parents[2] / "zgwviz/check/rule/README.md"


def test_every_rule_has_a_page_that_says_what_why_and_what_instead() -> None:
    assert sorted(pages()) == sorted({*(rule.code for rule in RULES), "R006", "R007"})
    for code, page in pages().items():
        assert page.count("\n\n") >= 2, code
        assert "\nInstead: " in page, code


def test_the_committed_manual_is_the_one_that_is_made() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == as_markdown(), "zgwviz explain -f markdown -o the file"


def test_each_page_stands_under_a_heading_that_the_list_leads_to_with_its_dutch_summary() -> None:
    text = as_markdown()
    for code, page in pages().items():
        part = text.partition(f"\n## {code}\n")[2].partition("\n## ")[0]
        assert f"- [{code}](#{code.lower()}) {page.splitlines()[0]} *{title(code, 'nl')}*\n" in text
        assert f"> {ENTRIES[code].page.nl}\n" in part
        assert page.rpartition("\n\n")[2] in part


def test_no_two_pages_have_one_title() -> None:
    for language in ("en", "nl"):
        titles = [title(code, language) for code in pages()]
        assert len(set(titles)) == len(titles)


def test_a_title_names_what_is_found_in_both_languages() -> None:
    assert (title("R015", "en"), title("R015", "nl")) == ("A group without elements.", "Een groep zonder elementen.")
    assert all(title(code, "nl").startswith(("Een ", "Twee ", "De eerste ", "Iets ")) for code in pages())
