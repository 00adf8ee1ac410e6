"""The manual of rules: every rule has its page, and the committed one is what the docstrings say."""

from pathlib import Path

from zgwviz.check.manual import as_markdown, pages
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
        assert f"- [{code}](#{code.lower()}) {page.splitlines()[0]}\n" in text
        assert f"> {ENTRIES[code].page.nl}\n" in part
        assert page.rpartition("\n\n")[2] in part


def test_no_two_pages_have_one_title() -> None:
    titles = [page.splitlines()[0] for page in pages().values()]
    assert len(set(titles)) == len(titles)
