"""An article as a page of a wiki, with a picture whose chips can be clicked.

https://www.mediawiki.org/wiki/Help:Formatting and https://www.mediawiki.org/wiki/Extension:ImageMap
"""

import re
from collections.abc import Iterator
from html import escape

from zgwviz.exchange.article import Area, Article, Item, Picture, Section
from zgwviz.problem.excerpt import visible
from zgwviz.report.form.mediawiki import plain, table

# As wide as the text of most wikis; a reader clicks it for the whole picture.
_WIDE = 1000
_DEEPEST = 6
# In a map nothing is escaped: its words are text up to a bracket, and the map itself ends at its tag.
_IN_MAP = str.maketrans({"[": "(", "]": ")", "{": "(", "}": ")", "|": "/", "<": "‹", ">": "›"})
# What the name of a file cannot hold in a wiki: https://www.mediawiki.org/wiki/Manual:Page_title.
_NO_NAME = re.compile(r"[#<>\[\]|{}:/\\\x00-\x1f\x7f]|~{3,}")


def mediawiki(article: Article) -> str:
    """The page as wiki text; ends its last line."""
    parts = [*map(plain, article.about)]
    if article.picture:
        parts.append(_picture(article.picture))
    if article.told:
        parts.append(f"== {plain(article.heading)} ==")
        parts += [line for section in article.told for line in _section(section, 3)]
    parts += map(table, article.tables)
    if article.credit:
        parts.append(f"<small>{plain(article.credit)}</small>")
    return "\n\n".join(parts) + "\n"


def file_name(name: str) -> str:
    """`name` as a wiki keeps it, without what it would refuse."""
    return _NO_NAME.sub("-", name)


def _picture(picture: Picture) -> str:
    name = file_name(picture.name)
    size = f"{picture.width} × {picture.height}"
    lines = (
        f"<!-- {name}: {size} px -->",
        "<imagemap>",
        f"File:{name}|{min(_WIDE, picture.width)}px|alt={_in_map(picture.words)}",
        *map(_area, picture.areas),
        "desc none",
        "</imagemap>",
    )
    # A map without areas is an error, and the picture alone says the same.
    return "\n".join(lines) if picture.areas else f"[[{lines[2]}]]"


def _area(area: Area) -> str:
    corners = f"{area.left} {area.top} {area.right} {area.bottom}"
    return f"rect {corners} [[#{area.target}|{_in_map(area.words)}]]"


def _in_map(words: str) -> str:
    return " ".join(visible(words).translate(_IN_MAP).split())


def _section(section: Section, level: int) -> Iterator[str]:
    """A heading, with a place of its own to lead to, and all below it."""
    sign = "=" * min(level, _DEEPEST)
    place = f'<span id="{escape(section.id)}"></span>' if section.id else ""
    yield f"{sign} {place}{plain(section.words)} {sign}"
    if section.note:
        yield plain(section.note)
    if section.items:
        yield "\n".join(_items(section.items, "*"))
    for each in section.sections:
        yield from _section(each, level + 1)


def _items(items: tuple[Item, ...], sign: str) -> Iterator[str]:
    """A list; each entry in its own line, nested ones with a sign more."""
    for item in items:
        yield f"{sign} {plain(item.words)}" + (f" ({plain(item.what)})" if item.what else "")
        yield from _items(item.items, sign + "*")
