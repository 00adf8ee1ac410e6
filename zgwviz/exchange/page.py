"""A page as blocks: texts, pictures with what is told of them, links and tables.

HTML, Markdown and MediaWiki are three ways to write one; their links are in the words of each.
"""

from typing import NamedTuple, TypeAlias

from zgwviz.exchange.article import Picture, Section
from zgwviz.report.records import Table
from zgwviz.source.prose import Heading, Listing, Paragraph


class Figure(NamedTuple):
    """The drawing of a view: as a picture, in one sentence (`title`, `caption`), and told in words.

    `link` leads to the drawing by itself; there is no picture where the page holds the drawing.
    """

    view: str
    title: str
    caption: str
    link: str
    picture: Picture | None = None
    told: tuple[Section, ...] = ()


class Way(NamedTuple):
    """A link of a list of them: its words, where it leads (nowhere where that is not drawn), and a line about it."""

    words: str
    link: str
    note: str = ""


class Ways(NamedTuple):
    """Links below each other."""

    ways: tuple[Way, ...]


Block: TypeAlias = Paragraph | Heading | Listing | Figure | Ways | Table


class Page(NamedTuple):
    """A whole page, its texts in `language`; `heading` stands above what a picture tells, `foot` are its last lines."""

    title: str
    subtitle: str
    language: str
    blocks: tuple[Block, ...]
    heading: str
    foot: tuple[str, ...]
