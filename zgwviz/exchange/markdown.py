"""Articles and pages as Markdown, as GitHub and GitLab read it: https://github.github.com/gfm/."""

import re
from collections.abc import Iterator
from html import escape
from typing import assert_never

from zgwviz.exchange.article import Article, Item, Section
from zgwviz.exchange.listing import anchor
from zgwviz.exchange.page import Block, Figure, Page, Ways
from zgwviz.report.form.markdown import link, plain, rows, table
from zgwviz.report.records import Table
from zgwviz.source.prose import Heading, Listing, Paragraph, Part, Run

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


def _items(items: tuple[Item, ...], depth: int, met: set[str] | None = None) -> Iterator[str]:
    """A list; its elements are places to lead to where `met` are those that there are."""
    for item in items:
        what = f" ({plain(item.what)})" if item.what else ""
        place = _place(anchor(item.id), met) if met is not None and item.id else ""
        yield f"{'  ' * depth}- {place}{_paragraph(item.words)}{what}"
        yield from _items(item.items, depth + 1, met)


def _paragraph(said: str) -> str:
    """A text that begins a line."""
    return _START.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", plain(said))


def page(made: Page) -> str:
    """The page as Markdown; what is told of its pictures is folded, and every place in it is named once."""
    met: set[str] = set()
    parts = [f"# {plain(made.title)}", *([_paragraph(made.subtitle)] if made.subtitle else [])]
    parts += [_block(block, made, met) for block in made.blocks]
    parts += [f"*{plain(line)}*" for line in made.foot]
    return "\n\n".join(filter(None, parts)) + "\n"


def _block(block: Block, made: Page, met: set[str]) -> str:
    match block:
        case Paragraph() | Heading() | Listing():
            return _part(block)
        case Figure():
            return _figure(block, made, met)
        case Ways(ways):
            said = ((link(each.words, each.link), plain(each.note)) for each in ways)
            # Another sign than that of a text's list: it is another list, also right below one.
            return "\n".join(f"* {words}: {note}" if note else f"* {words}" for words, note in said)
        case Table():
            return f"**{plain(block.title)}**\n\n{rows(block)}"
        case _:
            assert_never(block)


def _part(part: Part) -> str:
    match part:
        case Paragraph(runs):
            return _line(runs)
        case Heading(level, runs):
            return f"{'#' * level} {''.join(map(_run, runs))}"
        case Listing(ordered, items):
            signs = (f"{number}. " if ordered else "- " for number in range(1, len(items) + 1))
            return "\n".join(_entry(item, sign) for item, sign in zip(items, signs, strict=True))
        case _:
            assert_never(part)


def _entry(parts: tuple[Part, ...], sign: str) -> str:
    """An entry of a list, all of it as far to the right as its first words."""
    first, *others = parts or (Paragraph(()),)
    said = [_part(first), *(f"{'' if isinstance(each, Listing) else chr(10)}{_part(each)}" for each in others)]
    return sign + "\n".join(said).replace("\n", "\n" + " " * len(sign))


def _line(runs: tuple[Run, ...]) -> str:
    """The words of a paragraph, of which nothing begins a list or a heading."""
    said = "".join(map(_run, runs))
    return _START.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", said)


def _run(run: Run) -> str:
    if run.code:
        fence = "`" * (max(map(len, re.findall("`+", run.text)), default=0) + 1)
        return f"{fence} {run.text} {fence}" if len(fence) > 1 else f"`{run.text}`"
    said = link(run.text, run.to)
    return f"{'**' * run.strong}{'*' * run.stressed}{said}{'*' * run.stressed}{'**' * run.strong}"


def _figure(made: Figure, around: Page, met: set[str]) -> str:
    parts = []
    if made.picture:
        shown = f"![{plain(made.picture.words)}]({_address(made.picture.name)})"
        parts.append(f"[{shown}]({_address(made.link)})" if made.link else shown)
    if made.caption:
        parts.append(f"*{plain(made.caption)}*")
    if made.told:
        parts.append(f"<details>\n<summary>{escape(around.heading)}: {escape(made.title)}</summary>")
        parts += ["\n".join(line for section in made.told for line in _listed(section, 0, met)), "</details>"]
    return "\n\n".join(parts)


def _listed(section: Section, depth: int, met: set[str]) -> Iterator[str]:
    """A section as an entry of a list, for a page has headings of its own."""
    note = f": {plain(section.note)}" if section.note else ""
    yield f"{'  ' * depth}- {_place(section.id, met)}**{plain(section.words)}**{note}"
    yield from _items(section.items, depth + 1, met)
    for each in section.sections:
        yield from _listed(each, depth + 1, met)


def _place(name: str, met: set[str]) -> str:
    """An anchor, the first time that its name is met."""
    if not name or name in met:
        return ""
    met.add(name)
    return f'<a id="{escape(name)}"></a>'
