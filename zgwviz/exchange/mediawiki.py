"""Articles and pages as pages of a wiki, with pictures whose chips can be clicked.

https://www.mediawiki.org/wiki/Help:Formatting and https://www.mediawiki.org/wiki/Extension:ImageMap
"""

import re
from collections.abc import Iterator
from html import escape
from typing import assert_never

from zgwviz.exchange.article import Area, Article, Item, Picture, Section
from zgwviz.exchange.listing import anchor
from zgwviz.exchange.page import Block, Figure, Page, Ways
from zgwviz.problem.excerpt import visible
from zgwviz.report.form.mediawiki import link, plain, rows, table
from zgwviz.report.records import Table
from zgwviz.source.prose import Heading, Listing, Paragraph, Part, Run

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


def _items(items: tuple[Item, ...], sign: str, met: set[str] | None = None) -> Iterator[str]:
    """A list, nested entries with a sign more; its elements are places to lead to where `met` are those there are."""
    for item in items:
        place = _place(anchor(item.id), met) if met is not None and item.id else ""
        yield f"{sign} {place}{plain(item.words)}" + (f" ({plain(item.what)})" if item.what else "")
        yield from _items(item.items, sign + "*", met)


def page(made: Page) -> str:
    """The page as wiki text; what is told of its pictures is folded, and every place in it is named once."""
    met: set[str] = set()
    parts = [f"''{plain(made.subtitle)}''"] if made.subtitle else []
    parts += [_block(block, made, met) for block in made.blocks]
    parts += [f"<small>{plain(line)}</small>" for line in made.foot]
    return "\n\n".join(filter(None, parts)) + "\n"


def _block(block: Block, made: Page, met: set[str]) -> str:
    match block:
        case Paragraph() | Heading() | Listing():
            return "\n".join(_part(block))
        case Figure():
            return _figure(block, made, met)
        case Ways(ways):
            said = ((link(each.words, each.link), plain(each.note)) for each in ways)
            return "\n".join(f"* {words}: {note}" if note else f"* {words}" for words, note in said)
        case Table():
            return rows(block, block.title)
        case _:
            assert_never(block)


def _part(part: Part) -> Iterator[str]:
    match part:
        case Paragraph(runs):
            yield _line(runs)
        case Heading(level, runs):
            sign = "=" * level
            yield f"{sign} {_line(runs)} {sign}"
        case Listing():
            yield from _listed(part, "")
        case _:
            assert_never(part)


def _listed(made: Listing, around: str) -> Iterator[str]:
    """A list; an entry is one line, whose lists follow it."""
    sign = around + ("#" if made.ordered else "*")
    for item in made.items:
        words = [_line(part.runs) for part in item if not isinstance(part, Listing)]
        yield f"{sign} {'<br />'.join(words)}"
        for part in item:
            if isinstance(part, Listing):
                yield from _listed(part, sign)


def _line(runs: tuple[Run, ...]) -> str:
    return "".join(_run(run, within=number > 0) for number, run in enumerate(runs))


def _run(run: Run, within: bool) -> str:
    said = f"<code>{plain(run.text)}</code>" if run.code else link(run.text, run.to, within)
    sign = "''" * run.stressed + "'''" * run.strong
    return f"{sign}{said}{sign}"


def _figure(made: Figure, around: Page, met: set[str]) -> str:
    parts = [_picture(made.picture)] if made.picture else []
    if made.caption:
        parts.append(f"''{plain(made.caption)}''")
    if made.told:
        lines = [line for section in made.told for line in _told(section, "*", met)]
        heading = f"{around.heading}: {made.title}"
        parts.append(
            f"<div class=\"mw-collapsible mw-collapsed\">\n'''{plain(heading)}'''\n"
            f'<div class="mw-collapsible-content">\n{chr(10).join(lines)}\n</div>\n</div>'
        )
    return "\n\n".join(parts)


def _told(section: Section, sign: str, met: set[str]) -> Iterator[str]:
    """A section as an entry of a list, for a page has headings of its own."""
    note = f": {plain(section.note)}" if section.note else ""
    yield f"{sign} {_place(section.id, met)}'''{plain(section.words)}'''{note}"
    yield from _items(section.items, sign + "*", met)
    for each in section.sections:
        yield from _told(each, sign + "*", met)


def _place(name: str, met: set[str]) -> str:
    """A place to lead to, the first time that its name is met."""
    if not name or name in met:
        return ""
    met.add(name)
    return f'<span id="{escape(name)}"></span>'
