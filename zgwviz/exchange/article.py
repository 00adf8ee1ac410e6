"""A view as an article: a picture, the picture in words, tables of what is on it, and where it comes from.

MediaWiki and Markdown are two ways to write one.
"""

from typing import NamedTuple

from zgwviz.report.records import Table


class Area(NamedTuple):
    """A part of a picture that leads to `target`, an id of the article; in whole pixels of the picture's file."""

    target: str
    words: str
    left: int
    top: int
    right: int
    bottom: int


class Picture(NamedTuple):
    """A picture by the name of its file, its size in pixels, and what it is in one sentence."""

    name: str
    width: int
    height: int
    words: str
    areas: tuple[Area, ...] = ()


class Item(NamedTuple):
    """An entry of a list: its words, what it is, and what is nested in it; `id` is that of an element."""

    words: str
    what: str = ""
    items: "tuple[Item, ...]" = ()
    id: str = ""


class Section(NamedTuple):
    """A heading with what stands below it; others lead to its `id`."""

    words: str
    id: str = ""
    note: str = ""
    items: tuple[Item, ...] = ()
    sections: "tuple[Section, ...]" = ()


class Article(NamedTuple):
    """A whole article in `language`: `about` are paragraphs under the title, `told` is the picture in words.

    `heading` stands above what is told, `credit` is whom to name, by the licence of the model.
    """

    title: str
    language: str
    about: tuple[str, ...]
    picture: Picture | None
    heading: str
    told: tuple[Section, ...]
    tables: tuple[Table, ...]
    credit: str
