"""A page of the spec, made ready to be written: links followed, names filled in, headings in order."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, assert_never

from zgwviz.exchange import listing
from zgwviz.exchange.page import Block, Figure, Page, Way, Ways
from zgwviz.pipeline import Studio
from zgwviz.report.naming import Naming
from zgwviz.site.leads import Leads, follow, title_of
from zgwviz.site.tables import glossary_table, report_table
from zgwviz.source.prose import Heading, Listing, Paragraph, Part, Run
from zgwviz.source.words import Words
from zgwviz.spec.records import BlockSpec, Prose
from zgwviz.spec.target import target
from zgwviz.view.catalogue import DRAWN, PAGE, Entry
from zgwviz.view.pages import links
from zgwviz.view.words import date

_HIGHEST, _DEEPEST = 2, 6


class _Made(NamedTuple):
    """What a page is made with: the model, where links lead, and how a drawing is shown."""

    room: Studio
    names: Naming
    leads: Leads
    figure: Callable[[Entry, str], Figure]


def page(room: Studio, entry: Entry, leads: Leads, figure: Callable[[Entry, str], Figure]) -> Page:
    """The page that the view `entry` is; `figure` makes what shows a drawing, given its caption."""
    names = Naming(room.model, room.language)
    made = _Made(room, names, leads, figure)
    asked = entry.asked
    assert asked is not None
    blocks = [each for block in asked.blocks for each in _blocks(block, made)]
    return Page(
        title=title_of(entry, room),
        subtitle=names.words(asked.subtitle),
        language=_language(asked.blocks, room),
        blocks=tuple(_levelled(blocks)),
        heading=names.say("told"),
        foot=tuple(filter(None, (listing.credit(names), _frame(names)))),
    )


def _frame(names: Naming) -> str:
    """The model's version, status and date, as its drawings say them."""
    model = names.model
    version = names.say("version", version=model.version) if model.version else ""
    day = date(model.date, names.language) if model.date else ""
    return " · ".join(filter(None, (version, names.words(model.status), day)))


def shown(entry: Entry, room: Studio) -> tuple[Entry, ...]:
    """The views whose drawings stand on a page."""
    views = {each.id: each for each in room.views}
    blocks = entry.asked.blocks if entry.asked else ()
    return tuple(views[block.plate.value] for block in blocks if block.plate)


def whole(entries: Sequence[Entry], room: Studio, with_links: bool) -> tuple[Entry, ...]:
    """The views with those that pages among them show, and, if asked, lead to."""
    found = {entry.id: entry for entry in entries}
    views = {each.id: each for each in room.views}
    for entry in entries if with_links else ():
        words = (target(said.value) for said in links(entry.asked)) if entry.asked and entry.kind == PAGE else ()
        met = (views[word] for sort, word in words if sort in ("view", "either") and word in views)
        found |= {each.id: each for each in met if each.kind in (DRAWN - {"element"}) or each.kind == PAGE}
    for entry in tuple(found.values()):
        found |= {each.id: each for each in shown(entry, room)}
    return tuple(found.values())


def _blocks(said: BlockSpec, made: _Made) -> Iterator[Block]:
    """What a block becomes; a text is as many as it has paragraphs."""
    model, language = made.room.model, made.room.language
    if said.text:
        yield from (_part(part, made) for part in _drawn(said.text, language, model.language)[1])
    elif said.plate:
        entry = next(each for each in made.room.views if each.id == said.plate.value)
        yield made.figure(entry, made.names.words(said.caption))
    elif said.links:
        yield Ways(tuple(_way(each.to.value, each.text, each.note, made) for each in said.links))
    elif said.glossary:
        yield glossary_table(said.glossary, made.names)
    elif said.report:
        yield report_table(said.report, made.room, made.names)


def _drawn(text: Prose, *languages: str) -> tuple[str, tuple[Part, ...]]:
    """The text with its tag, in the first of the languages that has one, else the bare one, else the first."""
    by_tag = dict(text)
    return next(((tag, by_tag[tag]) for tag in (*languages, "") if tag in by_tag), text[0])


def _language(blocks: Iterable[BlockSpec], room: Studio) -> str:
    """The language that the texts of a page are in: that of the first, for those who write one write all in it."""
    text = next((block.text for block in blocks if block.text), None)
    if text is None:
        return room.language
    return _drawn(text, room.language, room.model.language)[0] or room.model.language


def _part(part: Part, made: _Made) -> Part:
    match part:
        case Paragraph(runs):
            return Paragraph(_runs(runs, made))
        case Heading(level, runs):
            return Heading(level, _runs(runs, made))
        case Listing(ordered, items):
            return Listing(ordered, tuple(tuple(_part(each, made) for each in item) for item in items))
        case _:
            assert_never(part)


def _runs(runs: Iterable[Run], made: _Made) -> tuple[Run, ...]:
    """The words with their links followed; one without words is called by what it leads to."""
    done = []
    for run in runs:
        led = follow(run.to, made.leads, made.room) if run.to else None
        done.append(run._replace(text=run.text or led.name, to=led.link) if led else run)
    return tuple(done)


def _way(to: str, text: Words, note: Words, made: _Made) -> Way:
    led = follow(to, made.leads, made.room)
    return Way(made.names.words(text) or led.name, led.link, made.names.words(note))


def _levelled(blocks: list[Block]) -> Iterator[Block]:
    """The headings in order: the highest is the second of its page, and none is more than one below the last."""
    top = min((block.level for block in blocks if isinstance(block, Heading)), default=_HIGHEST)
    last = _HIGHEST - 1
    for block in blocks:
        if isinstance(block, Heading):
            last = min(block.level - top + _HIGHEST, last + 1, _DEEPEST)
            yield block._replace(level=last)
        else:
            yield block
