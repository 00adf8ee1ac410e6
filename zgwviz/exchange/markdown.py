"""An article as Markdown, as GitHub and GitLab read it: https://github.github.com/gfm/."""

import re
from collections.abc import Iterator
from html import escape

from zgwviz.exchange.article import Article, Item, Section
from zgwviz.report.form.markdown import plain, table

_DEEPEST = 6
# At the start of a line these make a list, a heading or a rule of what is only text.
_START = re.compile(r"^(\d+)([.)])|^([-+=])")


def markdown(article: Article) -> str:
    """The article as Markdown; ends its last line."""
    parts = [f"# {plain(article.title)}", *map(_paragraph, article.about)]
    if article.picture:
        parts.append(f"![{plain(article.picture.words)}]({_address(article.picture.name)})")
    if article.told:
        parts.append(f"## {plain(article.heading)}")
        parts += [part for section in article.told for part in _section(section, 3)]
    parts += map(table, article.tables)
    if article.credit:
        parts.append(f"*{plain(article.credit)}*")
    return "\n\n".join(parts) + "\n"


def _address(name: str) -> str:
    return re.sub(r"[^\w./-]", lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), name)


def _section(section: Section, level: int) -> Iterator[str]:
    place = f'<a id="{escape(section.id)}"></a>' if section.id else ""
    yield f"{'#' * min(level, _DEEPEST)} {place}{plain(section.words)}"
    if section.note:
        yield _paragraph(section.note)
    if section.items:
        yield "\n".join(_items(section.items, 0))
    for each in section.sections:
        yield from _section(each, level + 1)


def _items(items: tuple[Item, ...], depth: int) -> Iterator[str]:
    for item in items:
        what = f" ({plain(item.what)})" if item.what else ""
        yield f"{'  ' * depth}- {_paragraph(item.words)}{what}"
        yield from _items(item.items, depth + 1)


def _paragraph(said: str) -> str:
    """A text that begins a line."""
    return _START.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", plain(said))
