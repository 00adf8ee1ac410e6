"""Documents in each form are read back: each row and cell is there, links lead somewhere, no word becomes markup."""

import csv
import json
from collections import Counter
from html.parser import HTMLParser
from io import StringIO
from typing import Any

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.report.made import HOSTILE, model
from zgwviz.check.run import verdict
from zgwviz.model.trace import trace
from zgwviz.report.coverage import Traced, coverage
from zgwviz.report.forms import FORMS
from zgwviz.report.glossary import glossary
from zgwviz.report.meeting import decisions, points
from zgwviz.report.records import Cell, Column, Document, Row, Run, Table
from zgwviz.report.standards import standards

MODEL = model()
TRACED = Traced(MODEL, trace(MODEL))
DOCUMENTS = {
    "coverage": coverage(TRACED, TRACED._replace(revision="<v1> | *"), "nl"),
    "open": points(MODEL, verdict(MODEL), {}, "en"),
    "decisions": decisions(MODEL, "nl"),
    "standards": standards(MODEL, "en"),
    "glossary": glossary(MODEL, {"zaak": "../a b/(x).svg#zaak"}, "nl"),
}
every = pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)


def cells(document: Document) -> list[list[list[str]]]:
    """The texts of all cells of all tables that have rows."""
    return [[[c.text for c in row.cells] for row in table.rows] for table in document.tables if table.rows]


class Page(HTMLParser):
    """The tables, ids and links of a page, and its elements that were not closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        self.ids += [said["id"] or ""] if "id" in said else []
        self.links += [said["href"] or ""] if "href" in said else []
        if tag != "meta":
            self.open.append(tag)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr" and "tbody" in self.open:
            self.tables[-1].append([])
        elif tag in {"td", "th"} and "tbody" in self.open:
            self.tables[-1][-1].append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "tbody" in self.open and {"td", "th"} & set(self.open):
            self.tables[-1][-1][-1] += data


@every
def test_a_page_holds_all_tables_and_its_own_links_lead_to_rows(document: Document) -> None:
    page = Page(FORMS["html"](document))
    assert page.tables == cells(document)
    assert page.open == []
    assert len(set(page.ids)) == len(page.ids)
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)


def _plain(token: Token) -> str:
    return "".join(each.content for each in token.children or () if each.type in {"text", "html_entity"})


@every
def test_markdown_is_read_back_whole(document: Document) -> None:
    tables: list[list[list[str]]] = []
    inside = False
    for token in MarkdownIt("commonmark").enable("table").parse(FORMS["md"](document)):
        if token.type == "tbody_open":
            tables.append([])
        elif token.type == "tr_open" and inside:
            tables[-1].append([])
        elif token.type == "inline" and inside:
            tables[-1][-1].append(_plain(token).strip("\u2003"))
        inside = token.type == "tbody_open" or (inside and token.type != "tbody_close")
    assert tables == cells(document)


@every
def test_links_of_markdown_are_those_of_the_document(document: Document) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(FORMS["md"](document))
    found = [
        str(child.attrs["href"]) for token in tokens for child in token.children or () if child.type == "link_open"
    ]
    runs = [run.link for table in document.tables for row in table.rows for cell in row.cells for run in cell.runs]
    said = [link for link in runs if link]
    assert len(found) == len(said)
    assert {link for link in said if link.startswith("#")} <= set(found)


@every
def test_the_data_is_read_back_from_csv(document: Document) -> None:
    text = FORMS["csv"](document)
    assert text.startswith("\ufeff")
    (data,) = (table for table in document.tables if table.id == document.data)
    head, *rows = csv.reader(StringIO(text.removeprefix("\ufeff"), newline=""))
    assert head == [column.id for column in data.columns]
    assert rows == [[cell.text for cell in row.cells] for row in data.rows]


def test_a_spreadsheet_takes_no_text_for_a_formula() -> None:
    made = model(_1="layer: waarvoor\nname: W\nelements: {x: {name: '=1+1', status: agreed}, veilig: V}\n")
    document = decisions(made._replace(decisions={}, relations=()), "nl")._replace(data="undecided")
    assert "'=1+1," in FORMS["csv"](document)


@every
def test_json_has_the_values_behind_the_words(document: Document) -> None:
    said: dict[str, Any] = json.loads(FORMS["json"](document))
    for table in document.tables:
        ids = [column.id for column in table.columns]
        wanted = [dict(zip(ids, (cell.value for cell in row.cells), strict=True)) for row in table.rows]
        assert said[table.id] == json.loads(json.dumps(wanted))


@every
def test_wiki_text_keeps_its_tables_and_takes_no_word_for_markup(document: Document) -> None:
    text = FORMS["mediawiki"](document)
    tables = [table for table in document.tables if table.rows]
    assert text.count('{| class="wikitable sortable"') == text.count("\n|}") == len(tables)
    assert sum(line.startswith("|-") for line in text.splitlines()) == sum(len(table.rows) for table in tables)
    lines = [line for line in text.splitlines() if line == "|" or line.startswith("| ")]
    assert len(lines) == sum(len(row.cells) for table in tables for row in table.rows)
    assert HOSTILE not in text
    assert "<balie>" not in text


def test_wiki_links_go_to_rows_and_addresses() -> None:
    text = FORMS["mediawiki"](DOCUMENTS["glossary"])
    assert "[[#zaak|zaak]]" in text
    assert "[https://example.org/a?x=1&y=(2)%7C <nowiki>A &amp; B</nowiki>]" in text


@every
def test_text_for_a_terminal_has_every_cell_below_its_title(document: Document) -> None:
    text = FORMS["text"](document)
    for table in document.tables:
        block = text.partition(f"\n\n{table.title}\n")[2].partition("\n\n")[0].splitlines()
        words = Counter(" ".join(block).split())
        told = [*(column.title for column in table.columns), *(cell.text for row in table.rows for cell in row.cells)]
        assert words == Counter(" ".join(told if table.rows else [table.empty]).split())


def test_a_long_text_goes_on_below_and_no_address_is_cut() -> None:
    place = "https://example.org/" + "een-heel-lang-adres-" * 4
    long, short = Cell((Run("woord " * 25),)), Cell((Run("kort"),))
    rows = (Row((long, short)), Row((Cell((Run(place),)), short)), Row((short, Cell(()))))
    table = Table("t", "Titel", (Column("a", "Een"), Column("b", "Twee")), rows)
    *_, title, head, one, two, three, address, last = FORMS["text"](Document("D", "nl", (), (table,), "t")).splitlines()
    assert (title, head.split(), last) == ("Titel", ["Een", "Twee"], "  kort")
    assert [one.count("woord"), two.count("woord"), three.count("woord")] == [10, 10, 5]
    copied = table._replace(columns=(Column("a", "Een", whole=True), table.columns[1]))
    assert "woord " * 25 + "  kort" in FORMS["text"](Document("D", "nl", (), (copied,), "t"))
    assert (one.endswith("kort"), two.endswith("woord"), address) == (True, True, f"  {place}  kort")
