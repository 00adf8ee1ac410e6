"""All drawings of one spec: which files there are to be, and their bytes."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from zgwviz.model.records import Model
from zgwviz.pipeline import Studio, file_stem, own_papers, papers, studio, tools
from zgwviz.view.catalogue import DRAWN, PAGE, PLATE, Entry, every, shown
from zgwviz.view.trace.records import TraceView
from zgwviz.write.group import Links
from zgwviz.write.png import TooLarge, pixels
from zgwviz.write.writers import WHOLE, Format, Order, write


class Wish(NamedTuple):
    """What to draw: views, papers and formats (None is what is usual), the width or density of pictures, the language.

    Usual are all views, each on its own papers, as SVG, and the overall plate as PNG too.
    """

    views: tuple[str, ...] | None = None
    papers: tuple[str, ...] | None = None
    formats: tuple[Format, ...] | None = None
    width: int | None = None
    dpi: float | None = None
    language: str | None = None


class Job(NamedTuple):
    """One view on one paper: the files it becomes are `stem` with the name of each format."""

    entry: Entry
    paper: str
    stem: str
    formats: tuple[Format, ...]


class Drawn(NamedTuple):
    """A file: its name, the view it shows, and its bytes, or the size at which it would have been too large."""

    name: str
    view: str
    data: bytes | TooLarge


def jobs(model: Model, wish: Wish) -> tuple[Job, ...]:
    """Everything there is to draw, in the order of the views; first what holds all of them."""
    entries = _chosen(model, wish)
    drawings = [entry for entry in entries if entry.kind != PAGE]
    whole = tuple(form for form in wish.formats or () if form in WHOLE)
    each = tuple(form for form in wish.formats or () if form not in WHOLE)
    ordered = [Job(entry, own_papers(entry, model)[0], entry.id, whole) for entry in entries[:1] if whole]
    if (each or not whole) and drawings:
        ordered += [
            Job(entry, paper, file_stem(entry, paper, model), each or _usual(entry))
            for entry in drawings
            for paper in wish.papers or own_papers(entry, model)
        ]
    if wish.views is not None and wish.formats is None:
        # Who asks for a page by its name, and for no format, wants to read it.
        ordered += [Job(entry, own_papers(entry, model)[0], entry.id, WHOLE) for entry in entries if entry.kind == PAGE]
    return tuple(ordered)


def _chosen(model: Model, wish: Wish) -> list[Entry]:
    if wish.views is None:
        return list(shown(model))
    return [entry for entry in every(model) if entry.id in wish.views and (entry.kind in DRAWN or entry.kind == PAGE)]


def _usual(entry: Entry) -> tuple[Format, ...]:
    return ("svg", "png") if entry.id == PLATE else ("svg",)


def names(ordered: Iterable[Job]) -> list[str]:
    """The names of all files that the jobs become."""
    return [f"{job.stem}.{form}" for job in ordered for form in job.formats]


def draw(model: Model, ordered: Sequence[Job], wish: Wish, there: Collection[str]) -> Iterator[list[Drawn]]:
    """The files of each job in turn; `there` are the names of all files of the folder, for links to lead to."""
    own = {entry.id: own_papers(entry, model)[0] for entry in every(model) if entry.kind in DRAWN}
    linked = frozenset(view for view in own if any(_address(view, paper, own, there) for paper in papers()))
    room = studio(model, wish.language, linked, tools(model, wish.language))
    for job in ordered:
        made = [] if job.formats == WHOLE else _files(room, job, wish, _links(job.paper, own, there))
        if any(form in WHOLE for form in job.formats):
            made.append(_page(room, job, _chosen(model, wish)))
        yield made


def _page(room: Studio, job: Job, entries: Sequence[Entry]) -> Drawn:
    """All views in one page; or one, where that is not among those that are drawn without asking.

    A page to read brings what it shows and leads to.
    """
    from zgwviz.site.build import site
    from zgwviz.site.page import whole

    asked = entries if entries and entries[0] == job.entry else (job.entry,)
    there = whole(asked, room, with_links=len(asked) == 1)
    inside = room._replace(drawn=frozenset(entry.id for entry in there))
    return Drawn(f"{job.stem}.html", job.entry.id, site(inside, there))


def told(model: Model, entry: Entry, wish: Wish) -> str:
    """The golden thread `entry` in words."""
    from zgwviz.view.trace.tell import tell

    view = studio(model, wish.language, frozenset(), tools(model, wish.language)).view(entry)
    assert isinstance(view, TraceView)
    return tell(view)


def _links(paper: str, own: Mapping[str, str], there: Collection[str]) -> Links:
    return lambda view: _address(view, paper, own, there)


def _address(view: str, paper: str, own: Mapping[str, str], there: Collection[str]) -> str | None:
    """The file of a view: on this paper, else on its own, else nowhere."""
    for name in (f"{view}.svg" if own.get(view) == paper else f"{view}-{paper}.svg", f"{view}.svg"):
        if name in there:
            return name
    return None


def _files(room: Studio, job: Job, wish: Wish, links: Links) -> list[Drawn]:
    paper = papers()[job.paper]
    scene = room.scene(job.entry, paper)
    wide = wish.width or (pixels(scene, wish.dpi) if wish.dpi else paper.pixels)
    made = write(Order(scene, room.tools.faces, links, wide), [form for form in job.formats if form not in WHOLE])
    return [Drawn(f"{job.stem}.{form}", job.entry.id, data) for form, data in made.items()]


class Share(NamedTuple):
    """What a process of its own needs to draw some of the jobs: the spec's texts and those it uses, and which jobs."""

    folder: str
    texts: Mapping[str, bytes]
    wish: Wish
    there: tuple[str, ...]
    numbers: tuple[int, ...]
    used: Mapping[str, Mapping[str, bytes]] = {}


def draw_share(share: Share) -> list[list[Drawn]]:
    """The files of the jobs with these numbers: the spec is read again, which takes less than handing it over."""
    from zgwviz.files import Shelf
    from zgwviz.pipeline import load

    model = load(share.folder, share.texts, Shelf(share.used)).model
    assert model is not None
    ordered = jobs(model, share.wish)
    return list(draw(model, [ordered[n] for n in share.numbers], share.wish, frozenset(share.there)))
